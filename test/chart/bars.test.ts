import { expect, test } from 'vitest';
import { barChart } from '#lib/chart/bars.ts';
import { barShapes } from '#lib/chart/barShapes.ts';
import { configuration } from '#lib/chart/configuration.ts';
import { nextStop, shapesOf, stopAt } from '#lib/chart/declared.ts';
import { cells, percent } from './fixture.ts';

const some = cells(
	['hai-phong', 2021, 12.38],
	['gia-lai', 2021, 9.03],
	['gia-lai', 2021, 9.71],
	['ha-noi', 2021, 2.92, { status: 'estimate' }],
	['ho-chi-minh', 2021, -6.78, { status: 'estimate' }],
	['lai-chau', 2021, 8, { status: 'target' }]
);
const chart = barChart(some, percent);
const theme = { colour: (name: string) => `#${name}`, face: 'Sans' };

test('ranks from the largest, a contested province by its lowest value', () => {
	expect(chart.rows.map(({ key, low, high }) => [key.split('|')[0], low, high])).toEqual([
		['hai-phong', 12.38, 12.38],
		['gia-lai', 9.03, 9.71],
		['lai-chau', 8, 8],
		['ha-noi', 2.92, 2.92],
		['ho-chi-minh', -6.78, -6.78]
	]);
});

test('starts bars at zero and reaches from the lowest to the highest value', () => {
	expect(chart.domain).toEqual([-6.78, 12.38]);
	expect(barChart(cells(['a', 2021, 70], ['b', 2021, 60]), percent).domain).toEqual([0, 70]);
});

test('writes every contested value and reads it out as such', () => {
	const row = chart.rows[1];
	expect(row?.labels).toEqual(['9.03', '9.71']);
	expect(row?.spoken).toBe('gia-lai, 2021: 9.03 or 9.71 %, contested, 2 documents');
});

test('keeps the precision of the source', () => {
	const printed = cells(['a', 2021, 9, { precision: 0.5 }], ['b', 2021, 8.6, { precision: 0.05 }]);
	expect(barChart(printed, percent).rows.flatMap(({ labels }) => labels)).toEqual(['9', '8.6']);
});

test('becomes dense over twenty rows', () => {
	const many = cells(
		...Array.from({ length: 21 }, (_, index): [string, number, number] => [
			`p${index}`,
			2021,
			index
		])
	);
	expect(barChart(many, percent)).toMatchObject({ pitch: 24, thickness: 14, size: 13 });
	expect(chart).toMatchObject({ pitch: 30, thickness: 18, size: 15 });
});

test('ranks the first first, as dots', () => {
	const ranks = cells(['b', 2021, 4, { unit: 'rank' }], ['a', 2021, 1, { unit: 'rank' }]);
	const ranked = barChart(ranks, { ...percent, unit: 'rank' });
	expect(ranked.form).toBe('dot');
	expect(ranked.rows.flatMap(({ labels }) => labels)).toEqual(['1st', '4th']);
	expect(configuration(ranked, theme).type).toBe('scatter');
});

test('names a part of a year that stands for it', () => {
	const part = cells(['a', 2024, 136, { period: '2024-08' }]);
	expect(barChart(part, percent).rows[0]?.name).toBe('a, Aug');
});

test('draws results solid, estimates as an outline, targets dashed, doubt hatched and capped', () => {
	const shapes = (name: string) =>
		barShapes(chart).filter(({ key, kind }) => key?.startsWith(name) && kind !== 'text');
	expect(shapes('hai-phong')).toMatchObject([{ kind: 'rect', fill: 'data' }]);
	expect(shapes('ha-noi')).toMatchObject([{ kind: 'rect', stroke: 'data', opacity: 0.1 }]);
	expect(shapes('lai-chau')).toMatchObject([{ kind: 'rect', stroke: 'data', dash: [4, 3] }]);
	expect(shapes('gia-lai').map(({ kind }) => kind)).toEqual(['rect', 'hatch', 'line', 'line']);
});

test('quiets every bar but the open one, and marks its value only', () => {
	const open = barShapes(chart, { selected: 'hai-phong|2021|' });
	const fills = open.flatMap((shape) =>
		shape.kind === 'rect' && shape.element ? [shape.fill] : []
	);
	expect(fills).toEqual(['data', 'data-2', 'data-2', 'data-2']);
	const marked = open.filter((shape) => shape.kind === 'rect' && shape.fill === 'mark');
	expect(marked.map(({ key }) => key)).toEqual(['hai-phong|2021|']);
});

test('configures Chart.js with one bar for each row, from zero', () => {
	const config = configuration(chart, theme);
	expect(config.type).toBe('bar');
	expect(config.data.labels).toHaveLength(5);
	const data = config.data.datasets[0]?.data as ([number, number] | null)[];
	expect(data.map((bar) => bar?.map((end) => Math.round(end * 100) / 100))).toEqual([
		[0, 12.38],
		[0, 9.03],
		undefined,
		[0, 2.92],
		[-6.78, 0]
	]);
	expect(config.options).toMatchObject({ indexAxis: 'y', animation: false });
});

test('draws what lies behind first', () => {
	const order = shapesOf(chart, { selected: 'gia-lai|2021|' }).map(({ behind }) => behind === true);
	expect(order.indexOf(false)).toBe(order.lastIndexOf(true) + 1);
});

test('finds the row under a position', () => {
	expect(stopAt(chart, 600, 10, 31)?.key).toBe('gia-lai|2021|');
	expect(stopAt(chart, 600, 10, 9999)).toBeUndefined();
});

test('moves through the rows by arrow keys and stays at the ends', () => {
	const go = (from: string | undefined, key: Parameters<typeof nextStop>[2]) =>
		nextStop(chart, from, key)?.key.split('|')[0];
	expect(go(undefined, 'ArrowDown')).toBe('hai-phong');
	expect(go('hai-phong|2021|', 'ArrowDown')).toBe('gia-lai');
	expect(go('hai-phong|2021|', 'ArrowUp')).toBe('hai-phong');
	expect(go('gia-lai|2021|', 'End')).toBe('ho-chi-minh');
});
