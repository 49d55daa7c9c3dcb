import { describe, expect, it } from 'vitest';
import type { Quantity } from '#lib/quantity/schema.ts';
import { readText } from './read.ts';

type Expected = Partial<Quantity> & { quote?: string };

/** Text in a language, and its ranks in order. */
const cases: [code: string, text: string, expected: Expected[]][] = [
	['ru', 'Провинция заняла 18-е место среди 63 провинций.', [{ value: 18, of: 63 }]],
	['ru', 'Это 26-я строчка рейтинга, а год назад — на 5-м месте.', [{ value: 26 }, { value: 5 }]],
	['ru', 'Город поднялся на 28-е место из 63.', [{ value: 28, of: 63, quote: '28-е место' }]],
	['en', 'It took the 5-th place among 63 provinces.', [{ value: 5, of: 63 }]],
	['pl', 'Prowincja zajęła 12-te miejsce na 63.', [{ value: 12, of: 63 }]],
	['it', 'La provincia è al 7-o posto su 63.', [{ value: 7, of: 63 }]],
	['it', 'Nella classifica PCI Quang Nam è ventiduesima con 67,4 punti.', [{ value: 22 }]],
	['en', 'In the PCI it was ninth (68.2 points).', [{ value: 9 }]],
	['en', 'It won for the third time with 68.2 points.', []],
	['pl', 'Była piąta na czternaście prowincji.', [{ value: 5, of: 14 }]],
	['en', 'It came second among the fourteen northern provinces.', [{ value: 2, of: 14 }]],
	['el', 'Με 71,25 μονάδες είναι πρώτο για φέτος.', [{ value: 1 }]],
	['es', 'Logró 92,18 puntos, fue primera por sexta vez.', [{ value: 1 }]],
	[
		'nb',
		'Den er blant de 15 beste på PCI og blant de 30 beste på PAR.',
		[
			{ value: 15, of: undefined },
			{ value: 30, of: undefined }
		]
	],
	['ru', 'Донгтхап снова в первой пятёрке.', [{ value: 5, bound: 'at_most' }]],
	['el', 'Το Χάου Γιανγκ είναι στην πρώτη δεκάδα.', [{ value: 10, bound: 'at_most' }]],
	['cs', 'Cílem je první třicítka.', [{ value: 30, bound: 'at_most' }]],
	['pl', 'Chce wejść do pierwszej piątki delty Mekongu.', [{ value: 5, bound: 'at_most' }]],
	['en', 'It came second and two provinces followed.', [{ value: 2, of: undefined }]]
];

describe('findQuantities reads ranks', () => {
	it.each(cases)('%s "%s"', (code, text, expected) => {
		const ranks = readText(text, code).quantities.filter(({ unit }) => unit === 'rank');
		expect(ranks).toMatchObject(expected);
		expect(ranks).toHaveLength(expected.length);
	});
});
