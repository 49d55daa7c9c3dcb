import { describe, expect, test } from 'vitest';
import { readSourceDocument, sourcesFinder, stemOf } from '#cli/documents.ts';
import { findDocuments } from '#cli/files.ts';
import { readGold } from '#cli/gold.ts';
import { readClaims } from '#cli/read.ts';
import { score, scoresOf, type Scored } from '#lib/dataset/score.ts';
import { slicer } from '#lib/dataset/slice.ts';

function readAll(gold: string, docs: string): Promise<Scored[]> {
	const sourcesFor = sourcesFinder();
	const read = findDocuments(docs).map(async (path) => {
		const document = readSourceDocument(path, sourcesFor(path));
		const { claims, language } = await readClaims(document);
		const id = stemOf(path);
		const wanted = readGold(gold, id);
		return {
			id,
			group: language,
			claims,
			gold: wanted.claims,
			noise: wanted.noise,
			slice: slicer(document.text)
		};
	});
	return Promise.all(read);
}

/** Floors in percent; what is reached is in the README. */
const collections = [
	{
		name: 'seeds',
		gold: 'test/gold/seeds',
		docs: 'seeds/articles',
		number: 100,
		full: 100,
		noise: 0
	},
	{
		name: 'digests',
		gold: 'test/gold/digests',
		docs: 'seeds/digests',
		number: 99,
		full: 96,
		noise: 0
	},
	{
		name: 'articles',
		gold: 'test/gold/articles',
		docs: 'test/gold/articles/docs',
		number: 98,
		full: 85,
		noise: 10,
		/** The same for every language alone. */
		eachFull: 75
	}
];

describe.each(collections)('$name', async ({ gold, docs, number, full, noise, eachFull = 0 }) => {
	const { tallies, errors } = score(await readAll(gold, docs));
	const all = tallies.get('all');
	if (!all) throw new Error('nothing was scored');
	const scores = scoresOf(all);

	test(`numbers are read with F1 of at least ${number} %`, () => {
		expect(scores.numberF1 * 100).toBeGreaterThanOrEqual(number);
	});

	test(`whole claims are read with F1 of at least ${full} %`, () => {
		expect(scores.fullF1 * 100).toBeGreaterThanOrEqual(full);
	});

	test.runIf(eachFull > 0)(`whole claims of every language with at least ${eachFull} %`, () => {
		const languages = [...tallies].map(
			([name, tally]) => [name, scoresOf(tally).fullF1 * 100] as const
		);
		expect(languages.filter(([, f1]) => f1 < eachFull)).toEqual([]);
	});

	test(`at most ${noise} numerals that are no figures are taken for claims`, () => {
		expect(errors.filter(({ kind }) => kind.startsWith('noise')).length).toBeLessThanOrEqual(noise);
	});

	test('every quote is exactly its slice', () => {
		expect(all.badSlices).toBe(0);
	});
});
