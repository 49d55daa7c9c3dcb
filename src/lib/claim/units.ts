import type { Value } from '#lib/claim/features.ts';
import type { Indicator } from '#lib/indicator/schema.ts';
import type { Quantity } from '#lib/quantity/schema.ts';
import { isRate } from '#lib/quantity/units.ts';

export type UnitClass = Value<'unit'>;
export type Fit = Value<'fit'>;
export type Nature = Value<'nature'>;

const classes: Readonly<Record<string, UnitClass>> = {
	VND: 'local money',
	'%': 'percent',
	pp: 'points of percent',
	points: 'points',
	rank: 'rank',
	times: 'times'
};

/** Class of a figure's unit, as the features know it. */
export function unitClass({ unit, noun }: Pick<Quantity, 'unit' | 'noun'>): UnitClass {
	const known = classes[unit];
	if (known) return known;
	if (unit === 'count') return noun ? 'counted noun' : 'bare count';
	return isMoney(unit) ? 'foreign money' : 'amount';
}

/** What kind of measure an indicator is, as the features know it. */
export function natureOf(indicator: Indicator | undefined): Nature {
	if (!indicator) return 'none';
	if (indicator.isGrowth) return 'growth';
	if (indicator.isShare) return 'share';
	const unit = indicator.units[0];
	if (unit === 'points' || unit === 'rank') return 'index';
	if (unit === 'count') return 'count';
	return indicator.additive ? 'amount' : 'person';
}

/** A currency code: three capital letters. */
function isMoney(unit: string): boolean {
	return unit.length === 3 && unit === unit.toUpperCase();
}

/** How a figure's unit goes with an indicator: a percentage beside money is a part or a change of it, a rank goes with everything. */
export function fitOf(
	quantity: Pick<Quantity, 'unit' | 'unitFrom' | 'noun'>,
	indicator: Indicator
): Fit {
	const { unit } = quantity;
	const place = indicator.units.indexOf(unit);
	if (place >= 0) return place === 0 ? 'its unit' : 'another of its units';
	if (isUnsaid(quantity)) return 'unit unsaid';
	if (unit === 'rank') return 'order';
	if (unit === 'times') return 'multiple';
	const shareLike = indicator.isGrowth || indicator.isShare || indicator.units[0] === '%';
	if (unit === 'pp' || unit === 'points') return shareLike ? 'points of a rate' : 'misfit';
	if (unit === '%') return shareLike ? 'its unit' : 'part of an amount';
	if (isMoney(unit) && indicator.units.some(isMoney)) return 'other money';
	return 'misfit';
}

/** The figure has a unit of the indicator. */
export function isOwn(fit: Fit): boolean {
	return fit === 'its unit' || fit === 'another of its units';
}

/** The figure carries no unit and counts nothing: its unit is understood ("66,11 in 2021", after points). */
export function isUnsaid({
	unit,
	unitFrom,
	noun
}: Pick<Quantity, 'unit' | 'unitFrom' | 'noun'>): boolean {
	return unit === 'count' && unitFrom === 'none' && noun === undefined;
}

const largestRate = 1000;

/** Whether a figure printed without a unit can have this one: a rate takes no scale word, and a percentage above 100 has its sign. */
export function mayBear(
	{ value, style }: Pick<Quantity, 'value' | 'style'>,
	unit: string
): boolean {
	if (!isRate(unit)) return true;
	const size = Math.abs(value);
	if (style === 'mixed' || size >= largestRate) return false;
	return unit !== '%' || size <= 100 || !Number.isInteger(value);
}

/** Whether the value lies in the indicator's plausible range for its unit. */
export function rangeOf(
	{ value, unit }: Pick<Quantity, 'value' | 'unit'>,
	indicator: Indicator
): Value<'range'> {
	const range = indicator.plausible?.[unit];
	if (!range) return 'unknown';
	if (value < range[0]) return 'below';
	return value > range[1] ? 'above' : 'inside';
}
