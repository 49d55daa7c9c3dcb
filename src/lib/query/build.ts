import type { Ask } from '#lib/query/ask.ts';

/** What the whole dataset holds. */
export interface Build {
	/** Day of the build. */
	built: string;
	claims: number;
	/** Claims whose slice of their document is their quote, counted at this question. */
	verified: number;
	documents: number;
	languages: number;
	provinces: number;
	firstYear: number;
	lastYear: number;
}

const sql = `
SELECT
	coalesce((SELECT value FROM meta WHERE key IN ('built', 'build_date', 'date') LIMIT 1), '') AS built,
	count(*)::INTEGER AS claims,
	count(*) FILTER (substring(text, claims.start + 1, claims."end" - claims.start) = quote)::INTEGER AS verified,
	(SELECT count(*)::INTEGER FROM documents) AS documents,
	(SELECT count(DISTINCT language)::INTEGER FROM documents) AS languages,
	count(DISTINCT province)::INTEGER AS provinces,
	min(year) AS "firstYear",
	max(year) AS "lastYear"
FROM claims JOIN documents USING (document)`;

/** The counts of the overview and the footer. */
export async function build(ask: Ask): Promise<Build> {
	const [row] = await ask<Build>(sql);
	if (row === undefined) throw new Error('the dataset did not say what it holds');
	return row;
}
