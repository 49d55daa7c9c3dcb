import type { RefusalKind } from '#lib/language/schema.ts';
import { isBare, refuse, type Draft, type Page } from '#lib/quantity/draft.ts';
import { beginning, ending } from '#lib/quantity/phrases.ts';
import { wordsBehind } from '#lib/quantity/nouns.ts';
import { isCurrency } from '#lib/quantity/units.ts';

/** One rule: which figures it looks at, and what it says of them. The first rule that speaks decides. */
interface Rule {
	name: string;
	refuses: (draft: Draft, page: Page, before: Draft | undefined) => Verdict | undefined;
}

interface Span {
	from: number;
	to: number;
}

interface Verdict {
	kind: RefusalKind;
	reason: string;
}

/** Kinds that a word before makes of a figure whatever its unit. */
const strongBefore = new Set<RefusalKind>(['price', 'weather']);
/** Kinds that a word before makes of a figure with a unit of length, weight or time only. */
const limitedUnits = new Set<RefusalKind>([
	'limit',
	'place',
	'distance',
	'age',
	'altitude',
	'model'
]);
/** Kinds whose words before are too common to refuse by: they only say what kind of nothing it is. */
const weakBefore = new Set<RefusalKind>([
	'date',
	'year',
	'period',
	'duration',
	'distance',
	'attendance',
	'other'
]);
/** Kinds that hold for a counted noun too ("children under 6", "photo 2 people"). */
const physical = new Set(['km', 'm', 'kg', 't', 'g', 'm2', 'mm']);

const rules: readonly Rule[] = [
	{ name: 'scale word alone', refuses: scaleAlone },
	{ name: 'word before', refuses: byWordBefore },
	{ name: 'word after', refuses: byWordAfter },
	{ name: 'list of refused', refuses: likeTheOneBefore },
	{ name: 'ordinal', refuses: asOrdinal },
	{ name: 'hyphen', refuses: asPrefix },
	{ name: 'sameness', refuses: asEquation },
	{ name: 'date', refuses: asDate },
	{ name: 'division', refuses: asDivision },
	{ name: 'year', refuses: asYear },
	{ name: 'age', refuses: asAge },
	{ name: 'score', refuses: asScore },
	{ name: 'small word', refuses: asSmallWord }
];

/** Refuses figures by the words around them, rule by rule. */
export function refuseByContext(drafts: readonly Draft[], page: Page): void {
	let before: Draft | undefined;
	for (const draft of drafts) {
		if (!draft.refused) {
			for (const rule of rules) {
				const verdict = rule.refuses(draft, page, before);
				if (!verdict) continue;
				refuse(draft, verdict.kind, verdict.reason);
				break;
			}
		}
		before = draft;
	}
}

function scaleAlone(draft: Draft): Verdict | undefined {
	if (!draft.reading.scaleAlone) return undefined;
	return { kind: 'other', reason: 'a scale word without a figure' };
}

function byWordBefore(draft: Draft, page: Page): Verdict | undefined {
	if (draft.ratio && draft.noun) return undefined;
	const word = wordBefore(draft, page);
	if (!word) return undefined;
	const { kind } = word.payload;
	if (!holdsFor(kind, draft)) return undefined;
	return {
		kind,
		reason: `"${page.text.slice(page.tokens[word.from]?.start, page.tokens[word.to - 1]?.end)}" before it`
	};
}

function holdsFor(kind: RefusalKind, draft: Draft): boolean {
	if (strongBefore.has(kind)) return true;
	if (draft.unit !== undefined)
		return limitedUnits.has(kind) && physical.has(draft.unit) && draft.scale === 1;
	if (draft.scale !== 1 || draft.reading.kind === 'fraction') return false;
	if (draft.rank || (draft.noun?.kind !== undefined && draft.noun.from <= draft.numberTo))
		return false;
	if (kind === 'denominator') return true;
	return !weakBefore.has(kind);
}

const passed = new Set([':', '(', '.', '"', '“', '«', '№', '#', '–', '-']);

/** A refusing phrase right before the figure, over marks and a word for "number". */
function wordBefore(draft: Draft, page: Page): ReturnType<typeof ending<'refuseBefore'>> {
	const { tokens, phrased } = page;
	if (draft.reading.kind === 'ordinal') {
		const own = beginning(phrased, draft.from, 'refuseBefore');
		if (own && own.to > draft.from + 1 && own.to <= draft.to) return own;
	}
	let at = draft.from;
	for (let steps = 0; steps < 4 && at > 0; steps++) {
		const line = tokens[at]?.line;
		if (line) return undefined;
		const word = ending(phrased, at, 'refuseBefore');
		if (word && !isLetter(word, draft, page)) return word;
		const apposed =
			tokens[at - 1]?.key === ',' ? ending(phrased, at - 1, 'refuseBefore') : undefined;
		if (apposed?.payload.kind === 'altitude') return apposed;
		const named = nameBefore(at, page);
		if (named) return named;
		const mark = tokens[at - 1];
		const prefix = ending(phrased, at, 'prefix');
		if (prefix) at = prefix.from;
		else if (mark?.kind === 'mark' && passed.has(mark.key)) at--;
		else return undefined;
	}
	return undefined;
}

