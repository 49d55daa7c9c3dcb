import type { SourceDocument } from '#cli/documents.ts';
import { CliError } from '#cli/error.ts';
import { extract, type Extraction } from '#lib/claim/extract.ts';
import { identifyLanguage } from '#lib/language/identify.ts';
import { languagePack, languageCodes } from '#lib/language/index.ts';

/** What the person at the command line knows of the documents. */
export interface ReadOptions {
	language?: string | undefined;
	published?: string | undefined;
	explain?: boolean | undefined;
}

/** Reads the claims of a document; throws the reason where its language is not known or has no pack. */
export function readClaims(document: SourceDocument, options: ReadOptions = {}): Extraction {
	const { source, text, hash } = document;
	const published = options.published ?? source?.published;
	return extract(text, {
		document: hash,
		language: languageOf(document, options.language),
		...(published === undefined ? {} : { published }),
		...(source?.url === undefined ? {} : { url: source.url }),
		...(source?.title === undefined ? {} : { title: source.title }),
		...(options.explain ? { explain: true } : {})
	});
}

function languageOf({ source, text }: SourceDocument, named?: string): string {
	const language = named ?? identifyLanguage(text) ?? source?.language;
	if (language === undefined)
		throw new CliError('language not recognised; name it with --language');
	requirePack(language);
	return language;
}

/** Refuses a language that no pack exists for. */
export function requirePack(language: string): void {
	if (languagePack(language)) return;
	const known = languageCodes.join(', ');
	throw new CliError(`no language pack for "${language}" (there are: ${known})`);
}
