import type { Bound, Measure, Status } from '#lib/claim/schema.ts';
import type { Ask } from '#lib/query/ask.ts';

/** One claim as a chart needs it: its reading, its sentence and the document that states it. */
export interface Figure {
	id: string;
	document: string;
	start: number;
	end: number;
	quote: string;
	sentence_start: number;
	sentence: string;
	value: number;
	upper: number | null;
	of: number | null;
	precision: number;
	unit: string;
	bound: Bound;
	indicator: string | null;
	measure: Measure;
	status: Status;
	place: string | null;
	period: string | null;
	base: string | null;
	against: string | null;
	scope: string | null;
	year: number | null;
	province: string | null;
	/** Name of the province, in Vietnamese. */
	name: string | null;
	stem: string;
	title: string | null;
	url: string | null;
	publisher: string | null;
	published: string | null;
	language: string;
	direction: 'ltr' | 'rtl';
	kind: 'article' | 'digest';
}

/** Columns of a figure, for every question that gives figures back; it takes them from `figureTables`. */
export const figureColumns = `
	claims.id, claims.document, claims.start, claims."end", claims.quote, claims.sentence_start,
	claims.sentence, claims.value, claims.upper, claims."of", claims.precision, claims.unit, claims.bound,
	claims.indicator, claims.measure, claims.status, claims.place, claims.period, claims.base,
	claims.against, claims.scope, claims.year, claims.province,
	named.name,
	documents.stem, documents.title, documents.url, documents.publisher, documents.published, documents.language,
	documents.direction, documents.kind`;

/** The tables that the columns of a figure come from. A province of both divisions has two rows and one name. */
export const figureTables = `
	claims
	JOIN documents USING (document)
	LEFT JOIN (SELECT id, any_value(name) AS name FROM provinces GROUP BY id) named
		ON named.id = claims.province`;

/** What of an indicator is asked for; a missing part means all. */
export interface Selection {
	indicator: string;
	measure: Measure;
	unit: string;
	places?: readonly string[] | undefined;
	from?: number | undefined;
	to?: number | undefined;
}

const sql = `
SELECT ${figureColumns}
FROM ${figureTables}
WHERE claims.indicator = $1 AND claims.measure = $2 AND claims.unit = $3
	AND ($4 = '' OR list_contains(string_split($4, '~'), claims.province))
	AND ($5 = 0 OR claims.year BETWEEN $5 AND $6)
ORDER BY claims.year NULLS LAST, claims.value DESC, documents.published NULLS LAST, claims.id`;

/** The figures of one series (indicator, measure and unit), of some or all provinces, in some or all years. */
export function figures(ask: Ask, selection: Selection): Promise<Figure[]> {
	const { indicator, measure, unit, places = [], from = 0, to = from } = selection;
	return ask<Figure>(sql, [indicator, measure, unit, places.join('~'), from, to]);
}
