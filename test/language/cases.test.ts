import { describe, expect, test } from 'vitest';
import { extract } from '#lib/claim/extract.ts';
import type { Claim } from '#lib/claim/schema.ts';
import { languageCodes } from '#lib/language/index.ts';
import type { Case, CaseClaim } from './cases.ts';
import { packOf } from '../packs.ts';

const fields = ['unit', 'indicator', 'measure', 'status', 'place', 'period'] as const;

/** Least share of the cases' figures whose number, and whose every asked field, is right. */
const numberFloor = 0.95;
const fullFloor = 0.7;

function readingOf(claims: readonly Claim[], sentence: string, want: CaseClaim): Claim | undefined {
	const at = [...sentence.slice(0, sentence.indexOf(want.quote))].length;
	const end = at + [...want.quote].length;
	return claims.find(
		(claim) =>
			Math.min(claim.end, end) > Math.max(claim.start, at) &&
			Math.abs(Math.abs(claim.value) - Math.abs(want.value)) <=
				1e-9 * Math.max(1, Math.abs(want.value))
	);
}

function isRight(claim: Claim, want: CaseClaim): boolean {
	return (
		claim.value === want.value &&
		fields.every((field) => want[field] === undefined || claim[field] === want[field])
	);
}

describe.each(languageCodes)('%s', async (code) => {
	const { cases, noClaims } = (await import(`./${code}.ts`)) as {
		cases: readonly Case[];
		noClaims: readonly string[];
	};
	const read = cases.flatMap(({ sentence, claims }) => {
		const found = extract(sentence, { document: 'case', pack: packOf(code) }).claims;
		return claims.map((want) => ({ want, claim: readingOf(found, sentence, want) }));
	});

	test(`reads ${numberFloor * 100} % of the figures of its cases`, () => {
		const missed = read.filter(({ claim }) => !claim).map(({ want }) => want.quote);
		expect(missed.length, missed.join(' | ')).toBeLessThanOrEqual((1 - numberFloor) * read.length);
	});

	test(`reads ${fullFloor * 100} % of them whole`, () => {
		const wrong = read.filter(({ claim, want }) => !claim || !isRight(claim, want));
		expect(wrong.length).toBeLessThanOrEqual((1 - fullFloor) * read.length);
	});

	test.each(noClaims)('takes no numeral of "%s" for a claim', (sentence) => {
		expect(extract(sentence, { document: 'case', pack: packOf(code) }).claims).toEqual([]);
	});
});
