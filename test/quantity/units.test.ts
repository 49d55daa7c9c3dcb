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
	]
];

describe('findQuantities gives units', () => {
	it.each(cases)('%s "%s"', (code, text, expected) => {
		const { quantities } = readText(text, code);
		expect(quantities).toMatchObject(expected);
		expect(quantities).toHaveLength(expected.length);
	});
});
