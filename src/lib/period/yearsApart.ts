import { wholeNumber } from '#lib/period/digits.ts';
import type { Found } from '#lib/period/mention.ts';
import type { Reading } from '#lib/period/words.ts';

/** Years that a text looks back on or ahead to by their number. */
const furthest = 60;

/** "ten years ago", "hace diez años", "dos años antes", "five years later": a year so many years from now, or from the one spoken of. */
export function findYearsApart(reading: Reading, from: number): Found | undefined {
	const before = reading.at(from, 'apart');
	const at = before?.to ?? from;
	const digits = wholeNumber(reading, at);
	const number = reading.at(at, 'number');
	const years = digits ?? number?.value;
	if (years === undefined || years < 2 || years > furthest) return undefined;
	const year = reading.at(number?.to ?? at + 1, 'year');
	if (!year || reading.tokens[year.from]?.line) return undefined;
	const behind = reading.tokens[year.to]?.line ? undefined : reading.at(year.to, 'apart');
	const relative = (behind ?? before)?.relative;
	return relative && { kind: 'relative', to: behind?.to ?? year.to, relative, years };
}
