import { expect, test } from 'vitest';
import { cellKey } from '#lib/dataset/cell.ts';
import { allClaimIds } from '#lib/query/allClaimIds.ts';
import { claimById } from '#lib/query/claimById.ts';
import { claimsByPlace } from '#lib/query/claimsByPlace.ts';
import { claimsOfDocument } from '#lib/query/claimsOfDocument.ts';
import { claimsOfPlace } from '#lib/query/claimsOfPlace.ts';
import { documentByStem } from '#lib/query/documentByStem.ts';
import { rejectionsOfDocument } from '#lib/query/rejectionsOfDocument.ts';
import { sameCell } from '#lib/query/sameCell.ts';
import { useDataset } from './fixture.ts';

const { ask } = useDataset();

test('finds a document by its stem, with its whole text', async () => {
	const document = await documentByStem(ask, 'article');
	expect(document?.text).toContain('😀 GRDP tăng 13,85%');
	expect(document?.url).toBeNull();
	expect(await documentByStem(ask, "x' OR 1=1 --")).toBeUndefined();
});

test('lists the claims of a document in the order of its text, with source and evidence', async () => {
	const claims = await claimsOfDocument(ask, 'article');
	expect(claims.map(({ quote }) => quote)).toEqual(['13,85%', '32,2%', '100%']);
	expect(claims[0]).toMatchObject({
		stem: 'article',
		publisher: 'bacgiang.gov.vn',
		indicator_title: 'GRDP growth',
		upper: null,
		evidence: { period: { origin: 'inherited', start: null } }
	});
});

test('lists the numbers that were refused in the order of the text', async () => {
	const refused = await rejectionsOfDocument(ask, 'article');
	expect(refused.map(({ quote }) => quote)).toEqual(['2024', '2025']);
	expect(await rejectionsOfDocument(ask, 'agrees')).toEqual([]);
});

test('finds every claim by its id', async () => {
	const ids = await allClaimIds(ask);
	expect(ids).toHaveLength(10);
	const claims = await Promise.all(ids.map((id) => claimById(ask, id)));
	expect(claims.map((claim) => claim?.id)).toEqual(ids);
	expect(await claimById(ask, 'ffffffffffffffff')).toBeUndefined();
});

test('finds what else is stated in the cell of a claim, and nothing of other cells', async () => {
	const [growth, surplus] = await claimsOfDocument(ask, 'article');
	if (!growth || !surplus) throw new Error('the article has no claims');
	const cell = await sameCell(ask, growth);
	expect(cell.map(({ stem }) => stem)).toEqual(['article', 'agrees']);
	expect(new Set(cell.map(cellKey)).size).toBe(1);
	expect((await sameCell(ask, surplus)).map(({ quote }) => quote)).toEqual(['32,2%']);
	expect(await sameCell(ask, { ...growth, place: null })).toEqual([]);
});

test('gives the figures on a province and the places within it', async () => {
	const figures = await claimsOfPlace(ask, 'bac-giang');
	expect(figures.map(({ place, period }) => `${place} ${period}`)).toEqual([
		'bac-giang 2020/2025',
		'bac-giang/yen-dung 2021',
		'bac-giang 2023-01/2023-09',
		'bac-giang 2024',
		'bac-giang 2024',
		'bac-giang 2024',
		'bac-giang 2025'
	]);
	expect(figures[0]).toMatchObject({ theme: 'economy', indicator_title: 'GRDP growth' });
	expect(await claimsOfPlace(ask, 'ha-noi')).toEqual([]);
});

test('counts figures and documents by province', async () => {
	const counts = await claimsByPlace(ask);
	expect(counts.toSorted((a, b) => b.claims - a.claims)).toEqual([
		{ province: 'bac-giang', claims: 7, documents: 3 },
		{ province: 'gia-lai', claims: 2, documents: 2 },
		{ province: 'hai-phong', claims: 1, documents: 1 }
	]);
});
