import type { Draft, Page } from '#lib/quantity/draft.ts';
import { beginning, ending, isApostrophe } from '#lib/quantity/phrases.ts';

type BoundMatch = NonNullable<ReturnType<typeof ending<'bound'>>>;

/** Gives figures their hedge: "more than", "nearly" before, "or more", "trở lên" behind. */
export function attachBounds(drafts: readonly Draft[], page: Page): void {
	let last: Draft | undefined;
	for (const draft of drafts) {
		const leader = last;
		last = draft.refused ? last : draft;
		if (draft.bound || draft.refused || draft.moves) continue;
		const before = boundBefore(draft, page);
		if (before && !isEstimate(before.to, page) && !isSurplus(draft, before, page)) {
			draft.bound = { kind: before.payload.bound, from: before.from, to: before.to };
			continue;
		}
		if (isHedgedWith(draft, leader)) draft.bound = leader?.bound;
		if (draft.bound || page.tokens[draft.to]?.line) continue;
		const after =
			beginning(page.phrased, draft.to, 'boundAfter') ??
			beginning(page.phrased, draft.numberTo, 'boundAfter');
		if (after) draft.bound = { kind: after.payload.bound, from: after.from, to: after.to };
	}
}

/** "About 66 and 41 trillion": the hedge holds for the whole list where the figures share their unit. */
function isHedgedWith(draft: Draft, leader: Draft | undefined): boolean {
	if (!leader?.bound || !draft.list || leader.list?.id !== draft.list.id) return false;
	return leader.unitFrom === 'borrowed' && leader.bound.kind === 'about';
}

/** "Estimated at" says what is known of the figure, not how exact it is. */
function isEstimate(to: number, { phrased }: Page): boolean {
	return ending(phrased, to, 'estimated') !== undefined;
}

/** "Exceeding the plan by 6.3 %", "vượt 4,6 %" and "cao hơn 5,98 điểm" give an amount, not a bound. */
function isSurplus(draft: Draft, bound: BoundMatch, { phrased }: Page): boolean {
	if (bound.to < draft.from && ending(phrased, draft.from, 'by')) return true;
	for (const role of ['comparison', 'rise', 'fall'] as const) {
		const longer = ending(phrased, bound.to, role);
		if (longer && (longer.from < bound.from || draft.unit === 'pp' || draft.unit === 'points'))
			return true;
	}
	return draft.unit === '%' && ending(phrased, bound.to, 'exceed') !== undefined;
}

/** One short word, an article, may stand between hedge and figure. */
function boundBefore(draft: Draft, page: Page): BoundMatch | undefined {
	if (page.tokens[draft.from]?.line) return undefined;
	const direct = ending(page.phrased, draft.from, 'bound');
	if (direct) return direct;
	const at = isApostrophe(page.tokens[draft.from - 1]) ? draft.from - 2 : draft.from - 1;
	const between = page.tokens[at];
	if (!between || between.line || between.kind !== 'word' || between.end - between.start > 4)
		return undefined;
	if (ending(page.phrased, draft.from, 'rise') || ending(page.phrased, draft.from, 'fall'))
		return undefined;
	return ending(page.phrased, at, 'bound');
}
