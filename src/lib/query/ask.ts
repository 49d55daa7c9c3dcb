/** A value that is bound to `$1`, `$2` … of a question, never pasted into it. */
export type Parameter = string | number | boolean | null;

/**
 * Puts a question to the dataset: SQL and its parameters in, plain rows out. NULL is null, lists are arrays, structures are
 * objects, 64-bit integers are numbers; at build time and in the browser alike.
 */
export type Ask = <Row>(sql: string, parameters?: readonly Parameter[]) => Promise<Row[]>;
