import { expect, test } from 'vitest';
import { type CellClaim, type CellState, cellKey, judgeCell } from '#lib/dataset/cell.ts';

let count = 0;
const claim = (value: number, rest: Partial<CellClaim> = {}): CellClaim => {
	const id = `claim ${count++}`;
	return {
		id,
		document: id,
		sentence: `sentence of ${id}`,
		value,
		precision: 0.005,
		bound: 'exact',
		status: 'actual',
		...rest
	};
};

interface Case {
	name: string;
	claims: CellClaim[];
	state: CellState;
	headline: number | undefined;
	documents: number;
}

const cases: Case[] = [
	{ name: 'one claim', claims: [claim(9)], state: 'single', headline: 9, documents: 1 },
	{
		name: 'the most precise of two that overlap',
		claims: [claim(13.9, { precision: 0.05 }), claim(13.85)],
		state: 'corroborated',
		headline: 13.85,
		documents: 2
	},
	{
		name: 'the same sentence in two documents counts once',
		claims: [claim(9, { sentence: 'same' }), claim(9, { sentence: 'same' })],
		state: 'single',
		headline: 9,
		documents: 1
	},
	{
		name: 'two figures of one document are one document',
		claims: [claim(9, { document: 'a' }), claim(9, { document: 'a' })],
		state: 'single',
		headline: 9,
		documents: 1
	},
	{
		name: 'a publisher who repeats itself counts once',
		claims: [claim(9, { publisher: 'VNA' }), claim(9, { publisher: 'VNA' })],
		state: 'single',
		headline: 9,
		documents: 1
	},
	{
		name: 'an estimate that came true agrees',
		claims: [claim(13.85, { status: 'estimate' }), claim(13.85)],
		state: 'corroborated',
		headline: 13.85,
		documents: 2
	},
	{
		name: 'an estimate that did not is revised',
		claims: [claim(8, { status: 'estimate' }), claim(9)],
		state: 'revision',
		headline: 9,
		documents: 1
	},
	{
		name: 'a target never vouches for a result',
		claims: [claim(100, { status: 'target' }), claim(100)],
		state: 'revision',
		headline: 100,
		documents: 1
	},
	{
		name: 'two results, one of them undated',
		claims: [claim(9.03, { published: '2022-10-17' }), claim(9.71)],
		state: 'contested',
		headline: undefined,
		documents: 1
	},
	{
		name: 'two results, the later one leads',
		claims: [claim(9.03, { published: '2022-10-17' }), claim(9.71, { published: '2022-11-01' })],
		state: 'contested',
		headline: 9.71,
		documents: 1
	},
	{
		name: 'two results, the one with more documents leads',
		claims: [claim(9.03), claim(9.03), claim(9.71, { published: '2024-01-01' })],
		state: 'contested',
		headline: 9.03,
		documents: 2
	},
	{
		name: '"over 9" agrees with 9.4',
		claims: [claim(9, { bound: 'over', precision: 0.5 }), claim(9.4)],
		state: 'corroborated',
		headline: 9.4,
		documents: 2
	}
];

test.each(cases)('$name: $state', ({ claims, state, headline, documents }) => {
	const cell = judgeCell(claims);
	expect([cell.state, cell.headline?.value, cell.documents]).toEqual([state, headline, documents]);
});

test('keeps currencies, plans and scopes apart', () => {
	const name = { indicator: 'grdp', measure: 'level', place: 'hue', period: '2024' } as const;
	const keys = [
		cellKey({ ...name, unit: 'VND' }),
		cellKey({ ...name, unit: 'USD' }),
		cellKey({ ...name, unit: 'VND', against: 'central estimate' }),
		cellKey({ ...name, unit: 'VND', scope: 'vietnam' }),
		cellKey({ ...name, unit: 'VND', scope: null })
	];
	expect(new Set(keys).size).toBe(4);
});
