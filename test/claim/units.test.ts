import { describe, expect, it } from 'vitest';
import { extract } from '#lib/claim/extract.ts';
import { packOf } from '../packs.ts';

/** Texts with a figure whose unit is not printed, and the unit it has. */
const cases: [code: string, text: string, value: number, unit: string][] = [
	[
		'it',
		'Nel 2023 le entrate di bilancio di Quang Nam hanno segnato un aumento del 14,6%, a 81.300 miliardi.',
		81_300e9,
		'VND'
	],
	[
		'en',
		'In 2023 state budget revenue of Quang Nam rose by 14.6 percent to 81,300 billion.',
		81_300e9,
		'VND'
	],
	['it', 'Nel 2023 il tasso di povertà di Quang Nam è sceso: i poveri erano 5.210.', 5210, 'count'],
	['pl', 'W 2023 r. stopa ubóstwa w Quang Nam spadła do 2,85 proc., czyli o 700.', 700, 'count'],
	[
		'en',
		'In 2023 the poverty rate of Quang Nam fell to 2.85 percent, that is by 700.',
		700,
		'count'
	],
	['en', 'In 2023 the poverty rate of Quang Nam fell from 3.9 in 2022 to 2.85 percent.', 3.9, '%'],
	[
		'en',
		'In 2023 the PCI of Quang Nam was 67.4 points. The PCI was 66.11 in 2022.',
		66.11,
		'points'
	]
];

describe('extract understands the unit', () => {
	it.each(cases)('%s "%s": %d %s', (code, text, value, unit) => {
		const { claims } = extract(text, { document: 'test', pack: packOf(code) });
		expect(claims.find((claim) => Math.abs(claim.value) === value)?.unit).toBe(unit);
	});
});
