import { claimSchema, type Claim } from '#lib/claim/schema.ts';

/** A claim as one JSON line, its fields in the order of the schema; throws when it breaks the schema. */
export function claimJson(claim: Claim): string {
	return `${JSON.stringify(claimSchema.parse(claim))}\n`;
}
