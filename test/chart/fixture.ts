import type { Cell } from '#lib/query/cell.ts';
import { cellsOf } from '#lib/query/cell.ts';
import type { Figure } from '#lib/query/figures.ts';

/** A figure of GRDP growth with what a test cares for. */
export function figure(given: Partial<Figure>): Figure {
	const place = given.place ?? 'bac-giang';
	const year = given.year ?? 2024;
	const value = given.value ?? 1;
	return {
		id: `${place}-${year}-${value}`,
		document: `${place}-${year}-${value}`,
		start: 0,
		end: 1,
		quote: '1',
		sentence_start: 0,
		sentence: `${place} ${year}: ${value}`,
		value,
		upper: null,
		of: null,
		precision: 0.005,
		unit: '%',
		bound: 'exact',
		indicator: 'grdp_growth',
		measure: 'level',
		status: 'actual',
		place,
		period: String(year),
		base: null,
		against: null,
		scope: null,
		year,
		province: place,
		name: place,
		stem: 'stem',
		title: null,
		url: null,
		publisher: null,
		published: null,
		language: 'en',
		direction: 'ltr',
		kind: 'digest',
		...given
	};
}

/** The cells of figures given as place, year and value, with anything else that matters. */
export function cells(...given: [string, number, number, Partial<Figure>?][]): Cell[] {
	return cellsOf(
		given.map(([place, year, value, more = {}]) => figure({ place, year, value, ...more }))
	);
}

export const percent = { scale: { factor: 1, short: '', name: '' }, unit: '%' };
