import type { Draft, Page } from '#lib/quantity/draft.ts';
import { lendScale } from '#lib/quantity/lists.ts';
import { beginning, ending } from '#lib/quantity/phrases.ts';
import { isRate } from '#lib/quantity/units.ts';

/** Tokens between a word for a rise and the word for "from": the rate of a rise may be a range. */
const nearTokens = 7;
const rateTokens = 2;
/** How many times more or less a thing becomes. */
const steepest = 12;

/** "Rose from 9 % to 10 %": two values of one thing, not a range; but "an increase of the product from 9 to 10 %" may be one. Scores with decimals are never given as a range. */
export function isMove(low: Draft, high: Draft, page: Page): boolean {
	if (high.unit === 'points' && low.reading.decimal && high.reading.decimal)
		return startsMove(low, page) !== undefined;
	return movesFrom(low, isRate(high.unit ?? '') ? rateTokens : nearTokens, page);
}

/** Whether a word for "from" stands before a figure and a move is spoken of in so many tokens before. */
function movesFrom(low: Draft, reach: number, page: Page): boolean {
	const start = startsMove(low, page);
	return start !== undefined && saysMove(start.from, reach, page);
}

/** The word for "from" before a figure. */
function startsMove({ from }: Draft, { phrased, tokens }: Page): { from: number } | undefined {
	if (tokens[from]?.line) return undefined;
	return ending(phrased, from, 'moveFrom') ?? ending(phrased, from, 'opener');
}

/** A word for a rise or fall, or a verb such as "passed", in the same clause shortly before. */
export function saysMove(at: number, reach: number, page: Page): boolean {
	const { phrased, tokens, sentenceAt, verbsOfMoves } = page;
	for (let end = at; end > at - nearTokens && end > 0; end--) {
		if (sentenceAt[end - 1] !== sentenceAt[at]) return false;
		if (ending(phrased, end, 'move')) return true;
		const change = ending(phrased, end, 'rise') ?? ending(phrased, end, 'fall');
		const growth = ending(phrased, end, 'growth') ?? ending(phrased, end - 1, 'growth');
		const named = growth ?? (change && beginning(phrased, change.from, 'growth'));
		const near = !verbsOfMoves && end > at - reach;
		if (near && change && !(named && named.from <= change.from)) return true;
		const token = tokens[end - 1];
		if (token?.line || token?.kind !== 'word') return false;
	}
	return false;
}

/** "Rose by 1.8 quintals to 61.2 quintals", "fell by 1,250 to 3,480": the amount of a change and the value arrived at. */
export function isAmount(low: Draft, high: Draft, page: Page): boolean {
	const by = ending(page.phrased, low.from, 'by');
	if (!by) return false;
	if (high.unit === undefined && high.scale === 1) return true;
	if (low.unit === undefined && low.scale === 1) return false;
	const alike = isRate(low.unit ?? '%') && Math.abs(high.value) < 3 * Math.abs(low.value);
	return !alike && saysMove(by.from, nearTokens, page);
}

/** "From 312 to 387 million dollars", "fra 36. til 49. plass": the first of two values takes what the second has. */
export function shareMoves(drafts: readonly Draft[], page: Page): void {
	for (let index = 1; index < drafts.length; index++) {
		const first = drafts[index - 1];
		const second = drafts[index];
		if (!first || !second || first.refused || second.refused) continue;
		if (first.unit !== undefined || first.ratio || second.ratio || first.upper !== undefined)
			continue;
		if (!leadsTo(first, second, page)) continue;
		if (isMove(first, second, page) || movesFrom(first, nearTokens, page)) share(first, second);
	}
}

/** Only a word for "to" stands between, an article with it. */
function leadsTo(first: Draft, second: Draft, { tokens, phrased }: Page): boolean {
	const words = second.from - first.numberTo;
	if (words < 1 || words > 2 || beginning(phrased, first.numberTo, 'conjunction')) return false;
	for (let at = first.numberTo; at < second.from; at++)
		if (tokens[at]?.kind !== 'word' || tokens[at]?.line) return false;
	return tokens[second.from]?.line === false;
}

function share(first: Draft, second: Draft): void {
	if (second.rank) {
		if (first.reading.decimal || first.reading.kind !== second.reading.kind) return;
		first.rank = true;
	} else if (first.reading.kind !== 'cardinal' || !isPlausible(first, second)) return;
	if (first.scale === 1 && second.scale !== 1) lendScale(first, second);
	first.unit = second.unit;
	first.noun ??= second.noun && { ...second.noun };
	first.moves = true;
	first.unitFrom = 'borrowed';
	first.reasons.push('moves to the next figure');
}

function isPlausible(first: Draft, second: Draft): boolean {
	const factor = first.scale === 1 ? second.scale : 1;
	const ratio = (first.value * factor) / second.value;
	return ratio >= 1 / steepest && ratio <= steepest;
}
