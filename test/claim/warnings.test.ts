import { expect, test } from 'vitest';
import { extract } from '#lib/claim/extract.ts';
import { warningsOf } from '#lib/claim/warnings.ts';
import { packOf } from '../packs.ts';

const exports = {
	unit: 'USD',
	indicator: 'exports',
	measure: 'level',
	place: 'bac-giang',
	period: '2023'
};

test.each([
	['a value in range', { ...exports, value: 1.3e9 }, []],
	['no catalogue range', { ...exports, indicator: null, value: 1e20 }, []],
	['a change', { ...exports, measure: 'change', value: 9e15 }, []],
	['a sum over the country', { ...exports, place: 'vietnam', value: 3.7e11 }, []],
	['a part of a year', { ...exports, period: '2023-01', value: 4e5 }, []],
	[
		'a scale that is a thousand too large',
		{ ...exports, value: 1.298e12 },
		[
			'above the plausible range of Exports of goods, 1 million to 52 billion USD; it may mean 1.298 billion USD'
		]
	],
	[
		'a value that no slipped scale explains',
		{ ...exports, value: 9e22 },
		['above the plausible range of Exports of goods, 1 million to 52 billion USD']
	]
])('%s', (_name, claim, warnings) => {
	expect(warningsOf(claim, { reasons: [] })).toEqual(warnings);
});

test('a broken scale is read as printed and marked', () => {
	const text = 'In 2023, exports of Bac Giang province reached 1,298 billion USD.';
	const [claim] = extract(text, { document: 'test', pack: packOf('en') }).claims;
	expect(claim).toMatchObject({ value: 1298e9, quote: '1,298 billion USD' });
	expect(claim?.warnings).toEqual([expect.stringContaining('it may mean 1.298 billion USD')]);
});

test('a separator that is read otherwise than the language writes it is marked', () => {
	const text = 'Năm 2023, GRDP của TP. Hồ Chí Minh đạt 1.223 triệu tỷ đồng.';
	const [claim] = extract(text, { document: 'test', pack: packOf('vi') }).claims;
	expect(claim).toMatchObject({ value: 1.223e15 });
	expect(claim?.warnings).toEqual([expect.stringMatching(/^read with decimals: /)]);
});
