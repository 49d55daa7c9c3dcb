import { expect, test } from 'vitest';
import { cellsOf } from '#lib/query/cell.ts';
import { figures, type Selection } from '#lib/query/figures.ts';
import { unverified } from '#lib/query/unverified.ts';
import { useDataset } from './fixture.ts';

const { ask } = useDataset();
const growth = { indicator: 'grdp_growth', measure: 'level', unit: '%' } as const;

const selections: [string, Partial<Selection>, number[]][] = [
	['a whole series', {}, [12.38, 9.71, 9.03, 4, 7, 13.85, 13.85, 8]],
	['one year', { from: 2021 }, [12.38, 9.71, 9.03, 4]],
	['a stretch of years', { from: 2023, to: 2024 }, [7, 13.85, 13.85]],
	['some provinces', { places: ['gia-lai', 'hai-phong'] }, [12.38, 9.71, 9.03]],
	['a province in a year', { places: ['gia-lai'], from: 2021, to: 2021 }, [9.71, 9.03]],
	['no province of that name', { places: ["x' OR 1=1 --"] }, []]
];

test.each(selections)('gives the figures of %s', async (_, selection, values) => {
	const rows = await figures(ask, { ...growth, ...selection });
	expect(rows.map(({ value }) => value)).toEqual(values);
});

test('says who states a figure and where', async () => {
	const [row] = await figures(ask, { ...growth, places: ['bac-giang'], from: 2024 });
	expect(row).toMatchObject({
		quote: '13.85%',
		name: 'Bắc Giang',
		publisher: 'Dân trí',
		stem: 'agrees',
		year: 2024
	});
});

test('counts quotes in code points, so that a text with an emoji is verified too', async () => {
	expect([...(await unverified(ask))]).toEqual([]);
});

test('makes one cell of what documents state about a province and a year', async () => {
	const cells = cellsOf(await figures(ask, growth));
	expect(
		cells.map(({ key, period, sources, contested, drawn }) => ({
			key,
			period,
			sources,
			contested,
			drawn: drawn.map(({ value }) => value)
		}))
	).toEqual([
		{ key: 'hai-phong|2021|', period: '2021', sources: 1, contested: false, drawn: [12.38] },
		{ key: 'gia-lai|2021|', period: '2021', sources: 1, contested: true, drawn: [9.03, 9.71] },
		{ key: 'bac-giang|2023|', period: '2023-01/2023-09', sources: 1, contested: false, drawn: [7] },
		{ key: 'bac-giang|2024|', period: '2024', sources: 2, contested: false, drawn: [13.85] }
	]);
});

test('draws the result rather than the estimate that agrees with it', async () => {
	const cells = cellsOf(await figures(ask, { ...growth, from: 2024 }));
	expect(cells[0]?.headline).toMatchObject({ status: 'actual', stem: 'article' });
});
