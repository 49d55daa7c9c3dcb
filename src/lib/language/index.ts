import type { LanguagePack } from '#lib/language/schema.ts';

/** Loads the pack of each language there is; a language is loaded when it is first needed. */
const loaders: Readonly<Record<string, () => Promise<LanguagePack>>> = {
	ar: async () => (await import('#lib/language/ar.ts')).ar,
	cs: async () => (await import('#lib/language/cs.ts')).cs,
	el: async () => (await import('#lib/language/el.ts')).el,
	en: async () => (await import('#lib/language/en.ts')).en,
	nb: async () => (await import('#lib/language/nb.ts')).nb,
	vi: async () => (await import('#lib/language/vi.ts')).vi
};

/** Codes of the languages that have a pack, in alphabetical order. */
export const languages: readonly string[] = Object.keys(loaders);

/** The pack of a language; undefined where there is none. */
export async function loadPack(language: string): Promise<LanguagePack | undefined> {
	return loaders[language]?.();
}
