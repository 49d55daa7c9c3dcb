import { DuckDBInstance } from '@duckdb/node-api';

/** Rows of a prepared statement as plain objects: NULL is null, structures are objects, lists are arrays, 64-bit numbers are numbers. */
export type Run = (
	sql: string,
	parameters?: readonly (string | number | boolean | null)[]
) => Promise<Record<string, unknown>[]>;

/** An open database; `close` frees the file. */
export interface NodeDatabase {
	run: Run;
	close: () => void;
}

/** Opens a database file read-only. Parameters are bound in order to `$1`, `$2` or `?`. */
export async function openDatabase(path: string): Promise<NodeDatabase> {
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	const connection = await instance.connect();
	const run: Run = async (sql, parameters = []) => {
		const statement = await connection.prepare(sql);
		try {
			if (parameters.length > 0) statement.bind([...parameters]);
			const reader = await statement.runAndReadAll();
			return reader.getRowObjectsJS().map(withNumbers);
		} finally {
			statement.destroySync();
		}
	};
	return {
		run,
		close: () => {
			connection.closeSync();
			instance.closeSync();
		}
	};
}

/** Counts come as 64-bit integers; none here is beyond what a number holds exactly. */
function withNumbers(row: Record<string, unknown>) {
	return Object.fromEntries(
		Object.entries(row).map(([name, value]) => [
			name,
			typeof value === 'bigint' ? Number(value) : value
		])
	);
}