/** Numbers of provinces that Vietnam has had. */
const divisions = new Set([34, 61, 63, 64]);

/** A letter by itself ("v 35 obcích") refuses only with a stop, as in "s. 12". */
function isLetter(word: Span, draft: Draft, { tokens }: Page): boolean {
	const token = tokens[word.from];
	return (
		word.to - word.from === 1 &&
		token !== undefined &&
		token.end - token.start === 1 &&
		tokens[word.to]?.key !== '.' &&
		tokens[draft.from]?.space === true
	);
}

/** "modell Peugeot 103", "οδός Αθηνών 12": a name of one or two words between the refusing word and the figure. */
function nameBefore(
	at: number,
	{ tokens, phrased }: Page
): ReturnType<typeof ending<'refuseBefore'>> {
	for (let begin = at - 1; begin > at - 3 && tokens[begin]?.capital; begin--) {
		const word = ending(phrased, begin, 'refuseBefore');
		if (word?.payload.kind === 'model' || word?.payload.kind === 'address') return word;
	}
	return undefined;
}

const farKinds = new Set<RefusalKind>(['session_number', 'anniversary', 'attendance']);
const strongAfter = new Set<RefusalKind>([
	'weather',
	'altitude',
	'distance',
	'limit',
	'age',
	'view_count',
	'comment_count',
	'price'
]);

function byWordAfter(draft: Draft, page: Page): Verdict | undefined {
	const word = wordAfter(draft, page);
	if (!word) return undefined;
	const { kind } = word.payload;
	const reason = `"${page.text.slice(page.tokens[word.from]?.start, page.tokens[word.to - 1]?.end)}" behind it`;
	if (draft.unit !== undefined && !draft.rank) {
		const strong = strongAfter.has(kind) && word.to > draft.to;
		return strong && !isCurrency(draft.unit) ? { kind, reason } : undefined;
	}
	if (kind === 'duration' && draft.scale !== 1) return undefined;
	const direct = word.from === draft.numberTo && draft.reading.kind === 'ordinal';
	const strongest = direct && (!draft.rankSaid || kind === 'ordinal');
	if (draft.rank && !farKinds.has(kind) && !strongest) return undefined;
	if (draft.noun && !covers(word, draft.noun) && draft.reading.kind !== 'ordinal') return undefined;
	if (draft.reading.kind === 'multiple' || draft.reading.kind === 'fraction') return undefined;
	return { kind, reason };
}

function reachesFar(kind: RefusalKind, draft: Draft): boolean {
	return kind === 'attendance' || (farKinds.has(kind) && draft.reading.kind === 'ordinal');
}

/** "lượt xem" is more than "lượt". */
function covers(word: Span, noun: Span): boolean {
	return word.from <= noun.from && word.to > noun.to;
}

/** Right behind the figure; for ordinals of sessions and anniversaries over up to three words. */
function wordAfter(draft: Draft, page: Page): ReturnType<typeof beginning<'refuseAfter'>> {
	const { tokens, phrased } = page;
	const far = 3;
	let named = true;
	for (let skipped = 0, at = draft.numberTo; skipped <= far; skipped++, at++) {
		const token = tokens[at];
		if (!token || token.line) return undefined;
		const word = beginning(phrased, at, 'refuseAfter');
		const kind = word?.payload.kind;
		if (word && kind && (skipped <= 1 || reachesFar(kind, draft) || (named && kind === 'address')))
			return word;
		if (token.kind === 'mark' && token.key !== '-' && !(at === draft.numberTo && token.key === '.'))
			return undefined;
		named &&= token.capital;
	}
	return undefined;
}

