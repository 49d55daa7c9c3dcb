import { indicatorById } from '#lib/indicator/index.ts';
import type { Indicator } from '#lib/indicator/schema.ts';
import { tooMuch } from '#lib/number/habit.ts';
import { parsePeriod } from '#lib/period/parse.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

/** What of a claim decides whether its value is plausible. */
export interface Doubtful {
	value: number;
	unit: string;
	indicator: string | null;
	measure: string;
	place: string | null;
	period: string | null;
}

type Range = readonly [lowest: number, highest: number];

/** Provinces that a national figure is the sum of, until June 2025. */
const provinceCount = 63;

/**
 * What a reader should doubt about a level: it lies outside the range that the indicator has ever had, with the reading that a factor of a
 * thousand or a million makes plausible where there is one, since machine translation breaks scale words; the value stays as printed. And that
 * its separator was not read as the language writes it.
 */
export function warningsOf(claim: Doubtful, { reasons }: Pick<Quantity, 'reasons'>): string[] {
	const separator = reasons.includes(tooMuch) ? [`read with decimals: ${tooMuch}`] : [];
	return [...separator, ...implausible(claim)];
}

function implausible(claim: Doubtful): string[] {
	const { value, unit, measure } = claim;
	const indicator = claim.indicator ? indicatorById(claim.indicator) : undefined;
	const range = indicator && measure === 'level' ? rangeOf(indicator, claim) : undefined;
	if (!indicator || !range || isInside(value, range)) return [];
	const side = value < range[0] ? 'below' : 'above';
	const bounds = `${amount(range[0])} to ${amount(range[1])} ${unit}`;
	const likely = likelyValue(value, range);
	const meant = likely === undefined ? '' : `; it may mean ${amount(likely)} ${unit}`;
	return [`${side} the plausible range of ${indicator.title}, ${bounds}${meant}`];
}

/** The range of a province's year, made wider for sums over the country, for districts and for parts of a year. */
function rangeOf(indicator: Indicator, { unit, place, period }: Doubtful): Range | undefined {
	const own = indicator.plausible?.[unit];
	if (!own || !indicator.additive) return own;
	const isPart = (place?.includes('/') ?? false) || isShort(period);
	return [isPart ? 0 : own[0], place === 'vietnam' ? own[1] * provinceCount : own[1]];
}

function isShort(period: string | null): boolean {
	if (period === null) return false;
	const { first, last } = parsePeriod(period);
	return last - first < 11;
}

function isInside(value: number, [lowest, highest]: Range): boolean {
	return value >= lowest && value <= highest;
}

/** Factors by which scale words and separators go wrong, the smallest slip first. */
const factors = [1e-3, 1e3, 1e-6, 1e6] as const;

/** The plausible value that the fewest zeros away would be; undefined where none is. */
function likelyValue(value: number, range: Range): number | undefined {
	return factors.map((factor) => value * factor).find((other) => isInside(other, range));
}

let compact: Intl.NumberFormat | undefined;

/** "12.5 million". What writes it is made when a value is first doubted, since that takes a while. */
function amount(value: number): string {
	compact ??= new Intl.NumberFormat('en', {
		notation: 'compact',
		compactDisplay: 'long',
		maximumSignificantDigits: 6
	});
	return compact.format(value);
}
