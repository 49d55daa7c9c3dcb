import type { ChartState } from '#lib/chart/state.ts';
import type { Figure, Selection } from '#lib/query/figures.ts';

/** What a state asks the dataset for: the ranking and the lines only their years, the others the whole series. */
export function selectionOf(indicator: string, state: ChartState): Selection {
	const { measure, unit, places, from, to, tab } = state;
	const series = { indicator, measure, unit };
	if (tab === 'map' || tab === 'conflicts') return series;
	if (tab === 'table' || tab === 'claims') return { ...series, places };
	return { ...series, places, from, to };
}

/** Whether the rows a page was delivered with, those of a whole series, hold the answer. */
export function isDelivered(
	selection: Pick<Selection, 'measure' | 'unit'>,
	delivered: readonly Figure[]
): boolean {
	const [first] = delivered;
	return first?.measure === selection.measure && first.unit === selection.unit;
}

/** The rows of a selection among those of its series; stands in for the question until the database is there. */
export function within(selection: Selection, delivered: readonly Figure[]): Figure[] {
	const { places = [], from, to = from } = selection;
	return delivered.filter(
		({ province, year }) =>
			(places.length === 0 || (province !== null && places.includes(province))) &&
			(from === undefined || to === undefined || (year !== null && year >= from && year <= to))
	);
}

/** Years from first to last, without holes. */
export function yearsBetween(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
