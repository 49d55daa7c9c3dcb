import { describe, expect, it } from 'vitest';
import { readQuote, states } from '#lib/quantity/readQuote.ts';
import { packOf } from '../packs.ts';

const cases: [code: string, quote: string, values: number[]][] = [
	['en', 'VND181.8 trillion', [181.8e12]],
	['en', '13th', [13]],
	['en', 'first', [1]],
	['en', 'three quarters', [75]],
	['en', 'US$28-30 billion', [28e9, 30e9]],
	['en', '152 of 182 communes', [152]],
	['vi', '1.160 triệu USD', [1160e6, 1.16e6]],
	['el', '20.699,5 δισεκατομμύρια VND', [20699.5e9]],
	['ar', '٨٫٥١٪', [8.51]],
	['nb', 'ti beste', [10]],
	['cs', '54 341 mld. VND', [54341e9]]
];

describe('readQuote', () => {
	it.each(cases)('reads %s "%s" as %j', (code, quote, values) => {
		const pack = packOf(code);
		expect(readQuote(quote, pack)).toEqual(values);
	});

	it('accepts the scale of the next figure in a list, and nothing else', () => {
		const pack = packOf('en');
		expect(states('24.9', 24.9e9, pack)).toBe(true);
		expect(states('9.7 per cent', -9.7, pack)).toBe(true);
		expect(states('24.9', 24.8e9, pack)).toBe(false);
		expect(states('no figure', 1, pack)).toBe(false);
	});
});
