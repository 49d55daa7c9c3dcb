import type { Ask } from '#lib/query/ask.ts';
import { sourcedClaims, type SourcedClaim } from '#lib/query/stored.ts';

/** The claim of an id with its source, if the dataset has it. */
export async function claimById(ask: Ask, id: string): Promise<SourcedClaim | undefined> {
	const [claim] = await ask<SourcedClaim>(`${sourcedClaims} WHERE claims.id = $1`, [id]);
	return claim;
}
