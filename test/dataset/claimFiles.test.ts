import { expect, test } from 'vitest';
import { claimCsv, csvHeader } from '#lib/dataset/claimCsv.ts';
import { claimJson } from '#lib/dataset/claimFiles.ts';
import { claimWith } from './claims.ts';

test('writes the fields of a claim in the order of the schema', () => {
	const { id, ...rest } = claimWith({ upper: 14 });
	const line = claimJson({ ...rest, id });
	expect(line).toBe(claimJson(claimWith({ upper: 14 })));
	expect(Object.keys(JSON.parse(line)).slice(0, 5)).toEqual([
		'id',
		'document',
		'start',
		'end',
		'quote'
	]);
});

test('refuses to write a claim that breaks the schema', () => {
	expect(() => claimJson(claimWith({ value: NaN }))).toThrow();
	expect(() => claimJson(claimWith({ id: 'x' }))).toThrow();
});

test('writes a row of CSV with the source of the claim', () => {
	const line = claimCsv(
		{ ...claimWith({ value: -3, warnings: ['one', 'two'] }), sentence: '=SUM(A1)' },
		{ stem: 'a', language: 'en', publisher: 'VNA, Hanoi' }
	);
	const cells = line.trimEnd().split(',');
	const column = (name: string) => cells[csvHeader.trimEnd().split(',').indexOf(name)];
	expect(column('value')).toBe('-3');
	expect(column('sentence')).toBe("'=SUM(A1)");
	expect(column('warnings')).toBe('one; two');
	expect(line).toContain('"VNA, Hanoi"');
});
