/** A period as whole months: `first` and `last` count months since year 0, so January 2024 is 24288. Both are part of it. */
export interface Period {
	first: number;
	last: number;
}

const year = /^(\d{4})$/;
const quarter = /^(\d{4})-Q([1-4])$/;
const half = /^(\d{4})-H([12])$/;
const month = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The period that a text of the form "2024", "2024-Q3", "2024-H1", "2024-09", "2024-01/2024-09" or "2020/2025" names. */
export function parsePeriod(text: string): Period {
	const known = parsed.get(text);
	if (known) return known;
	const period = parseAnew(text);
	if (parsed.size >= parsedLimit) parsed.clear();
	parsed.set(text, period);
	return period;
}

/** Periods that were read; a document names few, and asks for each very often. */
const parsed = new Map<string, Period>();
const parsedLimit = 10_000;

function parseAnew(text: string): Period {
	const parts = text.split('/');
	const from = parseOne(parts[0] ?? '');
	const to = parts.length === 2 ? parseOne(parts[1] ?? '') : from;
	if (!from || !to || parts.length > 2) throw new Error(`invalid period: "${text}"`);
	if (parts.length === 2 && (!isMonthOrYear(from) || length(from) !== length(to)))
		throw new Error(`invalid period: "${text}": both ends must be years or months`);
	if (parts.length === 2 && from.first >= to.first)
		throw new Error(`invalid period: "${text}": it ends before it begins`);
	return { first: from.first, last: to.last };
}

/** Whether a text is a period as `parsePeriod` reads it. */
export function isPeriod(text: string): boolean {
	try {
		parsePeriod(text);
		return true;
	} catch {
		return false;
	}
}

function parseOne(text: string): Period | undefined {
	const asYear = year.exec(text);
	if (asYear) return monthsOf(Number(asYear[1]), 1, 12);
	const asQuarter = quarter.exec(text);
	if (asQuarter) return monthsOf(Number(asQuarter[1]), Number(asQuarter[2]) * 3 - 2, 3);
	const asHalf = half.exec(text);
	if (asHalf) return monthsOf(Number(asHalf[1]), Number(asHalf[2]) * 6 - 5, 6);
	const asMonth = month.exec(text);
	if (asMonth) return monthsOf(Number(asMonth[1]), Number(asMonth[2]), 1);
	return undefined;
}

function length(period: Period): number {
	return period.last - period.first + 1;
}

function isMonthOrYear(period: Period): boolean {
	return length(period) === 1 || length(period) === 12;
}

/** The period of `count` months from the given month of a year: (2024, 1, 9) are the first nine months of 2024. */
export function monthsOf(year: number, month: number, count: number): Period {
	const first = year * 12 + month - 1;
	return { first, last: first + count - 1 };
}

/** The shortest text for a period: the first six months of 2024 are "2024-H1". */
export function formatPeriod({ first, last }: Period): string {
	const count = last - first + 1;
	const from = Math.floor(first / 12);
	const within = first - from * 12;
	if (count % 12 === 0 && within === 0)
		return count === 12 ? yearText(from) : `${yearText(from)}/${yearText(from + count / 12 - 1)}`;
	if (count === 6 && within % 6 === 0) return `${yearText(from)}-H${within / 6 + 1}`;
	if (count === 3 && within % 3 === 0) return `${yearText(from)}-Q${within / 3 + 1}`;
	return count === 1 ? monthText(first) : `${monthText(first)}/${monthText(last)}`;
}

function yearText(year: number): string {
	return String(year).padStart(4, '0');
}

function monthText(index: number): string {
	const year = Math.floor(index / 12);
	return `${yearText(year)}-${String(index - year * 12 + 1).padStart(2, '0')}`;
}

/** The year a period ends in: of "2020/2025" 2025. */
export function yearOf(period: Period): number {
	return Math.floor(period.last / 12);
}

/** Whether the second period lies within the first. */
export function contains(outer: Period, inner: Period): boolean {
	return outer.first <= inner.first && inner.last <= outer.last;
}

/** The same months so many years later, or earlier: "2024-Q3" by -1 is "2023-Q3". */
export function shift(period: Period, years: number): Period {
	return { first: period.first + years * 12, last: period.last + years * 12 };
}

/** Order by end, then by beginning, so that a year comes before its last quarter. */
export function comparePeriods(a: Period, b: Period): number {
	return a.last - b.last || a.first - b.first;
}

/** First and last day of a period: of "2024-Q1" 2024-01-01 and 2024-03-31. */
export function daysOf(period: Period): { first: string; last: string } {
	const year = yearOf(period);
	const month = period.last - year * 12 + 1;
	return {
		first: `${monthText(period.first)}-01`,
		last: `${monthText(period.last)}-${String(lastDayOf(year, month)).padStart(2, '0')}`
	};
}

/** The number of days of a month. */
export function lastDayOf(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
