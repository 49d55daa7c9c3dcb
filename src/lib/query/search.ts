import type { Ask } from '#lib/query/ask.ts';
import { type Figure, figureColumns, figureTables } from '#lib/query/figures.ts';

/** A page that a search leads to. */
export interface Found {
	kind: 'indicator' | 'province' | 'document';
	path: string;
	title: string;
	language: string;
	figures: number;
}

/**
 * Latin letters without their marks and case, as people type them: "bac giang" finds "Bắc Giang". The engine's own function keeps đ; a
 * text in decomposed form loses its marks the same way.
 */
const folded = (column: string) => `replace(lower(strip_accents(${column})), 'đ', 'd')`;

const pages = `
WITH page AS (
	SELECT 'indicator' AS kind, '/indicator/' || indicators.id AS path, title, 'en' AS language,
		concat_ws(' ', title, title_vi, indicators.id) AS words, count(claims.id)::INTEGER AS figures
	FROM indicators LEFT JOIN claims ON claims.indicator = indicators.id
	GROUP BY ALL HAVING count(claims.id) > 0
	UNION ALL
	SELECT 'province', '/place/' || provinces.id, any_value(name) || CASE WHEN provinces.id LIKE '%-2025' THEN ' (since July 2025)' ELSE '' END,
		'vi', concat_ws(' ', any_value(name), any_value(name_en)), count(DISTINCT claims.id)::INTEGER
	FROM provinces LEFT JOIN claims ON claims.province = provinces.id
	GROUP BY provinces.id
	UNION ALL
	SELECT 'document', '/document/' || stem, coalesce(title, substring(split_part(trim(text), chr(10), 1), 1, 90)), language,
		concat_ws(' ', title, publisher, stem), claims
	FROM documents
)
SELECT kind, path, title, language, figures FROM page
WHERE list_bool_and(list_transform(string_split(${folded('$1')}, ' '), lambda word: contains(${folded('words')}, word)))
ORDER BY kind = 'province' DESC, kind = 'indicator' DESC, figures DESC, title
LIMIT $2`;

const sentences = `
SELECT ${figureColumns}
FROM ${figureTables}
WHERE list_bool_and(list_transform(string_split(${folded('$1')}, ' '), lambda word: contains(${folded('sentence')}, word)))
ORDER BY claims.confidence DESC, documents.stem, claims.ordinal
LIMIT $2`;

/** Indicators, provinces and documents whose names hold every word of a text. */
export function searchPages(ask: Ask, text: string, limit: number): Promise<Found[]> {
	return ask<Found>(pages, [clean(text), limit]);
}

/** Figures whose sentences hold every word of a text. */
export function searchSentences(ask: Ask, text: string, limit: number): Promise<Figure[]> {
	return ask<Figure>(sentences, [clean(text), limit]);
}

function clean(text: string): string {
	return text.normalize('NFC').trim().replace(/\s+/gu, ' ').slice(0, 200);
}
