import type { RefusalKind } from '#lib/language/schema.ts';
import { isElliptic } from '#lib/quantity/elliptic.ts';
import { isChangeBy, isPostposed } from '#lib/quantity/postposed.ts';
import { isBare, physicalUnits, type Draft, type Page, type Verdict } from '#lib/quantity/draft.ts';
import { wordsBehind } from '#lib/quantity/nouns.ts';
import { beginning, ending } from '#lib/quantity/phrases.ts';

/** Kinds that hold for a whole list. */
const chained = new Set<RefusalKind>([
	'name',
	'list',
	'time',
	'phone',
	'age',
	'place',
	'address',
	'limit',
	'id',
	'ordinal',
	'score',
	'distance',
	'weather',
	'attendance'
]);
const joiners = new Set([',', '،', '、', '，', '-', '–']);
/** Numbers of provinces that Vietnam has had. */
const divisions = new Set([34, 61, 63, 64]);

/** "Rooms 2, 3 and 4", "from km 88 to km 94": what is coordinated with a refused figure is refused with it. */
export function likeTheOneBefore(
	draft: Draft,
	page: Page,
	before: Draft | undefined
): Verdict | undefined {
	if (!before?.refused || !chained.has(before.refused.kind)) return undefined;
	if (!(isBare(draft) || isAlike(draft, before) || isLoose(draft))) return undefined;
	if (before.refused.kind === 'phone' && draft.value < 120 && draft.from - before.to <= 4)
		return { kind: 'phone', reason: 'another number to call' };
	if (draft.from - before.to > 2 || draft.from < before.to) return undefined;
	if (!isCoordinated(before.to, draft.from, page)) return undefined;
	return { kind: before.refused.kind, reason: 'coordinated with one' };
}

/** Only commas, dashes and words for "and" and "to" stand between. */
function isCoordinated(from: number, to: number, { tokens, phrased }: Page): boolean {
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		if (!token || token.line) return false;
		const word = beginning(phrased, at, 'conjunction') ?? beginning(phrased, at, 'range');
		if (!joiners.has(token.key) && !word) return false;
	}
	return tokens[to]?.line === false;
}

/** "5 km, 10 km and 21 km". */
function isAlike(draft: Draft, before: Draft): boolean {
	return draft.unit !== undefined && draft.unit === before.unit && physicalUnits.has(draft.unit);
}

/** The noun does not stand right behind the figure and may be another's. */
function isLoose(draft: Draft): boolean {
	return draft.noun !== undefined && draft.noun.from > draft.numberTo && draft.unit === undefined;
}

/** An ordinal that ranks nothing. */
export function asOrdinal(draft: Draft): Verdict | undefined {
	if (draft.reading.kind !== 'ordinal' || draft.rank) return undefined;
	return { kind: 'ordinal', reason: 'an ordinal without a rank word' };
}

/** "1997", where no period was read. */
export function asYear(draft: Draft, page: Page): Verdict | undefined {
	const { digits } = draft.reading;
	if (!digits || !isBare(draft) || digits.to - digits.from !== 1) return undefined;
	const printed = page.tokens[digits.from]?.key ?? '';
	const earliest = page.taken[digits.from - 1] ? 1000 : 1900;
	const first = spansYears(draft, page) ? 1000 : earliest;
	if (printed.length !== 4 || draft.value < first || draft.value > 2100) return undefined;
	return { kind: 'year', reason: 'four digits like a year' };
}

/** "(1890-1969)", "(1831 - 2021)": a year behind it and a bracket around both. */
function spansYears({ from, to, upper }: Draft, { tokens, taken }: Page): boolean {
	if (tokens[from - 1]?.key !== '(') return false;
	if (upper !== undefined) return upper > 1000 && upper <= 2100 && tokens[to]?.key === ')';
	return /^[-–]$/.test(tokens[to]?.key ?? '') && taken[to + 1] === 1;
}

/** "в 20.00": hours and minutes, where decimals stand behind a comma. */
export function asClock(draft: Draft, { tokens, stopDecimals }: Page): Verdict | undefined {
	const { digits } = draft.reading;
	if (stopDecimals || !digits || !isBare(draft) || digits.to - digits.from !== 3) return undefined;
	const minutes = tokens[digits.to - 1]?.key ?? '';
	const hours = tokens[digits.from]?.key ?? '';
	if (tokens[digits.from + 1]?.key !== '.' || minutes.length !== 2 || hours.length > 2)
		return undefined;
	return Number(hours) < 24 && Number(minutes) < 60
		? { kind: 'time', reason: 'hours and minutes' }
		: undefined;
}

/** "Double-digit", "a first-class road": the number is part of a word. */
export function asPrefix(draft: Draft, { tokens }: Page): Verdict | undefined {
	if (draft.reading.style !== 'words') return undefined;
	const hyphen = tokens[draft.to];
	const joined = hyphen?.key === '-' && !hyphen.space && tokens[draft.to + 1]?.space === false;
	return joined ? { kind: 'other', reason: 'joined to a word by a hyphen' } : undefined;
}

/** "US$1 = VND22,750": a rate of exchange. */
export function asEquation(draft: Draft, { tokens }: Page): Verdict | undefined {
	const equals = tokens[draft.to]?.key === '=' || tokens[draft.from - 1]?.key === '=';
	return equals ? { kind: 'price', reason: 'one side of an equals sign' } : undefined;
}

