import type { Ask } from '#lib/query/ask.ts';
import type { StoredDocument } from '#lib/query/stored.ts';

/** The document of a file's stem with its whole text, if the dataset has it. */
export async function documentByStem(ask: Ask, stem: string): Promise<StoredDocument | undefined> {
	const [document] = await ask<StoredDocument>('SELECT * FROM documents WHERE stem = $1', [stem]);
	return document;
}
