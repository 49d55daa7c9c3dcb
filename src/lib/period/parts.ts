import { continues, isAttached, smallAt, wholeNumber, yearAt } from '#lib/period/digits.ts';
import { passOver, yearAfter } from '#lib/period/links.ts';
import type { Found } from '#lib/period/mention.ts';
import { formatPeriod, monthsOf } from '#lib/period/parse.ts';
import type { Reading } from '#lib/period/words.ts';
import { isSyllable } from '#lib/text/tokens.ts';

const dashes = new Set(['-', '–', '—', '−', '~', '∼', '〜']);
const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Months of a year with the year that follows them, if one does. */
function partOfYear(
	reading: Reading,
	kind: Found['kind'],
	month: number,
	count: number,
	to: number
): Found {
	const year = yearAfter(reading, to);
	if (!year) return { kind, to, partial: { month, count } };
	const period = formatPeriod(monthsOf(year.value, month, count));
	return { kind, to: year.to, period, year: year.value };
}

/** "Σεπτέμβριο του 2022", "January to September 2023", "září". */
export function findMonth(reading: Reading, from: number): Found | undefined {
	const month = reading.at(from, 'month') ?? bareMonth(reading, from);
	if (!month) return undefined;
	const until = endOfRange(reading, month.to);
	const second = until === undefined ? undefined : reading.at(until, 'month');
	if (second && second.value > month.value) {
		const count = second.value - month.value + 1;
		return partOfYear(reading, 'months', month.value, count, second.to);
	}
	return { ...partOfYear(reading, 'month', month.value, 1, month.to), month: month.value };
}

/** The "1" of "1~9월" and "1至9月". */
function bareMonth(reading: Reading, from: number): { value: number; to: number } | undefined {
	const value = continues(reading, from) ? undefined : smallAt(reading, from, 12);
	const until = value === undefined ? undefined : endOfRange(reading, from + 1);
	const month = until === undefined ? undefined : reading.at(until, 'month');
	if (value === undefined || !month || !isSyllableAt(reading, month.to - 1)) return undefined;
	return { value, to: from + 1 };
}

/** The token after a dash or a word for "to"; "and" is none unless a range was opened. */
function endOfRange(reading: Reading, at: number): number | undefined {
	if (dashes.has(reading.tokens[at]?.key ?? '')) return at + 1;
	return reading.at(at, 'and') ? undefined : reading.at(at, 'range')?.to;
}

/** "the first nine months of 2023", "9 tháng đầu năm 2024", "الأشهر التسعة الأولى", "last three months of 2024". */
export function findCountedMonths(reading: Reading, from: number): Found | undefined {
	let at = from;
	let count: number | undefined;
	let named = false;
	let side: 'first' | 'last' | undefined;
	for (let step = 0; step < 5; step++) {
		const month = reading.at(at, 'monthWord');
		const number = wholeNumber(reading, at) ?? reading.at(at, 'number')?.value;
		const edge = side ? undefined : edgeAt(reading, at);
		if (!named && month) {
			named = true;
			at = month.to;
		} else if (count === undefined && number !== undefined && number >= 2 && number <= 12) {
			count = number;
			at = reading.at(at, 'number')?.to ?? at + 1;
		} else if (edge) {
			side = edge.side;
			at = edge.to;
		} else break;
	}
	if (!named || count === undefined) return undefined;
	const first = side === 'last' ? 13 - count : 1;
	const found = partOfYear(
		reading,
		count === 6 ? 'half' : count === 3 ? 'quarter' : 'months',
		first,
		count,
		at
	);
	return side === undefined && found.period === undefined ? { ...found, cumulative: true } : found;
}

function edgeAt(reading: Reading, at: number): { side: 'first' | 'last'; to: number } | undefined {
	const first = reading.at(at, 'first');
	const last = reading.at(at, 'last');
	if (first && (!last || first.to >= last.to)) return { side: 'first', to: first.to };
	return last && { side: 'last', to: last.to };
}

