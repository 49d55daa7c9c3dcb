import { expect, test } from 'vitest';
import { configuration } from '#lib/chart/configuration.ts';
import { nextStop, stopAt } from '#lib/chart/declared.ts';
import { axis, lineChart, runs, valueY } from '#lib/chart/lines.ts';
import { lineColour, lineShapes } from '#lib/chart/lineShapes.ts';
import { cells, percent } from './fixture.ts';

const years = [2020, 2021, 2022, 2023, 2024];
const options = { ...percent, years, fromZero: true };
const some = cells(
	['bac-giang', 2020, 13.02, { status: 'estimate' }],
	['bac-giang', 2021, 7.82],
	['bac-giang', 2023, 13.45],
	['bac-giang', 2024, 13.85],
	['gia-lai', 2021, 9.03],
	['gia-lai', 2021, 9.71],
	['gia-lai', 2022, 8],
	['hai-phong', 2023, 11],
	['hai-phong', 2024, 15, { status: 'target' }]
);
const chart = lineChart(some, options);
const line = (place: string) => chart.lines.find((one) => one.place === place);
const yearsOf = (place: string) => {
	const own = line(place);
	return own ? runs(own).map((run) => run.map(({ year }) => year)) : [];
};

test('joins neighbouring years only', () => {
	expect(yearsOf('bac-giang')).toEqual([
		[2020, 2021],
		[2023, 2024]
	]);
});

test('joins no target to a result, and no contested year without a headline', () => {
	expect(yearsOf('hai-phong')).toEqual([[2023]]);
	expect(yearsOf('gia-lai')).toEqual([[2022]]);
});

test('draws estimates as rings, targets as diamonds and each contested value', () => {
	const marks = lineShapes(chart).filter((shape) => shape.kind === 'mark' && shape.element);
	const of = (key: string) => marks.filter((mark) => mark.key === key);
	expect(of('bac-giang|2020|')).toMatchObject([{ form: 'circle', fill: 'ground' }]);
	expect(of('bac-giang|2021|')).toMatchObject([{ form: 'circle', fill: 'data' }]);
	expect(of('hai-phong|2024|')).toMatchObject([{ form: 'diamond', fill: 'ground' }]);
	expect(of('gia-lai|2021|')).toMatchObject([{ fill: 'contested' }, { fill: 'contested' }]);
});

const axes: [string, number[], boolean, boolean, string[]][] = [
	['growth from below zero', [-6.78, 19.8], true, false, ['−5', '0', '5', '10', '15', '20']],
	['amounts from zero', [0.4, 3.1], true, false, ['0', '1', '2', '3']],
	['an index without zero', [66.1, 73.02], false, false, ['66', '68', '70', '72']],
	['ranks from the first', [2, 32], false, true, ['1', '10', '20', '30']],
	['one value', [5], true, false, ['0', '1', '2', '3', '4', '5']],
	['no value', [], true, false, []]
];

test.each(axes)('ticks %s', (_, values, fromZero, reversed, texts) => {
	expect(axis(values, fromZero, reversed).ticks.map(({ text }) => text)).toEqual(texts);
});

test('never has more than six ticks', () => {
	for (let most = 1; most < 4000; most = most * 1.7 + 0.3)
		expect(axis([-most / 3, most], true, false).ticks.length).toBeLessThanOrEqual(6);
});

test('puts the first rank at the top', () => {
	const ranks = lineChart(
		cells(['a', 2020, 1, { unit: 'rank' }], ['a', 2021, 9, { unit: 'rank' }]),
		{
			...options,
			fromZero: false
		}
	);
	expect(valueY(ranks, 1)).toBeLessThan(valueY(ranks, 9));
});

test('colours one chosen line as the one series and several in their order', () => {
	const one = lineChart(some, { ...options, coloured: ['bac-giang'] });
	const colours = (shown: typeof one) =>
		Object.fromEntries(shown.lines.map((each) => [each.place, lineColour(shown, each)]));
	expect(colours(one)).toEqual({ 'bac-giang': 'data', 'gia-lai': 'data-2', 'hai-phong': 'data-2' });
	const two = lineChart(some, { ...options, coloured: ['gia-lai', 'bac-giang'] });
	expect(colours(two)).toMatchObject({ 'gia-lai': 'cat-1', 'bac-giang': 'cat-2' });
});

test('keeps names at the right end at least 17 pixels apart', () => {
	const close = lineChart(
		cells(...['a', 'b', 'c', 'd'].map((place): [string, number, number] => [place, 2024, 7])),
		options
	);
	const labels = lineShapes(close).flatMap((shape) =>
		shape.kind === 'text' && ['a', 'b', 'c', 'd'].includes(shape.text) ? [shape.from.y] : []
	);
	const gaps = labels.slice(1).map((y, index) => y - (labels[index] ?? 0));
	expect(gaps.every((gap) => gap >= 17)).toBe(true);
});

test('configures Chart.js with a data set for each stretch and one for the points', () => {
	const config = configuration(chart, { colour: (name) => name, face: 'Sans' });
	expect(config.type).toBe('scatter');
	expect(config.data.datasets).toHaveLength(3);
	expect(config.data.datasets.at(-1)?.data).toHaveLength(9);
});

test('finds the nearest point and nothing far from all', () => {
	const { left, right } = chart.margins;
	const x = left + (600 - left - right);
	expect(stopAt(chart, 600, x - 6, valueY(chart, 13.85) + 5)?.key).toBe('bac-giang|2024|');
	expect(stopAt(chart, 600, x, valueY(chart, 3))).toBeUndefined();
});

test('moves along time and between provinces', () => {
	const go = (from: string, key: Parameters<typeof nextStop>[2]) => nextStop(chart, from, key)?.key;
	expect(go('bac-giang|2021|', 'ArrowRight')).toBe('bac-giang|2023|');
	expect(go('bac-giang|2021|', 'ArrowUp')).toBe('gia-lai|2021|');
	expect(go('gia-lai|2021|', 'ArrowDown')).toBe('bac-giang|2021|');
	expect(go('hai-phong|2024|', 'ArrowRight')).toBe('hai-phong|2024|');
});
