import { provincesOf, regionOf } from '#lib/place/entity.ts';
import type { Era } from '#lib/place/provinces.ts';
import { ask } from '#lib/query/ask.server.ts';
import { tiles } from '#lib/query/tiles.ts';

const eras: readonly Era[] = [63, 34];

export async function load() {
	const all = await tiles(ask);
	return {
		eras: eras.map((era) => ({
			era,
			tiles: all.filter((tile) => tile.era === era),
			regions: regionsOf(era)
		}))
	};
}

/** The provinces of an era by region, in the order of the statistics office. */
function regionsOf(era: Era) {
	const regions = new Map<string, { id: string; name: string; nameEn: string }[]>();
	for (const { id, name, nameEn } of provincesOf(era)) {
		const region = regionOf(id, era)?.nameEn ?? '';
		regions.set(region, [...(regions.get(region) ?? []), { id, name, nameEn }]);
	}
	return [...regions].map(([name, members]) => ({ name, members }));
}
