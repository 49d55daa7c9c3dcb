import {
	continues,
	dayAt,
	isAttached,
	isContinued,
	isSyllableAt,
	smallAt,
	wholeNumber,
	yearAt
} from '#lib/period/digits.ts';
import type { Found } from '#lib/period/mention.ts';
import { formatPeriod, lastDayOf, monthsOf } from '#lib/period/parse.ts';
import { relativeYearAfter, yearAfter } from '#lib/period/links.ts';
import type { Reading } from '#lib/period/words.ts';
import type { Token } from '#lib/text/tokens.ts';

const separators = new Set(['.', '/', '-', '–']);

/** A date in digits that begins at a token: "31/12/2024", "27. 12. 2023", "2024-12-31", "9/2022", "31/12". */
export function findNumericDate(reading: Reading, from: number): Found | undefined {
	if (reading.tokens[from]?.kind !== 'digits' || continues(reading, from)) return undefined;
	return (
		yearFirst(reading, from) ??
		dayFirst(reading, from) ??
		monthOfYear(reading, from) ??
		dayAndMonth(reading, from)
	);
}

/** The index of the digits after a separator; a full stop may be followed by a space. */
function afterSeparator(reading: Reading, mark: number, separator?: string): number | undefined {
	const token = reading.tokens[mark];
	if (token?.kind !== 'mark' || !separators.has(token.key)) return undefined;
	if (separator !== undefined && token.key !== separator) return undefined;
	if (!isAttached(reading, mark)) return undefined;
	const next = reading.tokens[mark + 1];
	if (next?.kind !== 'digits' || next.line) return undefined;
	return next.space && token.key !== '.' ? undefined : mark + 1;
}

function yearFirst(reading: Reading, from: number): Found | undefined {
	const key = reading.tokens[from]?.key ?? '';
	if (key.length !== 4) return undefined;
	const month = afterSeparator(reading, from + 1);
	if (month === undefined) return undefined;
	const day = afterSeparator(reading, month + 1, reading.tokens[from + 1]?.key);
	if (day === undefined) return undefined;
	return date(Number(key), smallAt(reading, month, 12), dayAt(reading, day), day + 1);
}

function dayFirst(reading: Reading, from: number): Found | undefined {
	const day = dayAt(reading, from);
	const month = day === undefined ? undefined : afterSeparator(reading, from + 1);
	if (month === undefined) return undefined;
	const year = afterSeparator(reading, month + 1, reading.tokens[from + 1]?.key);
	if (year === undefined || reading.tokens[year]?.key.length !== 4) return undefined;
	if (isContinued(reading, year)) return undefined;
	return date(Number(reading.tokens[year]?.key), smallAt(reading, month, 12), day, year + 1);
}

function monthOfYear(reading: Reading, from: number): Found | undefined {
	const month = smallAt(reading, from, 12);
	const separator = reading.tokens[from + 1]?.key;
	if (month === undefined || separator === '.') return undefined;
	const index = afterSeparator(reading, from + 1);
	const year = index === undefined ? undefined : yearAt(reading, index);
	if (index === undefined || year === undefined || isContinued(reading, index)) return undefined;
	if (separator !== '/' && !reading.endingAt(from, 'monthWord')) return undefined;
	return {
		kind: 'month',
		to: index + 1,
		month,
		year,
		period: formatPeriod(monthsOf(year, month, 1))
	};
}

/** "31/12", "31. 12.", and "31-12" after a word for day: certain only where something says that it is a date. */
function dayAndMonth(reading: Reading, from: number): Found | undefined {
	const day = dayAt(reading, from);
	const separator = reading.tokens[from + 1]?.key;
	const index = day === undefined ? undefined : afterSeparator(reading, from + 1);
	const month = index === undefined ? undefined : smallAt(reading, index, 12);
	if (day === undefined || index === undefined || month === undefined) return undefined;
	if (day > lastDayOf(2024, month) || isContinued(reading, index)) return undefined;
	const stop = reading.tokens[index + 1];
	const stopped = stop?.key === '.' && isAttached(reading, index + 1);
	if (separator === '.' && !(stopped && !endsSentence(reading, index + 1))) return undefined;
	const said = saysDay(reading, from);
	if (separator !== '/' && separator !== '.' && !said) return undefined;
	const after = reading.at(index + 1, 'counted');
	if (after || isPercent(stop?.key)) return undefined;
	return inRelativeYear(reading, {
		kind: 'date',
		to: index + (separator === '.' ? 2 : 1),
		day,
		month,
		partial: monthsOfDay(month, day),
		// No part is larger than its whole: 25/12 is a date, 5/12 may be a ratio.
		certain: said || separator === '.' || day > month || isEnd(stop)
	});
}

