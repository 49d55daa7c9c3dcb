import { framed, survey, type DocumentFacts } from '#lib/claim/analyse.ts';
import type { Reading } from '#lib/claim/reading.ts';
import { trained } from '#lib/claim/trained.ts';
import type { LanguagePack } from '#lib/language/schema.ts';

/** A text with everything that is found in it before its figures are linked. */
export function analyse(text: string, pack: LanguagePack, facts?: DocumentFacts): Reading {
	return framed(survey(text, pack, facts), trained);
}
