import { describe, expect, test } from 'vitest';
import {
	commonScale,
	formatIn,
	formatMargin,
	formatValue,
	seriesTitle,
	unitTitle,
	type Figure
} from '#lib/print/format.ts';

const figure = (value: number, unit: string, precision: number, rest: Partial<Figure> = {}) => ({
	value,
	unit,
	precision,
	bound: 'exact' as const,
	measure: 'level' as const,
	...rest
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a value is printed to the precision of its source', () => {
	test.each<[Figure, string]>([
		[figure(207e12, 'VND', 0.5e12), '207 tn VND'],
		[figure(356.1e12, 'VND', 0.05e12), '356.1 tn VND'],
		[figure(20_699.5e9, 'VND', 0.05e9), '20,699.5 bn VND'],
		[figure(471_500e9, 'VND', 0.5e9), '471,500 bn VND'],
		[figure(1.78e15, 'VND', 0.005e15), '1,780 tn VND'],
		[figure(52_000_000, 'VND', 500_000), '52 m VND'],
		[figure(4370, 'USD', 0.5), '4,370 USD'],
		[figure(2.04e9, 'USD', 0.005e9), '2.04 bn USD'],
		[figure(1160e6, 'USD', 0.5e6), '1,160 m USD'],
		[figure(60e9, 'USD', 0.5e9, { bound: 'over' }), 'over 60 bn USD'],
		[figure(13.85, '%', 0.005), '13.85 %'],
		[figure(9, '%', 0.5), '9 %'],
		[figure(45.7, 'points', 0.005), '45.70 points'],
		[figure(-6.78, '%', 0.005), '−6.78 %'],
		[figure(10, '%', 0.5, { upper: 11 }), '10–11 %'],
		[figure(-3, '%', 0.5, { upper: -2 }), '−3 to −2 %'],
		[figure(0.35, 'pp', 0.005), '0.35 pp'],
		[figure(1.19, 'times', 0.005), '1.19 times'],
		[figure(12, 'rank', 0.5, { measure: 'rank' }), '12th'],
		[figure(1, 'rank', 0.5, { measure: 'rank', of: 63 }), '1st of 63'],
		[figure(22, 'rank', 0.5, { measure: 'rank', upper: 23 }), '22nd to 23rd'],
		[figure(10, 'rank', 0.5, { measure: 'rank', bound: 'at_most' }), '10th or better'],
		[figure(113, 'rank', 0.5, { measure: 'rank' }), '113th'],
		[figure(159, 'count', 0.5, { of: 182 }), '159 of 182'],
		[figure(0, 'count', 0.5), '0'],
		[figure(1_803_950, 'count', 0.5), '1,803,950'],
		[figure(38e6, 'count', 0.5e6), '38 m'],
		[figure(286_976.29, 't', 0.005), '286,976.29 t'],
		[figure(8, 'count', 0), '8'],
		[figure(95, '%', 0.5, { bound: 'at_least' }), 'at least 95 %'],
		[figure(12.5, 'per_10000', 0.05), '12.5 per 10,000']
	])('%j', (claim, text) => {
		expect(plain(formatValue(claim).text)).toBe(text);
	});

	test.each<[Figure, string]>([
		[figure(13.85, '%', 0.005), '± 0.005'],
		[figure(207e12, 'VND', 0.5e12), '± 0.5'],
		[figure(1_780_000e9, 'VND', 5e9), '± 0.005'],
		[figure(4370, 'USD', 0.5), '± 0.5'],
		[figure(12, 'rank', 0.5), '']
	])('%j has a margin', (claim, text) => {
		expect(plain(formatMargin(claim))).toBe(text);
	});

	test('keeps number and unit apart and never lets them break', () => {
		expect(formatValue(figure(3e9, 'USD', 0.5e9, { bound: 'over' }))).toEqual({
			number: '3',
			unit: 'bn\u00a0USD',
			text: 'over\u00a03\u00a0bn\u00a0USD'
		});
	});
});

describe('a column has one scale', () => {
	test.each<[string, Figure[], string, string[]]>([
		[
			'VND',
			[figure(129_836e9, 'VND', 0.5e9), figure(207e12, 'VND', 0.5e12)],
			'billion VND',
			['129,836', '207,000']
		],
		[
			'VND',
			[figure(20_699_512_345_678, 'VND', 0.5), figure(207e12, 'VND', 0.5e12)],
			'trillion VND',
			['20.700', '207']
		],
		['%', [figure(13.85, '%', 0.005), figure(9, '%', 0.5)], '%', ['13.85', '9']],
		['rank', [figure(4, 'rank', 0.5), figure(12, 'rank', 0.5)], 'rank', ['4th', '12th']],
		[
			'count',
			[figure(70, 'count', 0.5), figure(159, 'count', 0.5, { of: 182 })],
			'',
			['70', '159 of 182']
		]
	])('%s', (unit, figures, title, numbers) => {
		const scale = commonScale(figures);
		expect(unitTitle(unit, scale)).toBe(title);
		expect(figures.map((item) => plain(formatIn(item, scale)))).toEqual(numbers);
	});
});

test.each([
	['level', 'GRDP'],
	['rank', 'GRDP, rank'],
	['plan_surplus', 'GRDP, over plan'],
	['change', 'GRDP, change']
] as const)('a series of %s is named', (measure, title) => {
	expect(seriesTitle({ title: 'GRDP' }, measure)).toBe(title);
});
