import { error } from '@sveltejs/kit';
import { neighboursOf, predecessorsOf, provinceById, regionOf } from '#lib/place/entity.ts';
import { provinces } from '#lib/place/provinces.ts';
import { ask } from '#lib/query/ask.server.ts';
import { claimsByPlace } from '#lib/query/claimsByPlace.ts';
import { claimsOfPlace } from '#lib/query/claimsOfPlace.ts';
import { placeMatrix } from '#lib/ui/placeMatrix.ts';

export function entries() {
	return provinces.map(({ id }) => ({ slug: id }));
}

export async function load({ params }) {
	const province = provinces.find(({ id }) => id === params.slug);
	if (!province) error(404, 'There is no such province');
	const [figures, counts] = await Promise.all([
		claimsOfPlace(ask, province.id),
		claimsByPlace(ask)
	]);
	const named = (id: string) => ({
		id,
		name: provinceById(id)?.name ?? id,
		figures: counts.find((count) => count.province === id)?.claims ?? 0
	});
	const era = province.era === 34 ? 34 : 63;
	const successor = province.successor === province.id ? undefined : named(province.successor);
	return {
		id: province.id,
		name: province.name,
		type: province.type,
		era: province.era,
		cityFrom: province.cityFrom,
		validFrom: province.validFrom,
		region: regionOf(province.id, era)?.nameEn,
		successor,
		/** What the successor was formed from besides this one. */
		merged: successor
			? predecessorsOf(successor.id)
					.map(({ id }) => named(id))
					.filter(({ id }) => id !== province.id)
			: [],
		predecessors: province.era === 34 ? predecessorsOf(province.id).map(({ id }) => named(id)) : [],
		neighbours: neighboursOf(province.id, era).map(named),
		figures: figures.length,
		documents: new Set(figures.map(({ document }) => document)).size,
		matrix: placeMatrix(figures, province.id)
	};
}
