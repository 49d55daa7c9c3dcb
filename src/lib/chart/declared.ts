import { barShapes, type Attention } from '#lib/chart/barShapes.ts';
import type { BarChart } from '#lib/chart/bars.ts';
import { lineShapes } from '#lib/chart/lineShapes.ts';
import type { LineChart } from '#lib/chart/lines.ts';
import { valueY, yearAt } from '#lib/chart/lines.ts';
import type { Shape } from '#lib/chart/shape.ts';

/** A chart that says what it shows, before anything is drawn. */
export type DeclaredChart = BarChart | LineChart;

/** Everything a chart consists of, in drawing order. */
export function shapesOf(chart: DeclaredChart, attention: Attention = {}): Shape[] {
	const shapes = chart.kind === 'bars' ? barShapes(chart, attention) : lineShapes(chart, attention);
	return [...shapes.filter(({ behind }) => behind), ...shapes.filter(({ behind }) => !behind)];
}

/** A figure of a chart: its key and how it is read out. */
export interface Stop {
	key: string;
	spoken: string;
}

/** The bar or the nearest point under a position in a chart of the given width. */
export function stopAt(
	chart: DeclaredChart,
	width: number,
	x: number,
	y: number
): Stop | undefined {
	if (chart.kind === 'bars') return chart.rows[Math.floor(y / chart.pitch)];
	const { left, right } = chart.margins;
	const plot = width - left - right;
	let nearest: Stop | undefined;
	let least = chart.compact ? 40 : 24;
	for (const point of chart.lines.flatMap(({ points }) => points))
		for (const value of point.values) {
			const distance = Math.hypot(
				left + yearAt(chart, point.year) * plot - x,
				valueY(chart, value) - y
			);
			if (distance < least) [nearest, least] = [point, distance];
		}
	return nearest;
}

/** How far down a chart a figure stands, in pixels. */
export function heightOf(chart: DeclaredChart, key: string): number | undefined {
	if (chart.kind === 'bars') {
		const index = chart.rows.findIndex((row) => row.key === key);
		return index < 0 ? undefined : (index + 0.5) * chart.pitch;
	}
	const points = chart.lines.flatMap((line) => line.points);
	const value = points.find((point) => point.key === key)?.values[0];
	return value === undefined ? undefined : valueY(chart, value);
}

/** The arrow keys, and the two that jump to an end. */
export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

/** Where the keyboard goes next: bars go up and down, lines go along time and between provinces. */
export function nextStop(
	chart: DeclaredChart,
	current: string | undefined,
	direction: Direction
): Stop | undefined {
	return chart.kind === 'bars'
		? step(chart.rows, current, direction)
		: nextPoint(chart, current, direction);
}

function step(
	stops: readonly Stop[],
	current: string | undefined,
	direction: Direction
): Stop | undefined {
	const index = stops.findIndex(({ key }) => key === current);
	if (direction === 'Home' || index < 0) return stops[0];
	if (direction === 'End') return stops.at(-1);
	const by = direction === 'ArrowUp' || direction === 'ArrowLeft' ? -1 : 1;
	return stops[Math.min(stops.length - 1, Math.max(0, index + by))];
}

function nextPoint(
	chart: LineChart,
	current: string | undefined,
	direction: Direction
): Stop | undefined {
	const line = chart.lines.find(({ points }) => points.some(({ key }) => key === current));
	const point = line?.points.find(({ key }) => key === current);
	if (!line || !point) return chart.lines.at(-1)?.points.at(-1);
	if (direction !== 'ArrowUp' && direction !== 'ArrowDown')
		return step(line.points, current, direction);
	const y = valueY(chart, point.values[0] ?? 0);
	const column = chart.lines
		.flatMap(({ points }) => points.filter(({ year }) => year === point.year))
		.sort((a, b) => valueY(chart, a.values[0] ?? 0) - valueY(chart, b.values[0] ?? 0));
	const others = column.filter(({ key }) => key !== current);
	const height = (stop: (typeof others)[number]) => valueY(chart, stop.values[0] ?? 0);
	return (
		(direction === 'ArrowUp'
			? others.filter((stop) => height(stop) <= y).at(-1)
			: others.find((stop) => height(stop) >= y)) ?? point
	);
}
