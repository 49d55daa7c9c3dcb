import type { Ask } from '#lib/query/ask.ts';
import { sourcedClaims, type SourcedClaim } from '#lib/query/stored.ts';

const sql = `${sourcedClaims} WHERE claims.document = $1 ORDER BY ordinal`;

/** The claims of a document (by its hash) in the order of the text. */
export async function claimsOfDocument(ask: Ask, document: string): Promise<SourcedClaim[]> {
	return ask<SourcedClaim>(sql, [document]);
}
