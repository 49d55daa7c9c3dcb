import { ask } from '#lib/query/ask.server.ts';
import { build } from '#lib/query/build.ts';

export async function load() {
	return { build: await build(ask) };
}
