import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { Attention } from '#lib/chart/barShapes.ts';
import { type BarChart, fraction } from '#lib/chart/bars.ts';
import { type DeclaredChart, shapesOf } from '#lib/chart/declared.ts';
import { paint } from '#lib/chart/paint.ts';
import type { Shape } from '#lib/chart/shape.ts';

/** What a configuration takes from the page: colours by token, and the interface face. */
export interface Theme {
	colour: (name: string) => string;
	face: string;
}

/** The types of Chart.js that Attested draws with. */
export type ChartKind = 'bar' | 'scatter';
export type Configuration = ChartConfiguration<ChartKind, unknown[], string>;

/** The configuration of Chart.js for a declared chart; the same input gives the same configuration. */
export function configuration(
	chart: DeclaredChart,
	theme: Theme,
	attention: Attention = {}
): Configuration {
	const shapes = shapesOf(chart, attention);
	const isBar = chart.kind === 'bars' && chart.form === 'bar';
	return {
		type: isBar ? 'bar' : 'scatter',
		data: isBar
			? { labels: chart.rows.map(({ key }) => key), datasets: [barData(chart, shapes, theme)] }
			: { datasets: [...lineData(shapes, theme, chart), pointData(shapes, theme, chart)] },
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			events: [],
			layout: { autoPadding: false, padding: { ...chart.margins } },
			...(isBar ? { indexAxis: 'y' as const } : {}),
			scales: scales(chart, isBar),
			plugins: { legend: { display: false }, tooltip: { enabled: false } }
		},
		plugins: [around(chart, shapes, theme)]
	};
}

function scales(chart: DeclaredChart, isBar: boolean) {
	if (isBar && chart.kind === 'bars')
		return {
			x: { type: 'linear' as const, display: false, min: chart.domain[0], max: chart.domain[1] },
			y: { type: 'category' as const, display: false, offset: true }
		};
	// Points are placed by their shapes, which say where they stand as a share of the plot.
	const plot = chart.height - chart.margins.top - chart.margins.bottom;
	return {
		x: { type: 'linear' as const, display: false, min: 0, max: 1 },
		y: { type: 'linear' as const, display: false, min: 0, max: plot, reverse: true }
	};
}

type Rectangle = Extract<Shape, { kind: 'rect' }>;
type Mark = Extract<Shape, { kind: 'mark' }>;
type Stroke = Extract<Shape, { kind: 'line' }>;

/** The bars, each from zero to its value; a dashed outline is left to the shapes around. */
function barData(
	chart: BarChart,
	shapes: readonly Shape[],
	theme: Theme
): ChartDataset<ChartKind, unknown[]> {
	const drawn = new Map(
		shapes
			.filter((shape): shape is Rectangle => shape.kind === 'rect' && shape.element === true)
			.map((shape) => [shape.key, shape])
	);
	const own = chart.rows.map((row) => drawn.get(row.key));
	const zero = fraction(chart.domain, 0);
	const valueAt = (share: number) => chart.domain[0] + share * (chart.domain[1] - chart.domain[0]);
	return {
		data: own.map((shape) =>
			shape === undefined
				? null
				: [valueAt(Math.min(zero, shape.from.at)), valueAt(Math.max(zero, shape.to.at))]
		),
		backgroundColor: own.map((shape) =>
			shape?.fill === undefined ? 'transparent' : tint(theme.colour(shape.fill), shape.opacity)
		),
		borderColor: own.map((shape) =>
			shape?.stroke === undefined ? 'transparent' : theme.colour(shape.stroke)
		),
		borderWidth: own.map((shape) => shape?.width ?? 0),
		borderRadius: 2,
		borderSkipped: false,
		barThickness: chart.thickness
	} as ChartDataset<ChartKind, unknown[]>;
}

/** The stretches between neighbouring years: one data set each, so that gaps stay gaps. */
function lineData(
	shapes: readonly Shape[],
	theme: Theme,
	chart: DeclaredChart
): ChartDataset<ChartKind, unknown[]>[] {
	return shapes
		.filter((shape): shape is Stroke => shape.kind === 'line' && shape.element === true)
		.map((shape) => ({
			data: [shape.from, shape.to].map(({ at, y }) => ({ x: at, y: y - chart.margins.top })),
			showLine: true,
			pointRadius: 0,
			borderColor: theme.colour(shape.stroke),
			borderWidth: shape.width,
			borderDash: [...(shape.dash ?? [])],
			clip: false as const
		}));
}

function pointData(
	shapes: readonly Shape[],
	theme: Theme,
	chart: DeclaredChart
): ChartDataset<ChartKind, unknown[]> {
	const marks = shapes.filter(
		(shape): shape is Mark => shape.kind === 'mark' && shape.element === true
	);
	return {
		data: marks.map(({ centre }) => ({ x: centre.at, y: centre.y - chart.margins.top })),
		pointRadius: marks.map(({ radius }) => radius),
		pointStyle: marks.map(({ form }) => (form === 'diamond' ? 'rectRot' : 'circle')),
		pointBackgroundColor: marks.map(({ fill }) => theme.colour(fill)),
		pointBorderColor: marks.map(({ stroke }) => theme.colour(stroke)),
		pointBorderWidth: marks.map(({ width }) => width),
		// The first data set lies on top in Chart.js.
		order: -1,
		clip: false
	} as ChartDataset<ChartKind, unknown[]>;
}

/** Everything that Chart.js has no element for: names, values, grounds, hatching, caps, rings, leaders. */
function around(chart: DeclaredChart, shapes: readonly Shape[], theme: Theme): Plugin<ChartKind> {
	const other = shapes.filter(({ element }) => !element);
	const paper = (context: CanvasRenderingContext2D, width: number) => ({
		context,
		width,
		margins: chart.margins,
		...theme
	});
	return {
		id: 'around',
		beforeDatasetsDraw: ({ ctx, width }) =>
			paint(
				paper(ctx, width),
				other.filter(({ behind }) => behind)
			),
		afterDatasetsDraw: ({ ctx, width }) =>
			paint(
				paper(ctx, width),
				other.filter(({ behind }) => !behind)
			)
	};
}

/** A colour thinned to an opacity; colours come as `#rrggbb` or as a name. */
function tint(colour: string, opacity = 1): string {
	if (opacity === 1) return colour;
	return /^#[0-9a-f]{6}$/i.test(colour)
		? `${colour}${Math.round(opacity * 255)
				.toString(16)
				.padStart(2, '0')}`
		: 'transparent';
}
