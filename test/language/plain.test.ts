import { expect, test } from 'vitest';
import { extract } from '#lib/claim/extract.ts';
import { languageCodes, loadPack } from '#lib/language/index.ts';

async function read(code: string, text: string) {
	const pack = await loadPack(code);
	if (!pack) throw new Error(`no pack for ${code}`);
	return extract(text, { document: 'test', pack, published: '2024-12-20' });
}

test('a language without a pack is read for what needs no words, and says so', async () => {
	const { claims, plain, warnings } = await read(
		'fi',
		'Vuonna 2023 Bac Giang kasvoi nopeasti. Vienti oli 24,96 miljardia USD. GRDP oli 13,85 %.'
	);
	expect(
		claims.map(({ value, unit, indicator, place }) => [value, unit, indicator, place])
	).toEqual([
		[24.96e9, 'USD', null, 'bac-giang'],
		[13.85, '%', 'grdp_growth', 'bac-giang']
	]);
	expect(plain).toBe(true);
	expect(warnings[0]).toMatch(/^there is no language pack for Finnish: /);
});

test.each([
	['tr', '24,96 milyar', 24.96e9],
	['sv', '1 298,5 miljoner', 1298.5e6],
	['hi', '12.5%', 12.5],
	['fa', '۷٫۶۱٪', 7.61]
])('%s writes %s', async (code, printed, value) => {
	const { claims } = await read(
		code,
		`Bac Giang, GRDP 2023: ${printed} USD`.replace('% USD', '%').replace('٪ USD', '٪')
	);
	expect(claims.map((claim) => claim.value)).toEqual([value]);
});

test('codes name the language whatever their region, and none where there is none', async () => {
	expect((await loadPack('pt-BR'))?.code).toBe('pt');
	expect((await loadPack('no'))?.code).toBe('nb');
	expect((await loadPack('en'))?.plain).toBeUndefined();
	expect(await loadPack('xx')).toBeUndefined();
	expect(await loadPack('not a code')).toBeUndefined();
	expect(languageCodes).toEqual([...languageCodes].sort());
});
