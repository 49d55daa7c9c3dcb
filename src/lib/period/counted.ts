import { isSyllableAt, wholeNumber } from '#lib/period/digits.ts';
import { partOfYear, passOver } from '#lib/period/links.ts';
import type { Found } from '#lib/period/mention.ts';
import { edgeAt } from '#lib/period/ordinals.ts';
import type { Reading } from '#lib/period/words.ts';

/** So many months or quarters, as far as their words have been read, in any order. */
interface Count {
	number: number | undefined;
	/** Months of one of them. */
	unit: 1 | 3 | undefined;
	side: 'first' | 'last' | undefined;
	to: number;
	/** In digits before a word that may be one quarter as well as several. */
	vague: boolean;
}

/** "the first nine months of 2023", "9 tháng đầu năm 2024", "الأشهر التسعة الأولى", "first three quarters", "last three months of 2024". */
export function findCounted(reading: Reading, from: number): Found | undefined {
	const { number, unit, side, to, vague } = readCount(reading, from);
	if (number === undefined || unit === undefined || number * unit > 12) return undefined;
	const count = number * unit;
	const kind = count === 6 ? 'half' : count === 3 ? 'quarter' : 'months';
	const found = partOfYear(reading, kind, side === 'last' ? 13 - count : 1, count, to);
	if (side !== undefined) return found;
	// "三季度" is the third.
	if (vague || (unit === 3 && isSyllableAt(reading, to - 1))) return undefined;
	const dated = found.period !== undefined;
	if (unit === 3 && (dated ? reading.at(found.to, 'counted') : isFraction(reading, from, to)))
		return undefined;
	return dated ? found : { ...found, cumulative: true };
}

function readCount(reading: Reading, from: number): Count {
	const count: Count = {
		number: undefined,
		unit: undefined,
		side: undefined,
		to: from,
		vague: false
	};
	for (let step = 0; step < 5; step++) if (!readWord(reading, count)) break;
	return count;
}

/** Reads on by one word; false where it belongs to something else. */
function readWord(reading: Reading, count: Count): boolean {
	const at = count.to;
	const unit = count.unit ? undefined : unitAt(reading, at);
	if (unit) {
		count.unit = unit.months;
		count.vague = unit.vague && reading.tokens[at - 1]?.kind === 'digits';
		count.to = unit.to;
		return true;
	}
	const digits = wholeNumber(reading, at);
	// "quý 3" is the third, not three of them, "tháng 9" September.
	const number = count.unit === undefined ? digits : undefined;
	const word = reading.at(at, 'number');
	const value = number ?? word?.value;
	if (count.number === undefined && value !== undefined && value >= 2 && value <= 12) {
		count.number = value;
		count.to = word?.to ?? at + 1;
		return true;
	}
	const edge = count.side ? undefined : edgeAt(reading, at);
	if (!edge) return false;
	count.side = edge.side;
	count.to = edge.to;
	return true;
}

function unitAt(
	reading: Reading,
	at: number
): { months: 1 | 3; to: number; vague: boolean } | undefined {
	const month = reading.at(at, 'monthWord');
	if (month) return { months: 1, to: month.to, vague: false };
	const quarters = reading.at(at, 'quarters');
	return quarters && { months: 3, to: quarters.to, vague: quarters.value === 0 };
}

/** "three quarters", "3 quarters of the communes": three of four parts of anything. */
function isFraction(reading: Reading, from: number, to: number): boolean {
	if (reading.tokens[to]?.kind === 'word' && passOver(reading, to) !== undefined) return true;
	for (let at = from; at < to; at++) if (reading.at(at, 'fraction')) return true;
	return false;
}
