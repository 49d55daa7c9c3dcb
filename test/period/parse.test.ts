import { describe, expect, test } from 'vitest';
import {
	comparePeriods,
	contains,
	daysOf,
	formatPeriod,
	isPeriod,
	parsePeriod,
	shift,
	yearOf
} from '#lib/period/parse.ts';

describe('parsePeriod and formatPeriod', () => {
	test.each([
		['2024', '2024-01-01', '2024-12-31'],
		['2024-Q3', '2024-07-01', '2024-09-30'],
		['2024-H1', '2024-01-01', '2024-06-30'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2023-02', '2023-02-01', '2023-02-28'],
		['2024-01/2024-09', '2024-01-01', '2024-09-30'],
		['2023-11/2024-04', '2023-11-01', '2024-04-30'],
		['2020/2025', '2020-01-01', '2025-12-31']
	])('reads %s as %s to %s and writes it the same way', (text, first, last) => {
		const period = parsePeriod(text);
		expect(daysOf(period)).toEqual({ first, last });
		expect(formatPeriod(period)).toBe(text);
	});

	test.each([
		['2024-01/2024-06', '2024-H1'],
		['2024-10/2024-12', '2024-Q4'],
		['2024-01/2024-12', '2024']
	])('writes %s as %s', (text, shortest) => {
		expect(formatPeriod(parsePeriod(text))).toBe(shortest);
	});

	test.each([
		'',
		'24',
		'2024-13',
		'2024-Q5',
		'2024-H3',
		'2024-1',
		'2024/',
		'2024/2023',
		'2020/2025/2030',
		'2024/2024-06',
		'2024-Q1/2024-Q2',
		'năm 2024'
	])('refuses "%s" and says so', (text) => {
		expect(isPeriod(text)).toBe(false);
		expect(() => parsePeriod(text)).toThrow(`invalid period: "${text}"`);
	});
});

test('a year contains its quarter, a quarter not its year', () => {
	const [year, quarter] = [parsePeriod('2024'), parsePeriod('2024-Q3')];
	expect([contains(year, quarter), contains(quarter, year)]).toEqual([true, false]);
});

test.each([
	['2024', -1, '2023'],
	['2024-Q3', -1, '2023-Q3'],
	['2024-01/2024-09', 1, '2025-01/2025-09']
])('shifts %s by %i years to %s', (text, years, shifted) => {
	expect(formatPeriod(shift(parsePeriod(text), years))).toBe(shifted);
});

test('sorts by end, the longer first', () => {
	const sorted = ['2024-Q4', '2023', '2024', '2024-H1']
		.map(parsePeriod)
		.sort(comparePeriods)
		.map(formatPeriod);
	expect(sorted).toEqual(['2023', '2024-H1', '2024', '2024-Q4']);
});

test('the year of a span is its last', () => {
	expect(yearOf(parsePeriod('2020/2025'))).toBe(2025);
});
