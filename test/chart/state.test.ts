import { expect, test } from 'vitest';
import { formatState, parseState } from '#lib/chart/state.ts';
import type { Series } from '#lib/query/seriesOf.ts';

const years = [2020, 2021, 2022, 2023, 2024].map((year) => ({ year, provinces: 9, reported: 9 }));
const series: Series[] = [
	{
		measure: 'level',
		unit: 'VND',
		figures: 23,
		provinces: 23,
		years: [...years, { year: 2025, provinces: 1, reported: 0 }]
	},
	{ measure: 'level', unit: 'USD', figures: 6, provinces: 4, years: years.slice(3) },
	{ measure: 'change', unit: '%', figures: 4, provinces: 4, years }
];
const known = new Set(['bac-giang', 'nghe-an', 'bac-ninh-2025']);
const parse = (query: string) =>
	parseState(new URLSearchParams(query), { series, isPlace: (slug) => known.has(slug) });

const lead = { tab: 'chart', measure: 'level', unit: 'VND', places: [], from: 2024, to: 2024 };

const understood: [string, object][] = [
	['', lead],
	['time=2021', { ...lead, from: 2021, to: 2021 }],
	['time=2020..2024', { ...lead, from: 2020, to: 2024 }],
	['time=2022..latest', { ...lead, from: 2022, to: 2025 }],
	['time=latest', lead],
	['time=all', { ...lead, from: 2020, to: 2025 }],
	['time=2010..2021', { ...lead, from: 2020, to: 2021 }],
	['unit=USD', { ...lead, unit: 'USD' }],
	['measure=change&tab=map', { ...lead, measure: 'change', unit: '%', tab: 'map' }],
	['place=bac-giang~nghe-an', { ...lead, places: ['bac-giang', 'nghe-an'] }],
	['place=bac-giang~~bac-giang', { ...lead, places: ['bac-giang'] }],
	['claim=0123456789abcdef', { ...lead, claim: '0123456789abcdef' }],
	['units=34&tab=map', { ...lead, units: 34, tab: 'map' }]
];

test.each(understood)('reads "%s"', (query, state) => {
	const read = parse(query);
	expect(read.state).toMatchObject(state);
	expect(read.misread).toEqual([]);
});

const misread: [string, string, string][] = [
	['measure=growht', 'measure=growht', 'level'],
	['unit=EUR', 'unit=EUR', 'VND'],
	['time=soon', 'time=soon', '2024'],
	['time=2024..2020', 'time=2024..2020', '2024'],
	['time=1999', 'time=1999', '2024'],
	['tab=pie', 'tab=pie', 'chart'],
	['place=atlantis', 'place=atlantis', 'all provinces'],
	['place=atlantis~nghe-an', 'place=atlantis', 'the other places'],
	['claim=<script>', 'claim=<script>', 'no sentence'],
	['units=7', 'units=7', 'the units of the year']
];

test.each(misread)('falls back and says so for "%s"', (query, asked, shown) => {
	expect(parse(query).misread).toEqual([{ asked, shown }]);
});

const former: [string, string][] = [
	['year=2021', 'time=2021'],
	['country=nghe-an', 'place=nghe-an'],
	['places=nghe-an', 'place=nghe-an'],
	['view=map', 'tab=map']
];

test.each(former)('still reads the former "%s"', (old, now) => {
	expect(parse(old)).toEqual(parse(now));
});

const written: [string, string][] = [
	['', ''],
	['time=2024&tab=chart&measure=level', ''],
	['tab=map&time=2021', '?time=2021&tab=map'],
	['unit=USD&place=nghe-an~bac-giang', '?unit=USD&place=nghe-an~bac-giang'],
	['measure=change&time=all', '?measure=change&time=2020..2024'],
	['claim=0123456789abcdef', '?claim=0123456789abcdef']
];

test.each(written)('writes only what differs from the default: "%s"', (query, text) => {
	expect(formatState(parse(query).state, series)).toBe(text);
});
