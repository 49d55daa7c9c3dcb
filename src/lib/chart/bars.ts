import type { Status } from '#lib/claim/schema.ts';
import type { Cell } from '#lib/query/cell.ts';
import type { Scale } from '#lib/print/format.ts';
import { partLabel, spokenCell, valueLabels } from '#lib/chart/label.ts';
import { type Margins, textWidth } from '#lib/chart/shape.ts';

/** One row of a ranking. */
export interface Bar {
	key: string;
	name: string;
	/** A second line under the name. */
	note: string | undefined;
	/** The lowest and the highest value that is drawn, in the chart's scale. */
	low: number;
	high: number;
	status: Status;
	contested: boolean;
	/** Where contested: which of the values is the headline. */
	headline: number | undefined;
	sources: number;
	labels: readonly string[];
	spoken: string;
}

/** A ranking, declared: rows from the top, and where everything stands. */
export interface BarChart {
	kind: 'bars';
	/** Ranks are dots on a line: a bar would make the last the largest. */
	form: 'bar' | 'dot';
	rows: readonly Bar[];
	domain: readonly [number, number];
	margins: Margins;
	pitch: number;
	thickness: number;
	size: number;
	height: number;
}

/** How a chart prints its values. */
export interface Printing {
	scale: Scale;
	unit: string;
}

/** The cells of one year as ranked bars, the largest first; ranks as dots, the first first. */
export function barChart(cells: readonly Cell[], { scale, unit }: Printing): BarChart {
	const isRank = cells[0]?.drawn[0]?.unit === 'rank';
	const rows = cells
		.map((cell) => toBar(cell, { scale, unit }))
		.sort((a, b) => (isRank ? a.low - b.low : b.low - a.low) || a.name.localeCompare(b.name, 'vi'));
	const dense = rows.length > 20;
	const noted = rows.some(({ note }) => note !== undefined);
	const size = dense ? 13 : 15;
	const pitch = noted ? 40 : dense ? 24 : 30;
	const base = isRank ? 1 : 0;
	const domain = [
		Math.min(base, ...rows.map(({ low }) => low)),
		Math.max(base, ...rows.map(({ high }) => high))
	] as const;
	const chart = {
		kind: 'bars' as const,
		form: isRank ? ('dot' as const) : ('bar' as const),
		rows,
		domain: domain[0] === domain[1] ? ([base, base + 1] as const) : domain,
		pitch,
		thickness: dense ? 14 : 18,
		size,
		height: rows.length * pitch
	};
	return { ...chart, margins: margins(chart) };
}

function toBar(cell: Cell, { scale, unit }: Printing): Bar {
	const values = cell.drawn.map(({ value }) => value / scale.factor);
	const uppers = cell.drawn.map(({ value, upper }) => (upper ?? value) / scale.factor);
	const part = partLabel(cell.period);
	return {
		key: cell.key,
		name: part === undefined ? cell.name : `${cell.name}, ${part}`,
		note: cell.note,
		low: Math.min(...values),
		high: Math.max(...uppers),
		status: cell.status,
		contested: cell.contested,
		headline: cell.headline && cell.contested ? cell.drawn.indexOf(cell.headline) : undefined,
		sources: cell.sources,
		labels: valueLabels(cell, scale),
		spoken: spokenCell(cell, scale, unit)
	};
}

function margins(chart: Omit<BarChart, 'margins'>): Margins {
	const { rows, size, domain } = chart;
	const names = rows.flatMap(({ name, note }) => [
		textWidth(name, size, 600),
		note === undefined ? 0 : textWidth(note, 12)
	]);
	const far = rows.filter((row) => fraction(domain, row.high) > 0.4);
	const labels = far.map((row) => labelWidth(row, size));
	return {
		left: Math.ceil(Math.max(0, ...names)) + 14,
		right: Math.ceil(Math.max(24, ...labels)) + 18,
		top: 0,
		bottom: 0
	};
}

/** The width of everything after a bar's end: its values, "or", and the number of sources. */
export function labelWidth(row: Bar, size: number): number {
	const values = row.labels.reduce((sum, label) => sum + textWidth(label, size, 600), 0);
	const between = (row.labels.length - 1) * (textWidth('or', 13) + 14);
	return values + between + (row.sources > 1 ? 26 : 0);
}

/** Where a value lies across the plot, 0 to 1. */
export function fraction([low, high]: readonly [number, number], value: number): number {
	return (value - low) / (high - low);
}
