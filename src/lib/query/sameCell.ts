import type { Ask } from '#lib/query/ask.ts';
import { sourcedClaims, type SourcedClaim, type StoredClaim } from '#lib/query/stored.ts';

const sql = `${sourcedClaims}
WHERE claims.indicator = $1 AND measure = $2 AND place = $3 AND period = $4
	AND claims.unit = $5
	AND against IS NOT DISTINCT FROM $6::VARCHAR
	AND scope IS NOT DISTINCT FROM $7::VARCHAR
	AND base IS NOT DISTINCT FROM $8::VARCHAR
ORDER BY published DESC NULLS LAST, stem, ordinal`;

/** All claims of a claim's cell, itself among them; a claim without indicator, place or period stands alone. */
export async function sameCell(ask: Ask, claim: StoredClaim): Promise<SourcedClaim[]> {
	const { indicator, measure, place, period, unit, against, scope, base } = claim;
	return ask<SourcedClaim>(sql, [indicator, measure, place, period, unit, against, scope, base]);
}
