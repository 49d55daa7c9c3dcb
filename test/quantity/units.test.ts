import { describe, expect, it } from 'vitest';
import type { Quantity } from '#lib/quantity/schema.ts';
import { readText } from './read.ts';

type Expected = Partial<Quantity> & { quote?: string };

/** Text in a language, and its figures in order: what unit each has or takes from another. */
const cases: [code: string, text: string, expected: Expected[]][] = [
	[
		'it',
		'La copertura ha raggiunto il 95,2% e la media dei criteri per comune è di 17,96.',
		[{ unit: '%' }, { value: 17.96, unit: 'count' }]
	],
	[
		'en',
		'Coverage reached 95.2%, while the average number of criteria met was 17.96.',
		[{ unit: '%' }, { value: 17.96, unit: 'count' }]
	],
	[
		'en',
		'Coverage was 95.2% in the delta and 93.4 in the hills.',
		[{ unit: '%' }, { value: 93.4, unit: '%' }]
	],
	[
		'ru',
		'Доходы составили 410 млрд. В уезде Шондонг собрали 35 млрд донгов.',
		[
			{ value: 410e9, noun: undefined },
			{ value: 35e9, unit: 'VND' }
		]
	],
	['cs', 'Příjmy činily 54 mld. Obce dostaly 3 mld. VND.', [{ noun: undefined }, { unit: 'VND' }]],
	[
		'vi',
		'Chi 500 triệu đồng bao gồm 20 triệu đồng, con số cao.',
		[{ unit: 'VND' }, { unit: 'VND' }]
	],
	['en', 'Poverty fell by 700, or 12.5%.', [{ unit: 'count' }, { unit: '%' }]],
	[
		'it',
		'I negozi hanno venduto per 9.100 miliardi e il porto merce per 148 milioni di dollari.',
		[{ value: 9100e9, unitFrom: 'none' }, { unit: 'USD' }]
	],
	[
		'es',
		'El presupuesto recaudó 12.270 mil millones y las exportaciones 1.520 millones de dólares.',
		[{ unitFrom: 'none' }, { unit: 'USD' }]
	],
	[
		'de',
		'Es waren 83,5 Mio. Dong erwirtschaftet, im Jahr davor 77,7.',
		[{ unit: 'VND' }, { value: 77.7e6, unit: 'VND' }]
	],
	['it', 'Hoa Binh ha fatto +11,2 per cento, Vinh Phuc +8.', [{ unit: '%' }, { unit: '%' }]],
	[
		'it',
		'Crescono del 7, del 7,6 e dell’8 per cento.',
		[{ unit: '%' }, { unit: '%' }, { unit: '%' }]
	],
	['en', 'It reached 110.5 and 98%.', [{ unit: '%' }, { unit: '%' }]],
	['en', 'It has 5,210 households (+700).', [{ value: 5210 }, { value: 700, unit: 'count' }]]
];

/** Figures behind an article or a word that an apostrophe shortens. */
const elided: typeof cases = [
	['it', "La crescita sarà tra il 7,5 e l'8%.", [{ value: 7.5, upper: 8, unit: '%' }]],
	['it', "La quota sarà dal 10 all'11%.", [{ value: 10, upper: 11, unit: '%' }]],
	['it', 'Copre oltre l’80% delle famiglie.', [{ value: 80, bound: 'over' }]],
	['it', "È quasi l'85%.", [{ value: 85, bound: 'under' }]]
];

describe('findQuantities gives units', () => {
	it.each([...cases, ...elided])('%s "%s"', (code, text, expected) => {
		const { quantities } = readText(text, code);
		expect(quantities).toMatchObject(expected);
		expect(quantities).toHaveLength(expected.length);
	});
});
