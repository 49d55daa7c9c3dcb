import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashSql, integritySql } from '#lib/dataset/check.ts';
import { claimRow } from '#lib/dataset/claimRow.ts';
import { openDatabase, type NodeDatabase } from '#lib/dataset/nodeDatabase.ts';
import type { Dataset } from '#lib/dataset/rows.ts';
import { slicer } from '#lib/dataset/slice.ts';
import { writeDatabase } from '#lib/dataset/writeDatabase.ts';
import { claimText, claimWith } from './claims.ts';

const hash = '7b5dd0e5f5e4e6c4';
const wide = '😀 tăng 7 %';

const dataset: Dataset = {
	documents: [
		{
			document: hash,
			stem: 'a',
			language: 'en',
			direction: 'ltr',
			kind: 'article',
			text: claimText,
			claims: 1
		},
		{
			document: 'b',
			stem: 'b',
			title: "O'Neill",
			language: 'vi',
			direction: 'ltr',
			kind: 'digest',
			text: wide,
			claims: 1
		}
	],
	claims: [
		claimRow(claimWith({ document: hash, warnings: ['odd'] }), slicer(claimText), 0),
		claimRow(
			claimWith({
				id: 'fedcba9876543210',
				document: 'b',
				start: 7,
				end: 10,
				quote: '7 %',
				sentence_end: 10
			}),
			slicer(wide),
			0
		)
	],
	rejections: [
		{ document: hash, start: 24, end: 28, quote: '2024', kind: 'year', reason: 'a year' }
	],
	provinces: [],
	province_predecessors: [],
	indicators: [],
	meta: [{ key: 'build', value: 'x' }]
};

const folder = mkdtempSync(join(tmpdir(), 'attested-'));
let database: NodeDatabase;

beforeAll(async () => {
	const files = { database: join(folder, 'it.duckdb'), parquet: join(folder, "o'claims.parquet") };
	await writeDatabase(dataset, files);
	database = await openDatabase(files.database);
});

afterAll(() => {
	database.close();
	rmSync(folder, { recursive: true });
});

test('gives a claim back as it was written, evidence and warnings included', async () => {
	const [row] = await database.run('SELECT * FROM claims WHERE document = $1', [hash]);
	const { evidence, ...claim } = claimWith({ document: hash, warnings: ['odd'] });
	expect(row).toMatchObject({
		...claim,
		sentence: claimText,
		year: 2024,
		province: 'bac-giang',
		ordinal: 0
	});
	expect(row?.['upper']).toBeNull();
	expect(row?.['evidence']).toMatchObject({
		period: evidence.period,
		place: { origin: 'default', start: null, quote: null, reason: 'not said' }
	});
});

test('finds every quote at its offsets, also behind characters beyond the basic plane', async () => {
	expect(await database.run(integritySql)).toEqual([]);
});

test('finds a document whose text does not have its hash', async () => {
	expect(await database.run(hashSql)).toHaveLength(2);
});

test('counts are numbers', async () => {
	expect(await database.run('SELECT count(*) AS n FROM rejections')).toEqual([{ n: 1 }]);
});

test('the file cannot be written to', async () => {
	await expect(database.run('DELETE FROM claims')).rejects.toThrow();
});
