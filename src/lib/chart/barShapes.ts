import { type Bar, type BarChart, fraction } from '#lib/chart/bars.ts';
import { type Colour, type Point, type Shape, textWidth } from '#lib/chart/shape.ts';

/** Which row is open, pointed at, or holds the keyboard. */
export interface Attention {
	selected?: string | undefined;
	hovered?: string | undefined;
	focused?: string | undefined;
}

/** A ranking as shapes: what Chart.js draws, and everything around it. */
export function barShapes(chart: BarChart, attention: Attention = {}): Shape[] {
	const zero = fraction(chart.domain, chart.form === 'dot' ? 1 : 0);
	const rows = chart.rows.flatMap((row, index) => {
		const place = placeOf(chart, index, zero);
		const keyed = [
			...ground(chart, row, place, attention),
			...nameShapes(chart, row, place, attention),
			...(chart.form === 'dot'
				? dot(chart, row, place, attention)
				: bar(chart, row, place, attention)),
			...valueShapes(chart, row, place, attention)
		];
		return keyed.map((shape) => ({ ...shape, key: row.key }));
	});
	const baseline: Shape = {
		kind: 'line',
		from: { at: zero, y: 0 },
		to: { at: zero, y: chart.height },
		stroke: 'data-zero',
		width: 1
	};
	return [...rows, baseline];
}

interface Place {
	top: number;
	middle: number;
	zero: number;
}

function placeOf(chart: BarChart, index: number, zero: number): Place {
	const top = index * chart.pitch;
	return { top, middle: top + chart.pitch / 2, zero };
}

function ground(chart: BarChart, row: Bar, { top }: Place, attention: Attention): Shape[] {
	const { left, right } = chart.margins;
	const from: Point = { at: 0, dx: -left, y: top };
	const to: Point = { at: 1, dx: right, y: top + chart.pitch };
	const shapes: Shape[] = [];
	if (row.key === attention.selected)
		shapes.push({ kind: 'rect', from, to, fill: 'ground-sunk', behind: true });
	if (row.key === attention.focused)
		shapes.push({
			kind: 'rect',
			from: { at: 0, dx: 1 - left, y: top + 1 },
			to: { at: 1, dx: right - 1, y: top + chart.pitch - 1 },
			stroke: 'focus',
			width: 2,
			radius: 2
		});
	return shapes;
}

function nameShapes(chart: BarChart, row: Bar, { middle }: Place, attention: Attention): Shape[] {
	const dx = chart.domain[0] < 0 && chart.form === 'bar' ? -12 : -10;
	const baseline = middle + chart.size * 0.35;
	const text = (words: string, y: number, size: number, selected: boolean): Shape => ({
		kind: 'text',
		from: { at: 0, dx, y },
		text: words,
		anchor: 'end',
		size,
		weight: selected ? 600 : 400,
		fill: size < chart.size ? 'ink-3' : 'ink',
		...(row.key === attention.hovered && size === chart.size ? { underline: true as const } : {})
	});
	const selected = row.key === attention.selected;
	if (row.note === undefined) return [text(row.name, baseline, chart.size, selected)];
	return [
		text(row.name, baseline - 7, chart.size, selected),
		text(row.note, baseline + 9, 12, false)
	];
}

function colourOf(row: Bar, attention: Attention): Colour {
	return attention.selected === undefined || attention.selected === row.key ? 'data' : 'data-2';
}

function bar(chart: BarChart, row: Bar, { middle, zero }: Place, attention: Attention): Shape[] {
	const colour = colourOf(row, attention);
	const half = chart.thickness / 2;
	const span = (from: number, to: number, inset = 0) => ({
		from: { at: Math.min(from, to), dx: inset, y: middle - half + inset },
		to: { at: Math.max(from, to), dx: -inset, y: middle + half - inset }
	});
	const low = fraction(chart.domain, row.low);
	const high = fraction(chart.domain, row.high);
	const end = row.contested ? low : high;
	const outline = { ...span(zero, end, 0.75), stroke: colour, width: 1.5, radius: 2 };
	const shapes: Readonly<Record<Bar['status'], Shape>> = {
		actual: { kind: 'rect', ...span(zero, end), radius: 2, fill: colour, element: true },
		estimate: { kind: 'rect', ...outline, fill: colour, opacity: 0.1, element: true },
		target: { kind: 'rect', ...outline, dash: [4, 3] }
	};
	return [shapes[row.status], ...(row.contested ? doubt(chart, middle, low, high) : [])];
}

