import { refuse, type Draft, type Page } from '#lib/quantity/draft.ts';
import { beginning, ending } from '#lib/quantity/phrases.ts';
import { isSyllable } from '#lib/text/tokens.ts';

/** What a hectare yields: the most of each unit that it may be. */
const mostPerHectare: Readonly<Record<string, number>> = { t: 100, quintal: 200, VND: 1e10 };
/** Words between a figure and the hectare behind it, and between a hectare and the figure behind that. */
const wordsBefore = 2;
const wordsBehind = 6;
/** How many times more or less another yield of the sentence is. */
const likeliest = 2;

/** Reads what a hectare yields: "180 million dong per hectare", "ein Hektar bringt 173 Mio. Dong", "60.2 quintals". */
export function readHectares(drafts: readonly Draft[], page: Page): void {
	let last: Draft | undefined;
	for (const [index, draft] of drafts.entries()) {
		if (draft.unit?.endsWith('/ha')) last = draft;
		if (draft.refused || draft.value > (mostPerHectare[draft.unit ?? ''] ?? -1)) continue;
		const behind = hectareBehind(draft, page);
		const named = behind !== undefined || isPerHectare(draft, drafts[index - 1], page);
		if (!named && draft.unit !== 'quintal' && !isLike(draft, last, page)) continue;
		draft.unit += '/ha';
		draft.to = behind ?? draft.to;
		last = draft;
	}
}

/** Where the hectare ends that stands right behind: "/ha", "per hectare", "z hektara". */
function hectareBehind({ to }: Draft, { tokens, phrased }: Page): number | undefined {
	for (let at = to; at <= to + wordsBefore; at++) {
		const token = tokens[at];
		if (!token || token.line || token.kind === 'digits') return undefined;
		const unit = beginning(phrased, at, 'unit');
		if (unit?.payload.unit.code === 'ha')
			return token.capital && token.key === 'ha' ? undefined : unit.to;
		if (token.kind === 'mark' ? token.key !== '/' : token.key.length > 4) return undefined;
	}
	return undefined;
}

/** The hectare stands first, without a figure but one: "每公顷56.8公担", "с гектара собирают по 6,1 тонны". */
function isPerHectare({ from }: Draft, before: Draft | undefined, page: Page): boolean {
	const { phrased, tokens } = page;
	for (let at = from; at >= from - wordsBehind && at > 0; at--) {
		const unit = ending(phrased, at, 'unit');
		if (unit?.payload.unit.code === 'ha') return isOneHectare(unit.from, unit.to, before, page);
		const token = tokens[at - 1];
		if (!token || tokens[at]?.line || token.kind === 'digits' || token.key === ',') return false;
	}
	return false;
}

/** Each, one, or from the hectare. */
function isOneHectare(from: number, to: number, one: Draft | undefined, page: Page): boolean {
	const { phrased, tokens } = page;
	const first = tokens[from];
	if (first && isSyllable(first) && beginning(phrased, to, 'per')) return true;
	if (one && one.numberTo === from && one.unit === 'ha') {
		if (one.value !== 1 || one.reading.digits) return false;
		refuse(one, 'denominator', 'the base of a rate');
		return true;
	}
	const said = ending(phrased, from, 'per') ?? ending(phrased, from, 'ratio');
	return (said ?? ending(phrased, from, 'opener')) !== undefined;
}

/** "7.3 t/ha, after 7.58 tonnes the year before": like another yield of its sentence. */
function isLike({ unit, value, from }: Draft, last: Draft | undefined, page: Page): boolean {
	if (!last || last.unit !== `${unit}/ha` || page.sentenceAt[last.from] !== page.sentenceAt[from])
		return false;
	return value / last.value >= 1 / likeliest && value / last.value <= likeliest;
}
