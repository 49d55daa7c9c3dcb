import type { Measure } from '#lib/claim/schema.ts';
import type { Ask } from '#lib/query/ask.ts';

/** A province that can be chosen in a chart, with how many figures it has there. */
export interface ProvinceChoice {
	id: string;
	name: string;
	figures: number;
}

const sql = `
SELECT province AS id, (SELECT any_value(name) FROM provinces WHERE id = province) AS name,
	count(*)::INTEGER AS figures
FROM claims
WHERE indicator = $1 AND measure = $2 AND unit = $3 AND place = province AND year IS NOT NULL
GROUP BY province
ORDER BY name`;

/** The provinces that a series has figures of. */
export function provincesOf(
	ask: Ask,
	series: { indicator: string; measure: Measure; unit: string }
): Promise<ProvinceChoice[]> {
	return ask<ProvinceChoice>(sql, [series.indicator, series.measure, series.unit]);
}
