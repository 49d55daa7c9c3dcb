import { continues, dayAt, yearAt } from '#lib/period/digits.ts';
import { date } from '#lib/period/dates.ts';
import type { Found } from '#lib/period/mention.ts';
import type { Reading } from '#lib/period/words.ts';

const numerals = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** "8 XII 2023", "8.XII.2023": the month as a Roman numeral between day and year. */
export function findRomanDate(reading: Reading, from: number): Found | undefined {
	const day = dayAt(reading, from);
	if (day === undefined || continues(reading, from)) return undefined;
	const at = overStop(reading, from + 1);
	const numeral = reading.tokens[at];
	if (!numeral?.capital || numeral.line) return undefined;
	const month = numerals.indexOf(numeral.key) + 1;
	const end = overStop(reading, at + 1);
	const year = reading.tokens[end]?.line ? undefined : yearAt(reading, end);
	return year === undefined || month === 0 ? undefined : date(year, month, day, end + 1);
}

function overStop({ tokens }: Reading, at: number): number {
	return tokens[at]?.key === '.' ? at + 1 : at;
}
