import { expect, test } from 'vitest';
import type { PlaceFigure } from '#lib/query/claimsOfPlace.ts';
import { placeMatrix } from '#lib/ui/placeMatrix.ts';

let count = 0;
function figure(value: number, year: number | null, rest: Partial<PlaceFigure> = {}): PlaceFigure {
	const id = `${count++}`.padStart(16, '0');
	return {
		id,
		document: id,
		start: 0,
		end: 1,
		quote: '9',
		sentence_start: 0,
		sentence: `sentence ${id}`,
		value,
		upper: null,
		of: null,
		precision: 0.005,
		unit: '%',
		bound: 'exact',
		indicator: 'grdp_growth',
		measure: 'level',
		status: 'actual',
		place: 'hue',
		period: year === null ? null : String(year),
		base: null,
		against: null,
		scope: null,
		year,
		province: 'hue',
		name: 'Huế',
		title: null,
		url: null,
		publisher: null,
		published: null,
		language: 'en',
		direction: 'ltr',
		kind: 'article',
		indicator_title: 'GRDP growth',
		theme: 'economy',
		counted: null,
		stem: 'a',
		...rest
	};
}

test('orders figures by theme, series and year, with the years between', () => {
	const matrix = placeMatrix(
		[
			figure(4, 2024, { indicator: 'pci', theme: 'governance', unit: 'rank', measure: 'rank' }),
			figure(9, 2024),
			figure(8, 2021),
			figure(2, 2024, { measure: 'rank', unit: 'rank' })
		],
		'hue'
	);
	expect(matrix.years).toEqual([2021, 2022, 2023, 2024]);
	expect(
		matrix.themes.map(({ theme, rows }) => [
			theme,
			rows.map(({ title, unit, cells }) => [title, unit, cells.map(({ year }) => year)])
		])
	).toEqual([
		[
			'economy',
			[
				['GRDP growth', '%', [2021, 2024]],
				['GRDP growth, rank', '', [2024]]
			]
		],
		['governance', [['GRDP growth, rank', '', [2024]]]]
	]);
});

test('keeps apart what plans are measured against', () => {
	const plan = { measure: 'plan_surplus' } as const;
	const matrix = placeMatrix(
		[
			figure(32.2, 2024, { ...plan, against: 'central estimate' }),
			figure(28.8, 2024, { ...plan, against: 'council estimate' })
		],
		'hue'
	);
	expect(matrix.themes[0]?.rows.map(({ title }) => title)).toEqual([
		'GRDP growth, over plan (central estimate)',
		'GRDP growth, over plan (council estimate)'
	]);
});

test('lists what no cell holds and what lies within the place', () => {
	const matrix = placeMatrix(
		[
			figure(1, null, { period: '2020/2025' }),
			figure(2, 2024, { indicator: null }),
			figure(3, 2024, { place: 'hue/a-luoi' })
		],
		'hue'
	);
	expect(matrix.themes).toEqual([]);
	expect(matrix.others.map(({ value }) => value)).toEqual([1, 2]);
	expect(matrix.within.map(({ value }) => value)).toEqual([3]);
});
