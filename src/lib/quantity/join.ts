import { exactTimes } from '#lib/number/sum.ts';
import { onlyMarksBetween, type Draft, type Page } from '#lib/quantity/draft.ts';
import { isAmount, isMove } from '#lib/quantity/moves.ts';
import { beginning, ending } from '#lib/quantity/phrases.ts';
import { asMoneyRatio, asRatio, asRatioOfWhole, reaches } from '#lib/quantity/ratios.ts';

const dashes = new Set(['-', '–', '—', '‑', '−', '~', '∼', '〜']);

/** Joins the two figures of a ratio ("159/182", "17 out of 18") and the two ends of a range ("7-8%", "between 8 and 9"). */
export function joinFigures(drafts: readonly Draft[], page: Page): Draft[] {
	const joined: Draft[] = [];
	for (const [index, draft] of drafts.entries()) {
		const last = joined.at(-1);
		if (last && draft.from < last.to) continue;
		const both =
			last &&
			(asRatio(last, draft, page) ??
				asRatioOfWhole(last, draft, page) ??
				asMoneyRatio(last, draft, page) ??
				asRange(last, draft, drafts[index + 1], page) ??
				asTimes(last, draft));
		if (both) joined[joined.length - 1] = both;
		else joined.push(draft);
	}
	return joined;
}

/** "1.8 ضعف": a word for a multiple right behind a figure is the word for times. */
function asTimes(figure: Draft, word: Draft): Draft | undefined {
	if (word.reading.kind !== 'multiple' || word.from !== figure.to) return undefined;
	if (figure.unit !== undefined || figure.reading.kind !== 'cardinal') return undefined;
	return { ...figure, unit: 'times', unitFrom: 'printed', to: word.to };
}

function asRange(low: Draft, high: Draft, next: Draft | undefined, page: Page): Draft | undefined {
	if (low.refused || high.refused || low.upper !== undefined || low.ratio) return undefined;
	if (low.reading.kind !== 'cardinal' || high.reading.kind !== 'cardinal') return undefined;
	if (!isConnected(low, high, page)) return undefined;
	if (low.unit !== undefined && high.unit === undefined && low.to > low.numberTo) return undefined;
	if (low.unit !== undefined && high.unit !== undefined && low.unit !== high.unit) return undefined;
	const borrows = low.reading.scale === 1 && (high.scale !== 1 || low.scale === 1);
	const factor = borrows && low.scale !== high.scale ? high.scale / low.scale : 1;
	const value = exactTimes(low.value, factor);
	const unit = high.unit ?? low.unit;
	if (!(Math.abs(value) < Math.abs(high.value)) || high.value > value * 1000) return undefined;
	if (next && page.tokens[low.to]?.space && asRatio(high, next, page)) return undefined;
	return {
		...high,
		from: Math.min(low.from, high.from),
		numberFrom: low.numberFrom,
		value,
		upper: high.value,
		precision: exactTimes(low.precision, factor),
		unit,
		unitFrom: unit === undefined ? 'none' : 'printed',
		scale: high.scale,
		reasons: [...low.reasons, ...high.reasons, 'range']
	};
}

function isConnected(low: Draft, high: Draft, page: Page): boolean {
	const { tokens, phrased } = page;
	if (tokens[high.from]?.line) return false;
	if (high.from > low.to && onlyMarksBetween(tokens, low.to, high.from, dashes)) return true;
	const opener = ending(phrased, low.from, 'opener');
	const word = beginning(phrased, low.to, 'range');
	const and = beginning(phrased, low.to, 'conjunction');
	if (word && word.to !== and?.to && reaches(word.to, high.from, page))
		return !isMove(low, high, page) && !isAmount(low, high, page);
	if (!opener) return false;
	return and !== undefined && reaches(and.to, high.from, page);
}
