import {
	continues,
	isAttached,
	isDecade,
	isFigure,
	isSyllableAt,
	smallAt,
	yearAt
} from '#lib/period/digits.ts';
import { isOpened, overArticles, partOfYear, passOver, yearAfter } from '#lib/period/links.ts';
import type { Found } from '#lib/period/mention.ts';
import { numeralAt, orderAt, romanAt, type Ordinal } from '#lib/period/ordinals.ts';
import { formatPeriod, monthsOf } from '#lib/period/parse.ts';
import type { Reading } from '#lib/period/words.ts';

const dashes = new Set(['-', '–', '—', '−', '~', '∼', '〜']);

/** "Σεπτέμβριο του 2022", "January to September 2023", "září". */
export function findMonth(reading: Reading, from: number): Found | undefined {
	const month = reading.at(from, 'month') ?? bareMonth(reading, from);
	if (!month) return undefined;
	const listed = endOfList(reading, month);
	if (listed) {
		const count = listed.value - month.value + 1;
		return partOfYear(reading, 'months', month.value, count, listed.to);
	}
	const until = endOfRange(reading, from, month.to);
	const second = until === undefined ? undefined : reading.at(until, 'month');
	if (second && second.value > month.value) {
		const count = second.value - month.value + 1;
		return partOfYear(reading, 'months', month.value, count, second.to);
	}
	return { ...partOfYear(reading, 'month', month.value, 1, month.to), month: month.value };
}

/** The last of three months or more that follow one another: the "mars" of "januar, februar og mars". */
function endOfList(reading: Reading, first: Ordinal): Ordinal | undefined {
	let last = first;
	while (reading.tokens[last.to]?.key === ',') {
		const next = reading.at(last.to + 1, 'month');
		if (next?.value !== last.value + 1) break;
		last = next;
	}
	if (last === first) return undefined;
	const comma = reading.tokens[last.to]?.key === ',' ? last.to + 1 : last.to;
	const and = reading.at(comma, 'and');
	const next = and && reading.at(and.to, 'month');
	return next && next.value === last.value + 1 ? next : undefined;
}

/** The "1" of "1~9월" and "1至9月". */
function bareMonth(reading: Reading, from: number): Ordinal | undefined {
	const value = continues(reading, from) ? undefined : smallAt(reading, from, 12);
	const until = value === undefined ? undefined : endOfRange(reading, from, from + 1);
	const month = until === undefined ? undefined : reading.at(until, 'month');
	if (value === undefined || !month || !isSyllableAt(reading, month.to - 1)) return undefined;
	return { value, to: from + 1 };
}

/** The token after a dash or a word for "to"; "and" is one where a word for "between" came before. */
function endOfRange(reading: Reading, from: number, at: number): number | undefined {
	const dash = isAbbreviated(reading, at) ? at + 1 : at;
	if (dashes.has(reading.tokens[dash]?.key ?? '')) return dash + 1;
	const and = reading.at(at, 'and');
	const range = and ?? reading.at(at, 'range');
	if (and && !isOpened(reading, from)) return undefined;
	if (range) {
		const to = overArticles(reading, range.to);
		return overArticles(reading, reading.at(to, 'endOf')?.to ?? to);
	}
	// "بين يناير ونوفمبر": the second month begins with its "and".
	return reading.at(at, 'month') && isOpened(reading, from) ? at : undefined;
}

/** "Jan.-Sept.": the stop of an abbreviation before a dash. */
function isAbbreviated(reading: Reading, at: number): boolean {
	return reading.tokens[at]?.key === '.' && isAttached(reading, at);
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
	if (!letter.capital) return undefined;
	const at = letter === first ? from : from + 1;
	const quarter = letter.key === 'q' || reading.at(at, 'quarterLetter') !== undefined;
	if (!quarter && letter.key !== 'h') return undefined;
	const parts = quarter ? 4 : 2;
	const number = smallAt(reading, digit, parts);
	return number === undefined ? undefined : numbered(reading, parts, number, from + 2);
}

function named(
	reading: Reading,
	from: number,
	kind: 'quarter' | 'half',
	parts: 4 | 2
): Found | undefined {
	const word = reading.at(from, kind);
	if (word) {
		const numeral = isFigure(reading, word.to) ? undefined : numeralAt(reading, word.to, parts);
		const behind = reading.tokens[word.to]?.line ? undefined : orderAt(reading, word.to, parts);
		const number = numeral ?? behind;
		const counted = kind === 'quarter' ? reading.at(word.to, 'number') : undefined;
		const found = number ?? (counted && counted.value <= parts ? counted : undefined);
		return found && numbered(reading, parts, found.value, found.to);
	}
	const several = kind === 'quarter' ? severalQuarters(reading, from) : undefined;
	if (several) return several;
	const numeral = numeralAt(reading, from, parts);
	const ordinal = numeral && isOrdinal(reading, from, numeral, kind);
	const number = ordinal ? numeral : orderAt(reading, from, parts);
	const after = number && reading.at(number.to, kind);
	if (!after && number && !ordinal) return firstOfTwo(reading, number, kind, parts);
	if (!after || isDecadeAfter(reading, after.to)) return undefined;
	return numbered(reading, parts, number.value, after.to);
}