/** "Q3 2024", "quý III/2024", "third quarter of 2024", "الربع الثالث", "H1 2024", "first half", "1. pololetí". */
export function findPart(reading: Reading, from: number): Found | undefined {
	return (
		lettered(reading, from) ?? named(reading, from, 'quarter', 4) ?? named(reading, from, 'half', 2)
	);
}

/** "Q3", "3Q", "H1", "1H". */
function lettered(reading: Reading, from: number): Found | undefined {
	const [first, second] = [reading.tokens[from], reading.tokens[from + 1]];
	if (!first || !second || !isAttached(reading, from + 1) || continues(reading, from))
		return undefined;
	const [letter, digit] = first.kind === 'word' ? [first, from + 1] : [second, from];
	if (letter.key !== 'q' && letter.key !== 'h') return undefined;
	if (!letter.capital) return undefined;
	const number = smallAt(reading, digit, letter.key === 'q' ? 4 : 2);
	return number === undefined
		? undefined
		: numbered(reading, letter.key === 'q' ? 4 : 2, number, from + 2);
}

function named(
	reading: Reading,
	from: number,
	kind: 'quarter' | 'half',
	parts: 4 | 2
): Found | undefined {
	const word = reading.at(from, kind);
	if (word) {
		const number = numeralAt(reading, word.to, parts) ?? orderAt(reading, word.to, parts);
		const counted = kind === 'quarter' ? reading.at(word.to, 'number') : undefined;
		const found = number ?? (counted && counted.value <= parts ? counted : undefined);
		return found && numbered(reading, parts, found.value, found.to);
	}
	const numeral = numeralAt(reading, from, parts);
	// "3. čtvrtletí" and "3rd quarter", but not "3 quarters".
	const suffixed = numeral && (numeral.to > from + 1 || isSyllableAt(reading, numeral.to));
	const number = suffixed ? numeral : orderAt(reading, from, parts);
	const after = number && reading.at(number.to, kind);
	return after && numbered(reading, parts, number.value, after.to);
}

/** The next of a list of quarters that share their word: "the first quarter, the second and the third". */
export function findNextPart(reading: Reading, from: number, last: Found): Found | undefined {
	if ((last.kind !== 'quarter' && last.kind !== 'half') || last.period !== undefined)
		return undefined;
	const parts = last.kind === 'quarter' ? 4 : 2;
	let at = from;
	if (reading.tokens[at]?.key === ',' || reading.tokens[at]?.key === '،') at++;
	at = reading.at(at, 'and')?.to ?? at;
	const order = orderAt(reading, at, parts);
	if (!order || reading.at(order.to, 'monthWord') || reading.at(order.to, 'year')) return undefined;
	return numbered(reading, parts, order.value, order.to);
}

function numbered(reading: Reading, parts: 4 | 2, number: number, to: number): Found {
	const count = 12 / parts;
	const month = (number - 1) * count + 1;
	return partOfYear(reading, parts === 4 ? 'quarter' : 'half', month, count, to);
}

interface Ordinal {
	value: number;
	to: number;
}

/** Which quarter or half, in digits or as a Roman numeral. */
function numeralAt(reading: Reading, at: number, parts: 4 | 2): Ordinal | undefined {
	const token = reading.tokens[at];
	if (!token || token.line) return undefined;
	const digits = continues(reading, at) ? undefined : smallAt(reading, at, parts);
	const value = digits ?? (token.capital ? roman[token.key] : undefined);
	if (value === undefined || value > parts) return undefined;
	return { value, to: afterOrdinal(reading, at + 1) };
}

/** Which quarter or half, as an ordinal, "first" or "last". */
function orderAt(reading: Reading, at: number, parts: 4 | 2): Ordinal | undefined {
	if (reading.tokens[at]?.line) return undefined;
	const word = reading.at(at, 'ordinal');
	if (word && word.value <= parts) return { value: word.value, to: word.to };
	const edge = edgeAt(reading, at);
	return edge && { value: edge.side === 'first' ? 1 : parts, to: edge.to };
}

