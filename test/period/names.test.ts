import { describe, expect, it } from 'vitest';
import { findPeriods } from '#lib/period/find.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packOf } from '../packs.ts';

/** Text in a language, and the periods in it: a name that begins like a unit leaves the year before it a year. */
const cases: [code: string, text: string, periods: string[]][] = [
	['en', 'In 2023 Ha Tinh grew by 8 percent.', ['2023']],
	['en', 'By 2025 Yen Lac aims for 5 schools.', ['2025']],
	['nb', 'I 2023 Dong Thap vokste med 8 prosent.', ['2023']],
	['fr', 'En 2023 Ha Tinh a gagné 8 %.', ['2023']],
	['en', 'The 2023 resolution set 5 targets.', ['2023']],
	['en', 'It planted 2000 ha of rice and paid 2000 dong.', []],
	['de', 'Das sind 2000 Hektar Wald.', []]
];

describe('findPeriods knows names from units', () => {
	it.each(cases)('%s: %s', (code, text, expected) => {
		const certain = findPeriods(tokenize(text), packOf(code)).filter((found) => found.certain);
		expect(certain.map(({ period }) => period)).toEqual(expected);
	});
});
