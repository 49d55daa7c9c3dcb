import type { Value } from '#lib/claim/features.ts';
import type { Quantity } from '#lib/quantity/schema.ts';
import type { Sentence } from '#lib/text/sentences.ts';
import type { LanguagePack } from '#lib/language/schema.ts';
import { compileLexicon, findPhrases, phrasesOf, trieOf } from '#lib/text/lexicon.ts';
import { perPack } from '#lib/text/perPack.ts';
import { isInnerDot, isSyllable, type Token } from '#lib/text/tokens.ts';

/** A stretch of tokens, half-open. */
export interface Stretch {
	from: number;
	to: number;
}

/** Where things stand in a text: its sentences, clauses and figures by token. */
export interface Layout {
	tokens: readonly Token[];
	sentences: readonly Sentence[];
	/** Index of the sentence, and number of the clause, of each token. */
	sentenceAt: Int32Array;
	clauseAt: Int32Array;
	/** Number of words before each token that close a clause with a verb. */
	verbsBefore: Int32Array;
	/** Number of figures that begin before each token. */
	figuresBefore: Int32Array;
	/** Number of words before each token. */
	wordsBefore: Int32Array;
}

const clauseMarks = new Set([...',;:()،؛·—–«»…、，']);

/** Longest stretch that is linked as one sentence, in tokens: keeps the time linear where a text has no sentence ends. */
const longestSentence = 400;

/** Measures a text once, so that every later question about positions is answered in constant time. */
export function layOut(
	tokens: readonly Token[],
	written: readonly Sentence[],
	quantities: readonly Quantity[],
	clauseEnds: ReadonlySet<number> = new Set()
): Layout {
	const sentences = written.flatMap((sentence) => cut(sentence, tokens));
	const size = tokens.length + 1;
	const layout: Layout = {
		tokens,
		sentences,
		sentenceAt: new Int32Array(size),
		clauseAt: new Int32Array(size),
		verbsBefore: new Int32Array(size),
		figuresBefore: new Int32Array(size),
		wordsBefore: new Int32Array(size)
	};
	sentences.forEach(({ from, to }, index) => layout.sentenceAt.fill(index, from, to));
	const inFigure = new Uint8Array(size);
	let syllables = 0;
	for (const { from, to } of quantities) {
		inFigure.fill(1, from, to);
		layout.figuresBefore[from + 1] = (layout.figuresBefore[from + 1] ?? 0) + 1;
	}
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		const breaks =
			layout.sentenceAt[at] !== layout.sentenceAt[at - 1] ||
			clauseEnds.has(at) ||
			(token?.kind === 'mark' && !inFigure[at] && breaksClause(tokens, at));
		layout.clauseAt[at] = (layout.clauseAt[at - 1] ?? 0) + (at > 0 && breaks ? 1 : 0);
		layout.verbsBefore[at + 1] = (layout.verbsBefore[at] ?? 0) + (clauseEnds.has(at + 1) ? 1 : 0);
		if (token?.kind !== 'mark') syllables = token && isSyllable(token) ? syllables + 1 : 0;
		// Two syllables of a script without spaces count as a word.
		const counts = token?.kind !== 'mark' && syllables % 2 === 0;
		layout.wordsBefore[at + 1] = (layout.wordsBefore[at] ?? 0) + (counts ? 1 : 0);
		layout.figuresBefore[at + 1] =
			(layout.figuresBefore[at + 1] ?? 0) + (layout.figuresBefore[at] ?? 0);
	}
	return layout;
}

function cut(sentence: Sentence, tokens: readonly Token[]): Sentence[] {
	if (sentence.to - sentence.from <= longestSentence) return [sentence];
	const parts: Sentence[] = [];
	for (let from = sentence.from; from < sentence.to; from += longestSentence) {
		const to = Math.min(sentence.to, from + longestSentence);
		const start = from === sentence.from ? sentence.start : (tokens[from]?.start ?? sentence.start);
		const end = to === sentence.to ? sentence.end : (tokens[to - 1]?.end ?? sentence.end);
		parts.push({ ...sentence, from, to, start, end });
	}
	return parts;
}

const endingsOf = perPack((pack: LanguagePack) => {
	const entries = phrasesOf(pack.clauseEnds ?? '').map((phrase) => ({ phrase, payload: true }));
	return compileLexicon(entries, [], trieOf(pack));
});

/** The tokens behind words that close a clause. */
export function clauseEndsOf(tokens: readonly Token[], pack: LanguagePack): ReadonlySet<number> {
	if (!pack.clauseEnds) return new Set();
	const ends = findPhrases(endingsOf(pack), tokens).map(({ to }) => to);
	return new Set(ends.filter((to) => tokens[to]?.space || tokens[to]?.kind === 'mark'));
}

