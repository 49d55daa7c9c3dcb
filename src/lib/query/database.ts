import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Ask } from '#lib/query/ask.ts';

/** Where the site serves the dataset. */
export const databaseUrl = '/data/attested.duckdb';

/** Why the database did not open, in words for the reader. */
export class DatabaseError extends Error {}

type Table = Awaited<ReturnType<AsyncDuckDBConnection['query']>>;

let opening: Promise<Ask> | undefined;

/** The dataset in this tab: the engine starts at the first call and is shared by all later ones. */
export function openDatabase(): Promise<Ask> {
	opening ??= open();
	return opening;
}

async function open(): Promise<Ask> {
	if (typeof WebAssembly === 'undefined')
		throw new DatabaseError('WebAssembly is not available in this browser');
	const [bytes, database] = await Promise.all([fetchDatabase(), startEngine()]);
	await database.registerFileBuffer('attested.duckdb', bytes);
	const connection = await database.connect();
	// Nothing beyond this file may be read, and nothing may be fetched from elsewhere.
	await connection.query('SET autoinstall_known_extensions = false');
	await connection.query('SET autoload_known_extensions = false');
	await connection.query("ATTACH 'attested.duckdb' AS site (READ_ONLY)");
	await connection.query('USE site');
	// Planning takes longer than answering: a question is planned once.
	const plans = new Map<string, ReturnType<typeof connection.prepare>>();
	return (sql, parameters) => {
		const plan = plans.get(sql) ?? connection.prepare(sql);
		plans.set(sql, plan);
		return answer(plan, parameters);
	};
}

async function fetchDatabase(): Promise<Uint8Array> {
	const response = await fetch(databaseUrl);
	if (!response.ok) throw new DatabaseError(`the figures could not be loaded (${response.status})`);
	return new Uint8Array(await response.arrayBuffer());
}

async function startEngine(): Promise<AsyncDuckDB> {
	const [duckdb, { default: wasm }, { default: script }] = await Promise.all([
		import('@duckdb/duckdb-wasm'),
		import('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'),
		import('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url')
	]);
	const worker = new Worker(script);
	const blocked = new Promise<never>((_, reject) => {
		worker.addEventListener('error', () =>
			reject(new DatabaseError('the database could not start its worker'))
		);
	});
	const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
	const start = async () => {
		await database.instantiate(wasm);
		await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	};
	await Promise.race([start(), blocked]);
	return database;
}

async function answer<Row>(
	plan: ReturnType<AsyncDuckDBConnection['prepare']>,
	parameters: Parameters<Ask>[1] = []
): Promise<Row[]> {
	const start = performance.now();
	const rows = rowsOf<Row>(await (await plan).query(...parameters));
	performance.measure('attested:question', { start });
	return rows;
}

/** Arrow's columns as plain rows; column by column, since a row object of Arrow's looks every value up again. */
function rowsOf<Row>(table: Table): Row[] {
	const rows = Array.from({ length: table.numRows }, (): Record<string, unknown> => ({}));
	for (const [index, { name }] of table.schema.fields.entries()) {
		const column = table.getChildAt(index);
		rows.forEach((row, at) => (row[name] = plain(column?.get(at) ?? null)));
	}
	return rows as Row[];
}

/** Arrow's rows, structures and lists as plain objects and arrays. */
function plain(value: unknown): unknown {
	if (typeof value === 'bigint') return Number(value);
	if (typeof value !== 'object' || value === null) return value;
	if (Symbol.iterator in value && !('toJSON' in value && isStructure(value)))
		return Array.from(value as Iterable<unknown>, plain);
	const entries = 'toJSON' in value && typeof value.toJSON === 'function' ? value.toJSON() : value;
	return Object.fromEntries(
		Object.entries(entries as object).map(([name, item]) => [name, plain(item)])
	);
}

/** Arrow's structures iterate over pairs, its lists over items and have a `get`. */
function isStructure(value: object): boolean {
	return !('get' in value);
}
