import type { Ask } from '#lib/query/ask.ts';

/** How much is reported on a province. */
export interface PlaceCount {
	province: string;
	claims: number;
	documents: number;
}

const sql = `
SELECT province, count(*)::INTEGER AS claims, count(DISTINCT document)::INTEGER AS documents
FROM claims WHERE province IS NOT NULL GROUP BY province`;

/** Figures and documents by province; a province that nothing is reported on is missing. */
export async function claimsByPlace(ask: Ask): Promise<PlaceCount[]> {
	return ask<PlaceCount>(sql);
}
