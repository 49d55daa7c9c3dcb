import type { Measure } from '#lib/claim/schema.ts';
import { type Cell, cellsOf } from '#lib/query/cell.ts';
import type { PlaceFigure } from '#lib/query/claimsOfPlace.ts';
import { commonScale, type Scale, seriesTitle, unitTitle } from '#lib/print/format.ts';
import { themeTitles } from '#lib/ui/themes.ts';

/** One series of a place over the years. */
export interface MatrixRow {
	key: string;
	title: string;
	unit: string;
	scale: Scale;
	cells: readonly Cell[];
}

/** The series of one theme. */
export interface MatrixTheme {
	theme: string;
	rows: readonly MatrixRow[];
}

/** Everything reported on a place: by theme, series and year, and what does not fit into a year. */
export interface PlaceMatrix {
	years: readonly number[];
	themes: readonly MatrixTheme[];
	/** Figures on the place that no cell holds: over several years, without a period, outside the catalogue. */
	others: readonly PlaceFigure[];
	/** Figures on districts, towns and other places within it. */
	within: readonly PlaceFigure[];
}

const measureOrder: readonly Measure[] = [
	'level',
	'change',
	'share',
	'rank',
	'plan_completion',
	'plan_surplus',
	'comparison'
];

/** Orders the figures on a place as its page shows them. */
export function placeMatrix(figures: readonly PlaceFigure[], place: string): PlaceMatrix {
	const own = figures.filter((figure) => figure.place === place);
	const [charted, others] = partition(own, ({ indicator, year }) => {
		return indicator !== null && year !== null;
	});
	const rows = [...groupBy(charted, seriesKey)].flatMap(([key, group]) => toRow(key, group) ?? []);
	const years = rows.flatMap(({ row }) => row.cells.map(({ year }) => year));
	const order = Object.keys(themeTitles);
	const themes = [...groupBy(rows, ({ theme }) => theme)]
		.map(([theme, members]) => ({ theme, rows: inOrder(members) }))
		.sort((a, b) => rankIn(order, a.theme) - rankIn(order, b.theme));
	return {
		years: everyYear(years),
		themes,
		others,
		within: figures.filter((figure) => figure.place !== place)
	};
}

interface ThemedRow {
	theme: string;
	indicator: string;
	measure: Measure;
	row: MatrixRow;
}

function toRow(key: string, group: readonly PlaceFigure[]): ThemedRow | undefined {
	const [first] = group;
	if (!first || first.indicator === null) return undefined;
	const { unit, measure, indicator } = first;
	const scale = commonScale(group);
	const title = seriesTitle({ title: first.indicator_title ?? indicator }, measure);
	const within = first.against ?? (first.scope === 'vietnam' ? null : first.scope);
	return {
		theme: first.theme ?? 'other',
		indicator,
		measure,
		row: {
			key,
			title: within === null ? title : `${title} (${within})`,
			unit: measure === 'rank' ? '' : unitTitle(unit, scale),
			scale,
			cells: cellsOf(group).toSorted((a, b) => a.year - b.year)
		}
	};
}

/** Series of one indicator stand together, the indicator with the longest story first. */
function inOrder(rows: readonly ThemedRow[]): MatrixRow[] {
	const years = new Map<string, number>();
	for (const { indicator, row } of rows)
		years.set(indicator, Math.max(years.get(indicator) ?? 0, row.cells.length));
	return rows
		.toSorted(
			(a, b) =>
				(years.get(b.indicator) ?? 0) - (years.get(a.indicator) ?? 0) ||
				a.indicator.localeCompare(b.indicator) ||
				measureOrder.indexOf(a.measure) - measureOrder.indexOf(b.measure)
		)
		.map(({ row }) => row);
}

function seriesKey({ indicator, measure, unit, against, scope }: PlaceFigure): string {
	return [indicator, measure, unit, against, scope === 'vietnam' ? null : scope].join('|');
}

function everyYear(years: readonly number[]): number[] {
	if (years.length === 0) return [];
	const first = Math.min(...years);
	return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

function rankIn(order: readonly string[], item: string): number {
	const index = order.indexOf(item);
	return index < 0 ? order.length : index;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group) group.push(item);
		else groups.set(key(item), [item]);
	}
	return groups;
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
	return [items.filter(test), items.filter((item) => !test(item))];
}