/** "Rooms 2, 3 and 4", "from km 88 to km 94": what is coordinated with a refused figure is refused with it. */
function likeTheOneBefore(
	draft: Draft,
	page: Page,
	before: Draft | undefined
): Verdict | undefined {
	if (!before?.refused || !(isBare(draft) || isAlike(draft, before) || isLoose(draft)))
		return undefined;
	if (before.refused.kind === 'phone' && draft.value < 120 && draft.from - before.to <= 4)
		return { kind: 'phone', reason: 'another number to call' };
	if (draft.from - before.to > 2 || draft.from < before.to) return undefined;
	for (let at = before.to; at <= draft.from; at++) {
		const token = page.tokens[at];
		if (!token || token.line) return undefined;
		if (at === draft.from) break;
		const joins =
			token.key === ',' ||
			token.key === '،' ||
			token.key === '-' ||
			token.key === '–' ||
			beginning(page.phrased, at, 'conjunction') ||
			beginning(page.phrased, at, 'range');
		if (!joins) return undefined;
	}
	const chained: RefusalKind[] = [
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
		'weather'
	];
	if (!chained.includes(before.refused.kind)) return undefined;
	return { kind: before.refused.kind, reason: 'coordinated with one' };
}

/** "5 km, 10 km and 21 km". */
function isAlike(draft: Draft, before: Draft): boolean {
	return draft.unit !== undefined && draft.unit === before.unit && physical.has(draft.unit);
}

/** The noun does not stand right behind the figure and may be another's. */
function isLoose(draft: Draft): boolean {
	return draft.noun !== undefined && draft.noun.from > draft.numberTo && draft.unit === undefined;
}

function asOrdinal(draft: Draft): Verdict | undefined {
	if (draft.reading.kind !== 'ordinal' || draft.rank) return undefined;
	return { kind: 'ordinal', reason: 'an ordinal without a rank word' };
}

function asYear(draft: Draft, page: Page): Verdict | undefined {
	const { digits } = draft.reading;
	if (!digits || !isBare(draft) || digits.to - digits.from !== 1) return undefined;
	const printed = page.tokens[digits.from]?.key ?? '';
	const earliest = page.taken[digits.from - 1] ? 1000 : 1900;
	if (printed.length !== 4 || draft.value < earliest || draft.value > 2100) return undefined;
	return { kind: 'year', reason: 'four digits like a year' };
}

/** "Double-digit", "a first-class road": the number is part of a word. */
function asPrefix(draft: Draft, { tokens }: Page): Verdict | undefined {
	if (draft.reading.style !== 'words') return undefined;
	const hyphen = tokens[draft.to];
	const joined = hyphen?.key === '-' && !hyphen.space && tokens[draft.to + 1]?.space === false;
	return joined ? { kind: 'other', reason: 'joined to a word by a hyphen' } : undefined;
}

/** "US$1 = VND22,750": a rate of exchange. */
function asEquation(draft: Draft, { tokens }: Page): Verdict | undefined {
	const equals = tokens[draft.to]?.key === '=' || tokens[draft.from - 1]?.key === '=';
	return equals ? { kind: 'price', reason: 'one side of an equals sign' } : undefined;
}

/** "22/8" without a noun, or what is left of such a pair. */
function asDate(draft: Draft, page: Page): Verdict | undefined {
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
	const pair =
		(slash(digits.to) && page.tokens[digits.to + 1]?.kind === 'digits') ||
		(slash(digits.from - 1) && page.tokens[digits.from - 2]?.kind === 'digits');
	return pair ? { kind: 'date', reason: 'digits on both sides of a slash' } : undefined;
}

/** "October 14 and 15". */
function followsTaken(draft: Draft, page: Page): boolean {
	const and = ending(page.phrased, draft.from, 'conjunction');
	return and !== undefined && page.taken[and.from - 1] === 1 && draft.value <= 2100;
}

/** "among 63 provinces and cities": the country's own division, whose size is no claim. */
function asDivision(draft: Draft): Verdict | undefined {
	const whole = draft.noun?.kind === 'provinces' && divisions.has(draft.value) && !draft.ratio;
	return whole && draft.scale === 1
		? { kind: 'denominator', reason: 'the number of provinces there are' }
		: undefined;
}

/** "his daughter, 54, runs the shop": between commas, without anything counted. */
function asAge(draft: Draft, { tokens }: Page): Verdict | undefined {
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
function asScore(draft: Draft, { tokens }: Page): Verdict | undefined {
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
function asSmallWord(draft: Draft, page: Page): Verdict | undefined {
	const { phrased } = page;
	if (draft.reading.style !== 'words' || draft.value >= 1000) return undefined;
	if (draft.value === 1 && draft.unit === undefined && draft.reading.kind === 'cardinal')
		return { kind: 'other', reason: 'an article' };
	if (!isBare(draft) || (draft.value >= 3 && countsUnknown(draft, page))) return undefined;
	if (beginning(phrased, draft.to, 'rise') || beginning(phrased, draft.to, 'fall'))
		return undefined;
	return { kind: 'other', reason: 'a number word that counts nothing known' };
}
