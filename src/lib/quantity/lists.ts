import { exactTimes } from '#lib/number/sum.ts';
import type { Draft, Page } from '#lib/quantity/draft.ts';
import { beginning } from '#lib/quantity/phrases.ts';

const listMarks = new Set([',', '،', ';', '؛', '/', '-', '–']);

/** Numbers the figures that are coordinated ("516, 497 and 455 million") and lends a bare one the unit and scale of the next that has them. */
export function joinLists(drafts: readonly Draft[], page: Page): void {
	let list: Draft[] = [];
	let id = 0;
	const close = (): void => {
		if (list.length > 1) {
			const size = list.length;
			for (const [index, draft] of list.entries()) draft.list = { id, index, size };
			lend(list);
			id++;
		}
		list = [];
	};
	for (const draft of drafts) {
		if (draft.refused) continue;
		const last = list.at(-1);
		if (last && !isCoordinated(last, draft, page)) close();
		list.push(draft);
	}
	close();
}

function isCoordinated(last: Draft, next: Draft, page: Page): boolean {
	const { tokens, phrased } = page;
	if (tokens[next.from]?.line || next.from < last.to) return false;
	if ((last.reading.kind === 'ordinal') !== (next.reading.kind === 'ordinal')) return false;
	let at = last.to;
	let marks = 0;
	while (at < next.from) {
		const token = tokens[at];
		if (!token || token.line) return false;
		const and = beginning(phrased, at, 'conjunction');
		if (and) at = and.to;
		else if (listMarks.has(token.key)) at++;
		else return false;
		if (++marks > 2) return false;
	}
	return at === next.from && marks > 0;
}

/** From right to left: what a figure lacks it takes from its neighbour. */
function lend(list: readonly Draft[]): void {
	for (let index = list.length - 2; index >= 0; index--) {
		const draft = list[index];
		const lender = list[index + 1];
		if (draft && lender) borrow(draft, lender);
	}
}

/** Takes unit and scale over from another figure, unless it has its own. */
export function borrow(draft: Draft, lender: Draft): void {
	if (draft.unit !== undefined && draft.scale !== 1) return;
	if (draft.noun || draft.rank || lender.rank || draft.ratio || lender.ratio) return;
	if (draft.reading.kind !== 'cardinal' || lender.reading.kind !== 'cardinal') return;
	const sameUnit = draft.unit === undefined || draft.unit === lender.unit;
	if (!sameUnit || (draft.unit !== undefined && lender.scale === 1)) return;
	if (draft.scale === 1 && lender.scale !== 1 && Math.abs(draft.value) < 1e5) {
		draft.value = exactTimes(draft.value, lender.scale);
		if (draft.upper !== undefined) draft.upper = exactTimes(draft.upper, lender.scale);
		draft.precision = exactTimes(draft.precision, lender.scale);
		draft.scale = lender.scale;
	} else if (lender.unit === undefined) return;
	if (draft.unit === undefined && lender.unit !== undefined) draft.unit = lender.unit;
	draft.unitFrom = 'borrowed';
	draft.reasons.push('unit of the next figure');
}
