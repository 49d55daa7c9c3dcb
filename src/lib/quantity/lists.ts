import { exactTimes } from '#lib/number/sum.ts';
import type { Draft, Page } from '#lib/quantity/draft.ts';
import { shareNear } from '#lib/quantity/near.ts';
import { beginning, isApostrophe } from '#lib/quantity/phrases.ts';
import { isCurrency, isRate } from '#lib/quantity/units.ts';

const listMarks = new Set([',', '،', '、', '，', ';', '؛', '/', '-', '–']);

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
	const read = drafts.filter((draft) => !draft.refused);
	for (const draft of read) {
		const last = list.at(-1);
		if (last && !isCoordinated(last, draft, page)) close();
		list.push(draft);
	}
	close();
	shareNear(read, page);
	lendAcross(read, page);
}

function isCoordinated(last: Draft, next: Draft, page: Page): boolean {
	const { tokens, phrased } = page;
	if (tokens[next.from]?.line || next.from < last.to) return false;
	if ((last.reading.kind === 'ordinal') !== (next.reading.kind === 'ordinal')) return false;
	let at = last.to;
	let marks = 0;
	const to = sameWordBefore(last, next, page) ?? next.from;
	while (at < to) {
		const token = tokens[at];
		if (!token || token.line) return false;
		const and = beginning(phrased, at, 'conjunction');
		if (and) at = and.to;
		else if (listMarks.has(token.key)) at++;
		else return false;
		if (++marks > 2) return false;
	}
	return at === to && marks > 0;
}

/** "del 7, del 7,6 e dell'8": where the short word begins that stands before both figures. */
function sameWordBefore(last: Draft, next: Draft, { tokens }: Page): number | undefined {
	const before = ({ from }: Draft): number =>
		isApostrophe(tokens[from - 1]) ? from - 2 : from - 1;
	const [first, second] = [tokens[before(last)], tokens[before(next)]];
	if (first?.kind !== 'word' || second?.kind !== 'word' || first.key.length > 4) return undefined;
	return second.key.startsWith(first.key.slice(0, 3)) && before(next) > last.to
		? before(next)
		: undefined;
}

const reach = 40;

/** A figure that cannot stand alone, with decimals or a scale word but no unit, takes the unit of the next in its sentence, else of the one before. */
function lendAcross(drafts: readonly Draft[], page: Page): void {
	for (let index = drafts.length - 1; index >= 0; index--) lendTo(drafts, index, page, 1);
	for (let index = 0; index < drafts.length; index++) lendTo(drafts, index, page, -1);
}

function lendTo(drafts: readonly Draft[], index: number, page: Page, step: 1 | -1): void {
	const draft = drafts[index];
	if (!draft || draft.unit !== undefined || draft.noun || draft.ratio) return;
	if (!draft.reading.decimal && draft.scale === 1 && !hasPlus(draft, page)) return;
	for (let at = index + step, seen = 0; seen < 4; at += step, seen++) {
		const lender = drafts[at];
		if (!lender || !inOneSentence(draft, lender, page)) return;
		const { unit } = lender;
		if (unit === undefined || !suits(draft, lender, step)) continue;
		if (step > 0 && draft.scale === 1 && isCurrency(unit) && crossesClause(draft, lender, page))
			return;
		if (!draft.reading.decimal && draft.scale === 1 && !(isRate(unit) && hasPlus(lender, page)))
			return;
		if (step < 0 && isRate(unit) && countsAnew(lender.to, draft.from, page)) return;
		if (draft.scale === 1 && isCurrency(unit)) lendScale(draft, lender);
		draft.unit = unit;
		draft.unitFrom = 'borrowed';
		draft.reasons.push(step > 0 ? 'unit of a later figure' : 'unit of an earlier figure');
		return;
	}
}

/** "+11.2 percent, Vinh Phuc +8": a plus stands against the digits. */
function hasPlus({ from }: Draft, { tokens }: Page): boolean {
	return tokens[from - 1]?.key === '+' && tokens[from]?.space === false;
}

/** A semicolon stands between. */
function crossesClause({ to }: Draft, next: Draft, { tokens }: Page): boolean {
	for (let at = to; at < next.from; at++) if (tokens[at]?.key === ';') return true;
	return false;
}

/** "95 %, and the mean of the criteria was 17.96": behind a joint another thing is counted, of which no rate was said. */
function countsAnew(from: number, to: number, { tokens, phrased }: Page): boolean {
	let joint = false;
	for (let at = from; at < to; at++) {
		if (joint && beginning(phrased, at, 'noun')) return true;
		joint ||= tokens[at]?.key === ',' || beginning(phrased, at, 'conjunction') !== undefined;
	}
	return false;
}

/** How many times more or less money of the same currency is: what is further apart is dong and dollars. */
const farthest = 300;

/** A rate for decimals, or money of a like size behind them; for millions the money before, for billions on either side. */
function suits(draft: Draft, lender: Draft, step: 1 | -1): boolean {
	const unit = lender.unit ?? '';
	if (unit === 'times' || unit === 'rank' || unit === 'count') return false;
	if (draft.scale !== 1) {
		const ratio = Math.abs(draft.value / lender.value);
		const near = isCurrency(unit) && ratio >= 1 / farthest && ratio <= farthest;
		return near && (draft.scale >= 1e9 || (step < 0 && draft.scale >= 1e6));
	}
	if (isRate(unit)) return true;
	const ratio = (draft.value * lender.scale) / lender.value;
	return step > 0 && isCurrency(unit) && lender.scale !== 1 && ratio > 0.02 && ratio < 50;
}

function inOneSentence(a: Draft, b: Draft, { sentenceAt }: Page): boolean {
	const distance = Math.max(a.from, b.from) - Math.min(a.to, b.to);
	return distance <= reach && sentenceAt[a.from] === sentenceAt[b.from];
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
	if (lender.unit === 'times') return;
	if (isRate(lender.unit ?? '') && !(mayBeRate(draft) && isLike(draft, lender))) return;
	if (draft.noun || draft.rank || lender.rank || draft.ratio || lender.ratio) return;
	if (draft.reading.kind !== 'cardinal' || lender.reading.kind !== 'cardinal') return;
	const sameUnit = draft.unit === undefined || draft.unit === lender.unit;
	if (!sameUnit || (draft.unit !== undefined && lender.scale === 1)) return;
	if (draft.scale === 1 && lender.scale !== 1 && Math.abs(draft.value) < 1e5) {
		lendScale(draft, lender);
	} else if (lender.unit === undefined) return;
	if (draft.unit === undefined && lender.unit !== undefined) draft.unit = lender.unit;
	draft.unitFrom = 'borrowed';
	draft.reasons.push('unit of the next figure');
}

/** Printed neither with a scale word nor in thousands. */
function mayBeRate({ scale, value, reading }: Draft): boolean {
	return scale === 1 && Math.abs(value) < 1000 && reading.alternative === undefined;
}

/** "700, 12.5 %": a whole figure above 100 is no percentage like the smaller one with decimals. */
function isLike(draft: Draft, lender: Draft): boolean {
	if (lender.unit !== '%' || Math.abs(draft.value) <= 100 || draft.reading.decimal) return true;
	return !lender.reading.decimal || Math.abs(lender.value) > 100;
}

/** Multiplies a bare figure by the scale words of another. */
export function lendScale(draft: Draft, { scale }: Draft): void {
	draft.value = exactTimes(draft.value, scale);
	if (draft.upper !== undefined) draft.upper = exactTimes(draft.upper, scale);
	draft.precision = exactTimes(draft.precision, scale);
	draft.scale = scale;
}
