import { refuse, type Draft, type Page } from '#lib/quantity/draft.ts';
import { beginning } from '#lib/quantity/phrases.ts';

const bases: Readonly<Record<number, string>> = {
	1000: 'per_1000',
	10000: 'per_10000',
	100000: 'per_100000'
};
const nearTokens = 5;

/** "11.5 doctors per 10,000 people": the unit is per_10000 and the second figure no figure of its own. */
export function readRates(drafts: readonly Draft[], page: Page): void {
	for (const [index, next] of drafts.entries()) {
		readBaseBefore(next, drafts[index + 1], page);
		const draft = drafts[index - 1];
		const unit = bases[next.value];
		if (!draft || !unit || draft.refused || draft.ratio || next.unit !== undefined) continue;
		if (draft.unit !== undefined || draft.reading.kind !== 'cardinal') continue;
		if (next.from - draft.numberTo > nearTokens || !isBase(draft.numberTo, next.from, page))
			continue;
		draft.unit = unit;
		draft.unitFrom = 'printed';
		refuse(next, 'denominator', 'the base of a rate');
	}
}

/** Tokens from a base that stands first to its figure. */
const reach = 14;

/** "人口1万人当たりの医師数は9.5人", "1ヘクタール当たり62キンタル": the base stands first, the word for "per" behind it. */
function readBaseBefore(base: Draft, draft: Draft | undefined, page: Page): void {
	const { tokens, sentenceAt } = page;
	if (!draft || base.refused || !beginning(page.phrased, base.to, 'per')) return;
	if (draft.from - base.to > reach || sentenceAt[base.from] !== sentenceAt[draft.from]) return;
	const unit = bases[base.value];
	if (unit && base.unit === undefined && draft.unit === undefined) draft.unit = unit;
	else if (base.unit === 'ha' && (draft.unit === 't' || draft.unit === 'quintal'))
		draft.unit = `${draft.unit}/ha`;
	else return;
	draft.unitFrom = 'printed';
	refuse(base, 'denominator', 'the base of a rate');
}

function isBase(from: number, to: number, { tokens, phrased }: Page): boolean {
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		if (!token || token.line) return false;
		const per = beginning(phrased, at, 'per');
		if (per && per.to === to) return true;
		if (token.key === '/' && at === to - 1) return true;
	}
	return false;
}
