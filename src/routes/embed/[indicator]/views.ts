import { barChart, type BarChart } from '#lib/chart/bars.ts';
import { lineChart, type LineChart } from '#lib/chart/lines.ts';
import { type Step, stepsFor } from '#lib/chart/steps.ts';
import { chartSubtitle, chartTitle, divisionOf, sourceLine } from '#lib/chart/words.ts';
import { type Cell, cellsOf } from '#lib/query/cell.ts';
import type { Figure } from '#lib/query/figures.ts';
import type { IndicatorSummary } from '#lib/query/indicators.ts';
import { leadYear, type Series } from '#lib/query/seriesOf.ts';
import type { Tile } from '#lib/query/tiles.ts';
import { commonScale, formatNumber, type Scale, unitTitle } from '#lib/print/format.ts';

/** One chart that an embed can show, by the part of the address that asks for it. */
export interface View {
	/** Measure and unit, then the year, "time" or the year with "map": what the script looks for. */
	name: string;
	title: string;
	subtitle: string;
	cells: readonly Cell[];
	sources: string;
	scale: Scale;
	/** The unit in the chart's scale, as it is read out. */
	unit: string;
	plot:
		| { kind: 'ranking'; chart: BarChart }
		| { kind: 'panels'; panels: readonly { place: string; name: string; chart: LineChart }[] }
		| { kind: 'map'; tiles: readonly Tile[]; steps: readonly Step[] };
}

/** Every chart of one series: the ranking and the map of each year, and the lines. */
export function viewsOf(
	indicator: IndicatorSummary,
	{ measure, unit, years }: Series,
	figures: readonly Figure[],
	tiles: readonly Tile[]
): View[] {
	const cells = cellsOf(figures);
	const scale = commonScale(cells.flatMap(({ drawn }) => drawn));
	const printing = { scale, unit: unitTitle(unit, scale) };
	const values = cells.flatMap(({ drawn }) => drawn.map(({ value }) => value / scale.factor));
	const steps = stepsFor(
		values,
		(value) => formatNumber(value, Number.isInteger(value) ? 0 : 1),
		unit === 'rank'
	);
	const view = (
		name: string,
		from: number,
		to: number,
		shown: readonly Cell[],
		plot: View['plot']
	) => {
		const words = { indicator, measure, unit, from, to, names: [] };
		return {
			name: `${measure}|${unit}|${name}`,
			title: chartTitle(words),
			subtitle: chartSubtitle(words, scale),
			cells: shown,
			scale,
			unit: printing.unit,
			sources: sourceLine(shown.flatMap(({ drawn }) => drawn)),
			plot
		};
	};
	const yearly = years.flatMap(({ year }) => {
		const own = cells.filter((cell) => cell.year === year);
		const division = divisionOf(year, own, tiles);
		const grid = tiles.filter(({ era }) => era === division);
		return [
			view(String(year), year, year, own, { kind: 'ranking', chart: barChart(own, printing) }),
			view(`map${year}`, year, year, own, { kind: 'map', tiles: grid, steps })
		];
	});
	const [first, last] = [years[0]?.year, years.at(-1)?.year];
	if (first === undefined || last === undefined || first === last) return yearly;
	const range = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const options = { ...printing, years: range, shared: values, compact: true };
	const fromZero = unit !== 'points' && unit !== 'rank';
	const places = [...new Set(cells.map(({ place }) => place))];
	const panels = places
		.map((place) => cells.filter((cell) => cell.place === place))
		.toSorted((a, b) => b.length - a.length)
		.map((own) => ({
			place: own[0]?.place ?? '',
			name: own[0]?.name ?? '',
			chart: lineChart(own, { ...options, fromZero })
		}));
	return [...yearly, view('time', first, last, cells, { kind: 'panels', panels })];
}

/** The name of the view that an embed opens with. */
export function leadView({ measure, unit, ...series }: Series): string {
	return `${measure}|${unit}|${leadYear({ measure, unit, ...series })}`;
}
