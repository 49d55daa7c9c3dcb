import { describe, expect, test } from 'vitest';
import { documentInWords } from '#cli/explain/document.ts';
import { figureInWords } from '#cli/explain/figure.ts';
import { refusalsInWords } from '#cli/explain/refusals.ts';
import { extract, type Extraction } from '#lib/claim/extract.ts';
import { slicer } from '#lib/dataset/slice.ts';
import { packOf } from '../../packs.ts';

const article = `Bac Giang in 2024
14 January 2025

The GRDP of Bac Giang province rose by 13.85%. State budget revenue is estimated at 20,699.5 billion VND, 7.6% above the plan, while exports fell by 5.1% compared with 2023. The meeting was opened at 9:30. By Decision No. 54/QD the province now counts 9 districts.`;

function read(text: string, published?: string): Extraction {
	return extract(text, { document: 'd', pack: packOf('en'), explain: true, published });
}

function inWords(extraction: Extraction, text: string, quote: string) {
	const claim = extraction.claims.find((each) => each.quote.startsWith(quote));
	const explanation = extraction.explanations?.find(({ start }) => start === claim?.start);
	if (!claim || !explanation) throw new Error(`nothing was read at "${quote}"`);
	return figureInWords(claim, explanation, slicer(text));
}

describe('a figure', () => {
	const extraction = read(article);

	test('is marked in its sentence and said with its unit, title, place and period', () => {
		const { sentence, what } = inWords(extraction, article, '13.85%');
		expect(sentence).toBe('The GRDP of Bac Giang province rose by [[13.85%]].');
		expect(what).toMatch(
			/^13\.85 per cent: GRDP growth rate in Bắc Giang in 2024\. All in all [a-z0-9 ]+% sure\.$/
		);
	});

	test('says an estimate, large money and a plan in words', () => {
		expect(inWords(extraction, article, '20,699').what).toMatch(
			/^20,699\.5 billion Vietnamese dong: .* in Bắc Giang in 2024, an estimate\./
		);
		expect(inWords(extraction, article, '7.6%').what).toContain('went beyond the plan');
	});

	test('says from which words each field was read and where they stand', () => {
		const all = inWords(extraction, article, '20,699').fields.join('\n');
		expect(all).toMatch(/^State budget revenue.*, because of “State budget revenue/);
		expect(all).toMatch(/2024, carried from “2024” in the first line\./);
		expect(all).toMatch(/An estimate, because of “is estimated at” right before the figure\./);
	});

	test('says what else a field could have been, and why not', () => {
		const { fields } = inWords(extraction, article, '13.85%');
		expect(fields[0]).toMatch(/Rather than [^:]+, (?:more than )?\d+% sure: [a-z].*\.$/);
		expect(fields.join(' ')).not.toMatch(/ · |\(\+\d/);
	});

	test('says that nothing names a period', () => {
		const text = 'The GRDP of Bac Giang province rose by 13.85%.';
		expect(inWords(read(text), text, '13.85%').fields).toContain('Nothing names a period.');
		const known = inWords(read(text, '2025-01-14'), text, '13.85%').fields.join('\n');
		expect(known).toContain(
			'Nothing names a period; the document is about 2024 (published 2025-01-14).'
		);
	});
});

test('refused numbers are grouped by kind, those of one reason together', () => {
	const rejections = [
		{ start: 0, end: 4, quote: '2024', kind: 'year', reason: 'a date or period' },
		{ start: 5, end: 6, quote: '9', kind: 'doc_number', reason: '"No." before it' },
		{ start: 7, end: 11, quote: '2024', kind: 'year', reason: 'a date or period' },
		{ start: 12, end: 16, quote: '2025', kind: 'year', reason: 'a date or period' }
	];
	expect(refusalsInWords(rejections, [])).toEqual([
		{ kind: 'year', count: 3, lines: ['“2024” (2 times) and “2025”: a date or period'] },
		{ kind: 'doc number', count: 1, lines: ['“9”: "No." before it'] }
	]);
});

test('the document is told in a paragraph: language, publication, subject, counts', () => {
	const words = documentInWords('a', read(article));
	expect(words).toMatch(
		/^a is in English and was published on 14 January 2025, by the date in its text\./
	);
	expect(words).toContain(
		'It is about Bắc Giang, named as “Bac Giang” in the title, 3 times in all; and about 2024, named as “2024” in the title'
	);
	expect(words).toMatch(/\d+ figures were read, \d+ numbers refused\./);
	expect(documentInWords('a', read(article, '2025-02-01'))).toContain(
		'published on 1 February 2025, as its source says'
	);
});

test('a document without figures, date or subject is told as well', () => {
	expect(documentInWords('a', read('The weather is fine and warm here today.'))).toBe(
		'a is in English; when it was published is not known. Nothing says what it is about as a whole. 0 figures were read, 0 numbers refused.'
	);
});
