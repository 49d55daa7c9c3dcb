import type { Ask } from '#lib/query/ask.ts';

/** A province on the tile grid of its time, with what was read about it. */
export interface Tile {
	id: string;
	name: string;
	short: string;
	era: 63 | 34;
	row: number;
	col: number;
	figures: number;
	documents: number;
}

const sql = `
WITH reported AS (
	SELECT province, count(*)::INTEGER AS figures, count(DISTINCT document)::INTEGER AS documents
	FROM claims WHERE province IS NOT NULL GROUP BY province
)
SELECT
	id, name, short, era, "row", col,
	coalesce(figures, 0) AS figures,
	coalesce(documents, 0) AS documents
FROM provinces LEFT JOIN reported ON reported.province = provinces.id
ORDER BY era DESC, "row", col`;

/** The tiles of both divisions, north to south. */
export function tiles(ask: Ask): Promise<Tile[]> {
	return ask<Tile>(sql);
}
