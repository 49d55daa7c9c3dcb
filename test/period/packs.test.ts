import { expect, test } from 'vitest';
import { findPeriods } from '#lib/period/find.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packOf } from '../packs.ts';

test.each([
	['2024年1～9月の輸出', ['2024-01/2024-09']],
	['2024年1月～9月', ['2024-01/2024-09']],
	['2024年第3四半期', ['2024-Q3']],
	['2024年上半期', ['2024-H1']],
	['2024年の最初の9カ月', ['2024-01/2024-09']],
	['2025年6月', ['2025-06']],
	['2024年9月30日時点', ['2024-09']],
	['2021年から2025年', ['2021/2025']],
	['2020～2025年任期', ['2020/2025']],
	['党員は1万2000以上', []]
])('finds the periods of "%s" in Japanese', (text, periods) => {
	const found = findPeriods(tokenize(text), packOf('ja'));
	expect(found.map(({ period }) => period)).toEqual(periods);
});
