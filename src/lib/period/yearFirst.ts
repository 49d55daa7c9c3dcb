import { findCounted } from '#lib/period/counted.ts';
import { dayAt, isAttached, yearAt } from '#lib/period/digits.ts';
import type { Found } from '#lib/period/mention.ts';
import { formatPeriod, monthsOf } from '#lib/period/parse.ts';
import { afterYearWord, findMonth, findPart } from '#lib/period/parts.ts';
import { findNumberedQuarter } from '#lib/period/quarters.ts';
import type { Reading } from '#lib/period/words.ts';
import { isSyllable } from '#lib/text/tokens.ts';

const parts = [findMonthDay, findCounted, findNumberedQuarter, findPart, findMonth] as const;

/** The year stands before its part: "2024년 3분기", "2024年1~9月", "2024년 12월 31일". */
export function findYearFirst(reading: Reading, from: number): Found | undefined {
	const year = yearAt(reading, from);
	const to = afterYearWord(reading, from + 1);
	if (year === undefined || to === from + 1) return undefined;
	const at = isParticle(reading, to) ? to + 1 : to;
	if (reading.tokens[at]?.line) return undefined;
	let longest: Found | undefined;
	for (const find of parts) {
		const found = find(reading, at);
		if (found?.partial && (!longest || found.to > longest.to)) longest = found;
	}
	if (!longest?.partial) return undefined;
	const { partial, cumulative: _, ...found } = longest;
	const period = formatPeriod(monthsOf(year, partial.month, partial.count));
	return { ...found, year, period, certain: true };
}

/** "2024년의 3분기", "2024年の": one syllable may join year and part. */
function isParticle(reading: Reading, at: number): boolean {
	const token = reading.tokens[at];
	return token !== undefined && (token.key === '의' || token.key === 'の' || token.key === '的');
}

/** "12월 31일", "12月31日": the month, then a day with its word. */
export function findMonthDay(reading: Reading, from: number): Found | undefined {
	const month = reading.at(from, 'month');
	const last = month && reading.tokens[month.to - 1];
	if (!month || !last || !isSyllable(last)) return undefined;
	const day = dayAt(reading, month.to);
	const word = reading.tokens[month.to + 1];
	if (day === undefined || !word || !isSyllable(word) || !isAttached(reading, month.to + 1))
		return undefined;
	const named = reading.at(month.to + 1, 'day');
	if (!named) return undefined;
	const isLast = month.value === 12 && day === 31;
	const partial = isLast ? { month: 1, count: 12 } : { month: month.value, count: 1 };
	return { kind: 'date', to: named.to, day, month: month.value, partial };
}