/** From the lowest to the highest value: hatched, and capped taller than the bar. */
function doubt(chart: BarChart, middle: number, low: number, high: number): Shape[] {
	const half = chart.thickness / 2;
	const cap = (at: number): Shape => ({
		kind: 'line',
		from: { at, y: middle - half - 3 },
		to: { at, y: middle + half + 3 },
		stroke: 'contested',
		width: 2
	});
	return [
		{
			kind: 'hatch',
			from: { at: low, y: middle - half },
			to: { at: high, y: middle + half },
			stroke: 'contested'
		},
		cap(low),
		cap(high)
	];
}

function dot(chart: BarChart, row: Bar, { middle, zero }: Place, attention: Attention): Shape[] {
	const colour = row.contested ? 'contested' : colourOf(row, attention);
	const low = fraction(chart.domain, row.low);
	const high = fraction(chart.domain, row.high);
	const mark = (at: number): Shape => ({
		kind: 'mark',
		form: row.status === 'target' ? 'diamond' : 'circle',
		centre: { at, y: middle },
		radius: 5,
		fill: row.status === 'actual' ? colour : 'ground',
		stroke: colour,
		width: 2,
		element: true
	});
	const stem: Shape = {
		kind: 'line',
		from: { at: zero, y: middle },
		to: { at: high, y: middle },
		stroke: row.contested ? 'contested' : 'data-grid',
		width: row.contested ? 2 : 1.5,
		behind: true
	};
	const ring: Shape[] =
		row.sources > 1
			? [
					{
						kind: 'mark',
						form: 'circle',
						centre: { at: high, y: middle },
						radius: 8,
						fill: 'none',
						stroke: colour,
						width: 1.25
					}
				]
			: [];
	return row.contested ? [stem, mark(low), mark(high)] : [stem, mark(high), ...ring];
}

/** The values at the bar's end; a negative bar carries its own on the far side of zero. */
function valueShapes(
	chart: BarChart,
	row: Bar,
	{ middle, zero }: Place,
	attention: Attention
): Shape[] {
	const selected = row.key === attention.selected;
	const at = Math.max(zero, fraction(chart.domain, row.high));
	const y = middle + chart.size * 0.35;
	const shapes: Shape[] = [];
	let dx = chart.form === 'dot' ? 14 : row.contested ? 13 : 8;
	const write = (text: string, size: number, weight: number, fill: Colour) => {
		shapes.push({ kind: 'text', from: { at, dx, y }, text, anchor: 'start', size, weight, fill });
		dx += textWidth(text, size, weight);
	};
	row.labels.forEach((label, index) => {
		if (index > 0) {
			dx += 7;
			write('or', 13, 400, 'contested');
			dx += 7;
		}
		const leads = !row.contested || row.headline === undefined || row.headline === index;
		const width = textWidth(label, chart.size, leads ? 600 : 400);
		if (selected) shapes.push(...highlight(at, dx, width, middle, chart.thickness));
		const fill = row.contested && !selected ? 'contested' : 'ink';
		write(label, chart.size, leads && (selected || row.contested) ? 600 : leads ? 500 : 400, fill);
	});
	if (row.sources > 1) {
		dx += 8;
		write(`×${row.sources}`, 12, 400, 'ink-3');
	}
	return shapes;
}

/** The turmeric behind a figure that is open. */
function highlight(
	at: number,
	dx: number,
	width: number,
	middle: number,
	thickness: number
): Shape[] {
	const half = Math.max(10, thickness / 2 + 1);
	return [
		{
			kind: 'rect',
			from: { at, dx: dx - 4, y: middle - half },
			to: { at, dx: dx + width + 4, y: middle + half },
			fill: 'mark',
			radius: 2
		},
		{
			kind: 'line',
			from: { at, dx: dx - 4, y: middle + half },
			to: { at, dx: dx + width + 4, y: middle + half },
			stroke: 'mark-line',
			width: 1.5
		}
	];
}
