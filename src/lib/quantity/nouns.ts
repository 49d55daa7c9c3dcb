import type { Draft, Page } from '#lib/quantity/draft.ts';
import { beginning } from '#lib/quantity/phrases.ts';
import { isSyllable } from '#lib/text/tokens.ts';

/** Words that may stand between a figure in digits, or in words, and its noun. */
const adjectives = { digits: 3, mixed: 3, words: 1 };

/** Gives counts the thing they count: the noun of the pack behind the figure, adjectives before it allowed. */
export function attachNouns(drafts: readonly Draft[], page: Page): void {
	for (const draft of drafts) {
		if (draft.unit !== undefined || draft.noun || draft.reading.kind !== 'cardinal') continue;
		const noun = nounInside(draft, page) ?? nounAfter(draft, page);
		if (!noun) continue;
		draft.noun = { kind: noun.payload.noun, from: noun.from, to: noun.to };
		draft.to = Math.max(draft.to, noun.to);
	}
}

/** An Arabic dual is number and noun in one word: "بلديتان" is two communes. */
function nounInside(draft: Draft, page: Page): ReturnType<typeof beginning<'noun'>> {
	const noun = draft.reading.style === 'words' && beginning(page.phrased, draft.to - 1, 'noun');
	return noun && noun.to === draft.to && draft.to - draft.from === 1 ? noun : undefined;
}

/** The noun behind a figure, over a few adjectives. */
export function nounAfter(
	{ to, reading }: Draft,
	page: Page
): ReturnType<typeof beginning<'noun'>> {
	const { tokens, phrased, sentenceAt } = page;
	const at = afterHedge(to, page);
	for (let index = at; index <= at + adjectives[reading.style]; index++) {
		const token = tokens[index];
		if (!token || token.line || sentenceAt[index] !== sentenceAt[at - 1]) return undefined;
		if (token.key === '-' && index > at && !token.space) continue;
		if (token.kind !== 'word') return undefined;
		const noun = beginning(phrased, index, 'noun');
		if (noun && !isPrefix(noun.to, page)) return noun;
		if (!mayStandBefore(index, page)) return undefined;
	}
	return undefined;
}

/** "40多项活动": a hedge of one character stands between figure and noun. */
function afterHedge(at: number, { tokens, phrased }: Page): number {
	const token = tokens[at];
	if (!token || !isSyllable(token) || token.line) return at;
	const hedge = beginning(phrased, at, 'boundAfter');
	return hedge && beginning(phrased, hedge.to, 'noun') ? hedge.to : at;
}

/** "district-level": the noun is part of a compound. */
function isPrefix(at: number, { tokens }: Page): boolean {
	const hyphen = tokens[at];
	return hyphen?.key === '-' && !hyphen.space && tokens[at + 1]?.space === false;
}

/** Whether a word may stand between a figure and its noun: not one that begins something else, and no short one such as a preposition. */
function mayStandBefore(at: number, page: Page): boolean {
	const { phrased, tokens } = page;
	const roles = phrased.begins[at] ?? [];
	const word = tokens[at];
	if (!word) return false;
	if (
		!isLong(word.key) &&
		!word.capital &&
		!roles.some(({ payload }) => payload.role === 'additional')
	)
		return false;
	if (isParticiple(at, page)) return true;
	return !roles.some(({ payload }) => stopRoles.has(payload.role));
}

/** "five advanced communes": a word for a rise right before the noun. */
function isParticiple(at: number, { phrased }: Page): boolean {
	const rise = beginning(phrased, at, 'rise');
	return rise?.to === at + 1 && beginning(phrased, at + 1, 'noun') !== undefined;
}

const stopRoles = new Set([
	'conjunction',
	'range',
	'ratio',
	'opener',
	'rise',
	'fall',
	'reach',
	'bound',
	'refuseAfter',
	'unit',
	'of_which'
]);

/** Ends the quote of a count of something unknown behind the next one or two words ("21 collectives"). */
export function extendCounts(drafts: readonly Draft[], page: Page): void {
	for (const [index, draft] of drafts.entries()) {
		if (draft.refused || draft.unit !== undefined || draft.noun || draft.reading.decimal) continue;
		const to = wordsBehind(draft.to, drafts[index + 1]?.from ?? Infinity, page);
		if (to === draft.to) continue;
		draft.noun = { kind: undefined, from: draft.to, to };
		draft.to = to;
	}
}

/** Four letters and more, or a Vietnamese syllable: shorter words are mostly prepositions. */
function isLong(word: string): boolean {
	return word.length >= 4 || /[ăâđêôơưạ-ỹ]/.test(word);
}

export function wordsBehind(at: number, limit: number, page: Page): number {
	let to = at;
	while (to < Math.min(at + 2, limit)) {
		const token = page.tokens[to];
		if (!token || token.line || token.kind !== 'word' || token.capital || page.taken[to]) break;
		if (!isLong(token.key) || !mayStandBefore(to, page)) break;
		to++;
	}
	return to;
}
