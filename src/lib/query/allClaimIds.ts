import type { Ask } from '#lib/query/ask.ts';

/** The ids of all claims, in order. */
export async function allClaimIds(ask: Ask): Promise<string[]> {
	const rows = await ask<{ id: string }>('SELECT id FROM claims ORDER BY id');
	return rows.map(({ id }) => id);
}
