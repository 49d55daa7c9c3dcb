import type { Draft, Page } from '#lib/quantity/draft.ts';
import { beginning, ending, type RoleMatch } from '#lib/quantity/phrases.ts';
import { isField, readField } from '#lib/quantity/rankFields.ts';

const nearWords = 3;
/** Tokens over which a text still speaks of a ranking, for ordinals in digits and in words. */
const talkOfRanks = { digits: 150, words: 15 };
const lowestRank = 64;

/** Marks figures that give a place in a ranking or steps on one, and reads the size of the field where it is printed. */
export function readRanks(drafts: readonly Draft[], page: Page): void {
	let last: Draft | undefined;
	/** The last rank or score. */
	let topic: Draft | undefined;
	for (const [index, draft] of drafts.entries()) {
		if (draft.refused) continue;
		if (draft.unit === 'points') topic = draft;
		if (mayRank(draft, page)) {
			const next = drafts[index + 1];
			const field = draft.reading.kind === 'ordinal' && next && isField(draft, next, page);
			draft.rankSaid = isRank(draft, last, page) || field === true;
			if (
				draft.rankSaid ||
				followsRank(draft, last, page) ||
				standsAlone(draft, topic, page) ||
				hasPoints(draft, next, page)
			) {
				makeRank(draft, page);
				last = draft;
				topic = draft;
			}
		}
		if (last === draft) readField(draft, drafts[index + 1], page);
	}
}

function mayRank(draft: Draft, page: Page): boolean {
	const { decimal, scaleAlone } = draft.reading;
	if (draft.unit !== undefined || draft.scale !== 1 || decimal || scaleAlone) return false;
	if (draft.reading.kind === 'cardinal' && beginning(page.phrased, draft.numberTo, 'refuseAfter'))
		return false;
	return draft.value <= 700 && !isNumbered(draft, page);
}

function makeRank(draft: Draft, page: Page): void {
	draft.rank = true;
	draft.unit = 'rank';
	draft.unitFrom = 'printed';
	draft.reasons.push('rank');
	if (draft.reading.kind === 'ordinal') closeQuote(draft, page);
}

/** "3η θέση", "10. místo": the rank word right behind belongs to the quote. */
function closeQuote(draft: Draft, { tokens, phrased }: Page): void {
	const token = tokens[draft.to];
	const word = phrased.begins[draft.to]?.some(
		(match) => match.payload.role === 'rank' && match.to === draft.to + 1
	);
	if (word && token && !token.line) draft.to++;
}

/** An ordinal with a rank word, steps or a scope beside it; a plain number with a rank word or "top" against it. */
function isRank(draft: Draft, last: Draft | undefined, page: Page): boolean {
	const { tokens } = page;
	const ordinal = draft.reading.kind === 'ordinal';
	if (readsSteps(draft, last, page)) return true;
	if (isTop(draft, page)) return true;
	if (ordinal && (saysRankItself(draft, page) || rankAround(draft, page))) return true;
	const reach = ordinal ? nearWords : 1;
	for (let at = draft.from; at >= draft.from - reach && at > 0; at--) {
		if (rankEnds(at, page)) return true;
		const token = tokens[at - 1];
		if (!token || tokens[at]?.line || token.kind === 'digits' || breaks(token.key)) break;
	}
	if (!ordinal) return false;
	for (let at = draft.to; at <= draft.to + nearWords; at++) {
		const token = tokens[at];
		if (!token || token.line || token.kind === 'digits' || breaks(token.key)) break;
		if (rankBegins(at, page)) return true;
	}
	return false;
}

/** "typhoon No. 3": what a word before numbers is no rank. */
function isNumbered(draft: Draft, { phrased }: Page): boolean {
	const digits = draft.reading.digits;
	if (!digits || draft.from === digits.from) return false;
	for (let at = draft.from; at <= digits.from; at++) {
		const word = ending(phrased, at, 'refuseBefore');
		if (word && word.from < draft.from && ending(phrased, at, 'rank')?.from !== word.from)
			return true;
	}
	return false;
}

function rankEnds(at: number, { phrased }: Page): boolean {
	return ending(phrased, at, 'rank') !== undefined;
}

function rankBegins(at: number, { phrased }: Page): boolean {
	return (
		beginning(phrased, at, 'rank') !== undefined ||
		beginning(phrased, at, 'in_country') !== undefined ||
		beginning(phrased, at, 'in_region') !== undefined
	);
}

function breaks(mark: string): boolean {
	return (
		mark === ';' || mark === '.' || mark === '。' || mark === ':' || mark === ')' || mark === '('
	);
}

/** "29 places", "7 bậc": the word for steps closes the quote. */
function readsSteps(draft: Draft, last: Draft | undefined, page: Page): boolean {
	const { sentenceAt, tokens } = page;
	if (tokens[draft.numberTo]?.line) return false;
	const to = shortest(page.phrased.begins[draft.numberTo], 'rank_steps');
	if (to === undefined) return false;
	// The word may count something else too ("míst": places, jobs); then a rank must stand before it.
	const ranked = last !== undefined && sentenceAt[last.from] === sentenceAt[draft.from];
	if ((draft.noun && !ranked) || draft.value > lowestRank) return false;
	draft.noun = undefined;
	draft.steps = true;
	draft.to = to;
	return true;
}

