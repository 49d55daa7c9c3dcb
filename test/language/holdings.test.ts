import { expect, test } from 'vitest';
import { holdingsOf, wordingsOf } from '#lib/language/holdings.ts';
import { packOf, packs } from '../packs.ts';

test.each(packs.map((pack) => [pack.code, pack] as const))(
	'%s holds phrases of every kind and words exports',
	(_, pack) => {
		expect(Object.entries(holdingsOf(pack)).filter(([, phrases]) => phrases === 0)).toEqual([]);
		const wordings = wordingsOf(pack, 'exports', 4);
		expect(wordings.length).toBeGreaterThan(0);
		expect(wordings.join()).not.toMatch(/[*~/()]/);
	}
);

test('counts phrases, not settings, and says wordings as a reader takes them', () => {
	const pack = {
		...packOf('en'),
		units: { '%': 'percent, per cent', ha: 'hectare/hectares' },
		indicators: { exports: '(total) export/exports value, exportat*, exportation, sales ~ abroad' }
	};
	expect(holdingsOf(pack)).toMatchObject({ units: 3, indicators: 4 });
	expect(wordingsOf(pack, 'exports', 4)).toEqual(['export value', 'sales … abroad']);
	expect(wordingsOf(pack, 'imports', 4)).toEqual([]);
});
