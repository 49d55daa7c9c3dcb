import type { Bound, Measure } from '#lib/claim/schema.ts';

/** What of a claim its printed value depends on. */
export interface Figure {
	value: number;
	upper?: number | null | undefined;
	of?: number | null | undefined;
	unit: string;
	precision: number;
	bound: Bound;
	measure: Measure;
}

/** A factor that numbers are printed in, with its short and its full name: "tn", "trillion". */
export interface Scale {
	factor: number;
	short: string;
	name: string;
}

/** No space may break inside a figure. */
const space = '\u00a0';
const one: Scale = { factor: 1, short: '', name: '' };
const scales: readonly Scale[] = [
	{ factor: 1e12, short: 'tn', name: 'trillion' },
	{ factor: 1e9, short: 'bn', name: 'billion' },
	{ factor: 1e6, short: 'm', name: 'million' },
	one
];

/** Units whose figures are never scaled, with the words that follow the number. */
const plainUnits: Readonly<Record<string, string>> = {
	'%': '%',
	pp: 'pp',
	rank: '',
	points: 'points',
	times: 'times',
	per_10000: 'per 10,000',
	per_mille: 'per 1,000'
};
const unitTitles: Readonly<Record<string, string>> = {
	pp: 'percentage points',
	count: '',
	rank: 'rank',
	per_10000: 'per 10,000 people',
	per_mille: 'per 1,000 people',
	t: 'tonnes',
	ha: 'hectares',
	km2: 'square kilometres'
};
const boundWords: Readonly<Record<Bound, string>> = {
	exact: '',
	about: 'about',
	over: 'over',
	under: 'under',
	at_least: 'at least',
	at_most: 'at most'
};
const measureTitles: Readonly<Record<Measure, string>> = {
	level: '',
	change: 'change',
	share: 'share',
	rank: 'rank',
	plan_completion: 'of plan',
	plan_surplus: 'over plan',
	comparison: 'against another place'
};

/**
 * A claim's value as people write it, to the precision of its source: 207000000000000 VND is "207 tn VND".
 * `number` and `unit` leave out the hedge ("over"), `text` holds everything.
 */
export function formatValue(figure: Figure): { number: string; unit: string; text: string } {
	const scale = ownScale(figure);
	const number = formatIn(figure, scale);
	const unit = [scale.short, shortUnit(figure.unit)].filter(Boolean).join(space);
	const text = hedged(figure, [number, unit].filter(Boolean).join(space));
	return { number, unit, text };
}

/** What a claim's value may be off by: half its last printed digit, "± 0.005"; nothing for a rank. */
export function formatMargin(figure: Figure): string {
	if (figure.unit === 'rank' || figure.precision <= 0) return '';
	const scale = ownScale(figure);
	const digits = decimals(figure.precision / 5, scale);
	return `±${space}${formatNumber(figure.precision / scale.factor, digits)}`;
}

/** The number alone in a given scale, with range, rank or denominator: "20,699.5", "10–11", "12th", "159 of 182". */
export function formatIn(figure: Figure, scale: Scale): string {
	if (figure.unit === 'rank') return formatRank(figure);
	const digits = Math.min(decimals(figure.precision, scale), scale.factor > 1 ? 3 : 12);
	const print = (value: number) => formatNumber(value / scale.factor, digits);
	const upper = figure.upper ?? undefined;
	const separator = figure.value < 0 ? `${space}to${space}` : '–';
	const number =
		upper === undefined || upper === figure.value
			? print(figure.value)
			: `${print(figure.value)}${separator}${print(upper)}`;
	const of = figure.of ?? undefined;
	return of === undefined ? number : `${number}${space}of${space}${print(of)}`;
}

/** The scale in which several figures can stand in one column or on one axis without losing digits. */
export function commonScale(figures: readonly Figure[]): Scale {
	const largest = Math.max(0, ...figures.map((figure) => Math.abs(figure.upper ?? figure.value)));
	const own = figures.map(ownScale).reduce<Scale>((least, scale) => {
		return scale.factor < least.factor ? scale : least;
	}, scales[0] ?? one);
	if (figures.some((figure) => isPlain(figure.unit))) return one;
	// A sum printed to the last unit would make a column of fifteen digits: there the column is cut, the sentence is not.
	return largest / own.factor < 1e7 ? own : (scales.find(({ factor }) => largest >= factor) ?? own);
}

/** What stands once above a column or an axis: "billion VND", "%", "rank"; empty for plain counts. */
export function unitTitle(unit: string, scale: Scale = one): string {
	return [scale.name, unitTitles[unit] ?? unit].filter(Boolean).join(' ');
}

/** The name of a series: its indicator and, unless it is the level, what is said of it: "GRDP, rank". */
export function seriesTitle(indicator: { title: string }, measure: Measure): string {
	return [indicator.title, measureTitles[measure]].filter(Boolean).join(', ');
}

/** A number with grouped thousands, a true minus sign and exactly so many decimals. */
export function formatNumber(value: number, digits: number): string {
	const text = new Intl.NumberFormat('en', {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	}).format(Math.abs(value));
	return value < 0 ? `\u2212${text}` : text;
}

/** An English ordinal: 1 is "1st", 12 is "12th". */
function formatOrdinal(value: number): string {
	const tens = value % 100;
	const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
	return `${formatNumber(value, 0)}${suffix}`;
}

/** A printed value with what is said of it: "over 3 bn USD"; of ranks "10th or better". */
function hedged({ unit, bound }: Figure, text: string): string {
	if (bound === 'exact') return text;
	if (unit !== 'rank' || bound === 'about') return [boundWords[bound], text].join(space);
	return [text, 'or', bound === 'under' || bound === 'at_most' ? 'better' : 'lower'].join(space);
}

function formatRank({ value, upper, of }: Figure): string {
	const range = upper == undefined || upper === value ? [value] : [value, upper];
	const ranks = range.map(formatOrdinal).join(`${space}to${space}`);
	return of == undefined ? ranks : `${ranks}${space}of${space}${formatNumber(of, 0)}`;
}

/** The largest scale that needs no more than two decimals and leaves at least one digit before the point. */
function ownScale(figure: Figure): Scale {
	if (isPlain(figure.unit)) return one;
	const size = Math.abs(figure.value);
	const fits = (scale: Scale) => size >= scale.factor && decimals(figure.precision, scale) <= 2;
	return scales.find(fits) ?? one;
}

/** Digits after the point that a precision of half the last printed digit stands for; a bare 0 claims whole units. */
function decimals(precision: number, { factor }: Scale): number {
	if (precision <= 0) return 0;
	const digits = Math.ceil(-Math.log10((2 * precision) / factor) - 1e-6);
	return Math.min(12, Math.max(0, digits));
}

function isPlain(unit: string): boolean {
	return unit in plainUnits;
}

function shortUnit(unit: string): string {
	return plainUnits[unit] ?? (unit === 'count' ? '' : unit);
}