/** A mark that parts clauses; not one between the digits of a date or number. */
function breaksClause(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || !clauseMarks.has(token.key) || isInnerDot(tokens, at)) return false;
	const next = tokens[at + 1];
	const digitsAround = tokens[at - 1]?.kind === 'digits' && next?.kind === 'digits';
	return !(digitsAround && !next.space);
}

/** Figures that begin in the stretch between two others. */
export function figuresBetween({ figuresBefore }: Layout, a: Stretch, b: Stretch): number {
	if (a.from > b.from) return figuresIn(figuresBefore, b.to, a.from);
	return figuresIn(figuresBefore, a.to, b.from);
}

function figuresIn(figuresBefore: Int32Array, from: number, to: number): number {
	return to <= from ? 0 : (figuresBefore[to] ?? 0) - (figuresBefore[from] ?? 0);
}

/** Words between two stretches; 0 where they touch or overlap. */
export function wordsBetween({ wordsBefore }: Layout, a: Stretch, b: Stretch): number {
	const [from, to] = a.from <= b.from ? [a.to, b.from] : [b.to, a.from];
	return Math.max(0, (wordsBefore[to] ?? 0) - (wordsBefore[from] ?? 0));
}

/** Clause boundaries between two stretches. */
export function clausesBetween(layout: Layout, a: Stretch, b: Stretch): number {
	const [left, right] = a.from <= b.from ? [a, b] : [b, a];
	return Math.max(
		0,
		(layout.clauseAt[right.from] ?? 0) - (layout.clauseAt[Math.max(left.from, left.to - 1)] ?? 0)
	);
}

/** The few words for a number of things: 0, 1, 2, 3+. */
export function fewOf(number: number): number {
	return Math.min(3, number);
}

const distances = [1, 3, 6, 11, 20];

/** Number of the distance class of a number of words. */
export function distanceOf(words: number): number {
	const index = distances.findIndex((limit) => words <= limit);
	return index < 0 ? distances.length : index;
}

/** Where a stretch stands, seen from a figure of the same sentence. */
export function positionOf(layout: Layout, stretch: Stretch, figure: Stretch): Value<'position'> {
	const before = stretch.from < figure.from;
	const words = wordsBetween(layout, stretch, figure);
	const between = figuresBetween(layout, stretch, figure) > 0;
	const sameClause = clausesBetween(layout, stretch, figure) === 0;
	if (words <= 1 && sameClause && !between) return before ? 'touching before' : 'touching after';
	if (before) {
		if (sameClause) return between ? 'before in the clause, past a figure' : 'before in the clause';
		return between ? 'before in the sentence, past a figure' : 'before in the sentence';
	}
	if (sameClause) return between ? 'after in the clause, past a figure' : 'after in the clause';
	return between ? 'after in the sentence, past a figure' : 'after in the sentence';
}

const grouped = new WeakMap<readonly Stretch[], (readonly Stretch[])[]>();
const none: readonly never[] = [];

/** The members of a list in order of the text that begin in a sentence. The list is cut by sentences when it is first asked for. */
export function inSentence<Of extends Stretch>(
	layout: Layout,
	list: readonly Of[],
	sentence: number
): readonly Of[] {
	let groups = grouped.get(list);
	if (!groups) grouped.set(list, (groups = bySentence(layout, list)));
	return (groups[sentence] as readonly Of[] | undefined) ?? none;
}

function bySentence({ sentenceAt }: Layout, list: readonly Stretch[]): Stretch[][] {
	const groups: Stretch[][] = [];
	for (const member of list) {
		const sentence = sentenceAt[member.from] ?? 0;
		const group = groups[sentence];
		if (group) group.push(member);
		else groups[sentence] = [member];
	}
	return groups;
}

/** How many mentions of a sentence stand before its first figure and behind its last: whether names lead their figures or follow them. */
export interface Ends {
	before: number;
	after: number;
}

/** The ends of a sentence's mentions around its figures; undefined where it has fewer than two figures. */
export function endsOf(
	mentions: readonly Stretch[],
	figures: readonly Stretch[]
): Ends | undefined {
	const first = figures[0];
	const last = figures[figures.length - 1];
	if (!first || !last || first === last) return undefined;
	const before = firstFrom(mentions, first.from);
	return { before, after: mentions.length - firstFrom(mentions, last.to) };
}

/** Index of the first member of a list in order of the text that begins at a token or after it. */
export function firstFrom(list: readonly Stretch[], token: number): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((list[middle]?.from ?? Infinity) < token) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Whether a stretch stands within the first words of its sentence, where what is spoken of is named. */
export function opensSentence(
	{ wordsBefore, sentences, sentenceAt }: Layout,
	{ from }: Stretch
): boolean {
	const start = sentences[sentenceAt[from] ?? 0]?.from ?? 0;
	return (wordsBefore[from] ?? 0) - (wordsBefore[start] ?? 0) <= 3;
}
