import { isBare, type Draft, type Page } from '#lib/quantity/draft.ts';
import { lendScale } from '#lib/quantity/lists.ts';
import { wordsBehind } from '#lib/quantity/nouns.ts';
import { beginning } from '#lib/quantity/phrases.ts';
import { isRate } from '#lib/quantity/units.ts';
import { beginsName, isSyllable, type Token } from '#lib/text/tokens.ts';

const leastScale = 1e6;
const mostTokens = 10;
/** Words without a capital between the two figures, and those of them that may be long. */
const mostWords = 4;
const mostLongWords = 1;
const longWord = 5;
/** How many times more or less the other is. */
const likeliest = 10;

/** "1.2 billion dollars (last year: 1.1)", "72.9 million dong in Hau Giang, but only 58.6": a bare decimal is of the millions beside it, before or else behind. */
export function shareNear(drafts: readonly Draft[], page: Page): void {
	for (const [index, draft] of drafts.entries()) {
		if (!isBareDecimal(draft) || wordsBehind(draft.to, Infinity, page) > draft.to) continue;
		if (isOfIndex(draft.to, page)) continue;
		for (const lender of [drafts[index - 1], drafts[index + 1]])
			if (lender && lends(lender, draft) && isNear(lender, draft, page)) {
				take(draft, lender);
				break;
			}
	}
}

/** Printed with a separator, and nothing says what of. */
function isBareDecimal(draft: Draft): boolean {
	const { reading, upper } = draft;
	if (!isBare(draft) || draft.moves || upper !== undefined || reading.negative) return false;
	if (reading.kind !== 'cardinal' || reading.style !== 'digits') return false;
	return reading.decimal || reading.alternative !== undefined;
}

function lends(lender: Draft, draft: Draft): boolean {
	if (lender.scale < leastScale || lender.ratio || isRate(lender.unit ?? '')) return false;
	const ratio = (draft.value * lender.scale) / lender.value;
	return ratio >= 1 / likeliest && ratio <= likeliest;
}

/** One clause, and no word between that speaks of something else: a change, a rank, another noun, an acronym. */
function isNear(lender: Draft, draft: Draft, page: Page): boolean {
	const before = lender.from < draft.from;
	const from = before ? lender.to : draft.to;
	const to = before ? draft.from : lender.from;
	if (to - from < 1 || to - from > mostTokens) return false;
	if (page.sentenceAt[from] !== page.sentenceAt[to] || page.tokens[to]?.line) return false;
	let words = 0;
	let longWords = 0;
	let dated = false;
	let said = 0;
	for (let at = from; at < to; at++) {
		const token = page.tokens[at];
		if (!token || token.line || turns(token, at, page)) return false;
		const relative = beginning(page.phrased, at, 'relative')?.to ?? 0;
		said = Math.max(said, page.taken[at] ? at + 1 : relative);
		dated ||= said > at;
		if (said > at) continue;
		if (token.kind === 'digits') return false;
		if (before && !dated && beginning(page.phrased, at, 'conjunction')) return false;
		if (token.kind !== 'word' || isName(token, at, page)) continue;
		words++;
		if (token.key.length >= longWord) longWords++;
	}
	return words <= mostWords && longWords <= mostLongWords;
}

/** A word with a capital; where nouns have capitals too, one beside another. */
function isName({ capital }: Token, at: number, { tokens, capitalNouns }: Page): boolean {
	if (!capitalNouns) return capital;
	return beginsName(tokens, at) || beginsName(tokens, at - 1);
}

const others = ['rise', 'fall', 'growth', 'rank', 'top', 'times', 'noun', 'unit', 'per'] as const;

function turns(token: Token, at: number, page: Page): boolean {
	if (token.key === ';' || isSyllable(token) || isAcronym(token, page)) return true;
	return others.some((role) => beginning(page.phrased, at, role) !== undefined);
}

function isAcronym({ start, end, capital }: Token, { text }: Page): boolean {
	const printed = text.slice(start, end);
	return capital && printed.length > 1 && printed === printed.toUpperCase();
}

/** "66.1 in the PCI": the acronym of an index in the words behind. */
function isOfIndex(from: number, page: Page): boolean {
	for (let at = from; at < from + mostWords; at++) {
		const token = page.tokens[at];
		if (token?.kind !== 'word' || token.line) return false;
		if (isAcronym(token, page)) return true;
	}
	return false;
}

function take(draft: Draft, lender: Draft): void {
	lendScale(draft, lender);
	draft.unit = lender.unit;
	draft.noun = lender.noun && { ...lender.noun };
	draft.unitFrom = 'borrowed';
	draft.reasons.push('scale of the figure beside it');
}