/** Past the "." of "3.", the "ο" of "3ο", the "rd" of "3rd". */
function afterOrdinal(reading: Reading, at: number): number {
	const token = reading.tokens[at];
	if (!token || !isAttached(reading, at)) return at;
	if (token.kind === 'word') return token.key.length <= 3 && !isSyllable(token) ? at + 1 : at;
	return token.key === '.' ? at + 1 : at;
}

/** Whether a syllable is written against what stands before it: "3분기", "2024年". */
export function isSyllableAt(reading: Reading, at: number): boolean {
	const token = reading.tokens[at];
	return token !== undefined && isSyllable(token) && isAttached(reading, at);
}

/** "2024", "2020-2025", "2021 až 2025", "2023/24", "between 2020 and 2025". */
export function findYears(reading: Reading, from: number): Found | undefined {
	const year = yearAt(reading, from);
	if (year === undefined) return undefined;
	const span = findSpan(reading, from, year);
	if (span) return span;
	if (continues(reading, from)) return undefined;
	const found: Found = {
		kind: 'year',
		to: from + 1,
		year,
		period: formatPeriod(monthsOf(year, 1, 12))
	};
	const to = afterYearWord(reading, from + 1);
	return to === from + 1 ? found : { ...found, to, certain: true };
}

/** Past the "年" or "년" that is written against a year. */
export function afterYearWord(reading: Reading, at: number): number {
	return isSyllableAt(reading, at) ? (reading.at(at, 'year')?.to ?? at) : at;
}

function findSpan(reading: Reading, from: number, year: number): Found | undefined {
	const behind = afterYearWord(reading, from + 1);
	const mark = reading.tokens[behind];
	let at = endOfRange(reading, behind);
	const since = at === undefined && behind > from + 1 ? reading.at(behind, 'since') : undefined;
	if (since && yearAt(reading, since.to) !== undefined) at = since.to;
	if (at === undefined && mark?.key === '/' && isAttached(reading, behind)) at = behind + 1;
	if (at === undefined && reading.endingAt(from, 'opener')) at = reading.at(behind, 'and')?.to;
	if (at === undefined || reading.tokens[at]?.line) return undefined;
	const named = reading.at(at, 'year')?.to ?? at;
	const end = yearAt(reading, named) ?? shortYear(reading, named, year);
	if (end === undefined || end <= year || end - year > 60) return undefined;
	if (mark?.key === '/' && end - year > 6) return undefined;
	const period = formatPeriod(monthsOf(year, 1, (end - year + 1) * 12));
	return { kind: 'span', to: afterYearWord(reading, named + 1), period, year: end };
}

/** The "25" of "2024/25" and "2020-25". */
function shortYear(reading: Reading, at: number, year: number): number | undefined {
	const token = reading.tokens[at];
	if (token?.kind !== 'digits' || token.key.length !== 2 || !isAttached(reading, at))
		return undefined;
	if (!isAttached(reading, at - 1)) return undefined;
	const end = Math.floor(year / 100) * 100 + Number(token.key);
	return end - year <= 6 ? end : undefined;
}

/** "cuối năm", "at the end of the year": an edge of a year that is not named. */
export function findYearEdge(reading: Reading, from: number): Found | undefined {
	const end = reading.at(from, 'endOf');
	const edge = end ?? reading.at(from, 'startOf');
	if (!edge) return undefined;
	let at = edge.to;
	for (let passed = 0; passed < 3; passed++) {
		const year = reading.at(at, 'year');
		if (year) {
			if (yearAt(reading, year.to) !== undefined) return undefined;
			return { kind: 'relative', to: year.to, relative: 'this_year', edge: end ? 'end' : 'start' };
		}
		const next = passOver(reading, at);
		if (next === undefined) return undefined;
		at = next;
	}
	return undefined;
}
