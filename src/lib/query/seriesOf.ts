import type { Measure } from '#lib/claim/schema.ts';
import type { Ask } from '#lib/query/ask.ts';

/** One way in which an indicator is reported: the level in VND, the rank, the share. */
export interface Series {
	measure: Measure;
	unit: string;
	figures: number;
	provinces: number;
	/** Years with a figure on a province, ascending. */
	years: SeriesYear[];
}

/** How many provinces a year has results, estimates or targets for. */
export interface SeriesYear {
	year: number;
	provinces: number;
	/** Provinces with a result or an estimate. */
	reported: number;
}

const sql = `
WITH yearly AS (
	SELECT measure, unit, year,
		count(DISTINCT province)::INTEGER AS provinces,
		count(DISTINCT province) FILTER (status <> 'target')::INTEGER AS reported
	FROM claims
	WHERE indicator = $1 AND year IS NOT NULL AND place = province
	GROUP BY measure, unit, year
), total AS (
	SELECT measure, unit, count(*)::INTEGER AS figures, count(DISTINCT province)::INTEGER AS provinces
	FROM claims WHERE indicator = $1 GROUP BY measure, unit
)
SELECT total.measure, total.unit, total.figures, total.provinces,
	list({'year': yearly.year, 'provinces': yearly.provinces, 'reported': yearly.reported} ORDER BY yearly.year)
		FILTER (yearly.year IS NOT NULL) AS years
FROM total LEFT JOIN yearly USING (measure, unit)
GROUP BY total.measure, total.unit, total.figures, total.provinces
ORDER BY total.measure = 'level' DESC, total.figures DESC, total.measure, total.unit`;

/** The series of an indicator, its level first. */
export async function seriesOf(ask: Ask, indicator: string): Promise<Series[]> {
	const rows = await ask<Omit<Series, 'years'> & { years: SeriesYear[] | null }>(sql, [indicator]);
	return rows.map((row) => ({ ...row, years: row.years ?? [] }));
}

/** The year a chart opens with: the last with results of several provinces, else the last with any. */
export function leadYear({ years }: Series): number | undefined {
	const several = years.filter(({ reported }) => reported >= 3);
	const some = years.filter(({ reported }) => reported > 0);
	return (several.at(-1) ?? some.at(-1) ?? years.at(-1))?.year;
}
