import type { Measure } from '#lib/claim/schema.ts';
import { type ChartState, formatState } from '#lib/chart/state.ts';
import type { Series } from '#lib/query/seriesOf.ts';

/** What of a claim names the chart it stands in. */
export interface Charted {
	id: string;
	indicator: string | null;
	measure: Measure;
	unit: string;
	place: string | null;
	province: string | null;
	year: number | null;
}

/** Whether a claim stands in a chart by province and year. */
export function isCharted({ indicator, place, province, year }: Charted): boolean {
	return indicator !== null && province !== null && place === province && year !== null;
}

/**
 * Address of the ranking that a claim stands in, with its sentence open; nothing for a claim that is not charted. `series` are those of
 * its indicator.
 */
export function rankingLink(claim: Charted, series: readonly Series[]): string | undefined {
	if (claim.year === null) return undefined;
	return link(claim, series, { from: claim.year, to: claim.year, places: [] });
}

/** Address of a province's line over the years, with a claim's sentence open; nothing where there is one year only. */
export function timeLink(claim: Charted, series: readonly Series[]): string | undefined {
	const own = series.find(({ measure, unit }) => measure === claim.measure && unit === claim.unit);
	const from = own?.years[0]?.year;
	const to = own?.years.at(-1)?.year;
	if (from === undefined || to === undefined || from === to || claim.province === null)
		return undefined;
	return link(claim, series, { from, to, places: [claim.province] });
}

function link(
	claim: Charted,
	series: readonly Series[],
	shown: Pick<ChartState, 'from' | 'to' | 'places'>
): string | undefined {
	if (!isCharted(claim)) return undefined;
	const { measure, unit, id } = claim;
	const state: ChartState = {
		tab: 'chart',
		measure,
		unit,
		claim: id,
		units: undefined,
		...shown
	};
	return `/indicator/${claim.indicator}${formatState(state, series)}`;
}