function isEnd(token: Token | undefined): boolean {
	return token === undefined || token.line || (token.kind === 'mark' && token.key !== ')');
}

function endsSentence(reading: Reading, stop: number): boolean {
	const next = reading.tokens[stop + 1];
	return next === undefined || next.line || next.capital;
}

function saysDay(reading: Reading, from: number): boolean {
	return (['day', 'until', 'since', 'weekday', 'endOf'] as const).some(
		(kind) => reading.endingAt(from, kind) || reading.endingAt(from - 1, kind)
	);
}

function isPercent(key: string | undefined): boolean {
	return key === '%' || key === '٪' || key === '‰';
}

/** A full date, where there is such a day. */
export function date(
	year: number,
	month: number | undefined,
	day: number | undefined,
	to: number
): Found | undefined {
	if (month === undefined || day === undefined || year < 1900 || year > 2100) return undefined;
	if (day > lastDayOf(year, month)) return undefined;
	const months = monthsOfDay(month, day);
	const period = formatPeriod(monthsOf(year, months.month, months.count));
	return { kind: 'date', to, day, month, year, period };
}

/** A day stands for its month; the last day of a year, to which a year's figures are closed, for the year. */
function monthsOfDay(month: number, day: number): { month: number; count: number } {
	return month === 12 && day === 31 ? { month: 1, count: 12 } : { month, count: 1 };
}

/** A date with the month as a word: "14ης Ιανουαρίου 2025", "5. desember", "December 28, 2023", "ngày 27 tháng 11 năm 2023". */
export function findWrittenDate(reading: Reading, from: number): Found | undefined {
	return dayThenMonth(reading, from) ?? monthThenDay(reading, from);
}

function dayThenMonth(reading: Reading, from: number): Found | undefined {
	const day = dayAt(reading, from);
	if (day === undefined || continues(reading, from) || isSyllableAt(reading, from + 1))
		return undefined;
	const at = afterLastDay(reading, day, afterOrdinalSuffix(reading, from + 1));
	const link = reading.tokens[at];
	const joined = link?.key === '-' && isAttached(reading, at) && isAttached(reading, at + 1);
	let month = reading.at(joined ? at + 1 : at, 'month');
	const ends = link?.capital === true && reading.tokens[at - 1]?.key === '.';
	if (!month && link?.kind === 'word' && link.key.length <= 3 && !link.line && !ends)
		month = reading.at(at + 1, 'month');
	const found = month && withYear(reading, day, month.value, month.to);
	const short = found ? undefined : reading.at(joined ? at + 1 : at, 'monthAfterDay');
	const dated = short && withYear(reading, day, short.value, short.to);
	return dated?.year === undefined ? found : dated;
}

/** Past the other days of "27 and 28", "27 a 29 de", "27, 28 and 29", where a month follows them. */
function afterLastDay(reading: Reading, first: number, from: number): number {
	const pair = isRangeMark(reading, from) ? dayAt(reading, from + 1) : undefined;
	let at = from;
	let day = first;
	for (let listed = 0; listed < mostDays; listed++) {
		const mark = dayLink(reading, at);
		const next = mark === undefined ? undefined : dayAt(reading, mark);
		if (mark === undefined || next === undefined || next <= day) break;
		day = next;
		at = afterOrdinalSuffix(reading, mark + 1);
	}
	const named =
		reading.at(at, 'month') ?? (isOf(reading, at) ? reading.at(at + 1, 'month') : undefined);
	if (named) return at;
	return pair === undefined ? from : afterOrdinalSuffix(reading, from + 2);
}

/** Days that a list may name after its first. */
const mostDays = 5;

