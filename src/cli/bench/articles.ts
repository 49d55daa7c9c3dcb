import { readSourceDocument } from '#cli/documents.ts';
import { CliError } from '#cli/error.ts';
import { findDocuments } from '#cli/files.ts';
import { languageCodes, loadPack } from '#lib/language/index.ts';
import type { LanguagePack } from '#lib/language/schema.ts';

const folder = 'test/gold/articles/docs';

/** An article as the extractor takes it. */
export interface Article {
	path: string;
	text: string;
	bytes: number;
	document: string;
	pack: LanguagePack;
}

/** The articles of the gold by language that has some, or in one language; the names of their files begin with its code. */
export async function articlesByLanguage(only?: string): Promise<Map<string, Article[]>> {
	const paths = findDocuments(folder);
	const found = new Map<string, Article[]>();
	for (const code of only === undefined ? languageCodes : [only]) {
		const pack = await loadPack(code);
		const own = paths.filter((path) => path.startsWith(`${folder}/${code}-`));
		if (own.length === 0 && only === undefined) continue;
		if (!pack || own.length === 0) throw new CliError(`${folder}: no article in "${code}"`);
		const articles = own.map((path): Article => {
			const { text, hash } = readSourceDocument(path);
			return { path, text, bytes: Buffer.byteLength(text), document: hash, pack };
		});
		found.set(code, articles);
	}
	return found;
}

/** Articles one after the other, again and again, as many as make up a number of bytes; at least one. */
export function* repeated(articles: readonly Article[], bytes: number): Iterable<Article> {
	let sum = 0;
	for (let at = 0; at === 0 || sum < bytes; at++) {
		const article = articles[at % articles.length];
		if (!article) return;
		sum += article.bytes;
		yield article;
	}
}
