import { provinces, type Era, type Province } from '#lib/place/provinces.ts';
import { regions, type Region } from '#lib/place/regions.ts';

/** First day of the 34 units. */
export const mergerDay = '2025-07-01';

const byId = new Map(provinces.map((province) => [province.id, province]));

/** The province-level unit of an id; of a smaller place ("bac-giang/yen-dung") the unit it lies in. */
export function provinceById(id: string): Province | undefined {
	const slash = id.indexOf('/');
	return byId.get(slash < 0 ? id : id.slice(0, slash));
}

/** The units of an era in the order of the statistics office: 63 or 34. */
export function provincesOf(era: Era): Province[] {
	return provinces.filter((province) => province.era === era || province.era === 'both');
}

/** The entity that covers a unit's area since 2025-07-01. */
export function successorOf(id: string): Province | undefined {
	return byId.get(provinceById(id)?.successor ?? '');
}

/** The units of the 63 that a unit of the 34 was formed from; itself where nothing changed. */
export function predecessorsOf(id: string): Province[] {
	const province = provinceById(id);
	if (!province) return [];
	if (province.era !== 34) return [province];
	return province.predecessors.flatMap((old) => byId.get(old) ?? []);
}

/**
 * The entity that a name means in a reference period. The id is the one the name has among the 63 ("bac-ninh"): a 2024 figure belongs to
 * `bac-ninh` whenever it was published, one of 2026 to `bac-ninh-2025`. A period that only ends after 2025-07-01 ("2025", "2020/2025") goes
 * by the date of publication, and to the older entity without one, and so does every plan made before that day. An id of the 34, which only
 * a text that speaks of the merged province gives, is kept for earlier periods too. A smaller place keeps its own part.
 */
export function entityIn(
	id: string,
	period: { first: string; last: string } | undefined,
	published?: string
): string {
	const slash = id.indexOf('/');
	if (slash >= 0) return id;
	const merged = `${id}-2025`;
	if (!byId.has(merged)) return id;
	if (published !== undefined && published < mergerDay) return id;
	if (!period) return published === undefined ? id : merged;
	if (period.last < mergerDay) return id;
	if (period.first >= mergerDay) return merged;
	return published === undefined ? id : merged;
}

/** The neighbours of a unit among the units of an era. */
export function neighboursOf(id: string, era: Era): string[] {
	const province = byId.get(id);
	if (!province) return [];
	if (era === 63) return [...province.neighbours];
	const beyond = predecessorsOf(id)
		.flatMap((old) => old.neighbours)
		.map((neighbour) => byId.get(neighbour)?.successor ?? neighbour);
	return [...new Set(beyond)].filter((neighbour) => neighbour !== id).sort();
}

/** The region of a unit in an era. */
export function regionOf(id: string, era?: Era): Region | undefined {
	const province = provinceById(id);
	if (!province) return undefined;
	const later = era === 34 && province.regionSince2025 !== undefined;
	const region = later ? province.regionSince2025 : province.region;
	return regions.find((candidate) => candidate.id === region);
}
