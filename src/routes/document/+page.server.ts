import { ask } from '#lib/query/ask.server.ts';
import { documents } from '#lib/query/documents.ts';
import { documentTitle } from '#lib/print/titles.ts';

export async function load() {
	const all = await documents(ask);
	return {
		documents: all.map(({ opening, ...document }) => ({
			...document,
			title: documentTitle({ title: document.title, opening })
		}))
	};
}
