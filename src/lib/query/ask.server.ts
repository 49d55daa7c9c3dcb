import { openDatabase, type NodeDatabase } from '#lib/dataset/nodeDatabase.ts';
import type { Ask } from '#lib/query/ask.ts';

let opening: Promise<NodeDatabase> | undefined;

/** Answers at build time, from the database that the site will serve. */
export const ask: Ask = async <Row>(sql: string, parameters = [] as Parameters<Ask>[1]) => {
	opening ??= openDatabase('static/data/attested.duckdb');
	const { run } = await opening;
	return (await run(sql, parameters)) as Row[];
};
