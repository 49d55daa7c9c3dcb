import type { Attention } from '#lib/chart/barShapes.ts';
import {
	type Line,
	type LineChart,
	type LinePoint,
	runs,
	valueY,
	yearAt
} from '#lib/chart/lines.ts';
import { type Colour, type Shape, textWidth } from '#lib/chart/shape.ts';

/** Lines over years as shapes: what Chart.js draws, and everything around it. */
export function lineShapes(chart: LineChart, attention: Attention = {}): Shape[] {
	return [
		...grid(chart),
		...chart.lines.flatMap((line) => [
			...strokes(chart, line),
			...line.points.flatMap((point) =>
				marks(chart, line, point, attention).map((shape) => ({ ...shape, key: point.key }))
			)
		]),
		...(chart.compact ? compactLabels(chart) : [...endLabels(chart), ...gapLabels(chart)])
	];
}

/** The colour of a line: the one series, a compared one, or the quiet form. */
export function lineColour({ lines }: LineChart, { rank }: Line): Colour {
	if (rank === undefined) return lines.some((line) => line.rank !== undefined) ? 'data-2' : 'data';
	return lines.filter((line) => line.rank !== undefined).length === 1
		? 'data'
		: `cat-${(rank % 12) + 1}`;
}

/** From the seventh series on a dash tells them apart as well. */
export function lineDash({ rank }: Line): readonly number[] {
	return rank === undefined || rank < 6
		? []
		: ([
				[6, 3],
				[2, 3],
				[8, 3, 2, 3]
			][rank % 3] ?? []);
}

function grid(chart: LineChart): Shape[] {
	const lines = chart.compact ? chart.ticks.filter(({ value }) => value === 0) : chart.ticks;
	const rules = lines.map(({ value }): Shape => {
		const y = Math.round(valueY(chart, value)) + 0.5;
		return {
			kind: 'line',
			from: { at: 0, dx: chart.compact ? 0 : -8, y },
			to: { at: 1, dx: chart.compact ? 0 : 8, y },
			stroke: value === 0 ? 'data-zero' : 'data-grid',
			width: 1,
			behind: true
		};
	});
	const names = chart.compact
		? []
		: chart.ticks.map(({ value, text }): Shape => ({
				...label(text, 13, 'ink-2'),
				anchor: 'end',
				from: { at: 0, dx: -16, y: valueY(chart, value) + 4.5 }
			}));
	const ends = [chart.years[0], chart.years.at(-1)];
	const years = chart.years
		.filter((year) => !chart.compact || ends.includes(year))
		.map((year): Shape => ({
			...label(String(year), chart.compact ? 12 : 13, 'ink-2'),
			anchor: chart.compact ? (year === ends[0] ? 'start' : 'end') : 'middle',
			from: {
				at: yearAt(chart, year),
				dx: chart.compact ? (year === ends[0] ? -4 : 4) : 0,
				y: chart.height - 6
			}
		}));
	return [...rules, ...names, ...years];
}

function label(
	text: string,
	size: number,
	fill: Colour,
	weight = 400
): Extract<Shape, { kind: 'text' }> {
	return { kind: 'text', from: { at: 0, y: 0 }, text, anchor: 'start', size, weight, fill };
}

function strokes(chart: LineChart, line: Line): Shape[] {
	return runs(line).flatMap((run) =>
		run.slice(1).map((point, index): Shape => {
			const before = run[index] ?? point;
			return {
				kind: 'line',
				from: { at: yearAt(chart, before.year), y: valueY(chart, before.headline ?? 0) },
				to: { at: yearAt(chart, point.year), y: valueY(chart, point.headline ?? 0) },
				stroke: lineColour(chart, line),
				width: line.rank === undefined && chart.lines.length > 1 ? 1.75 : 2.5,
				dash: lineDash(line),
				element: true
			};
		})
	);
}

function marks(chart: LineChart, line: Line, point: LinePoint, attention: Attention): Shape[] {
	const colour = point.contested ? 'contested' : lineColour(chart, line);
	const at = yearAt(chart, point.year);
	const radius = line.rank === undefined && chart.lines.length > 1 ? 4 : 5;
	const ys = point.values.map((value) => valueY(chart, value));
	const mark = (
		y: number,
		size: number,
		fill: Colour | 'none',
		width: number,
		stroke = colour
	): Shape => ({
		kind: 'mark',
		form: point.status === 'target' ? 'diamond' : 'circle',
		centre: { at, y },
		radius: size,
		fill,
		stroke,
		width
	});
	const shapes: Shape[] = [];
	if (point.contested)
		shapes.push({
			kind: 'line',
			from: { at, y: Math.min(...ys) },
			to: { at, y: Math.max(...ys) },
			stroke: 'contested',
			width: 2
		});
	for (const y of ys) {
		if (point.key === attention.selected)
			shapes.push({ ...mark(y, radius + 6, 'mark', 1.5, 'mark-line'), behind: true });
		shapes.push({
			...mark(y, radius, point.status === 'actual' ? colour : 'ground', 2),
			element: true
		});
		if (point.sources > 1) shapes.push(mark(y, radius + 3, 'none', 1.25));
		if (point.key === attention.hovered) shapes.push(mark(y, radius + 4, 'none', 1.25));
		if (point.key === attention.focused) shapes.push(mark(y, radius + 6, 'none', 2, 'focus'));
	}
	return shapes;
}

