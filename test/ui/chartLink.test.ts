import { expect, test } from 'vitest';
import { isCharted, rankingLink, timeLink, type Charted } from '#lib/ui/chartLink.ts';

const year = (year: number, reported = 9) => ({ year, provinces: reported, reported });
const series = [
	{ measure: 'level', unit: '%', figures: 9, provinces: 9, years: [year(2020), year(2024)] },
	{ measure: 'rank', unit: 'rank', figures: 2, provinces: 2, years: [year(2024)] }
] as const;
const all = series.map((one) => ({ ...one, years: [...one.years] }));
const claim: Charted = {
	id: '0123456789abcdef',
	indicator: 'grdp_growth',
	measure: 'level',
	unit: '%',
	place: 'hue',
	province: 'hue',
	year: 2024
};

test.each<[Partial<Charted>, string | undefined, string | undefined]>([
	[
		{},
		'/indicator/grdp_growth?claim=0123456789abcdef',
		'/indicator/grdp_growth?place=hue&time=2020..2024&claim=0123456789abcdef'
	],
	[
		{ year: 2020 },
		'/indicator/grdp_growth?time=2020&claim=0123456789abcdef',
		'/indicator/grdp_growth?place=hue&time=2020..2024&claim=0123456789abcdef'
	],
	[
		{ measure: 'rank', unit: 'rank' },
		'/indicator/grdp_growth?measure=rank&claim=0123456789abcdef',
		undefined
	],
	[{ year: null }, undefined, undefined],
	[{ indicator: null }, undefined, undefined],
	[{ place: 'hue/a-luoi' }, undefined, undefined]
])('%j leads to its ranking and its line', (change, ranking, time) => {
	const one = { ...claim, ...change };
	expect(rankingLink(one, all)).toBe(ranking);
	expect(timeLink(one, all)).toBe(time);
	expect(isCharted(one)).toBe(ranking !== undefined);
});
