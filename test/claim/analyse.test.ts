import { expect, test } from 'vitest';
import { extract } from '#lib/claim/extract.ts';
import { packOf } from '../packs.ts';

test.each([
	[
		'vi',
		'2023-11-30',
		'Tính chung 11 tháng, xuất khẩu của tỉnh Lâm Đồng đạt 822 triệu USD.',
		/^2023-01\/2023-11$/
	],
	[
		'vi',
		'2023-04-02',
		'Trong 9 tháng thi công, xuất khẩu của tỉnh Lâm Đồng đạt 822 triệu USD.',
		/^\d{4}$/
	],
	[
		'en',
		'2024-10-03',
		'In nine months, exports of Lam Dong reached USD 822 million.',
		/^2024-01\/2024-09$/
	],
	['en', '2024-03-03', 'Over nine months, exports of Lam Dong reached USD 822 million.', /^\d{4}$/]
])('%s, published %s: "%s" speaks of %s', (language, published, text, period) => {
	const { claims } = extract(text, { document: 'test', pack: packOf(language), published });
	expect(claims).toHaveLength(1);
	expect(claims[0]?.period).toMatch(period);
});

test.each([
	[
		'en',
		'In 2024 GRDP of Hung Yen grew by 7.7 %, behind Bac Giang (13.85 %). Budget revenue reached VND 40,000 billion.',
		'hung-yen'
	],
	[
		'it',
		'Nel 2024 il PIL di Lao Cai è cresciuto del 7 %, dietro a Bac Giang (13,85 %). Le entrate di bilancio hanno raggiunto 12.000 miliardi di dong.',
		'lao-cai'
	],
	[
		'vi',
		'Năm 2024, GRDP của Lào Cai tăng 7%, xếp sau Bắc Giang (13,85%). Thu ngân sách đạt 12.000 tỷ đồng.',
		'lao-cai'
	],
	[
		'pl',
		'W 2024 r. PKB prowincji Lao Cai wzrósł o 7 %, tuż za Bac Giang (13,85 %). Dochody budżetu wyniosły 12 bln dongów.',
		'lao-cai'
	],
	[
		'ru',
		'В 2024 году ВРП провинции Лаокай вырос на 7 %, уступив Бакзянгу (13,85 %). Доходы бюджета составили 12 трлн донгов.',
		'lao-cai'
	]
])('%s: a place compared with is not spoken of further in "%s"', (language, text, place) => {
	const { claims } = extract(text, { document: 'test', pack: packOf(language) });
	expect(claims.map((claim) => claim.place)).toEqual([place, 'bac-giang', place]);
});

test.each([
	[
		'en',
		'Bac Giang attracts investment\n4 June 2025\nIn the first five months of 2025, Bac Giang drew USD 1.2 billion in FDI.\nThe PCI of 2024 put it in 4th place. The PCI of 2024 is published. Exports reached USD 12 billion.',
		'2025-01/2025-05'
	],
	[
		'ru',
		'Бакзянг привлекает инвестиции\n4 июня 2025 г.\nЗа первые пять месяцев 2025 года Бакзянг привлёк 1,2 млрд долларов ПИИ.\nВ PCI 2024 года провинция заняла 4-е место. Экспорт составил 12 млрд долларов.',
		'2025-01/2025-05'
	],
	[
		'it',
		'Bac Giang attira investimenti\n4 giugno 2025\nNei primi cinque mesi del 2025 Bac Giang ha attirato 1,2 miliardi di dollari di IDE.\nNel PCI del 2024 la provincia è quarta. Le esportazioni hanno raggiunto 12 miliardi di dollari.',
		'2025-01/2025-05'
	]
])('%s: months that a lead closes are what "%s" reports on', (language, text, period) => {
	const { claims } = extract(text, { document: 'test', pack: packOf(language) });
	expect(claims.at(-1)?.period).toBe(period);
});
