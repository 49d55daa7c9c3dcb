import type { Measure } from '#lib/claim/schema.ts';
import { catalogue } from '#lib/chart/catalogue.ts';
import { leadYear, type Series } from '#lib/query/seriesOf.ts';

/** The views of a series: its charts, and what is no chart. */
export const tabs: readonly string[] = [
	...new Set(catalogue.map(({ tab }) => tab)),
	...['map', 'table', 'conflicts', 'claims']
];

/** What a chart shows, as its address says it. */
export interface ChartState {
	tab: string;
	measure: Measure;
	unit: string;
	places: readonly string[];
	/** One year: a ranking. Several: lines. */
	from: number;
	to: number;
	claim: string | undefined;
	/** The division of the map, where it is not the one of its year. */
	units: 63 | 34 | undefined;
}

/** A part of an address that was not understood, and what is shown instead. */
export interface Misread {
	asked: string;
	shown: string;
}

/** What the address may ask for. */
export interface ChartChoices {
	series: readonly Series[];
	/** Provinces by slug, of both divisions. */
	isPlace: (slug: string) => boolean;
}

/** Names that older addresses use, and the ones they have now. */
export const formerNames: Readonly<Record<string, string>> = {
	places: 'place',
	country: 'place',
	year: 'time',
	view: 'tab'
};

/** Reads an address's query. What does not parse falls back to the default and is reported. */
export function parseState(
	query: URLSearchParams,
	choices: ChartChoices
): { state: ChartState; misread: Misread[] } {
	const misread: Misread[] = [];
	const asked = new Map([...query].map(([name, value]) => [formerNames[name] ?? name, value]));
	const miss = (name: string, shown: string) => {
		misread.push({ asked: `${name}=${asked.get(name) ?? ''}`, shown });
	};
	const series = seriesIn(asked, choices.series, miss);
	const tab = tabs.find((name) => name === asked.get('tab'));
	if (tab === undefined && asked.has('tab')) miss('tab', 'chart');
	const time = timeIn(asked.get('time'), series);
	if (time === undefined && asked.has('time')) miss('time', String(leadYear(series) ?? 'all'));
	const lead = leadYear(series) ?? 0;
	const [from, to] = time ?? [lead, lead];
	if (asked.has('units') && unitsIn(asked.get('units')) === undefined)
		miss('units', 'the units of the year');
	const claim = asked.get('claim');
	const isClaim = claim !== undefined && /^[0-9a-f]{16}$/.test(claim);
	if (claim !== undefined && !isClaim) miss('claim', 'no sentence');
	return {
		state: {
			tab: tab ?? 'chart',
			measure: series.measure,
			unit: series.unit,
			places: placesIn(asked.get('place'), choices, misread),
			from,
			to,
			claim: isClaim ? claim : undefined,
			units: unitsIn(asked.get('units'))
		},
		misread
	};
}

/** The query of a state, with only what differs from the default: "?time=2020..2024", or nothing. */
export function formatState(state: ChartState, series: readonly Series[]): string {
	const [first] = series;
	const own = series.filter(({ measure }) => measure === state.measure);
	const chosen = own.find(({ unit }) => unit === state.unit) ?? first;
	const lead = chosen && leadYear(chosen);
	const parts: string[] = [];
	const write = (name: string, value: string) =>
		parts.push(`${name}=${encodeURIComponent(value).replaceAll('%7E', '~')}`);
	if (state.measure !== first?.measure) write('measure', state.measure);
	if (state.unit !== own[0]?.unit) write('unit', state.unit);
	if (state.places.length > 0) write('place', state.places.join('~'));
	if (state.from !== state.to) write('time', `${state.from}..${state.to}`);
	else if (state.from !== lead) write('time', String(state.from));
	if (state.units !== undefined) write('units', String(state.units));
	if (state.tab !== 'chart') write('tab', state.tab);
	if (state.claim !== undefined) write('claim', state.claim);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function seriesIn(
	asked: ReadonlyMap<string, string>,
	series: readonly Series[],
	miss: (name: string, shown: string) => void
): Series {
	const [first] = series;
	if (!first) throw new Error('an indicator without series has no chart');
	const measure = asked.get('measure') ?? first.measure;
	const measured = series.filter((one) => one.measure === measure);
	if (measured.length === 0) miss('measure', first.measure);
	const candidates = measured.length > 0 ? measured : series;
	const unit = asked.get('unit');
	const inUnit = candidates.find((one) => one.unit === unit);
	const [fallback = first] = candidates;
	if (unit !== undefined && !inUnit) miss('unit', fallback.unit);
	return inUnit ?? fallback;
}

function unitsIn(text: string | undefined): 63 | 34 | undefined {
	return ([63, 34] as const).find((units) => String(units) === text);
}

/** "2024", "2020..2024", "latest" or "all", cut to the years there are; nothing for anything else. */
function timeIn(text: string | undefined, series: Series): [number, number] | undefined {
	const years = series.years.map(({ year }) => year);
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined || text === undefined) return undefined;
	const lead = leadYear(series) ?? last;
	if (text === 'latest') return [lead, lead];
	if (text === 'all') return [first, last];
	const match = /^(\d{4})(?:\.\.(\d{4}|latest))?$/.exec(text);
	if (!match) return undefined;
	const from = Number(match[1]);
	const to = match[2] === 'latest' ? last : Number(match[2] ?? match[1]);
	if (from > to || to < first || from > last) return undefined;
	return [Math.max(from, first), Math.min(to, last)];
}

function placesIn(
	text: string | undefined,
	{ isPlace }: ChartChoices,
	misread: Misread[]
): string[] {
	const slugs = [...new Set((text ?? '').split('~').filter((slug) => slug !== ''))];
	const unknown = slugs.filter((slug) => !isPlace(slug));
	const known = slugs.filter(isPlace);
	const shown = known.length > 0 ? 'the other places' : 'all provinces';
	for (const slug of unknown) misread.push({ asked: `place=${slug}`, shown });
	return known;
}
