import { ar } from '#lib/language/ar.ts';
import { cs } from '#lib/language/cs.ts';
import { el } from '#lib/language/el.ts';
import { en } from '#lib/language/en.ts';
import { fr } from '#lib/language/fr.ts';
import { nb } from '#lib/language/nb.ts';
import type { LanguagePack } from '#lib/language/schema.ts';
import { vi } from '#lib/language/vi.ts';

const packs: ReadonlyMap<string, LanguagePack> = new Map(
	[ar, cs, el, en, fr, nb, vi].map((pack) => [pack.code, pack])
);

/** Codes of the languages that have a pack, in alphabetical order. */
export const languageCodes: readonly string[] = [...packs.keys()];

/** The pack of a language; undefined where there is none. */
export function languagePack(code: string): LanguagePack | undefined {
	return packs.get(code);
}
