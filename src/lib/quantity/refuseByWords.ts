import type { RefusalKind } from '#lib/language/schema.ts';
import { physicalUnits, type Draft, type Page, type Verdict } from '#lib/quantity/draft.ts';
import { beginning, ending } from '#lib/quantity/phrases.ts';
import { isCurrency } from '#lib/quantity/units.ts';

interface Span {
	from: number;
	to: number;
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
/** Counters, which count times: "read 1,836 times". */
const counters = new Set<RefusalKind>(['view_count', 'comment_count']);
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

/** A word right before the figure that refuses it: "photo 2", "aged 45". */
export function byWordBefore(draft: Draft, page: Page): Verdict | undefined {
	if (draft.ratio && draft.noun) return undefined;
	const word = wordBefore(draft, page);
	if (!word) return undefined;
	const { kind } = word.payload;
	if (!holdsFor(kind, draft)) return undefined;
	if (kind === 'time' && !isTime(draft, word, page)) return undefined;
	return { kind, reason: `"${wordsOf(word, page)}" before it` };
}

function holdsFor(kind: RefusalKind, draft: Draft): boolean {
	if (kind === 'price' && draft.unit === undefined && draft.noun?.kind) return false;
	if (strongBefore.has(kind)) return true;
	if (draft.unit === 'times' && counters.has(kind)) return true;
	if (draft.unit !== undefined)
		return limitedUnits.has(kind) && physicalUnits.has(draft.unit) && draft.scale === 1;
	if (draft.scale !== 1 || draft.reading.kind === 'fraction') return false;
	if (draft.rank || (draft.noun?.kind !== undefined && draft.noun.from <= draft.numberTo))
		return false;
	if (kind === 'denominator') return true;
	return !weakBefore.has(kind);
}

/** An hour, midnight counted as 24, or minutes behind the hour and its word ("19 giờ 30", "8 h 30"). */
function isTime({ value, upper }: Draft, word: Span, { tokens }: Page): boolean {
	const hour = tokens[word.from]?.kind === 'digits' || tokens[word.from - 1]?.kind === 'digits';
	const limit = hour ? 60 : 25;
	return Math.max(value, upper ?? 0) < limit;
}

const passed = new Set([':', '(', ')', '.', '"', '“', '«', '№', '#', '–', '-', '—', "'", '’']);

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

/** Capitals that a name has between the refusing word and its figure, by the word's kind. */
const nameWords: Readonly<Partial<Record<RefusalKind, number>>> = { model: 2, address: 4 };
const longestName = 4;

/** "modell Peugeot 103", "ulicy Tran Hung Dao, 12": a name between the refusing word, which may be abbreviated, and the figure. */
function nameBefore(
	at: number,
	{ tokens, phrased, sentenceAt }: Page
): ReturnType<typeof ending<'refuseBefore'>> {
	const end = tokens[at - 1]?.key === ',' && !tokens[at - 1]?.line ? at - 1 : at;
	for (let begin = end - 1; begin >= end - longestName && tokens[begin]?.capital; begin--) {
		if (tokens[begin]?.line || sentenceAt[begin - 1] !== sentenceAt[at]) return undefined;
		const stopped = tokens[begin - 1]?.key === '.' ? begin - 1 : begin;
		const word = ending(phrased, begin, 'refuseBefore') ?? ending(phrased, stopped, 'refuseBefore');
		const most = word && nameWords[word.payload.kind];
		if (most && end - begin <= most && (end === at || word.payload.kind === 'address')) return word;
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

/** A word behind the figure that refuses it: "93 views", "the 19th Congress". */
export function byWordAfter(draft: Draft, page: Page): Verdict | undefined {
	const word = wordAfter(draft, page);
	if (!word) return undefined;
	const { kind } = word.payload;
	if (timeKinds.has(kind) && namesPeriod(word, draft, page)) return undefined;
	const reason = `"${wordsOf(word, page)}" behind it`;
	if (draft.unit !== undefined && !draft.rank) {
		const strong = strongAfter.has(kind) && word.to > draft.to;
		const fits = isCurrency(draft.unit) ? kind === 'price' && isPrice(draft, word, page) : true;
		return strong && fits ? { kind, reason } : undefined;
	}
	if (kind === 'duration' && draft.scale !== 1) return undefined;
	const direct = word.from === draft.numberTo && draft.reading.kind === 'ordinal';
	const strongest = direct && (!draft.rankSaid || kind === 'ordinal');
	if (draft.rank && !farKinds.has(kind) && !strongest) return undefined;
	if (draft.noun && !covers(word, draft.noun) && draft.reading.kind !== 'ordinal') return undefined;
	if (draft.reading.kind === 'multiple' || draft.reading.kind === 'fraction') return undefined;
	return { kind, reason };
}

const timeKinds = new Set<RefusalKind>(['duration', 'period', 'date', 'year']);

/** "65.2 the year before", "61,9 năm trước", "58 a marzo": the word is part of a period that is spoken of by itself; "5 years ago" is not. */
function namesPeriod(word: Span, draft: Draft, { phrased, taken }: Page): boolean {
	const direct = word.from === draft.numberTo;
	const dated = [word.from, word.to, word.to + 1].some((at) => taken[at] === 1);
	if (!direct && draft.reading.digits && dated) return true;
	for (let at = draft.numberTo; at <= word.from; at++) {
		const relative = beginning(phrased, at, 'relative');
		if (relative && relative.to >= word.to && (at < word.from || !direct || draft.reading.decimal))
			return true;
	}
	return false;
}

const dearest = 1e9;

/** "dong/kg", "dong per kilo", but not "đồng bao gồm": a slash or two words behind the currency, and no billions. */
function isPrice(draft: Draft, word: Span, { tokens }: Page): boolean {
	if (draft.scale >= dearest) return false;
	const next = tokens[draft.to];
	return next?.key === '/' || (next?.kind === 'word' && word.to - draft.to >= 2);
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

function wordsOf({ from, to }: Span, { text, tokens }: Page): string {
	return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}
