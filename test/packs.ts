import { languageCodes, loadPack } from '#lib/language/index.ts';
import type { LanguagePack } from '#lib/language/schema.ts';

const loaded = await Promise.all(languageCodes.map((code) => loadPack(code)));

/** Every pack, in the order of their codes. */
export const packs: readonly LanguagePack[] = loaded.filter((pack) => pack !== undefined);

/** The pack of a language; throws where there is none. */
export function packOf(code: string): LanguagePack {
	const pack = packs.find((each) => each.code === code);
	if (!pack) throw new Error(`no pack for ${code}`);
	return pack;
}
