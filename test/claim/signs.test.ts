import { describe, expect, it } from 'vitest';
import { extract } from '#lib/claim/extract.ts';
import { packOf } from '../packs.ts';

/** Texts with a signed percentage behind a level. */
const cases: [code: string, text: string, value: number][] = [
	['en', 'In 2023 state budget revenue of Quang Nam was 3,500 billion VND (+16.2 %).', 16.2],
	['en', 'In 2023 state budget revenue of Quang Nam was 3,500 billion VND (-16.2 %).', -16.2],
	[
		'it',
		'Nel 2023 le entrate di bilancio di Quang Nam erano 3.500 miliardi di dong (+16,2 %).',
		16.2
	],
	['pl', 'W 2023 r. dochody budżetu Quang Nam wyniosły 3500 mld VND (+16,2 proc.).', 16.2],
	['vi', 'Năm 2023, thu ngân sách nhà nước tỉnh Quảng Nam đạt 3.500 tỷ đồng (+16,2 %).', 16.2],
	['en', 'In 2023 exports of Quang Nam did not fall and came to 2 billion USD (+16.2 %).', 16.2],
	[
		'en',
		'In 2023 Quang Nam: exports 2 billion USD (+16.2 %), imports 1.5 billion USD (-3.1 %).',
		16.2
	],
	[
		'en',
		'In 2023 Quang Nam: imports 2 billion USD (-3.1 %), exports 1.5 billion USD (+16.2 %).',
		16.2
	],
	[
		'cs',
		'V roce 2023 v Quang Nam klesl vývoz na 2 mld. USD a dovoz činil 1,5 mld. USD (+16,2 %).',
		16.2
	]
];

describe('extract reads a printed sign as a change', () => {
	it.each(cases)('%s "%s"', (code, text, value) => {
		const { claims } = extract(text, { document: 'test', pack: packOf(code) });
		expect(claims.map((claim) => [claim.measure, claim.value])).toContainEqual(['change', value]);
	});
});
