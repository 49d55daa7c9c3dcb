import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { extract } from '#lib/claim/extract.ts';
import { packOf } from '../packs.ts';

test.each([
	['en', 'Since July 1, 2025, Bac Giang and Bac Ninh have been one province.', ['bac-ninh-2025']],
	['vi', 'Từ ngày 1/7/2025, Bắc Giang và Bắc Ninh là một tỉnh.', ['bac-ninh-2025']],
	['fr', 'Le 8 octobre 2025, Hai Phong, agrandie de Hai Duong, a compté.', ['hai-phong-2025']],
	['en', 'On July 1, 2024, Bac Giang and Bac Ninh opened a bridge.', []],
	['en', 'On July 8, 2025, Bac Giang and Vinh Phuc, now of other provinces, met.', []],
	['en', 'On July 8, 2025, Nghe An and Ha Tinh met.', []]
])('%s: "%s" speaks of the merged units %j', (language, text, expected) => {
	expect([...analyse(text, packOf(language)).frame.merged]).toEqual(expected);
});

test.each([
	[
		'en',
		'The new Phu Tho counts\nViet Tri, October 10, 2025. Since July 1 Phu Tho, Vinh Phuc and Hoa Binh have been one.\nIn the first half of 2025 exports were USD 15.6 billion. In 2024 exports were USD 25 billion.\nIn 2024 exports of Phu Tho were USD 12 billion and those of Vinh Phuc USD 11 billion.',
		['phu-tho-2025', 'phu-tho-2025', 'phu-tho', 'vinh-phuc']
	],
	[
		'de',
		'Kien Giang und An Giang, eine Bilanz\nRach Gia, 14. November 2025 – Die Provinz An Giang zog Bilanz.\nIm ersten Halbjahr 2025 betrugen die Exporte 1,6 Milliarden USD. Im Jahr 2024 betrugen die Exporte 2 Milliarden USD.',
		['an-giang-2025', 'an-giang-2025']
	],
	[
		'es',
		'Gia Lai un año después\nQuy Nhon, 8 de octubre de 2025.- Gia Lai y Binh Dinh son una sola provincia.\nEn el primer semestre de 2025 las exportaciones sumaron 1.600 millones de dólares. En 2024 las exportaciones de Binh Dinh sumaron 1.500 millones de dólares.',
		['gia-lai-2025', 'binh-dinh']
	]
])(
	'%s: figures of "%s" are of the merged unit or of what went into it',
	(language, text, expected) => {
		const { claims } = extract(text, { document: 'test', pack: packOf(language) });
		expect(claims.map(({ place }) => place)).toEqual(expected);
	}
);
