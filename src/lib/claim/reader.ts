import { extract, type Extraction } from '#lib/claim/extract.ts';
import type { DocumentFacts } from '#lib/claim/analyse.ts';
import { identifyLanguage } from '#lib/language/identify.ts';
import { loadPack } from '#lib/language/index.ts';

/** What a reader is doing: finding out the language, fetching its words, reading. */
export type ReaderStep = 'language' | 'words' | 'reading';

/** What is known of a text, and whom to tell how far it was read. */
export interface ReaderFacts extends DocumentFacts {
	/** Key that the claims carry. */
	document: string;
	onstep?: (step: ReaderStep, language?: string) => void;
}

/** Reads a text; nothing where its language was not recognised. */
export type Read = (text: string, facts: ReaderFacts) => Promise<Extraction | undefined>;

/**
 * The extractor for texts of a language, or, without a code, of whichever language each text is in. Its words are fetched now, or when
 * a text of the language is first read; what recognises languages is fetched only when it is needed.
 */
export async function openReader(code?: string): Promise<Read> {
	if (code !== undefined && !(await loadPack(code)))
		throw new Error(`"${code}" is no language code; a code looks like "en" or "vi"`);
	return async (text, { onstep, ...facts }) => {
		if (code === undefined) onstep?.('language');
		const language = code ?? (await identifyLanguage(text));
		if (language === undefined) return undefined;
		onstep?.('words', language);
		const pack = await loadPack(language);
		if (!pack) return undefined;
		onstep?.('reading', language);
		return extract(text, { ...facts, pack });
	};
}
