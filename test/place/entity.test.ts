import { describe, expect, test } from 'vitest';
import {
	entityIn,
	neighboursOf,
	predecessorsOf,
	provinceById,
	provincesOf,
	regionOf,
	successorOf
} from '#lib/place/entity.ts';
import { districts } from '#lib/place/gazetteer.ts';
import { provinces } from '#lib/place/provinces.ts';
import { regions } from '#lib/place/regions.ts';
import { daysOf, parsePeriod } from '#lib/period/parse.ts';

describe('entityIn', () => {
	test.each([
		['bac-giang', '2024', '2026-01-10', 'bac-giang'],
		['bac-ninh', '2024', '2026-01-10', 'bac-ninh'],
		['bac-ninh', '2026', '2026-07-10', 'bac-ninh-2025'],
		['bac-ninh', '2025', '2026-01-10', 'bac-ninh-2025'],
		['bac-ninh', '2025', '2025-01-10', 'bac-ninh'],
		['bac-ninh', '2025', undefined, 'bac-ninh'],
		['bac-ninh', '2025-Q3', undefined, 'bac-ninh-2025'],
		['bac-ninh', '2025-H1', '2025-08-01', 'bac-ninh'],
		['bac-ninh', '2026/2030', '2025-01-10', 'bac-ninh'],
		['bac-ninh', undefined, '2025-09-01', 'bac-ninh-2025'],
		['bac-ninh-2025', '2024', '2025-09-01', 'bac-ninh-2025'],
		['nghe-an', '2026', '2026-07-10', 'nghe-an'],
		['bac-giang', '2026', '2026-07-10', 'bac-giang'],
		['nghe-an/nam-dan', '2026', '2026-07-10', 'nghe-an/nam-dan'],
		['vietnam', '2026', undefined, 'vietnam']
	])('%s in %s, published %s, is %s', (id, period, published, expected) => {
		const days = period === undefined ? undefined : daysOf(parsePeriod(period));
		expect(entityIn(id, days, published)).toBe(expected);
	});
});

test.each([
	['bac-giang', 'bac-ninh-2025'],
	['nghe-an', 'nghe-an'],
	['binh-duong', 'ho-chi-minh-2025']
])('the successor of %s is %s', (id, successor) => {
	expect(successorOf(id)?.id).toBe(successor);
});

test('predecessors are all the units that went in', () => {
	const old = predecessorsOf('phu-tho-2025').map(({ id }) => id);
	expect(old.sort()).toEqual(['hoa-binh', 'phu-tho', 'vinh-phuc']);
	expect(predecessorsOf('hue').map(({ id }) => id)).toEqual(['hue']);
});

test('a smaller place belongs to its province', () => {
	expect(provinceById('bac-giang/yen-dung')?.name).toBe('Bắc Giang');
	expect(provinceById('atlantis')).toBeUndefined();
});

test('regions follow the era', () => {
	expect(regionOf('nghe-an')?.nameEn).toBe('North Central and Central Coast');
	expect(regionOf('nghe-an', 34)?.nameEn).toBe('North Central');
	expect(regionOf('quang-ninh/ha-long')?.id).toBe('red-river-delta');
	expect(regionOf('vietnam')).toBeUndefined();
});

test('neighbours of the 34 follow from those of the 63', () => {
	expect(neighboursOf('nghe-an', 34)).toEqual(['ha-tinh', 'thanh-hoa']);
	expect(neighboursOf('ha-tinh', 34)).toEqual(['nghe-an', 'quang-tri-2025']);
});

describe('the table of provinces', () => {
	test.each([63, 34] as const)('has %i units, each with a tile of its own', (era) => {
		const units = provincesOf(era);
		expect(units).toHaveLength(era);
		const tiles = units.map((unit) => (era === 63 ? unit.tile63 : unit.tile34));
		expect(new Set(tiles.map((tile) => `${tile?.[0]} ${tile?.[1]}`)).size).toBe(era);
	});

	test('hands every unit of the 63 on to one of the 34, and back', () => {
		for (const { id, successor } of provincesOf(63))
			expect(predecessorsOf(successor).map((old) => old.id)).toContain(id);
		expect(provincesOf(34).flatMap(({ id }) => predecessorsOf(id))).toHaveLength(63);
	});

	test('knows each border from both sides', () => {
		for (const { id, neighbours } of provincesOf(63))
			for (const neighbour of neighbours)
				expect(neighboursOf(neighbour, 63), `${id} and ${neighbour}`).toContain(id);
	});

	test('names regions that exist', () => {
		const known = new Set(regions.map(({ id }) => id));
		for (const { region, regionSince2025 } of provinces) {
			expect(known).toContain(region);
			if (regionSince2025) expect(known).toContain(regionSince2025);
		}
	});

	test('ends what merged on the day before the merger', () => {
		for (const { era, validTo } of provinces)
			expect(validTo).toBe(era === 63 ? '2025-06-30' : undefined);
	});
});

describe('the gazetteer', () => {
	test('lists districts of every province, no id twice but town and district of one name', () => {
		expect(new Set(districts.map(({ id }) => id.split('/')[0])).size).toBe(63);
		expect(districts.length).toBeGreaterThan(700);
		const keys = districts.map(({ id, level }) => `${id} ${level}`);
		expect(new Set(keys).size).toBe(keys.length);
	});

	test.each(['lam-dong/da-lat', 'ninh-thuan/phan-rang-thap-cham', 'dak-lak/ea-hleo'])(
		'writes the id %s',
		(id) => {
			expect(districts.map((district) => district.id)).toContain(id);
		}
	);
});
