import { isSyllableAt, smallAt } from '#lib/period/digits.ts';
import type { Found } from '#lib/period/mention.ts';
import type { Reading } from '#lib/period/words.ts';

/** "第3季度", "三季度", "3분기": a number that the word for quarter is written against, in scripts without spaces, says which. */
export function findNumberedQuarter(reading: Reading, from: number): Found | undefined {
	const number = numberAt(reading, reading.at(from, 'prefix')?.to ?? from, 4);
	const quarter = number && reading.at(number.to, 'quarter');
	if (!quarter || !isSyllableAt(reading, quarter.from)) return undefined;
	return { kind: 'quarter', to: quarter.to, partial: { month: number.value * 3 - 2, count: 3 } };
}

/** A small number in digits or in words. */
function numberAt(
	reading: Reading,
	at: number,
	limit: number
): { value: number; to: number } | undefined {
	if (reading.tokens[at]?.line) return undefined;
	const digits = smallAt(reading, at, limit);
	if (digits !== undefined) return { value: digits, to: at + 1 };
	const word = reading.at(at, 'number');
	return word && word.value <= limit ? word : undefined;
}
