import type { Ask } from '#lib/query/ask.ts';
import { type Figure, figureColumns, figureTables } from '#lib/query/figures.ts';

/** A figure of an article, with what the overview says of it. */
export interface Headline extends Figure {
	indicatorTitle: string;
	theme: string;
	is_growth: boolean;
	/** How widely its indicator is reported: the number of provinces with a figure for it. */
	reach: number;
	/** No province has a higher figure in its period. */
	leads: boolean;
}

/** The figure that the overview opens with: one that leads a ranking of several provinces, else the most widely reported. */
export function chooseHero(all: readonly Headline[]): Headline | undefined {
	const levels = all.filter(({ measure, status }) => measure === 'level' && status !== 'target');
	return levels.find(({ leads, reach }) => leads && reach >= 5) ?? levels[0] ?? all[0];
}

/** The figures beside it, from the same article: at most two of a theme, and a target among them where there is one. */
export function chooseCards(all: readonly Headline[], hero: Headline, most: number): Headline[] {
	const others = all.filter(({ id, document }) => id !== hero.id && document === hero.document);
	const isSpare = ({ theme }: Headline, index: number) =>
		others.slice(0, index).filter((other) => other.theme === theme).length >= 2;
	const results = others.filter((one, index) => one.status !== 'target' && !isSpare(one, index));
	const target = others.find(({ status }) => status === 'target');
	return target ? [...results.slice(0, most - 1), target] : results.slice(0, most);
}

const sql = `
WITH reach AS (
	SELECT indicator, count(DISTINCT province)::INTEGER AS reach FROM claims GROUP BY indicator
)
SELECT ${figureColumns}, indicators.title AS "indicatorTitle", indicators.theme, indicators.is_growth,
	reach.reach,
	NOT EXISTS (
		SELECT 1 FROM claims other
		WHERE other.indicator = claims.indicator AND other.measure = claims.measure
			AND other.unit = claims.unit AND other.period = claims.period
			AND other.place = other.province AND other.value > claims.value
	) AS leads
FROM ${figureTables}
	JOIN indicators ON indicators.id = claims.indicator
	JOIN reach ON reach.indicator = claims.indicator
WHERE documents.kind = 'article' AND claims.place = claims.province
	AND (length(claims.period) = 4 OR claims.status = 'target')
QUALIFY row_number() OVER (
	PARTITION BY claims.indicator ORDER BY claims.measure = 'level' DESC, claims.status, claims.start
) = 1
ORDER BY reach DESC, claims.measure = 'level' DESC, claims.start`;

/** The figures of the articles, one for each indicator, the most widely reported first. */
export function headlines(ask: Ask): Promise<Headline[]> {
	return ask<Headline>(sql);
}
