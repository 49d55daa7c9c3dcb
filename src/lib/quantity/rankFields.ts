import { refuse, wholeOfPart, type Draft, type Page, type Verdict } from '#lib/quantity/draft.ts';
import { beginning, ending } from '#lib/quantity/phrases.ts';

const fieldWords = 7;
/** "Second and two provinces": smaller fields are not written in words. */
const leastInWords = 5;

/** "23/63", "13th of 63", "second among the 14 provinces": the field's size is no figure of its own. */
export function readField(draft: Draft, next: Draft | undefined, page: Page): void {
	if (draft.ratio || draft.of !== undefined || !next || !isField(draft, next, page)) return;
	draft.of = next.value;
	refuse(next, 'denominator', 'the field of a rank');
}

/** Whether a figure is the size of the field of the rank before it. */
export function isField(draft: Draft, next: Draft, page: Page): boolean {
	if (next.refused || next.reading.kind !== 'cardinal') return false;
	if (!Number.isInteger(next.value) || next.scale !== 1 || next.unit !== undefined) return false;
	if (next.value < draft.value || next.value > 700) return false;
	if (next.from - draft.to > fieldWords || page.tokens[next.from]?.line) return false;
	if (beginning(page.phrased, next.numberTo, 'top') || ending(page.phrased, next.from, 'top'))
		return false;
	const isProvinces = next.noun?.kind === 'provinces';
	if (next.reading.style !== 'digits')
		return isProvinces && next.value >= leastInWords && namesField(draft.to, next, page);
	if (isProvinces && next.from - draft.to <= 2) return true;
	return namesField(draft.to, next, page);
}

function namesField(from: number, next: Draft, page: Page): boolean {
	const { phrased, tokens } = page;
	for (let at = from; at < next.from; at++) {
		const token = tokens[at];
		if (!token || token.line || '.;。'.includes(token.key)) return false;
		const word =
			beginning(phrased, at, 'ratio') ??
			beginning(phrased, at, 'opener') ??
			denominatorWord(at, page);
		if (word && next.from - word.to <= 1) return true;
		if (token.key === '/' && at === next.from - 1) return true;
	}
	return false;
}

function denominatorWord(at: number, { phrased }: Page): { to: number } | undefined {
	const word = beginning(phrased, at, 'refuseBefore');
	return word?.payload.kind === 'denominator' ? word : undefined;
}

/** "Of the 13 provinces of the delta it is seventh": said for one rank only. */
function isWhole({ kind, reason }: Verdict): boolean {
	return kind !== 'denominator' || reason === wholeOfPart;
}

const regionTokens = 8;

/** "Ranks are among 63 provinces and cities": the field said once holds for the national ranks after it. */
export function carryField(drafts: readonly Draft[], page: Page): void {
	let field: number | undefined;
	let last: Draft | undefined;
	for (const draft of drafts) {
		const division = draft.noun?.kind === 'provinces' && draft.refused && !isWhole(draft.refused);
		if (division && last?.of !== draft.value) field = draft.value;
		last = draft;
		if (field === undefined || !draft.rank || draft.steps || draft.of !== undefined) continue;
		if (draft.refused || draft.bound || draft.value > field || saysRegion(draft, page)) continue;
		draft.of = field;
		draft.reasons.push('field said earlier');
	}
}

function saysRegion(draft: Draft, { phrased, tokens }: Page): boolean {
	for (let at = draft.to; at < draft.to + regionTokens; at++) {
		const token = tokens[at];
		if (!token || token.line || '.。'.includes(token.key)) return false;
		if (beginning(phrased, at, 'in_region')) return true;
	}
	return false;
}
