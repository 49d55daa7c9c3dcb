import { expect, test } from 'vitest';
import { catalogue, entryOf } from '#lib/chart/catalogue.ts';
import { shapesOf } from '#lib/chart/declared.ts';
import { tabs } from '#lib/chart/state.ts';
import { cells, percent } from './fixture.ts';

const some = cells(
	['bac-giang', 2023, 13.45],
	['bac-giang', 2024, 13.85],
	['gia-lai', 2024, 7, { status: 'estimate' }]
);

test.each(catalogue)('$title declares a chart that holds every figure', (entry) => {
	const shown = entry.span === 'year' ? some.filter(({ year }) => year === 2024) : some;
	const chart = entry.declare(shown, { ...percent, years: [2023, 2024], fromZero: true });
	const keys = new Set(shapesOf(chart).map(({ key }) => key));
	for (const { key } of shown) expect(keys).toContain(key);
	expect(chart.height).toBeGreaterThan(0);
});

test.each(catalogue)('the address can ask for $title', (entry) => {
	expect(tabs).toContain(entry.tab);
	const to = entry.span === 'year' ? 2020 : 2024;
	expect(entryOf({ tab: entry.tab, from: 2020, to })).toBe(entry);
});

test('what is no chart is not in the catalogue', () => {
	expect(entryOf({ tab: 'table', from: 2020, to: 2020 })).toBeUndefined();
});
