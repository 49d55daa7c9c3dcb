import type { Ask } from '#lib/query/ask.ts';
import { sourceColumns, type Source } from '#lib/query/stored.ts';

/** A document in a list: its source, the beginning of its text and its sizes. */
export interface ListedDocument extends Source {
	opening: string;
	characters: number;
	claims: number;
}

const sql = `
SELECT ${sourceColumns}, substring(text, 1, 400) AS opening, length(text)::INTEGER AS characters, claims
FROM documents
ORDER BY kind, claims DESC, stem`;

/** Every document: articles first, then digests, those with the most figures first. */
export async function documents(ask: Ask): Promise<ListedDocument[]> {
	return ask<ListedDocument>(sql);
}
