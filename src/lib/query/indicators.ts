import type { Ask } from '#lib/query/ask.ts';

/** An indicator of the catalogue with what the dataset holds on it. */
export interface IndicatorSummary {
	id: string;
	title: string;
	title_vi: string | null;
	theme: string;
	definition: string;
	unit: string;
	is_growth: boolean;
	better: 'higher' | 'lower' | 'neither';
	figures: number;
	provinces: number;
	firstYear: number | null;
	lastYear: number | null;
}

const sql = `
SELECT
	indicators.id, title, title_vi, theme, definition, indicators.unit, is_growth, better,
	count(claims.id)::INTEGER AS figures,
	count(DISTINCT claims.province)::INTEGER AS provinces,
	min(claims.year) AS "firstYear",
	max(claims.year) AS "lastYear"
FROM indicators LEFT JOIN claims ON claims.indicator = indicators.id
GROUP BY ALL
ORDER BY figures DESC, title`;

/** Every indicator of the catalogue, the most reported first. */
export function indicators(ask: Ask): Promise<IndicatorSummary[]> {
	return ask<IndicatorSummary>(sql);
}
