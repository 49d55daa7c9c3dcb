import { describe, expect, test } from 'vitest';
import { findNumbers } from '#lib/number/find.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packOf } from '../packs.ts';

describe('numbers in scripts without spaces', () => {
	test.each([
		['达3万5000人', 35000],
		['共1兆2345億盾', 1.2345e12],
		['约1万2000亿盾', 1.2e12],
		['达2.5亿美元', 2.5e8],
		['有8.7万家', 87000],
		['达98.54万亿越盾', 98.54e12],
		['共二十三个', 23],
		['共三百五十个', 350],
		['五万二千个', 52000],
		['三千五百万', 35e6],
		['增长-0.75%', -0.75]
	])('reads %s', (text, value) => {
		const { readings } = findNumbers(tokenize(text), packOf('zh'));
		expect(readings.map((number) => number.value)).toEqual([value]);
	});

	test('keeps figures on both sides of a full-width comma apart', () => {
		const { readings } = findNumbers(tokenize('为63，120家'), packOf('zh'));
		expect(readings.map((number) => number.value)).toEqual([63, 120]);
	});
});