interface EndLabel {
	line: Line;
	point: LinePoint;
	y: number;
}

/** The name and the last value of each line at the right end, kept apart, with a thin leader. */
function endLabels(chart: LineChart): Shape[] {
	const last = chart.years.at(-1);
	const ends = chart.lines.flatMap((line): EndLabel[] => {
		const point = line.points.at(-1);
		if (point === undefined || point.year !== last) return [];
		return [{ line, point, y: valueY(chart, point.headline ?? point.values[0] ?? 0) }];
	});
	const placed = spread(ends, 17, chart.height - chart.margins.bottom);
	return placed.flatMap(({ line, point, y }): Shape[] => {
		const from = ends.find((end) => end.point === point)?.y ?? y;
		const strong = line.rank !== undefined;
		const fill = strong ? 'ink' : 'ink-2';
		const dx = 20;
		const width = textWidth(line.name, 13, strong ? 600 : 400);
		return [
			{
				kind: 'line',
				from: { at: 1, dx: 10, y: from },
				to: { at: 1, dx: 17, y },
				stroke: line.rank === undefined ? 'data-2' : lineColour(chart, line),
				width: 1
			},
			{
				...label(line.name, 13, fill, strong ? 600 : 400),
				from: { at: 1, dx, y: y + 4.5 },
				key: point.key
			},
			{
				...label(point.label, 13, point.contested ? 'contested' : fill, strong ? 600 : 400),
				from: { at: 1, dx: dx + width + 6, y: y + 4.5 },
				key: point.key
			}
		];
	});
}

/** Moves labels apart, keeping their order, without leaving the chart. */
function spread(labels: readonly EndLabel[], gap: number, bottom: number): EndLabel[] {
	const sorted = [...labels].sort((a, b) => a.y - b.y).map((entry) => ({ ...entry }));
	sorted.forEach((entry, index) => {
		const above = sorted[index - 1];
		if (above && entry.y < above.y + gap) entry.y = above.y + gap;
	});
	for (let index = sorted.length - 1, limit = bottom; index >= 0; index--) {
		const entry = sorted[index];
		if (!entry) continue;
		entry.y = Math.min(entry.y, limit);
		limit = entry.y - gap;
	}
	return sorted;
}

/** A run that ends before the last year carries its name too, where there is room above, below or beside its last point. */
function gapLabels(chart: LineChart): Shape[] {
	const last = chart.years.at(-1);
	const taken = chart.lines.flatMap(({ points }) =>
		points.flatMap(({ year, values }) => values.map((value) => ({ year, y: valueY(chart, value) })))
	);
	return chart.lines.flatMap((line) =>
		runs(line).flatMap((run): Shape[] => {
			const point = run.at(-1);
			if (point === undefined || point.year === last) return [];
			const { year } = point;
			const own = valueY(chart, point.headline ?? 0);
			const before = run.at(-2)?.headline;
			const falls = before !== undefined && valueY(chart, before) < own;
			const alone = before === undefined;
			const offsets = alone ? [0] : falls ? [15, -14] : [-14, 15];
			const isFree = (y: number) =>
				!taken.some(
					(other) => other.year === year && Math.abs(other.y - y) < 11 && other.y !== own
				);
			const y = offsets.map((offset) => own + offset).find(isFree);
			if (y === undefined) return [];
			if (!alone) taken.push({ year, y });
			const at = yearAt(chart, year);
			const beside = { anchor: 'start' as const, from: { at, dx: 10, y: y + 4 } };
			const centred = { anchor: 'middle' as const, from: { at, dx: 0, y: y + 4 } };
			const text = alone ? `${line.name} ${point.label}` : line.name;
			return [
				{
					...label(text, 12, line.rank === undefined ? 'ink-2' : 'ink'),
					...(alone ? beside : centred),
					halo: true,
					key: point.key
				}
			];
		})
	);
}

function compactLabels(chart: LineChart): Shape[] {
	return chart.lines.flatMap((line): Shape[] => {
		const point = line.points.at(-1);
		if (point === undefined) return [];
		const y = valueY(chart, Math.max(...point.values)) - 10;
		const at = yearAt(chart, point.year);
		return [
			{
				...label(point.label, 13, point.contested ? 'contested' : 'ink', 600),
				halo: true,
				anchor: at > 0.5 ? 'end' : 'start',
				from: { at, dx: at > 0.5 ? 12 : -6, y }
			}
		];
	});
}
