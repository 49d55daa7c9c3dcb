import { dayAt, isAttached, smallAt, yearAt } from '#lib/period/digits.ts';
import type { Found } from '#lib/period/mention.ts';
import { findCountedMonths, findMonth, findPart } from '#lib/period/parts.ts';
import { formatPeriod, lastDayOf, monthsOf } from '#lib/period/parse.ts';
import type { Reading } from '#lib/period/words.ts';
import { isSyllable } from '#lib/text/tokens.ts';

const dashes = new Set(['-', '–', '—', '−', '~', '〜']);

/** A year with its word written against it, and the part of it that follows: "2024年9月15日", "2024년 상반기", "2021年至2025年", "2024年底". */
export function findYearFirst(reading: Reading, from: number): Found | undefined {
	const year = yearAt(reading, from);
	const word = reading.at(from + 1, 'year');
	if (year === undefined || !word || !isAttached(reading, from + 1)) return undefined;
	const part = partBehind(reading, word.to);
	if (part?.partial && part.year === undefined) {
		const { month, count } = part.partial;
		return { ...part, year, period: formatPeriod(monthsOf(year, month, count)) };
	}
	const period = formatPeriod(monthsOf(year, 1, 12));
	const end = reading.at(word.to, 'endOf');
	if (end) return { kind: 'year', to: end.to, year, period, edge: 'end', certain: true };
	return (
		spanFrom(reading, word.to, year) ?? { kind: 'year', to: word.to, year, period, certain: true }
	);
}

/** The month, quarter, half or day that begins at a token. */
function partBehind(reading: Reading, at: number): Found | undefined {
	if (reading.tokens[at]?.line) return undefined;
	return [
		findDayOfMonth,
		findMonthRange,
		findCountedMonths,
		findCountedQuarters,
		findNumberedPart,
		findPart,
		findMonth
	]
		.map((find) => find(reading, at))
		.reduce(
			(longest, found) => (found && found.to > (longest?.to ?? 0) ? found : longest),
			undefined
		);
}

/** "2021年至2025年", "2021年-2025年". */
function spanFrom(reading: Reading, at: number, year: number): Found | undefined {
	const next = afterRange(reading, at);
	const end = next === undefined ? undefined : yearAt(reading, next);
	if (next === undefined || end === undefined || end <= year || end - year > 60) return undefined;
	const period = formatPeriod(monthsOf(year, 1, (end - year + 1) * 12));
	return { kind: 'span', to: reading.at(next + 1, 'year')?.to ?? next + 1, period, year: end };
}

function afterRange(reading: Reading, at: number): number | undefined {
	const token = reading.tokens[at];
	if (!token || token.line) return undefined;
	return dashes.has(token.key) ? at + 1 : reading.at(at, 'range')?.to;
}

/** "9月15日", "9월 15일": the month, then the day with its word against it. */
export function findDayOfMonth(reading: Reading, from: number): Found | undefined {
	const month = reading.at(from, 'month');
	const day = month && dayAt(reading, month.to);
	const word = month && reading.at(month.to + 1, 'day');
	if (day === undefined || !word || !isAttached(reading, word.from)) return undefined;
	if (day > lastDayOf(2024, month.value)) return undefined;
	const wholeYear = month.value === 12 && day === 31;
	const partial = wholeYear ? { month: 1, count: 12 } : { month: month.value, count: 1 };
	return { kind: 'date', to: word.to, day, month: month.value, partial, certain: true };
}

/** "1-9月", "1至9月", "1〜9月": the first month without its word. */
export function findMonthRange(reading: Reading, from: number): Found | undefined {
	const first = smallAt(reading, from, 12);
	const next = first === undefined ? undefined : afterRange(reading, from + 1);
	const last = next === undefined ? undefined : reading.at(next, 'month');
	if (first === undefined || !last || last.value <= first) return undefined;
	return { kind: 'months', to: last.to, partial: { month: first, count: last.value - first + 1 } };
}

/** "前三季度", "the first three quarters". */
export function findCountedQuarters(reading: Reading, from: number): Found | undefined {
	const edge = reading.at(from, 'first');
	const number = edge && (smallAt(reading, edge.to, 3) ?? reading.at(edge.to, 'number')?.value);
	if (number === undefined || number < 2 || number > 3) return undefined;
	const quarter = reading.at(
		reading.at(edge?.to ?? from, 'number')?.to ?? (edge?.to ?? from) + 1,
		'quarter'
	);
	return quarter && { kind: 'months', to: quarter.to, partial: { month: 1, count: 3 * number } };
}

/** "第3季度", "三季度", "3분기": a number against the word for quarter, in scripts without spaces, says which. */
export function findNumberedPart(reading: Reading, from: number): Found | undefined {
	const at = reading.at(from, 'prefix')?.to ?? from;
	const digits = smallAt(reading, at, 4);
	const word = digits === undefined ? reading.at(at, 'number') : undefined;
	const number = digits ?? word?.value;
	const quarter = reading.at(word?.to ?? at + 1, 'quarter');
	const first = quarter && reading.tokens[quarter.from];
	if (!quarter || !first || first.space || !isSyllable(first)) return undefined;
	if (number === undefined || number > 4) return undefined;
	return { kind: 'quarter', to: quarter.to, partial: { month: number * 3 - 2, count: 3 } };
}
