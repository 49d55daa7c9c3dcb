import { ask } from '#lib/query/ask.server.ts';
import { documents } from '#lib/query/documents.ts';
import { figures } from '#lib/query/figures.ts';
import { chooseCards, chooseHero, headlines } from '#lib/query/headlines.ts';
import { indicators } from '#lib/query/indicators.ts';
import { tiles } from '#lib/query/tiles.ts';
import { documentTitle } from '#lib/print/titles.ts';

export async function load() {
	const all = await headlines(ask);
	const hero = chooseHero(all);
	const listed = (await documents(ask)).map(({ opening, ...document }) => ({
		...document,
		title: documentTitle({ title: document.title, opening }),
		figures: document.claims
	}));
	const { indicator, measure, unit } = hero ?? {};
	const series = indicator && measure && unit ? { indicator, measure, unit } : undefined;
	return {
		hero,
		cards: hero ? chooseCards(all, hero, 6) : [],
		figures: series ? await figures(ask, series) : [],
		indicators: (await indicators(ask)).filter((one) => one.figures > 0),
		tiles: (await tiles(ask)).filter(({ era }) => era === 63),
		articles: listed.filter(({ kind }) => kind === 'article'),
		documents: listed.slice(0, 8)
	};
}
