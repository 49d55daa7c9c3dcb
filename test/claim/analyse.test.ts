import { expect, test } from 'vitest';
import { extract } from '#lib/claim/extract.ts';
import { packOf } from '../packs.ts';

test.each([
	[
		'vi',
		'2023-11-30',
		'Tính chung 11 tháng, xuất khẩu của tỉnh Lâm Đồng đạt 822 triệu USD.',
		'2023-01/2023-11'
	],
	[
		'vi',
		'2023-04-02',
		'Trong 9 tháng thi công, xuất khẩu của tỉnh Lâm Đồng đạt 822 triệu USD.',
		'2022'
	],
	[
		'en',
		'2024-10-03',
		'In nine months, exports of Lam Dong reached USD 822 million.',
		'2024-01/2024-09'
	],
	['en', '2024-03-03', 'Over nine months, exports of Lam Dong reached USD 822 million.', '2023']
])('%s, published %s: "%s" speaks of %s', (language, published, text, period) => {
	const { claims } = extract(text, { document: 'test', pack: packOf(language), published });
	expect(claims.map((claim) => claim.period)).toEqual([period]);
});