/** "22/8" without a noun, or what is left of such a pair. */
export function asDate(draft: Draft, page: Page): Verdict | undefined {
	const { digits } = draft.reading;
	if (!digits || draft.unit !== undefined || draft.noun || draft.rank) return undefined;
	if (draft.reading.kind === 'ordinal') return undefined;
	const slash = (at: number): boolean =>
		page.tokens[at]?.key === '/' && !page.tokens[at]?.space && !page.tokens[at + 1]?.space;
	if (draft.ratio) {
		const dateLike = draft.value <= 31 && (draft.of ?? 0) <= 12 && slash(draft.numberTo - 2);
		return dateLike ? { kind: 'date', reason: 'day and month, and nothing counted' } : undefined;
	}
	if (isBare(draft) && followsTaken(draft, page))
		return { kind: 'date', reason: 'coordinated with a date' };
	if (isBare(draft) && draft.value <= 31 && isMonthInRoman(digits.to, page))
		return { kind: 'date', reason: 'a day before a month in Roman numerals' };
	const pair =
		(slash(digits.to) && page.tokens[digits.to + 1]?.kind === 'digits') ||
		(slash(digits.from - 1) && page.tokens[digits.from - 2]?.kind === 'digits');
	return pair ? { kind: 'date', reason: 'digits on both sides of a slash' } : undefined;
}

const romanMonth = /^(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})$/;

/** "29 XII", "2 VII 2024": a line, a mark or a year behind it. */
function isMonthInRoman(at: number, { text, tokens, taken }: Page): boolean {
	const [month, next] = [tokens[at], tokens[at + 1]];
	if (!month || month.line || !romanMonth.test(text.slice(month.start, month.end))) return false;
	return !next || next.line || next.kind === 'mark' || taken[at + 1] === 1;
}

/** "October 14 and 15". */
function followsTaken(draft: Draft, page: Page): boolean {
	const and = ending(page.phrased, draft.from, 'conjunction');
	return and !== undefined && page.taken[and.from - 1] === 1 && draft.value <= 2100;
}

/** "among 63 provinces and cities": the country's own division, whose size is no claim. */
export function asDivision(draft: Draft, page: Page): Verdict | undefined {
	const named = draft.noun?.kind === 'provinces' || isBehindProvinces(draft, page);
	const whole = named && divisions.has(draft.value) && !draft.ratio;
	return whole && draft.scale === 1
		? { kind: 'denominator', reason: 'the number of provinces there are' }
		: undefined;
}

/** "المقاطعات والمدن الـ63": behind the nouns, with the article. */
function isBehindProvinces({ from }: Draft, { tokens, phrased, articles }: Page): boolean {
	if (!articles.includes(tokens[from - 1]?.key ?? '')) return false;
	const nouns = [from - 1, from - 2].map((at) => ending(phrased, at, 'noun')?.payload.noun);
	return nouns.includes('provinces');
}

/** "his daughter, 54, runs the shop": between commas, without anything counted. */
export function asAge(draft: Draft, { tokens }: Page): Verdict | undefined {
	const { digits } = draft.reading;
	if (!digits || !isBare(draft) || draft.value < 1 || draft.value > 115) return undefined;
	const comma = (at: number): boolean => tokens[at]?.key === ',' || tokens[at]?.key === '،';
	const alone =
		comma(digits.from - 1) &&
		tokens[digits.from - 2]?.kind === 'word' &&
		comma(digits.to) &&
		tokens[digits.to + 1]?.kind === 'word' &&
		tokens[digits.to + 1]?.space === true;
	return alone ? { kind: 'age', reason: 'between commas behind a person' } : undefined;
}

/** "2–0": small figures on both sides of a dash, and nothing counted. */
export function asScore(draft: Draft, { tokens }: Page): Verdict | undefined {
	const { digits } = draft.reading;
	if (!digits || !isBare(draft) || (draft.upper ?? 0) > 15) return undefined;
	const dash = (at: number): boolean => /^[-–]$/.test(tokens[at]?.key ?? '') && !tokens[at]?.space;
	const joined =
		draft.upper !== undefined ||
		(dash(digits.to) && tokens[digits.to + 1]?.kind === 'digits') ||
		(dash(digits.from - 1) && tokens[digits.from - 2]?.kind === 'digits');
	return joined ? { kind: 'score', reason: 'small figures around a dash' } : undefined;
}

/** "Eight key tasks": a larger number word before a noun that is not known. */
function countsUnknown(draft: Draft, page: Page): boolean {
	return wordsBehind(draft.to, Infinity, page) > draft.to;
}

/** A number word is a figure only with a unit, a scale, a noun or a rank: "one of the", "hai bên". */
export function asSmallWord(
	draft: Draft,
	page: Page,
	before: Draft | undefined,
	counted: Draft | undefined
): Verdict | undefined {
	const { phrased } = page;
	if (draft.reading.style !== 'words' || draft.value >= 1000) return undefined;
	if (isBare(draft) && isElliptic(draft, page, before, counted)) return undefined;
	if (isBare(draft) && (isChangeBy(draft, page) || isPostposed(draft, page, before)))
		return undefined;
	if (draft.value === 1 && draft.unit === undefined && draft.reading.kind === 'cardinal')
		return { kind: 'other', reason: 'an article' };
	if (!isBare(draft) || (draft.value >= 3 && countsUnknown(draft, page))) return undefined;
	if (beginning(phrased, draft.to, 'rise') || beginning(phrased, draft.to, 'fall'))
		return undefined;
	return { kind: 'other', reason: 'a number word that counts nothing known' };
}
