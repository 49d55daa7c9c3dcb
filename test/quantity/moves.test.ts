import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

type Expected = [value: number, unit: string, upper?: number];

/** Text in a language, and its figures: the first of two values that a thing moves between takes what the second has. */
const cases: [code: string, text: string, expected: Expected[]][] = [
	[
		'en',
		'It rose from 312 to 387 million dollars.',
		[
			[312e6, 'USD'],
			[387e6, 'USD']
		]
	],
	[
		'en',
		'Arrivals rose from 8 to 12 million visitors.',
		[
			[8e6, 'count'],
			[12e6, 'count']
		]
	],
	[
		'ru',
		'Доходы выросли с 13 700 до 24 800 млрд донгов.',
		[
			[13700e9, 'VND'],
			[24800e9, 'VND']
		]
	],
	[
		'el',
		'Αυξήθηκαν από 13.700 σε 24.800 δισ. ντονγκ.',
		[
			[13700e9, 'VND'],
			[24800e9, 'VND']
		]
	],
	[
		'es',
		'Ben Tre pasó del 89,7 al 92,6 %.',
		[
			[89.7, '%'],
			[92.6, '%']
		]
	],
	[
		'es',
		'Subieron de 62 a 71 millones.',
		[
			[62e6, 'count'],
			[71e6, 'count']
		]
	],
	[
		'fr',
		'Il est passé de 62 à 71 millions de dôngs.',
		[
			[62e6, 'VND'],
			[71e6, 'VND']
		]
	],
	[
		'it',
		'È salito da 62 a 71 milioni di dong.',
		[
			[62e6, 'VND'],
			[71e6, 'VND']
		]
	],
	[
		'pt',
		'A renda passou de 62 para 71 milhões de dongs.',
		[
			[62e6, 'VND'],
			[71e6, 'VND']
		]
	],
	[
		'nb',
		'Importen sank fra 312 til 287 millioner dollar.',
		[
			[312e6, 'USD'],
			[287e6, 'USD']
		]
	],
	[
		'de',
		'Sie stiegen von 5,8 auf 6,9 Mrd. Dong.',
		[
			[5.8e9, 'VND'],
			[6.9e9, 'VND']
		]
	],
	[
		'pl',
		'Dochód wzrósł z 62 do 71 mln dongów.',
		[
			[62e6, 'VND'],
			[71e6, 'VND']
		]
	],
	[
		'cs',
		'Příjem vzrostl z 62 na 71 milionů dongů.',
		[
			[62e6, 'VND'],
			[71e6, 'VND']
		]
	],
	[
		'vi',
		'Thu nhập tăng từ 62 lên 71 triệu đồng.',
		[
			[62e6, 'VND'],
			[71e6, 'VND']
		]
	],
	[
		'ar',
		'ارتفع الدخل من 62 إلى 71 مليون دونغ.',
		[
			[62e6, 'VND'],
			[71e6, 'VND']
		]
	],
	[
		'nb',
		'Hai Duong falt fra 36. til 49. plass.',
		[
			[36, 'rank'],
			[49, 'rank']
		]
	],
	[
		'fr',
		'Son score, de 66,58 à 68,45 points, monte.',
		[
			[66.58, 'points'],
			[68.45, 'points']
		]
	],
	['fr', 'Il faut de 7 à 8 % de croissance.', [[7, '%', 8]]],
	['fr', 'Une hausse de 7 à 8 % est prévue.', [[7, '%', 8]]],
	['en', 'It aims for growth from 8 to 9 percent.', [[8, '%', 9]]],
	[
		'en',
		'It rose from 5 to 800 million dong.',
		[
			[5, 'count'],
			[800e6, 'VND']
		]
	],
	[
		'en',
		'Yield rose by 1.8 quintals to 61.2 quintals.',
		[
			[1.8, 'quintal/ha'],
			[61.2, 'quintal/ha']
		]
	],
	[
		'nb',
		'Det økte med 2 millioner dong til 46 millioner dong.',
		[
			[2e6, 'VND'],
			[46e6, 'VND']
		]
	],
	['nb', 'Det økte med 5 prosent til 7 prosent.', [[5, '%', 7]]]
];

describe('findQuantities reads moves', () => {
	it.each(cases)('%s: %s', (code, text, expected) => {
		const { quantities } = readText(text, code);
		const read = quantities.map(({ value, unit, upper }) =>
			upper === undefined ? [value, unit] : [value, unit, upper]
		);
		expect(read).toEqual(expected);
	});
});
