import type { RejectionRow } from '#lib/dataset/rows.ts';
import type { Ask } from '#lib/query/ask.ts';

const sql = 'SELECT * FROM rejections WHERE document = $1 ORDER BY start, "end"';

/** The numbers of a document (by its hash) that were read and not taken, in the order of the text. */
export async function rejectionsOfDocument(ask: Ask, document: string): Promise<RejectionRow[]> {
	return ask<RejectionRow>(sql, [document]);
}
