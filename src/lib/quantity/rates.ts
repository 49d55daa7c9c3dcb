import { refuse, type Draft, type Page } from '#lib/quantity/draft.ts';
import { beginning, ending } from '#lib/quantity/phrases.ts';

const bases: Readonly<Record<number, string>> = {
	1000: 'per_1000',
	10000: 'per_10000',
	100000: 'per_100000'
};
const nearTokens = 5;
const perHectare = new Set(['t', 'quintal', 'VND']);
/** Tokens from a base that stands first to its figure. */
const reach = 14;

/** "11.5 doctors per 10,000 people": the unit is per_10000 and the second figure no figure of its own. */
export function readRates(drafts: readonly Draft[], page: Page): void {
	for (const [index, next] of drafts.entries()) {
		readBaseBefore(next, drafts.slice(index + 1, index + 3), page);
		readHectareBefore(next, page);
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

/** "人口1万人当たりの医師数は9.5人", "인구 1만 명당 의사는 14명, 병상은 41개": the base stands first, the word for "per" behind it. */
function readBaseBefore(base: Draft, figures: readonly Draft[], page: Page): void {
	const { phrased, sentenceAt } = page;
	const unit = bases[base.value];
	if (base.refused || !beginning(phrased, base.to, 'per')) return;
	let from = base.to;
	for (const [index, draft] of figures.entries()) {
		if (draft.from - from > reach || sentenceAt[base.from] !== sentenceAt[draft.from]) return;
		if (index > 0 && (bases[draft.value] || !namesMedical(from, draft.from, page))) return;
		if (unit && base.unit === undefined && draft.unit === undefined) draft.unit = unit;
		else if (base.unit === 'ha' && perHectare.has(draft.unit ?? '')) draft.unit += '/ha';
		else return;
		draft.unitFrom = 'printed';
		refuse(base, 'denominator', 'the base of a rate');
		from = draft.to;
	}
}

/** Whether doctors or beds, which are counted by 10,000 people, are named in a stretch. */
function namesMedical(from: number, to: number, { phrased }: Page): boolean {
	for (let at = from; at < to; at++) {
		const noun = beginning(phrased, at, 'noun')?.payload.noun;
		if (noun === 'doctors' || noun === 'beds') return true;
	}
	return false;
}

/** "헥타르당 62.4퀸틀". */
function readHectareBefore(draft: Draft, { phrased }: Page): void {
	const per = perHectare.has(draft.unit ?? '') && ending(phrased, draft.from, 'per');
	if (per && ending(phrased, per.from, 'unit')?.payload.unit.code === 'ha') draft.unit += '/ha';
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
