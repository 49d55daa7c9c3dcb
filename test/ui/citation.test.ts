import { expect, test } from 'vitest';
import { citation, citationText } from '#lib/ui/citation.ts';

const claim = {
	id: '0123456789abcdef',
	sentence: 'GRDP rose\nby 9 %.',
	stem: 'a',
	title: 'Growth',
	url: 'https://vna.vn/a',
	publisher: 'VNA',
	published: '2025-01-09',
	language: 'en',
	direction: 'ltr',
	kind: 'article'
} as const;

test('names publisher, date, title, sentence, address and claim', () => {
	expect(citationText(citation(claim))).toBe(
		'VNA (9 January 2025), “Growth”: “GRDP rose by 9 %.”. https://vna.vn/a. Claim 0123456789abcdef.'
	);
});

test('leaves out what is not known', () => {
	const bare = { ...claim, title: null, url: null, publisher: null, published: null };
	expect(citationText(citation(bare))).toBe(
		'publisher not known, “GRDP rose by 9 %.”. Claim 0123456789abcdef.'
	);
});
