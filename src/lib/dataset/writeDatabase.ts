import {
	type DuckDBConnection,
	DuckDBInstance,
	DuckDBListType,
	DuckDBStructType,
	type DuckDBType,
	type DuckDBValue,
	listValue,
	structValue
} from '@duckdb/node-api';
import type { Dataset } from '#lib/dataset/rows.ts';
import { keyed, type TableName, tables } from '#lib/dataset/tables.ts';

/** Files of the site's data, by path. Neither may exist before. */
export interface DatabaseFiles {
	database: string;
	parquet: string;
}

/** Writes the dataset as a database that DuckDB 1.0 and later can attach, and its claims as Parquet. */
export async function writeDatabase(dataset: Dataset, files: DatabaseFiles): Promise<void> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	try {
		await connection.run(
			`ATTACH ${literal(files.database)} AS site (STORAGE_VERSION 'v1.0.0', BLOCK_SIZE 16384)`
		);
		await connection.run('USE site');
		for (const name of Object.keys(tables) as TableName[])
			await writeTable(connection, name, dataset);
		await connection.run(
			`COPY (SELECT claims.*, documents.stem, documents.title, documents.url, documents.publisher,
				documents.published, documents.language
			FROM claims JOIN documents USING (document) ORDER BY documents.rowid, ordinal)
			TO ${literal(files.parquet)} (FORMAT parquet, COMPRESSION zstd)`
		);
		await connection.run('CHECKPOINT site');
		await connection.run('USE memory');
		await connection.run('DETACH site');
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

async function writeTable(connection: DuckDBConnection, name: TableName, dataset: Dataset) {
	const columns: [string, DuckDBType][] = Object.entries(tables[name]);
	const definitions = columns.map(([column, type]) => `"${column}" ${type}`);
	const first = columns[0];
	if (first && keyed.includes(name)) definitions.push(`PRIMARY KEY ("${first[0]}")`);
	await connection.run(`CREATE TABLE ${name} (${definitions.join(', ')})`);
	const appender = await connection.createAppender(name, 'main', 'site');
	for (const row of dataset[name]) {
		const cells = new Map<string, unknown>(Object.entries(row));
		for (const [column, type] of columns) {
			const value = toValue(cells.get(column), type);
			if (value === null) appender.appendNull();
			else appender.appendValue(value, type);
		}
		appender.endRow();
	}
	appender.closeSync();
}

/** The value in DuckDB's terms, with NULL for what is absent, inside structures too. */
function toValue(value: unknown, type: DuckDBType): DuckDBValue {
	if (value === undefined || value === null) return null;
	if (type instanceof DuckDBListType && Array.isArray(value))
		return listValue(value.map((item) => toValue(item, type.valueType)));
	if (type instanceof DuckDBStructType) {
		const members = new Map<string, unknown>(Object.entries(value));
		return structValue(
			Object.fromEntries(
				type.entryNames.map((name) => [name, toValue(members.get(name), type.typeForEntry(name))])
			)
		);
	}
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
		return value;
	throw new Error(`no column type for a value of type ${typeof value}`);
}

function literal(text: string) {
	return `'${text.replaceAll("'", "''")}'`;
}
