import type { Ask } from '#lib/query/ask.ts';
import { type Figure, figureColumns, figureTables } from '#lib/query/figures.ts';

/** A figure on a place, with what its page is ordered by. */
export interface PlaceFigure extends Figure {
	indicator_title: string | null;
	theme: string | null;
	/** What is counted where it is outside the catalogue, in the document's words. */
	counted: string | null;
}

const sql = `
SELECT ${figureColumns}, indicators.title AS indicator_title, indicators.theme, claims.counted
FROM ${figureTables} LEFT JOIN indicators ON indicators.id = claims.indicator
WHERE province = $1
ORDER BY period NULLS LAST, stem, ordinal`;

/** The figures on a province and the places within it. */
export async function claimsOfPlace(ask: Ask, province: string): Promise<PlaceFigure[]> {
	return ask<PlaceFigure>(sql, [province]);
}
