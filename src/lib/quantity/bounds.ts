import type { Draft, Page } from '#lib/quantity/draft.ts';
import { beginning, ending } from '#lib/quantity/phrases.ts';

/** Gives figures their hedge: "more than", "nearly" before, "or more", "trở lên" behind. */
export function attachBounds(drafts: readonly Draft[], page: Page): void {
	for (const draft of drafts) {
		if (draft.bound) continue;
		const before = boundBefore(draft, page);
		if (before && !isEstimate(before.to, page)) {
			draft.bound = { kind: before.payload.bound, from: before.from, to: before.to };
			continue;
		}
		if (page.tokens[draft.to]?.line) continue;
		const after = beginning(page.phrased, draft.to, 'boundAfter');
		if (after) draft.bound = { kind: after.payload.bound, from: after.from, to: after.to };
	}
}

/** "Estimated at" says what is known of the figure, not how exact it is. */
function isEstimate(to: number, { phrased }: Page): boolean {
	return ending(phrased, to, 'estimated') !== undefined;
}

/** One short word, an article, may stand between hedge and figure. */
function boundBefore(draft: Draft, page: Page): ReturnType<typeof ending<'bound'>> {
	if (page.tokens[draft.from]?.line) return undefined;
	const direct = ending(page.phrased, draft.from, 'bound');
	if (direct) return direct;
	const between = page.tokens[draft.from - 1];
	if (!between || between.line || between.kind !== 'word' || between.end - between.start > 4)
		return undefined;
	return ending(page.phrased, draft.from - 1, 'bound');
}
