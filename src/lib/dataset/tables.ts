import { BOOLEAN, DOUBLE, type DuckDBType, INTEGER, LIST, STRUCT, VARCHAR } from '@duckdb/node-api';

const evidence = STRUCT({
	origin: VARCHAR,
	start: INTEGER,
	end: INTEGER,
	quote: VARCHAR,
	reason: VARCHAR
});

/** Columns of the site's tables in order, by name. */
export const tables = {
	documents: {
		document: VARCHAR,
		stem: VARCHAR,
		title: VARCHAR,
		url: VARCHAR,
		publisher: VARCHAR,
		published: VARCHAR,
		retrieved: VARCHAR,
		language: VARCHAR,
		direction: VARCHAR,
		kind: VARCHAR,
		text: VARCHAR,
		claims: INTEGER
	},
	claims: {
		id: VARCHAR,
		document: VARCHAR,
		start: INTEGER,
		end: INTEGER,
		quote: VARCHAR,
		sentence_start: INTEGER,
		sentence_end: INTEGER,
		sentence: VARCHAR,
		value: DOUBLE,
		upper: DOUBLE,
		of: DOUBLE,
		precision: DOUBLE,
		unit: VARCHAR,
		bound: VARCHAR,
		indicator: VARCHAR,
		measure: VARCHAR,
		status: VARCHAR,
		place: VARCHAR,
		period: VARCHAR,
		base: VARCHAR,
		against: VARCHAR,
		scope: VARCHAR,
		counted: VARCHAR,
		warnings: LIST(VARCHAR),
		confidence: DOUBLE,
		extractor: VARCHAR,
		evidence: STRUCT({
			indicator: evidence,
			measure: evidence,
			status: evidence,
			place: evidence,
			period: evidence
		}),
		year: INTEGER,
		province: VARCHAR,
		ordinal: INTEGER
	},
	rejections: {
		document: VARCHAR,
		start: INTEGER,
		end: INTEGER,
		quote: VARCHAR,
		kind: VARCHAR,
		reason: VARCHAR
	},
	provinces: {
		id: VARCHAR,
		name: VARCHAR,
		name_en: VARCHAR,
		type: VARCHAR,
		region: VARCHAR,
		valid_from: VARCHAR,
		valid_to: VARCHAR,
		successor: VARCHAR,
		era: INTEGER,
		row: INTEGER,
		col: INTEGER,
		short: VARCHAR
	},
	province_predecessors: { id: VARCHAR, predecessor: VARCHAR },
	indicators: {
		id: VARCHAR,
		title: VARCHAR,
		title_vi: VARCHAR,
		theme: VARCHAR,
		definition: VARCHAR,
		unit: VARCHAR,
		is_growth: BOOLEAN,
		is_share: BOOLEAN,
		additive: BOOLEAN,
		better: VARCHAR
	},
	meta: { key: VARCHAR, value: VARCHAR }
} as const satisfies Record<string, Readonly<Record<string, DuckDBType>>>;
export type TableName = keyof typeof tables;

/** Tables that hold one row per value of their first column. */
export const keyed: readonly TableName[] = ['documents', 'claims', 'indicators', 'meta'];