/** The token after a dash, a comma, "and" or "to" between two days. */
function dayLink(reading: Reading, at: number): number | undefined {
	const token = reading.tokens[at];
	if (!token || token.line) return undefined;
	if (isRangeMark(reading, at) || token.key === ',') return at + 1;
	return reading.at(at, 'range')?.to;
}

const ofWords = new Set('of de di do du del των του من'.split(' '));

function isOf({ tokens }: Reading, at: number): boolean {
	const token = tokens[at];
	return token !== undefined && !token.line && ofWords.has(token.key);
}

function monthThenDay(reading: Reading, from: number): Found | undefined {
	const month = reading.at(from, 'month');
	if (!month || !reading.tokens[from]?.capital) return undefined;
	const stop = reading.tokens[month.to];
	const at = stop?.key === '.' && !stop.space ? month.to + 1 : month.to;
	const day = dayAt(reading, at);
	if (day === undefined || isContinued(reading, at) || isLineStart(reading, at)) return undefined;
	let to = afterOrdinalSuffix(reading, at + 1, false);
	const second = isRangeMark(reading, to) ? dayAt(reading, to + 1) : undefined;
	if (second !== undefined && second > day && !isContinued(reading, to + 1)) to += 2;
	const after = reading.tokens[to]?.key;
	if (reading.at(to, 'counted') || isPercent(after) || after === ':') return undefined;
	const found = withYear(reading, day, month.value, to);
	// Languages that put the day first and write months small do so only with the year.
	return month.capital || found?.year !== undefined ? found : undefined;
}

function withYear(reading: Reading, day: number, month: number, to: number): Found | undefined {
	if (day > lastDayOf(2024, month)) return undefined;
	const year = yearAfter(reading, to);
	if (year) return date(year.value, month, day, year.to);
	return inRelativeYear(reading, {
		kind: 'date',
		to,
		day,
		month,
		partial: monthsOfDay(month, day)
	});
}

/** "31 December last year", "tháng 9 năm ngoái": with the word for last, this or next year that follows. */
function inRelativeYear(reading: Reading, found: Found): Found {
	const year = relativeYearAfter(reading, found.to);
	if (!year) return found;
	const { to, relative } = year;
	return relative === 'the_year' ? { ...found, to } : { ...found, to, relative };
}

/** The token after "th", "ης", "." or "º" behind a day. */
function afterOrdinalSuffix(reading: Reading, at: number, stop = true): number {
	const token = reading.tokens[at];
	if (!token || !isAttached(reading, at)) return at;
	if (token.kind === 'word') return token.key.length <= 3 ? at + 1 : at;
	if (token.key === 'º' || token.key === '°') return at + 1;
	// "1.º de março": the point belongs to the ordinal.
	return stop && token.key === '.' ? afterOrdinalSuffix(reading, at + 1, false) : at;
}

function isRangeMark(reading: Reading, at: number): boolean {
	const key = reading.tokens[at]?.key;
	return key === '-' || key === '–' || reading.at(at, 'and')?.to === at + 1;
}

function isLineStart(reading: Reading, at: number): boolean {
	return reading.tokens[at]?.line ?? true;
}

/** "tháng 9", "tháng 9/2022": the word for month, then its number. */
export function findNumberedMonth(reading: Reading, from: number): Found | undefined {
	const word = reading.at(from, 'monthWord');
	if (!word || reading.endingAt(from, 'number') || isCount(reading, from)) return undefined;
	const slashed = monthOfYear(reading, word.to);
	if (slashed) return slashed;
	const number = smallAt(reading, word.to, 12);
	if (number === undefined || isLineStart(reading, word.to)) return undefined;
	if (isContinued(reading, word.to)) return undefined;
	const to = word.to + 1;
	const year = yearAfter(reading, to);
	if (year)
		return {
			kind: 'month',
			to: year.to,
			month: number,
			year: year.value,
			period: formatPeriod(monthsOf(year.value, number, 1))
		};
	if (reading.at(to, 'counted') || isPercent(reading.tokens[to]?.key)) return undefined;
	return inRelativeYear(reading, {
		kind: 'month',
		to,
		month: number,
		partial: { month: number, count: 1 }
	});
}

/** "9 tháng": a number of months stands before the word. */
function isCount(reading: Reading, month: number): boolean {
	return wholeNumber(reading, month - 1) !== undefined && !reading.tokens[month]?.line;
}
