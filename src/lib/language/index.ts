import { ar } from '#lib/language/ar.ts';
import { cs } from '#lib/language/cs.ts';
import { de } from '#lib/language/de.ts';
import { el } from '#lib/language/el.ts';
import { en } from '#lib/language/en.ts';
import { es } from '#lib/language/es.ts';
import { fr } from '#lib/language/fr.ts';
import { it } from '#lib/language/it.ts';
import { nb } from '#lib/language/nb.ts';
import { pl } from '#lib/language/pl.ts';
import { pt } from '#lib/language/pt.ts';
import { ru } from '#lib/language/ru.ts';
import type { LanguagePack } from '#lib/language/schema.ts';
import { vi } from '#lib/language/vi.ts';

const packs: ReadonlyMap<string, LanguagePack> = new Map(
	[ar, cs, de, el, en, es, fr, it, nb, pl, pt, ru, vi].map((pack) => [pack.code, pack])
);

/** Codes of the languages that have a pack, in alphabetical order. */
export const languageCodes: readonly string[] = [...packs.keys()];

/** The pack of a language; undefined where there is none. */
export function languagePack(code: string): LanguagePack | undefined {
	return packs.get(code);
}
