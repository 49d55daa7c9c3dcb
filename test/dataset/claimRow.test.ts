import { expect, test } from 'vitest';
import { provinceOf, yearOf } from '#lib/dataset/claimRow.ts';
import { slicer } from '#lib/dataset/slice.ts';

test.each([
	['2024', 2024],
	['2024-Q3', 2024],
	['2024-H1', 2024],
	['2024-09', 2024],
	['2024-01/2024-09', 2024],
	['2020/2025', undefined],
	['2023-11/2024-02', undefined],
	[null, undefined]
])('the year of %s is %s', (period, year) => {
	expect(yearOf(period)).toBe(year);
});

test.each([
	['bac-giang', 'bac-giang'],
	['bac-giang/yen-dung', 'bac-giang'],
	['bac-ninh-2025', 'bac-ninh-2025'],
	['vietnam', undefined],
	[null, undefined]
])('the province of %s is %s', (place, province) => {
	expect(provinceOf(place)).toBe(province);
});

test.each([
	['năm 2024', 4, 8, '2024'],
	['a😀b', 1, 2, '😀'],
	['a😀b', 2, 3, 'b'],
	['na\u0306m', 2, 3, '\u0306']
])('cuts %j from %i to %i', (text, start, end, slice) => {
	expect(slicer(text)(start, end)).toBe(slice);
});
