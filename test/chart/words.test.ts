import { expect, test } from 'vitest';
import { partLabel } from '#lib/chart/label.ts';
import { stepOf, stepsFor } from '#lib/chart/steps.ts';
import {
	chartSubtitle,
	chartTitle,
	contestedReason,
	listed,
	missingFrom
} from '#lib/chart/words.ts';
import type { Tile } from '#lib/query/tiles.ts';
import { cells } from './fixture.ts';

const one = { factor: 1, short: '', name: '' };
const billion = { factor: 1e9, short: 'bn', name: 'billion' };
const growth = {
	indicator: { title: 'GRDP growth', is_growth: true },
	measure: 'level',
	unit: '%',
	from: 2021,
	to: 2021,
	names: []
} as const;

test('titles a chart by what it shows', () => {
	expect(chartTitle(growth)).toBe('GRDP growth by province, 2021');
	expect(chartTitle({ ...growth, to: 2024, names: ['Bắc Giang'] })).toBe(
		'GRDP growth of Bắc Giang, 2021–2024'
	);
	expect(chartTitle({ ...growth, measure: 'rank' })).toBe('GRDP growth, rank by province, 2021');
});

test('writes the unit once', () => {
	const revenue = { ...growth, indicator: { title: 'Revenue', is_growth: false }, unit: 'VND' };
	expect(chartSubtitle(growth, one)).toBe('% against the year before');
	expect(chartSubtitle(revenue, billion)).toBe('billion VND');
	expect(chartSubtitle({ ...revenue, unit: '%', measure: 'plan_surplus' }, one)).toBe(
		'% above the plan'
	);
	expect(chartSubtitle({ ...revenue, unit: 'count' }, one)).toBe('number');
});

const lists: [string[], string][] = [
	[[], ''],
	[['A'], 'A'],
	[['A', 'B'], 'A and B'],
	[['A', 'B', 'C'], 'A, B and C'],
	[['A', 'B', 'C', 'D'], 'A, B, C and 1 other'],
	[['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 others']
];

test.each(lists)('lists %j', (names, text) => {
	expect(listed(names, 3)).toBe(text);
});

const parts: [string, string | undefined][] = [
	['2024', undefined],
	['2024-08', 'Aug'],
	['2024-Q3', 'Q3'],
	['2024-H1', 'H1'],
	['2024-01/2024-09', 'Jan–Sep']
];

test.each(parts)('names the part of a year that "%s" is', (period, text) => {
	expect(partLabel(period)).toBe(text);
});

test('counts provinces without a figure by whether anything was read about them', () => {
	const tile = (id: string, documents: number): Tile => ({
		id,
		name: id,
		short: id,
		era: 63,
		row: 0,
		col: 0,
		figures: 0,
		documents
	});
	const tiles = [tile('bac-giang', 2), tile('ha-noi', 3), tile('ca-mau', 0)];
	expect(missingFrom(cells(['bac-giang', 2024, 1]), tiles)).toMatchObject({
		total: 2,
		read: 1,
		unread: 1
	});
});

test('says why a cell is contested and whether a value leads', () => {
	const [tie] = cells(['gia-lai', 2021, 9.03], ['gia-lai', 2021, 9.71]);
	const [led] = cells(
		['gia-lai', 2021, 9.03, { publisher: 'A', published: '2022-01-01' }],
		['gia-lai', 2021, 9.71, { publisher: 'B', published: '2022-05-01' }]
	);
	expect(tie && contestedReason(tie)).toMatch(/^Two documents state .* no headline/);
	expect(led && contestedReason(led)).toMatch(/^Two documents state .* The first is stated/);
});

const print = (value: number) => String(value);

test('steps a map around zero, round and in order', () => {
	const steps = stepsFor([-6.78, -9.8, -1, 2.9, 6.7, 7.8, 8.6, 9, 10.3, 12.4, 13.85], print);
	const lows = steps.map(({ from }) => from);
	expect(lows).toEqual([...lows].sort((a, b) => a - b));
	expect(stepOf(steps, -6.78)?.colour).toBe('neg-3');
	expect(stepOf(steps, 13.85)?.colour).toBe('seq-5');
	expect(stepOf(steps, 0)?.from).toBe(0);
});

test('gives every value a step, however few or alike they are', () => {
	for (const values of [[5], [5, 5], [1, 2], [0], [-3], [-3, -2, -1], [1e12, 2e12, 9e12]]) {
		const steps = stepsFor(values, print);
		expect(values.every((value) => stepOf(steps, value) !== undefined)).toBe(true);
	}
});

test('gives the first rank the strongest step and the last the weakest', () => {
	const steps = stepsFor([1, 2, 3, 10, 20, 30, 40, 50, 60], print, true);
	expect(stepOf(steps, 1)?.colour).toBe('seq-5');
	expect(stepOf(steps, 60)).toBe(steps.at(-1));
	expect(steps.map(({ colour }) => colour)).toEqual(['seq-5', 'seq-4', 'seq-3', 'seq-2']);
});
