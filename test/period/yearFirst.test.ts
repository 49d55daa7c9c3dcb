import { describe, expect, test } from 'vitest';
import { findPeriods } from '#lib/period/find.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packOf } from '../packs.ts';

describe('periods whose year stands first', () => {
	test.each([
		['2024年', '2024'],
		['2024年9月', '2024-09'],
		['2024年9月15日', '2024-09'],
		['2024年12月31日', '2024'],
		['2024年底', '2024'],
		['2024年前9个月', '2024-01/2024-09'],
		['2024年1-9月', '2024-01/2024-09'],
		['2024年1至9月', '2024-01/2024-09'],
		['2024年上半年', '2024-H1'],
		['2024年下半年', '2024-H2'],
		['2024年第三季度', '2024-Q3'],
		['2024年第3季度', '2024-Q3'],
		['2024年三季度', '2024-Q3'],
		['2024年前三季度', '2024-01/2024-09'],
		['2021年至2025年', '2021/2025'],
		['2021-2025年', '2021/2025']
	])('reads %s', (text, period) => {
		const found = findPeriods(tokenize(`${text}，出口增长。`), packOf('zh'));
		expect(found.map((mention) => mention.period)).toEqual([period]);
	});
});
