import type { SourceDocument } from '#cli/documents.ts';
import { CliError } from '#cli/error.ts';
import { extract, type Extraction } from '#lib/claim/extract.ts';
import { identifyLanguage } from '#lib/language/identify.ts';
import { loadPack } from '#lib/language/index.ts';
import type { LanguagePack } from '#lib/language/schema.ts';

/** What the person at the command line knows of the documents. */
export interface ReadOptions {
	language?: string | undefined;
	published?: string | undefined;
	explain?: boolean | undefined;
}

/** Reads the claims of a document; throws the reason where its language is not known. */
export async function readClaims(
	document: SourceDocument,
	options: ReadOptions = {}
): Promise<Extraction> {
	const { source, text, hash } = document;
	return extract(text, {
		document: hash,
		pack: await packOf(document, options.language),
		published: options.published ?? source?.published,
		url: source?.url,
		...(options.explain && { explain: true })
	});
}

/** The pack of a document's language: the one named for all documents, else the one its source says, else the one it is identified as. */
export async function packOf(
	{ source, text }: SourceDocument,
	named?: string
): Promise<LanguagePack> {
	const language = named ?? source?.language ?? (await identifyLanguage(text));
	if (language === undefined)
		throw new CliError('language not recognised; name it with --language');
	return requirePack(language);
}

/** The pack of a language; throws where the code names none. */
export async function requirePack(language: string): Promise<LanguagePack> {
	const pack = await loadPack(language);
	if (pack) return pack;
	throw new CliError(`"${language}" is no language code; a code looks like "en" or "vi"`);
}
