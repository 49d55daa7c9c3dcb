import type { Ask } from '#lib/query/ask.ts';
import { type Figure, figureColumns } from '#lib/query/figures.ts';

/** A figure of an article, with what the overview says of it. */
export interface Headline extends Figure {
	indicatorTitle: string;
	/** How widely its indicator is reported: the number of provinces with a figure for it. */
	reach: number;
}

const sql = `
WITH reach AS (
	SELECT indicator, count(DISTINCT province)::INTEGER AS reach FROM claims GROUP BY indicator
)
SELECT ${figureColumns}, indicators.title AS "indicatorTitle", reach.reach
FROM claims
	JOIN documents USING (document)
	JOIN indicators ON indicators.id = claims.indicator
	JOIN reach ON reach.indicator = claims.indicator
WHERE documents.kind = 'article' AND claims.province IS NOT NULL
	AND (length(claims.period) = 4 OR claims.status = 'target')
QUALIFY row_number() OVER (
	PARTITION BY claims.indicator ORDER BY claims.measure = 'level' DESC, claims.status, claims.start
) = 1
ORDER BY claims.measure = 'level' DESC, reach DESC, claims.start`;

/** The figures of the articles, one for each indicator, the most widely reported first. */
export function headlines(ask: Ask): Promise<Headline[]> {
	return ask<Headline>(sql);
}
