import { expect, test } from 'vitest';
import { build } from '#lib/query/build.ts';
import { documents } from '#lib/query/documents.ts';
import { chooseCards, chooseHero, headlines } from '#lib/query/headlines.ts';
import { indicators } from '#lib/query/indicators.ts';
import { provincesOf } from '#lib/query/provincesOf.ts';
import { leadYear, seriesOf } from '#lib/query/seriesOf.ts';
import { tiles } from '#lib/query/tiles.ts';
import { useDataset } from './fixture.ts';

const { ask } = useDataset();

test('counts what the dataset holds and how much of it is verified', async () => {
	expect(await build(ask)).toEqual({
		built: '2026-01-01',
		claims: 10,
		verified: 10,
		documents: 4,
		languages: 1,
		provinces: 3,
		firstYear: 2021,
		lastYear: 2025
	});
});

test('lists indicators by how much is reported, the unreported last', async () => {
	const rows = await indicators(ask);
	expect(rows.map(({ id, figures }) => [id, figures])).toEqual([
		['grdp_growth', 8],
		['temporary_houses_removed', 1],
		['state_budget_revenue', 1],
		['pci', 0]
	]);
	expect(rows[0]).toMatchObject({ provinces: 3, firstYear: 2021, lastYear: 2024 });
});

test('lists the years of a series with provinces that report', async () => {
	const [series] = await seriesOf(ask, 'grdp_growth');
	expect(series).toEqual({
		measure: 'level',
		unit: '%',
		figures: 8,
		provinces: 3,
		years: [
			{ year: 2021, provinces: 2, reported: 2 },
			{ year: 2023, provinces: 1, reported: 1 },
			{ year: 2024, provinces: 1, reported: 1 }
		]
	});
	expect(series && leadYear(series)).toBe(2024);
});

test('opens a series of targets only with the year of the targets', async () => {
	const [series] = await seriesOf(ask, 'temporary_houses_removed');
	expect(series && leadYear(series)).toBe(2025);
});

test('has no series of an indicator that nobody reports', async () => {
	expect(await seriesOf(ask, 'pci')).toEqual([]);
});

test('offers the provinces of a series, smaller places aside', async () => {
	const rows = await provincesOf(ask, { indicator: 'grdp_growth', measure: 'level', unit: '%' });
	expect(rows).toEqual([
		{ id: 'bac-giang', name: 'Bắc Giang', figures: 3 },
		{ id: 'gia-lai', name: 'Gia Lai', figures: 2 },
		{ id: 'hai-phong', name: 'Hải Phòng', figures: 1 }
	]);
});

test('tells provinces that were read about from those that were not', async () => {
	const rows = await tiles(ask);
	expect(rows.map(({ id, era, documents }) => [id, era, documents])).toEqual([
		['bac-giang', 63, 3],
		['gia-lai', 63, 2],
		['hai-phong', 63, 1],
		['ha-noi', 63, 0],
		['ha-noi', 34, 0]
	]);
});

test('lists articles before digests', async () => {
	const rows = await documents(ask);
	expect(rows.slice(0, 2).map(({ stem, claims }) => [stem, claims])).toEqual([
		['article', 3],
		['contradicted', 4]
	]);
});

test('opens with a figure of an article and shows others of it, a target among them', async () => {
	const all = await headlines(ask);
	const hero = chooseHero(all);
	expect(hero).toMatchObject({ indicator: 'grdp_growth', quote: '13,85%', leads: true });
	const cards = hero ? chooseCards(all, hero, 6) : [];
	expect(cards.map(({ indicator, status }) => [indicator, status])).toEqual([
		['state_budget_revenue', 'actual'],
		['temporary_houses_removed', 'target']
	]);
});
