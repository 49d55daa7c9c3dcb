import type { Alias } from '#lib/place/aliases.ts';
import { districts } from '#lib/place/gazetteer.ts';
import { provinceById } from '#lib/place/entity.ts';

/** Kinds of word that say what a name beside them is. */
export const levels = ['province', 'city', 'district', 'town', 'commune'] as const;
export type Level = (typeof levels)[number];

const levelById = new Map(districts.map(({ id, level }) => [id, level]));

/** What a name with these words beside it is: a province, or a district of one of several provinces; undefined where it is neither. */
export function resolveLevel(
	{ province, districts: below, weak, needs }: Omit<Alias, 'phrase'>,
	beside: ReadonlySet<Level>
): { province: string } | { districts: readonly string[]; said: boolean } | undefined {
	if (beside.has('commune') && beside.size === 1) return undefined;
	if (province !== undefined) {
		if (needs === 'city' && !beside.has('city')) return undefined;
		if (needs === 'level' && beside.size === 0) return undefined;
		if (isProvinceLevel(province, beside)) return { province };
		const namesakes = below.filter((id) => beside.has(levelOf(id)) || isUrban(id, beside));
		return namesakes.length > 0 ? { districts: namesakes, said: true } : { province };
	}
	if (beside.size === 0) return weak ? undefined : { districts: below, said: false };
	const namesake = beside.has('province') ? below.find(isNamesake) : undefined;
	if (namesake && beside.size === 1) return { province: provinceOf(namesake) };
	const fitting = below.filter((id) => beside.has(levelOf(id)) || isUrban(id, beside));
	return { districts: fitting.length > 0 ? fitting : below, said: true };
}

/** No word, a word for province, or a word for city beside the name of a centrally-run city. */
export function isProvinceLevel(province: string, beside: ReadonlySet<Level>): boolean {
	if (beside.size === 0 || beside.has('province')) return true;
	return beside.has('city') && provinceById(province)?.type === 'city';
}

/** What a smaller place is by the gazetteer: "lam-dong/da-lat" is a city. */
export function levelOf(id: string): Level {
	return levelById.get(id) ?? 'district';
}

/** Cities and towns are called either, in translation most of all. */
function isUrban(id: string, beside: ReadonlySet<Level>): boolean {
	return levelOf(id) !== 'district' && (beside.has('city') || beside.has('town'));
}

/** The one of several districts of a name that lies in a province the text speaks of, or the only one of that name. */
export function districtIn(
	ids: readonly string[],
	spokenOf: ReadonlySet<string>,
	said: boolean
): string | undefined {
	const near = ids.filter((id) => spokenOf.has(provinceOf(id)));
	if (near.length > 0) return near[0];
	const merged = ids.filter((id) => {
		const successor = provinceById(id)?.successor ?? '';
		return spokenOf.has(successor.replace(/-2025$/, ''));
	});
	if (merged.length === 1) return merged[0];
	const [only] = ids;
	return ids.length === 1 && only && (said || levelOf(only) === 'city') ? only : undefined;
}

/** The town a province is named after: "bac-giang/bac-giang". */
function isNamesake(id: string): boolean {
	const slash = id.indexOf('/');
	return id.slice(0, slash) === id.slice(slash + 1);
}

function provinceOf(id: string): string {
	return id.slice(0, id.indexOf('/'));
}
