import type { Ask } from '#lib/query/ask.ts';

/** A document in a list. */
export interface DocumentSummary {
	document: string;
	stem: string;
	title: string | null;
	publisher: string | null;
	published: string | null;
	language: string;
	direction: 'ltr' | 'rtl';
	kind: 'article' | 'digest';
	figures: number;
}

const sql = `
SELECT
	document, stem, title, publisher, published, language, direction, kind,
	claims AS figures
FROM documents
ORDER BY kind, claims DESC, title NULLS LAST, stem
LIMIT $1`;

/** The first documents: articles before digests, those that state most before others. */
export function documentList(ask: Ask, limit: number): Promise<DocumentSummary[]> {
	return ask<DocumentSummary>(sql, [limit]);
}
