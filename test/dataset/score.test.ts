import { expect, test } from 'vitest';
import type { Claim } from '#lib/claim/schema.ts';
import { type Gold, score, type Scored, scoresOf } from '#lib/dataset/score.ts';
import { slicer } from '#lib/dataset/slice.ts';
import { claimText, claimWith } from './claims.ts';

const gold: Gold = {
	start: 13,
	end: 20,
	quote: '13.85 %',
	value: 13.85,
	unit: '%',
	indicator: 'grdp_growth',
	measure: 'level',
	place: 'bac-giang',
	period: '2024'
};

function scored(claims: Claim[], want: Gold[], more: Partial<Scored> = {}): Scored {
	return { id: 'a', group: 'en', claims, gold: want, noise: [], slice: slicer(claimText), ...more };
}

function outcome(claims: Claim[], want: Gold[], more: Partial<Scored> = {}) {
	const { tallies, errors } = score([scored(claims, want, more)]);
	const tally = tallies.get('en');
	if (!tally) throw new Error('no tally');
	return { tally, errors, scores: scoresOf(tally) };
}

test('a claim with every field right is full', () => {
	const { scores, errors } = outcome([claimWith()], [gold]);
	expect(scores).toMatchObject({ numberF1: 1, fullF1: 1 });
	expect(errors).toEqual([]);
});

test.each<[string, Partial<Claim>, Partial<Gold>, string[]]>([
	['a sign', { value: -13.85 }, {}, ['sign']],
	['a unit', { unit: 'pp' }, {}, ['unit']],
	['a denominator', {}, { of: 63 }, ['of']],
	['an indicator', { indicator: null }, {}, ['indicator']],
	['a measure', { measure: 'change' }, {}, ['measure']],
	['a status that gold leaves to be actual', { status: 'estimate' }, {}, ['status']],
	['a place', { place: 'bac-ninh' }, {}, ['place']],
	['a period', { period: '2023' }, {}, ['period']]
])('%s that is wrong leaves the number read and the claim not full', (_, changes, want, fields) => {
	const { tally, errors } = outcome([claimWith(changes)], [{ ...gold, ...want }]);
	expect(tally).toMatchObject({ read: 1, full: 0 });
	expect(errors).toMatchObject([{ kind: 'wrong', fields }]);
});

test.each<[string, Partial<Gold>]>([
	['any member of a list', { unit: ['pp', '%'], place: ['vietnam', 'bac-giang'] }],
	['anything where gold does not ask', { place: undefined, period: undefined }]
])('%s is right', (_, want) => {
	expect(outcome([claimWith()], [{ ...gold, ...want }]).tally.full).toBe(1);
});

test('the same figure claimed twice is a false positive', () => {
	const { scores, errors } = outcome([claimWith(), claimWith()], [gold]);
	expect(scores.numberPrecision).toBe(0.5);
	expect(errors).toMatchObject([{ kind: 'extra' }]);
});

test('of two claims the one that agrees more is the reading', () => {
	const { tally } = outcome([claimWith({ place: 'bac-ninh' }), claimWith()], [gold]);
	expect(tally.full).toBe(1);
});

test('a figure outside the catalogue counts for its number only', () => {
	const { tally, scores } = outcome(
		[claimWith({ indicator: null })],
		[{ ...gold, indicator: '*' }]
	);
	expect(tally).toMatchObject({ read: 1, fullGold: 0, fullClaims: 0 });
	expect(scores).toMatchObject({ numberF1: 1, fullF1: 1 });
});

test('a claim that overlaps noise is named after it', () => {
	const { tally, errors } = outcome(
		[claimWith({ start: 24, end: 28, quote: '2024', value: 2024 })],
		[gold],
		{
			noise: [{ start: 24, end: 28, kind: 'year' }]
		}
	);
	expect(tally.noiseTaken).toBe(1);
	expect(errors.map(({ kind }) => kind)).toEqual(['missed', 'noise (year)']);
});

test('a quote that is not its slice is counted', () => {
	expect(outcome([claimWith({ quote: '13.86 %' })], [gold]).tally.badSlices).toBe(1);
});

test('groups are counted apart and together', () => {
	const documents = [scored([claimWith()], [gold]), scored([], [gold], { id: 'b', group: 'vi' })];
	const { tallies } = score(documents);
	expect([...tallies].map(([name, { gold: count, read }]) => [name, count, read])).toEqual([
		['all', 2, 1],
		['en', 1, 1],
		['vi', 1, 0]
	]);
});
