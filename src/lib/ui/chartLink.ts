import type { Measure } from '#lib/claim/schema.ts';

/** What of a claim names the chart it stands in. */
export interface Charted {
	id: string;
	indicator: string | null;
	measure: Measure;
	place: string | null;
	period: string | null;
	province: string | null;
	year: number | null;
}

/** Whether a claim stands in a chart by province and year. */
export function isCharted(claim: Charted): boolean {
	return claim.indicator !== null && claim.province !== null && claim.year !== null;
}

/** Address of the ranking that a claim stands in, with its sentence open; nothing for a claim that is not charted. */
export function rankingLink(claim: Charted): string | undefined {
	if (!isCharted(claim)) return undefined;
	return link(claim, { time: String(claim.year), claim: claim.id });
}

/** Address of a province's line over the years, with a claim's sentence open. */
export function timeLink(claim: Charted): string | undefined {
	if (!isCharted(claim)) return undefined;
	return link(claim, { place: claim.province ?? '', time: 'all', claim: claim.id });
}

function link({ indicator, measure }: Charted, state: Record<string, string>): string {
	const parameters = new URLSearchParams(measure === 'level' ? state : { measure, ...state });
	return `/indicator/${indicator}?${parameters}`;
}
