import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Claim } from '#lib/claim/schema.ts';
import { claimRow } from '#lib/dataset/claimRow.ts';
import { openDatabase, type NodeDatabase } from '#lib/dataset/nodeDatabase.ts';
import type { Dataset, DocumentRow, ProvinceRow } from '#lib/dataset/rows.ts';
import { writeDatabase } from '#lib/dataset/writeDatabase.ts';
import type { Ask } from '#lib/query/ask.ts';

const evidence: Claim['evidence']['place'] = { origin: 'said', reason: 'test' };

/** A document of a few sentences, and the claims in it: each quote with what is read from it. */
interface Written {
	stem: string;
	text: string;
	publisher?: string;
	published?: string;
	kind?: DocumentRow['kind'];
	claims: (Partial<Claim> & { quote: string; value: number })[];
}

const written: Written[] = [
	{
		stem: 'article',
		kind: 'article',
		publisher: 'bacgiang.gov.vn',
		published: '2025-01-14',
		text: '😀 GRDP tăng 13,85% năm 2024. Thu ngân sách vượt 32,2% dự toán. Mục tiêu năm 2025: 100%.',
		claims: [
			{ quote: '13,85%', value: 13.85, precision: 0.005 },
			{
				quote: '32,2%',
				value: 32.2,
				indicator: 'state_budget_revenue',
				measure: 'plan_surplus',
				against: 'central estimate'
			},
			{
				quote: '100%',
				value: 100,
				indicator: 'temporary_houses_removed',
				status: 'target',
				period: '2025'
			}
		]
	},
	{
		stem: 'agrees',
		publisher: 'Dân trí',
		published: '2025-01-09',
		text: "Bac Giang's GRDP grew by an estimated 13.85% in 2024.",
		claims: [{ quote: '13.85%', value: 13.85, precision: 0.005, status: 'estimate' }]
	},
	{
		stem: 'contradicts',
		text: 'Gia Lai grew by 9.03% in 2021. Hai Phong grew by 12.38%.',
		publisher: 'A',
		claims: [
			{ quote: '9.03%', value: 9.03, precision: 0.005, place: 'gia-lai', period: '2021' },
			{ quote: '12.38%', value: 12.38, precision: 0.005, place: 'hai-phong', period: '2021' }
		]
	},
	{
		stem: 'contradicted',
		text: 'Gia Lai: 9.71% in 2021. Yen Dung: 4%. From 2020 to 2025: 8%. Nine months of 2023: 7%.',
		publisher: 'B',
		claims: [
			{ quote: '9.71%', value: 9.71, precision: 0.005, place: 'gia-lai', period: '2021' },
			{ quote: '4%', value: 4, place: 'bac-giang/yen-dung', period: '2021' },
			{ quote: '8%', value: 8, period: '2020/2025' },
			{ quote: '7%', value: 7, period: '2023-01/2023-09' }
		]
	}
];

function documentRow({
	stem,
	text,
	publisher,
	published,
	kind = 'digest',
	claims
}: Written): DocumentRow {
	return {
		document: stem,
		stem,
		title: `Title of ${stem}`,
		...(publisher === undefined ? {} : { publisher }),
		...(published === undefined ? {} : { published }),
		language: 'en',
		direction: 'ltr',
		kind,
		text,
		claims: claims.length
	};
}

function claimRows({ stem, text, claims }: Written, offset: number) {
	const characters = Array.from(text);
	const slice = (start: number, end: number) => characters.slice(start, end).join('');
	return claims.map((claim, ordinal) => {
		const start = Array.from(text.slice(0, text.indexOf(claim.quote))).length;
		const full: Claim = {
			id: (offset + ordinal).toString(16).padStart(16, '0'),
			document: stem,
			start,
			end: start + Array.from(claim.quote).length,
			sentence_start: 0,
			sentence_end: characters.length,
			precision: 0.5,
			unit: '%',
			bound: 'exact',
			indicator: 'grdp_growth',
			measure: 'level',
			status: 'actual',
			place: 'bac-giang',
			period: '2024',
			evidence: {
				indicator: evidence,
				measure: evidence,
				status: evidence,
				place: evidence,
				period: { ...evidence, origin: 'inherited' }
			},
			extractor: 'test@1',
			confidence: 1,
			...claim
		};
		return claimRow(full, slice, ordinal);
	});
}

function province(id: string, name: string, era: 63 | 34, row: number): ProvinceRow {
	return { id, name, name_en: name, type: 'province', region: 'X', era, row, col: 0, short: name };
}

/** A dataset small enough to know by heart. */
export const dataset: Dataset = {
	documents: written.map(documentRow),
	claims: written.flatMap((document, index) => claimRows(document, 16 * index)),
	rejections: [
		{ document: 'article', start: 77, end: 81, quote: '2025', kind: 'year', reason: 'a year' },
		{ document: 'article', start: 24, end: 28, quote: '2024', kind: 'year', reason: 'a year' }
	],
	provinces: [
		province('bac-giang', 'Bắc Giang', 63, 0),
		province('gia-lai', 'Gia Lai', 63, 1),
		province('hai-phong', 'Hải Phòng', 63, 2),
		province('ha-noi', 'Hà Nội', 63, 3),
		province('ha-noi', 'Hà Nội', 34, 0)
	],
	province_predecessors: [],
	indicators: [
		{ id: 'grdp_growth', title: 'GRDP growth', is_growth: true },
		{ id: 'state_budget_revenue', title: 'State budget revenue', is_growth: false },
		{ id: 'temporary_houses_removed', title: 'Houses replaced', is_growth: false },
		{ id: 'pci', title: 'PCI', is_growth: false }
	].map((indicator) => ({
		theme: 'economy',
		definition: 'D',
		unit: '%',
		is_share: false,
		additive: false,
		better: 'higher',
		...indicator
	})),
	meta: [{ key: 'built', value: '2026-01-01' }]
};

/** Opens the small dataset for the tests of a file; ask only inside tests. */
export function useDataset(): { ask: Ask } {
	let folder = '';
	let database: NodeDatabase | undefined;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'attested-query-'));
		const files = { database: join(folder, 'a.duckdb'), parquet: join(folder, 'a.parquet') };
		await writeDatabase(dataset, files);
		database = await openDatabase(files.database);
	});
	afterAll(async () => {
		database?.close();
		await rm(folder, { recursive: true, force: true });
	});
	return {
		ask: async <Row>(sql: string, parameters = [] as Parameters<Ask>[1]) => {
			if (!database) throw new Error('asked before the dataset was open');
			return (await database.run(sql, parameters)) as Row[];
		}
	};
}
