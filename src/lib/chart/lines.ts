import type { Status } from '#lib/claim/schema.ts';
import type { Cell } from '#lib/query/cell.ts';
import type { Printing } from '#lib/chart/bars.ts';
import { spokenCell, valueLabels } from '#lib/chart/label.ts';
import { type Margins, textWidth } from '#lib/chart/shape.ts';
import { formatNumber } from '#lib/print/format.ts';

/** One figure on a time line. */
export interface LinePoint {
	key: string;
	year: number;
	/** What is drawn: the headline, or where sources contradict each other each value. */
	values: readonly number[];
	headline: number | undefined;
	status: Status;
	contested: boolean;
	sources: number;
	label: string;
	spoken: string;
}

/** One province over the years, with gaps where nothing is stated. */
export interface Line {
	place: string;
	name: string;
	points: readonly LinePoint[];
	/** Its colour's place in the order, or undefined for the quiet form. */
	rank: number | undefined;
}

export interface Tick {
	value: number;
	text: string;
}

/** Figures over years, declared. */
export interface LineChart {
	kind: 'lines';
	lines: readonly Line[];
	years: readonly number[];
	domain: readonly [number, number];
	/** Ranks count from the top. */
	reversed: boolean;
	ticks: readonly Tick[];
	margins: Margins;
	height: number;
	/** A small panel of its own, named above it: no names inside. */
	compact: boolean;
}

/** What of a line chart is chosen by the page. */
export interface LineOptions extends Printing {
	years: readonly number[];
	/** Provinces drawn in colour, in this order; all others are quiet. */
	coloured?: readonly string[];
	/** Values that the axis must hold, so that several panels share it. */
	shared?: readonly number[];
	compact?: boolean;
	height?: number;
	/** An index or a rank has no meaningful zero. */
	fromZero: boolean;
}

/** The cells of a series as lines over years, one for each province. */
export function lineChart(cells: readonly Cell[], options: LineOptions): LineChart {
	const { years, scale, coloured = [], compact = false } = options;
	const shown = cells.filter(({ year }) => years.includes(year));
	const places = [...new Set(shown.map(({ place }) => place))];
	const lines = places.map((place): Line => {
		const own = shown.filter((cell) => cell.place === place).sort((a, b) => a.year - b.year);
		const rank = coloured.indexOf(place);
		return {
			place,
			name: own[0]?.name ?? place,
			points: own.map((cell) => toPoint(cell, options)),
			rank: rank < 0 ? undefined : rank
		};
	});
	const reversed = cells[0]?.drawn[0]?.unit === 'rank';
	const values =
		options.shared ?? shown.flatMap(({ drawn }) => drawn.map(({ value }) => value / scale.factor));
	const { domain, ticks } = axis(values, options.fromZero, reversed);
	const names = lines.map(({ name, points }) =>
		textWidth(`${name}  ${points.at(-1)?.label ?? ''}`, 13, 600)
	);
	return {
		kind: 'lines',
		lines: lines.sort((a, b) => Number(a.rank !== undefined) - Number(b.rank !== undefined)),
		years,
		domain,
		reversed,
		ticks,
		compact,
		height: options.height ?? (compact ? 110 : 380),
		margins: compact
			? { left: 8, right: 34, top: 18, bottom: 24 }
			: {
					left: Math.ceil(Math.max(...ticks.map(({ text }) => textWidth(text, 13)))) + 22,
					right: Math.min(190, Math.ceil(Math.max(40, ...names)) + 26),
					top: 14,
					bottom: 32
				}
	};
}

function toPoint(cell: Cell, { scale, unit }: Printing): LinePoint {
	const values = cell.drawn.map(({ value }) => value / scale.factor);
	return {
		key: cell.key,
		year: cell.year,
		values,
		headline: cell.contested ? cell.headline && cell.headline.value / scale.factor : values[0],
		status: cell.status,
		contested: cell.contested,
		sources: cell.sources,
		label: valueLabels(cell, scale).join(' or '),
		spoken: spokenCell(cell, scale, unit)
	};
}

/** At most six round ticks within the values' range, and a little air above and below. */
export function axis(
	values: readonly number[],
	fromZero: boolean,
	reversed: boolean
): { domain: readonly [number, number]; ticks: Tick[] } {
	if (values.length === 0) return { domain: [0, 1], ticks: [] };
	const base = fromZero ? [0] : reversed ? [1] : [];
	const least = Math.min(...values, ...base);
	const most = Math.max(...values, ...base);
	const range = most - least || Math.abs(most) || 1;
	const air = range * 0.04;
	const low = base.includes(least) ? least : least - air;
	const high = base.includes(most) ? most : most + air;
	const step = tickStep(low, high, reversed ? 5 : 6);
	const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
	const ticks: Tick[] = reversed ? [{ value: 1, text: '1' }] : [];
	for (let index = Math.ceil(low / step); index * step <= high; index++) {
		if (reversed && index === 0) continue;
		ticks.push({ value: index * step, text: formatNumber(index * step, digits) });
	}
	return { domain: [low, high], ticks };
}

/** The smallest of 1, 2 and 5 times a power of ten that has at most so many multiples between two values. */
function tickStep(low: number, high: number, most: number): number {
	const power = 10 ** Math.floor(Math.log10((high - low) / 6));
	const multiples = (step: number) => Math.floor(high / step) - Math.ceil(low / step) + 1;
	const factor = [1, 2, 5, 10, 20].find((one) => multiples(one * power) <= most) ?? 50;
	return factor * power;
}

/** Where a year lies across the plot. */
export function yearAt({ years }: LineChart, year: number): number {
	const first = years[0] ?? year;
	const last = years.at(-1) ?? year;
	return first === last ? 0.5 : (year - first) / (last - first);
}

/** Where a value lies down the chart, in pixels. */
export function valueY(chart: LineChart, value: number): number {
	const { domain, margins, height, reversed } = chart;
	const share = (value - domain[0]) / (domain[1] - domain[0]);
	const plot = height - margins.top - margins.bottom;
	return margins.top + plot * (reversed ? share : 1 - share);
}

/** Stretches of a line between gaps: neighbouring years with a result or an estimate that has one value. */
export function runs(line: Line): LinePoint[][] {
	const all: LinePoint[][] = [];
	for (const point of line.points) {
		if (point.status === 'target' || point.headline === undefined) continue;
		const last = all.at(-1);
		if (last && last.at(-1)?.year === point.year - 1) last.push(point);
		else all.push([point]);
	}
	return all;
}
