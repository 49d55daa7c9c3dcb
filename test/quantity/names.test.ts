import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

/** Text in a language, and its figures as value and unit: a name that begins like a unit is none. */
const cases: [code: string, text: string, expected: [value: number, unit: string][]][] = [
	['en', 'In 2023 Ha Tinh grew by 8 percent.', [[8, '%']]],
	['en', 'By 2025 Yen Lac aims for 5 schools.', [[5, 'count']]],
	['fr', 'En 2023 Ha Tinh a gagné 8 %.', [[8, '%']]],
	['nb', 'I 2023 Dong Thap vokste med 8 prosent.', [[8, '%']]],
	['de', 'Bis 2023 Dong Thap um 8 Prozent wuchs.', [[8, '%']]],
	['pl', 'Wyniósł 78 mln dongów Ha Tinh.', [[78e6, 'VND']]],
	['it', 'Sono 78 milioni di dong Ha Tinh.', [[78e6, 'VND']]],
	['de', 'Das sind 2000 Hektar Wald.', [[2000, 'ha']]],
	['de', 'Das sind 55 Dong je Kilo, 12 Mio. Dong Umsatz.', [[12e6, 'VND']]],
	['en', 'Exports Reach 5 Billion Dong In March', [[5e9, 'VND']]],
	[
		'en',
		'It planted 2000 ha of rice and paid 2000 dong.',
		[
			[2000, 'ha'],
			[2000, 'VND']
		]
	]
];

describe('findQuantities knows names from units', () => {
	it.each(cases)('%s: %s', (code, text, expected) => {
		const { quantities } = readText(text, code);
		expect(quantities.map(({ value, unit }) => [value, unit])).toEqual(expected);
	});
});
