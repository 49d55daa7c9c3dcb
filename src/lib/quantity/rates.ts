import { refuse, type Draft, type Page } from '#lib/quantity/draft.ts';
import { beginning, ending } from '#lib/quantity/phrases.ts';
import { isSyllable } from '#lib/text/tokens.ts';

const bases: ReadonlyMap<number, string> = new Map([
	[1000, 'per_1000'],
	[10000, 'per_10000'],
	[100000, 'per_100000']
]);
const rateUnits = new Set(bases.values());
const nearTokens = 5;
const farTokens = 8;

/** "11.5 doctors and 41 beds per 10,000 people", "for every 10,000 people there are 8.9 doctors": the base is no figure of its own. */
export function readRates(drafts: readonly Draft[], page: Page): void {
	for (const [index, base] of drafts.entries()) {
		readBaseBefore(drafts, index, page);
		if (rateUnits.has(base.unit ?? '')) shareRate(drafts[index - 1], base, page);
		const unit = bases.get(base.value);
		if (!unit || base.unit !== undefined) continue;
		if (isBehind(drafts[index - 1], base, page)) {
			setRates(drafts, index, -1, unit, page);
			shareRate(drafts[index + 1], base, page, unit);
		} else if (isBefore(drafts[index + 1], base, page)) setRates(drafts, index, 1, unit, page);
	}
}

const perHectare = new Set(['t', 'quintal', 'VND']);
/** Tokens from a base that stands first to its figure. */
const reach = 14;

/** "人口1万人当たりの医師数は9.5人", "인구 1만 명당 의사는 14명, 병상은 41개": the base stands first, the word for "per" behind it. */
function readBaseBefore(drafts: readonly Draft[], at: number, page: Page): void {
	const { tokens, phrased, sentenceAt } = page;
	const base = drafts[at];
	const per = base && tokens[base.to];
	if (!base || base.refused || !per || !isSyllable(per) || !beginning(phrased, base.to, 'per'))
		return;
	const unit = bases.get(base.value);
	let from = base.to;
	for (const [index, draft] of drafts.slice(at + 1, at + 3).entries()) {
		if (draft.from - from > reach || sentenceAt[base.from] !== sentenceAt[draft.from]) return;
		if (index > 0 && (bases.has(draft.value) || !namesMedical(from, draft.from, page))) return;
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

/** Gives the unit to the figure beside the base and to those coordinated with it. */
function setRates(
	drafts: readonly Draft[],
	index: number,
	step: 1 | -1,
	unit: string,
	page: Page
): void {
	const base = drafts[index];
	if (base) refuse(base, 'denominator', 'the base of a rate');
	for (let at = index + step; ; at += step) {
		const draft = drafts[at];
		if (!draft || !mayBeRate(draft)) return;
		const isFirst = at === index + step;
		if (!isFirst && !(draft.noun && isJoined(draft, drafts[at - step], page))) return;
		draft.unit = unit;
		draft.unitFrom = 'printed';
	}
}

/** "8.6 doctors per 10,000 people and 27.4 beds", "7,8 médicos y 27,6 camas por cada diez mil habitantes": the base holds for what is coordinated with it. */
function shareRate(draft: Draft | undefined, base: Draft, page: Page, unit = base.unit): void {
	if (!draft || !mayBeRate(draft) || !isMedical(draft) || !isJoined(draft, base, page)) return;
	draft.unit = unit;
	draft.unitFrom = 'printed';
}

/** Doctors or beds, which are counted by 10,000 people. */
function isMedical({ noun }: Draft): boolean {
	return noun?.kind === 'doctors' || noun?.kind === 'beds';
}

function mayBeRate(draft: Draft): boolean {
	return (
		!draft.refused &&
		!draft.ratio &&
		draft.unit === undefined &&
		draft.reading.kind === 'cardinal' &&
		draft.scale === 1
	);
}

function isBehind(draft: Draft | undefined, base: Draft, page: Page): boolean {
	if (!draft || !mayBeRate(draft) || base.from - draft.numberTo > nearTokens) return false;
	const { tokens, phrased, sentenceAt } = page;
	for (let at = draft.numberTo; at < base.from; at++) {
		const token = tokens[at];
		if (!token || token.line || sentenceAt[at] !== sentenceAt[base.from]) return false;
		if (beginning(phrased, at, 'per')?.to === base.from) return true;
		if (token.key === '/' && at === base.from - 1) return true;
	}
	return false;
}

function isBefore(draft: Draft | undefined, base: Draft, page: Page): boolean {
	if (!draft || !mayBeRate(draft) || draft.value >= base.value) return false;
	if (!draft.noun?.kind && !draft.reading.decimal) return false;
	if (base.noun?.kind !== 'people') return false;
	if (!isMedical(draft) && !saysPer(base.from, page)) return false;
	if (draft.from < base.to || draft.from - base.to > farTokens) return false;
	for (let at = base.to; at <= draft.from; at++) {
		const token = page.tokens[at];
		if (!token || token.line || page.sentenceAt[at] !== page.sentenceAt[base.from]) return false;
		if (token.kind === 'mark' && token.key !== ',') return false;
	}
	return true;
}

function saysPer(at: number, { phrased }: Page): boolean {
	if (ending(phrased, at, 'per')) return true;
	return ending(phrased, at, 'refuseBefore')?.payload.kind === 'denominator';
}

/** Only a comma or a word for "and" stands between. */
function isJoined(a: Draft, b: Draft | undefined, { tokens, phrased }: Page): boolean {
	if (!b) return false;
	const from = Math.min(a.to, b.to);
	const to = Math.max(a.from, b.from);
	if (to <= from || tokens[to]?.line) return false;
	const at = tokens[from]?.key === ',' && !tokens[from]?.line ? from + 1 : from;
	return at === to || beginning(phrased, at, 'conjunction')?.to === to;
}
