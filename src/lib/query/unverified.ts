import type { Ask } from '#lib/query/ask.ts';

const sql = `
SELECT id FROM claims JOIN documents USING (document)
WHERE substring(text, claims.start + 1, claims."end" - claims.start) <> quote`;

/** Ids of claims whose quote is not what stands at their place in the document; a sound dataset has none. */
export async function unverified(ask: Ask): Promise<Set<string>> {
	const rows = await ask<{ id: string }>(sql);
	return new Set(rows.map(({ id }) => id));
}
