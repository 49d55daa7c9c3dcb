import type { Draft, Page } from '#lib/quantity/draft.ts';
import { lendScale } from '#lib/quantity/lists.ts';

const openers = new Set(['(', '[', '（']);
const closers = new Set([')', ']', '）', ':', ',']);
const leaders = new Set([':', '-', '–', '—', '|']);

/** "(unit: billion dong)": the unit of a heading holds for the bare figures at the ends of the lines after it, until one names its own. */
export function lendFromHeading(drafts: readonly Draft[], page: Page): void {
	let heading: Draft | undefined;
	for (const draft of drafts) {
		if (isHeading(draft, page)) heading = draft;
		else if (heading && isEntry(draft, page)) lend(draft, heading);
		else if (draft.unit !== undefined && !draft.refused) heading = undefined;
	}
}

/** A scale word with a unit and no figure, closed by a bracket or colon. */
function isHeading(draft: Draft, { tokens }: Page): boolean {
	if (!draft.reading.scaleAlone || draft.unit === undefined) return false;
	const before = tokens[draft.from - 1]?.key ?? '';
	return closers.has(tokens[draft.to]?.key ?? '') && (before === ':' || openers.has(before));
}

function isEntry(draft: Draft, { tokens }: Page): boolean {
	if (draft.refused || draft.unit !== undefined || draft.noun || draft.scale !== 1) return false;
	const next = tokens[draft.to];
	return leaders.has(tokens[draft.from - 1]?.key ?? '') && (!next || next.line || next.key === ';');
}

function lend(draft: Draft, heading: Draft): void {
	lendScale(draft, heading);
	draft.unit = heading.unit;
	draft.unitFrom = 'borrowed';
	draft.reasons.push('unit of the heading');
}
