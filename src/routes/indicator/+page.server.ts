import { ask } from '#lib/query/ask.server.ts';
import { indicators } from '#lib/query/indicators.ts';

export async function load() {
	return { indicators: await indicators(ask) };
}
