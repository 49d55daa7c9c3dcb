import { barChart } from '#lib/chart/bars.ts';
import type { DeclaredChart } from '#lib/chart/declared.ts';
import { lineChart, type LineOptions } from '#lib/chart/lines.ts';
import type { Cell } from '#lib/query/cell.ts';

/** A chart that a series can be drawn as: an entry here is all that a page needs to offer it. */
export interface CatalogueEntry {
	/** The name on its tab. */
	title: string;
	/** Value of `tab` in the address; entries that share one are told apart by their span. */
	tab: string;
	/** It draws one year, or a stretch of years. */
	span: 'year' | 'years';
	/** How many provinces fit in one; beyond that each gets a small panel of its own on the same axes. */
	most: number;
	declare: (cells: readonly Cell[], options: LineOptions) => DeclaredChart;
}

export const catalogue: readonly CatalogueEntry[] = [
	{ title: 'Ranking', tab: 'chart', span: 'year', most: Infinity, declare: barChart },
	{ title: 'Over time', tab: 'chart', span: 'years', most: 6, declare: lineChart }
];

/** The chart that a part of an address asks for, if it asks for one. */
export function entryOf(state: {
	tab: string;
	from: number;
	to: number;
}): CatalogueEntry | undefined {
	const span = state.from === state.to ? 'year' : 'years';
	return catalogue.find((entry) => entry.tab === state.tab && entry.span === span);
}