/** Where the shortest phrase of a role ends. */
function shortest(
	matches: readonly RoleMatch[] | undefined,
	role: 'rank_steps' | 'top'
): number | undefined {
	const ends = (matches ?? []).filter(({ payload }) => payload.role === role).map(({ to }) => to);
	return ends.length > 0 ? Math.min(...ends) : undefined;
}

/** "Top 10", "ti beste", "10 κορυφαίες": at most that rank. */
function isTop(draft: Draft, page: Page): boolean {
	if (draft.reading.kind !== 'cardinal' || page.tokens[draft.from]?.line) return false;
	const before = ending(page.phrased, draft.from, 'top');
	const after = topAfter(draft.numberTo, page);
	const top = before ?? after ?? topAround(draft, page);
	if (!top) return false;
	draft.bound = { kind: 'at_most', from: top.from, to: top.to };
	draft.to = top.from < draft.from ? draft.numberTo : top.to;
	draft.noun = undefined;
	return true;
}

function topAfter(at: number, page: Page): { from: number; to: number } | undefined {
	for (let index = at; index < at + 3; index++) {
		const token = page.tokens[index];
		if (!token || token.line || token.kind !== 'word') return undefined;
		const top = shortest(page.phrased.begins[index], 'top');
		if (top) return { from: index, to: top };
	}
	return undefined;
}

/** "blant de ti beste", "в первой пятёрке": the phrase holds the number. */
function topAround(draft: Draft, page: Page): ReturnType<typeof beginning<'top'>> {
	for (let at = draft.from; at >= Math.max(0, draft.from - 3); at--) {
		const top = beginning(page.phrased, at, 'top');
		if (top && (top.to > draft.to || (at === draft.from && top.to === draft.to))) return top;
	}
	return undefined;
}

/** "åttendeplass", "runner-up", "đứng đầu": an ordinal that is a rank word, or holds one. */
function saysRankItself(draft: Draft, page: Page): boolean {
	for (let at = draft.from; at < draft.to; at++) {
		const starts = beginning(page.phrased, at, 'rank') ?? beginning(page.phrased, at, 'top');
		if (starts && starts.to <= draft.to + 1) return true;
	}
	return false;
}

/** "havnet som nummer 4": a rank phrase that begins before the ordinal and ends inside it. */
function rankAround(draft: Draft, { phrased }: Page): boolean {
	const inside = draft.reading.digits?.from ?? draft.from;
	for (let at = draft.from + 1; at <= inside; at++) {
		const rank = ending(phrased, at, 'rank');
		if (rank && rank.from < draft.from) return true;
	}
	return false;
}

/** "22, 20 and 24": figures coordinated with a rank are ranks. */
function followsRank(draft: Draft, last: Draft | undefined, page: Page): boolean {
	if (!last || last.to > draft.from || draft.from - last.to > 2) return false;
	if (draft.reading.kind !== last.reading.kind || page.tokens[draft.from]?.line) return false;
	const comma = page.tokens[last.to]?.key;
	const at = /^[,،、，]$/.test(comma ?? '') ? last.to + 1 : last.to;
	if (at === draft.from) return at > last.to;
	return beginning(page.phrased, at, 'conjunction')?.to === draft.from;
}

/** "Hanoi was 20th", "Bac Ninh: 7th (69.45 points)": an ordinal that nothing follows, where ranks were spoken of. */
function standsAlone(draft: Draft, last: Draft | undefined, page: Page): boolean {
	const { tokens, taken } = page;
	const { kind, style } = draft.reading;
	if (kind !== 'ordinal' || draft.value > lowestRank) return false;
	if (isPredicate(draft, page)) return true;
	if (!last) return false;
	if (draft.from - last.to > talkOfRanks[style === 'words' ? 'words' : 'digits']) return false;
	if (taken[draft.from - 1] || taken[draft.from - 2]) return false;
	const next = tokens[draft.to];
	if (!next || next.line) return true;
	return next.kind === 'mark'
		? next.key !== '-' && next.key !== '/'
		: next.end - next.start <= 4 && !next.capital;
}

/** "22nd with 67.4 points", "ninth (68.2 points)": an ordinal that a score stands right behind. */
function hasPoints(draft: Draft, next: Draft | undefined, { tokens }: Page): boolean {
	if (draft.reading.kind !== 'ordinal' || next?.unit !== 'points' || next.refused) return false;
	if (next.from - draft.to > 2 || tokens[next.from]?.line) return false;
	const between = tokens[draft.to];
	return between?.kind === 'mark' || (between !== undefined && between.key.length <= 4);
}

/** "the province was second.": behind a verb of reaching or being, and nothing follows. */
function isPredicate(draft: Draft, { tokens, phrased, taken }: Page): boolean {
	const next = tokens[draft.to];
	const dated = taken[draft.to + 1] && draft.reading.style === 'digits';
	const ends = !next || next.line || dated || /^[.,、，。]$/.test(next.key);
	return ends && ending(phrased, draft.from, 'reach') !== undefined;
}
