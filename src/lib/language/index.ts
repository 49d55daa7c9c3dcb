import { plainPack } from '#lib/language/plain.ts';
import type { LanguagePack } from '#lib/language/schema.ts';

/** The packs by language, in alphabetical order; each is a module of its own, fetched when its language is first read. */
const packs: Readonly<Record<string, () => Promise<LanguagePack>>> = {
	ar: async () => (await import('./ar.ts')).ar,
	cs: async () => (await import('./cs.ts')).cs,
	de: async () => (await import('./de.ts')).de,
	el: async () => (await import('./el.ts')).el,
	en: async () => (await import('./en.ts')).en,
	es: async () => (await import('./es.ts')).es,
	fr: async () => (await import('./fr.ts')).fr,
	it: async () => (await import('./it.ts')).it,
	ja: async () => (await import('./ja.ts')).ja,
	ko: async () => (await import('./ko.ts')).ko,
	nb: async () => (await import('./nb.ts')).nb,
	pl: async () => (await import('./pl.ts')).pl,
	pt: async () => (await import('./pt.ts')).pt,
	ru: async () => (await import('./ru.ts')).ru,
	vi: async () => (await import('./vi.ts')).vi,
	zh: async () => (await import('./zh.ts')).zh
};

/** Codes of the languages that have a pack, in alphabetical order. */
export const languageCodes: readonly string[] = Object.keys(packs);

const loaded = new Map<string, Promise<LanguagePack | undefined>>();

/**
 * The pack of a language (BCP 47: "nb", "pt-BR"). A language without one gets what the Unicode data say of it, marked `plain`: separators,
 * months and large numbers, no indicators. Undefined where the code names no language.
 */
export function loadPack(code: string): Promise<LanguagePack | undefined> {
	let pack = loaded.get(code);
	if (!pack) loaded.set(code, (pack = loadAnew(code)));
	return pack;
}

async function loadAnew(code: string): Promise<LanguagePack | undefined> {
	const language = languageOf(code);
	if (language === undefined) return undefined;
	return (await packs[language]?.()) ?? plainPack(language);
}

/** The primary language of a tag; undefined where it is none. */
function languageOf(code: string): string | undefined {
	try {
		const { language } = new Intl.Locale(code);
		return language === 'no' || language === 'nn' ? 'nb' : language;
	} catch {
		return undefined;
	}
}
