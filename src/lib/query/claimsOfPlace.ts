import type { Ask } from '#lib/query/ask.ts';
import { sourcedClaims, type SourcedClaim } from '#lib/query/stored.ts';

const sql = `${sourcedClaims} WHERE province = $1 ORDER BY period, stem, ordinal`;

/** The claims on a province and the places within it. */
export async function claimsOfPlace(ask: Ask, province: string): Promise<SourcedClaim[]> {
	return ask<SourcedClaim>(sql, [province]);
}