/** The "first" of "in the first and second quarters of 2024". */
function firstOfTwo(
	reading: Reading,
	first: Ordinal,
	kind: 'quarter' | 'half',
	parts: 4 | 2
): Found | undefined {
	const and = reading.at(first.to, 'and');
	const second = and && orderAt(reading, overArticles(reading, and.to), parts);
	const word = second && second.value > first.value && reading.at(second.to, kind);
	if (!word) return undefined;
	const { year, relative } = numbered(reading, parts, second.value, word.to);
	const count = 12 / parts;
	const month = (first.value - 1) * count + 1;
	if (year !== undefined)
		return { kind, to: first.to, year, period: formatPeriod(monthsOf(year, month, count)) };
	return { kind, to: first.to, partial: { month, count }, ...(relative && { relative }) };
}

/** "the second half of the 1990s" is of no year. */
function isDecadeAfter(reading: Reading, from: number): boolean {
	let at: number | undefined = from;
	for (let passed = 0; passed < 4 && at !== undefined; passed++) {
		const token = reading.tokens[at];
		if (token?.kind === 'digits')
			return isDecade(reading, at) || (token.key.length === 4 && isJoinedToLetters(reading, at));
		at = passOver(reading, at);
	}
	return false;
}

function isJoinedToLetters({ tokens }: Reading, at: number): boolean {
	const next = tokens[at + 1];
	return next?.kind === 'word' && !next.space;
}

/** "I–III кварталы", "I i II kwartał", "1.–3. Quartal", "first to third quarter". */
function severalQuarters(reading: Reading, from: number): Found | undefined {
	const first = markedAt(reading, from);
	if (!first) return undefined;
	const dash = dashes.has(reading.tokens[first.to]?.key ?? '');
	const and = reading.at(first.to, 'and');
	if (and && romanAt(reading, from) === undefined) return undefined;
	const at = dash ? first.to + 1 : (and ?? reading.at(first.to, 'range'))?.to;
	const last = at === undefined ? undefined : markedAt(reading, overArticles(reading, at));
	const word = last && reading.at(last.to, 'quarter');
	if (!word || last.value <= first.value) return undefined;
	const count = (last.value - first.value + 1) * 3;
	const kind = count === 6 && first.value !== 2 ? 'half' : 'months';
	return partOfYear(reading, kind, first.value * 3 - 2, count, word.to);
}

/** Which quarter, as a Roman numeral, in digits with the mark of an ordinal, or in words. */
function markedAt(reading: Reading, at: number): Ordinal | undefined {
	const numeral = numeralAt(reading, at, 4);
	const marked = numeral && (numeral.to > at + 1 || romanAt(reading, at) !== undefined);
	return marked ? numeral : orderAt(reading, at, 4);
}

/**
 * A numeral before its word is an ordinal with the mark of one ("3. čtvrtletí", "3-м квартале"), as a Roman numeral, and where the word is
 * not as it is counted ("3 квартале", but "3 quarters").
 */
function isOrdinal(
	reading: Reading,
	from: number,
	{ value, to }: Ordinal,
	kind: 'quarter' | 'half'
): boolean {
	if (to > from + 1 || isSyllableAt(reading, to)) return true;
	const word = reading.at(to, kind);
	if (!word) return false;
	const dated = yearAfter(reading, word.to) !== undefined;
	if (reading.tokens[from]?.kind === 'word') return dated || value > 1 || !opens(reading, from);
	const quarters = reading.at(to, 'quarters');
	if (quarters?.value === 0) return dated;
	return quarters?.to !== word.to && (dated || (kind === 'quarter' && value > 1));
}

/** At the beginning of a sentence "I" may be a word of its own. */
function opens({ tokens }: Reading, at: number): boolean {
	const before = tokens[at - 1];
	return before === undefined || tokens[at]?.line === true || before.key === '.';
}

/** "το εννεάμηνο του 2024", "primo quadrimestre 2024": a word for so many months, the first of a year or those counted. */
export function findRun(reading: Reading, from: number): Found | undefined {
	const word = reading.at(from, 'run');
	if (!word) {
		const number = numeralAt(reading, from, 6) ?? orderAt(reading, from, 6);
		const run = number && reading.at(number.to, 'run');
		if (!run || (number.to === from + 1 && reading.tokens[from]?.kind === 'digits'))
			return undefined;
		const first = (number.value - 1) * run.value + 1;
		if (first + run.value > 13) return undefined;
		return partOfYear(reading, 'months', first, run.value, run.to);
	}
	const found = partOfYear(reading, 'months', 1, word.value, word.to);
	return found.period === undefined && word.value <= 6 ? { ...found, cumulative: true } : found;
}

/** A quarter or half by its number, with the year that follows it. */
export function numbered(reading: Reading, parts: 4 | 2, number: number, to: number): Found {
	const count = 12 / parts;
	const month = (number - 1) * count + 1;
	return partOfYear(reading, parts === 4 ? 'quarter' : 'half', month, count, to);
}

/** "2024", "2020-2025", "2021 až 2025", "2023/24", "between 2020 and 2025". */
export function findYears(reading: Reading, from: number): Found | undefined {
	const year = yearAt(reading, from);
	if (year === undefined)
		return isDecade(reading, from) ? { kind: 'year', to: from + 3 } : undefined;
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
	let at = endOfRange(reading, from, behind);
	const since = at === undefined && behind > from + 1 ? reading.at(behind, 'since') : undefined;
	if (since && yearAt(reading, since.to) !== undefined) at = since.to;
	if (at === undefined && mark?.key === '/' && isAttached(reading, behind)) at = behind + 1;
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
