import { error } from '@sveltejs/kit';
import { ask } from '#lib/query/ask.server.ts';
import { figures } from '#lib/query/figures.ts';
import { indicators } from '#lib/query/indicators.ts';
import { provincesOf } from '#lib/query/provincesOf.ts';
import { seriesOf } from '#lib/query/seriesOf.ts';
import { tiles } from '#lib/query/tiles.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const all = await indicators(ask);
	return all.filter((indicator) => indicator.figures > 0).map(({ id }) => ({ id }));
};

export const load: PageServerLoad = async ({ params }) => {
	const indicator = (await indicators(ask)).find(({ id }) => id === params.id);
	const series = await seriesOf(ask, params.id);
	const [first] = series;
	if (!indicator || !first) error(404, `no figure of an indicator "${params.id}" is known`);
	const lead = { indicator: params.id, measure: first.measure, unit: first.unit };
	return {
		indicator,
		series,
		figures: await figures(ask, lead),
		provinces: await provincesOf(ask, lead),
		tiles: await tiles(ask)
	};
};
