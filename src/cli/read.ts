import type { SourceDocument } from '#cli/documents.ts';
import { CliError } from '#cli/error.ts';
import { extract, type Extraction } from '#lib/claim/extract.ts';
import { identifyLanguage } from '#lib/language/identify.ts';
import { languageCodes, languagePack } from '#lib/language/index.ts';
import type { LanguagePack } from '#lib/language/schema.ts';

/** What the person at the command line knows of the documents. */
export interface ReadOptions {
	language?: string | undefined;
	published?: string | undefined;
	explain?: boolean | undefined;
}

/** Reads the claims of a document; throws the reason where its language is not known or has no pack. */
export function readClaims(document: SourceDocument, options: ReadOptions = {}): Extraction {
	const { source, text, hash } = document;
	return extract(text, {
		document: hash,
		language: packOf(document, options.language).code,
		published: options.published ?? source?.published,
		url: source?.url,
		...(options.explain && { explain: true })
	});
}

/** The pack of a document's language: the named one, else the one it is identified as, else the one its source says. */
export function packOf({ source, text }: SourceDocument, named?: string): LanguagePack {
	const language = named ?? identifyLanguage(text) ?? source?.language;
	if (language === undefined)
		throw new CliError('language not recognised; name it with --language');
	return requirePack(language);
}

/** The pack of a language; throws where there is none. */
export function requirePack(language: string): LanguagePack {
	const pack = languagePack(language);
	if (pack) return pack;
	throw new CliError(`no language pack for "${language}" (there are: ${languageCodes.join(', ')})`);
}
