import { describe, expect, test } from 'vitest';
import { extract } from '#lib/claim/extract.ts';
import { claimSchema, type Claim } from '#lib/claim/schema.ts';
import { checkerOf } from '#lib/dataset/check.ts';
import { packOf } from '../packs.ts';

function read(text: string, language = 'en', published = '2025-01-14'): Claim[] {
	return extract(text, { document: 'test', pack: packOf(language), published }).claims;
}

const article = `Bac Giang in 2024
In 2024, the GRDP of Bac Giang province rose by 13.85%, ranking first in the country. State budget revenue reached 20,699.5 billion VND, exceeding the plan by 7.6%.`;

describe('the rules of the claim', () => {
	test('1: offsets count code points of the text as received', () => {
		const text = `😀 ${article}`.normalize('NFD');
		const points = [...text];
		const claims = read(text);
		expect(claims.length).toBeGreaterThan(3);
		for (const { start, end, quote } of claims)
			expect(points.slice(start, end).join('')).toBe(quote);
	});

	test('2: the value is re-read from the quote', () => {
		const pack = packOf('en');
		const faults = checkerOf({ text: article, pack });
		for (const claim of read(article)) {
			expect(faults(claim)).toEqual([]);
			expect(faults({ ...claim, value: claim.value + 1 })).not.toEqual([]);
		}
	});

	test('3: growth of GRDP is a level, growth of revenue is a change', () => {
		const [growth] = read('In 2024, the GRDP of Bac Giang rose by 13.85%.');
		expect(growth).toMatchObject({ indicator: 'grdp_growth', measure: 'level', value: 13.85 });
		const [change] = read('In 2024, state budget revenue of Bac Giang rose by 7%.');
		expect(change).toMatchObject({
			indicator: 'state_budget_revenue',
			measure: 'change',
			value: 7
		});
	});

	test('4: exceeding a plan and reaching so much of it are stored as said', () => {
		const surplus = read('State budget revenue of Bac Giang in 2024 exceeded the plan by 7.6%.');
		expect(surplus[0]).toMatchObject({ measure: 'plan_surplus', value: 7.6 });
		const completion = read(
			'State budget revenue of Bac Giang in 2024 reached 107.6% of the plan.'
		);
		expect(completion[0]).toMatchObject({ measure: 'plan_completion', value: 107.6 });
	});

	test('5: first in the country is a rank of the figure before it', () => {
		expect(read(article)[1]).toMatchObject({
			indicator: 'grdp_growth',
			measure: 'rank',
			unit: 'rank',
			value: 1,
			scope: 'vietnam'
		});
	});

	test.each([
		'The meeting was held on 14 January 2025 at 9:42.',
		'Resolution No. 381-NQ/TU was issued on December 6, 2024.',
		'The 19th session of the Council opened on 10/12/2024.',
		'Hotline: +84 225 3842 117',
		'2,056 views',
		'Comment (0)'
	])('6: no numeral of "%s" is a claim', (text) => {
		expect(read(text)).toEqual([]);
	});

	test('7: what was said and what was inherited are kept apart', () => {
		const [growth, , revenue] = read(article);
		expect(growth?.evidence.place).toMatchObject({ origin: 'said', quote: 'Bac Giang' });
		expect(revenue?.evidence.indicator.origin).toBe('said');
		expect(revenue?.evidence.place.origin).toBe('inherited');
		expect(revenue).toMatchObject({ place: 'bac-giang', period: '2024' });
	});

	test('8: a place is the entity valid in the period', () => {
		const text = (year: number) => `In ${year}, the GRDP of Bac Ninh province rose by 8.5%.`;
		expect(read(text(2024), 'en', '2026-02-01')[0]?.place).toBe('bac-ninh');
		expect(read(text(2026), 'en', '2027-01-15')[0]?.place).toBe('bac-ninh-2025');
	});

	test('9: conflicting claims are all kept', () => {
		const claims = read(
			'In 2024, the GRDP of Bac Giang rose by 13.85%. According to another report, the GRDP of Bac Giang rose by 13.4% in 2024.'
		);
		expect(claims.map(({ value, indicator }) => [value, indicator])).toEqual([
			[13.85, 'grdp_growth'],
			[13.4, 'grdp_growth']
		]);
		expect(new Set(claims.map(({ id }) => id)).size).toBe(2);
	});

	test('a year that is only compared with holds for no figure', () => {
		const claims = extract(
			'In 2024, the GRDP of Bac Giang grew by 13%. Exports reached 25.4 billion USD, up 15% compared with 2023.',
			{ document: 'test', pack: packOf('en') }
		).claims;
		expect(claims.map(({ period }) => period)).toEqual(['2024', '2024', '2024']);
	});

	test('an invisible character parts no number', () => {
		const [claim] = read('In 2024, the GRDP of Bac Giang grew by 13.8\u200d5%.');
		expect(claim).toMatchObject({ value: 13.85, quote: '13.8\u200d5%' });
	});

	test('every claim has the form of the record', () => {
		for (const claim of read(article)) expect(claimSchema.parse(claim)).toEqual(claim);
	});

	test('the same text gives the same claims', () => {
		expect(read(article)).toEqual(read(article));
	});
});
