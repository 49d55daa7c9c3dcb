import { expect, test } from 'vitest';
import { documentSection } from '#cli/report/document.ts';
import { filterBar } from '#cli/report/filters.ts';
import { marksOf, type ReportDocument } from '#cli/report/marks.ts';
import { escapeText, markup } from '#cli/report/markup.ts';
import { reportPage } from '#cli/report/page.ts';
import { inShort } from '#cli/report/panel.ts';
import { markedText } from '#cli/report/text.ts';
import type { Claim } from '#lib/claim/schema.ts';
import { reliabilityOf } from '#lib/dataset/reliability.ts';
import { score, type Gold, type Outcome, type Scored } from '#lib/dataset/score.ts';
import { slicer } from '#lib/dataset/slice.ts';

const evidence = { origin: 'default', reason: 'nothing says otherwise' } as const;

function claim(fields: Partial<Claim>): Claim {
	return {
		...{ id: '0123456789abcdef', document: 'd', extractor: 'attested', confidence: 0.75 },
		...{ start: 0, end: 1, quote: 'x', sentence_start: 0, sentence_end: 1 },
		...{ value: 1, precision: 0.5, unit: '%', bound: 'exact', indicator: 'grdp_growth' },
		...{ measure: 'level', status: 'actual', place: 'bac-giang', period: '2024' },
		evidence: {
			indicator: { origin: 'said', start: 2, end: 6, quote: 'ر', reason: 'said beside the figure' },
			...{ measure: evidence, status: evidence, place: evidence, period: evidence }
		},
		...fields
	};
}

function gold(fields: Partial<Gold>): Gold {
	return {
		...{ start: 0, end: 1, quote: 'x', value: 1, unit: '%', indicator: 'grdp_growth' },
		...{ measure: 'level', place: ['bac-giang', 'vietnam'], period: '2023' },
		...fields
	};
}

function documentOf(fields: Partial<ReportDocument>): ReportDocument {
	return {
		...{ id: 'ar-01', language: 'ar', direction: 'rtl', text: '', outcomes: [], rejections: [] },
		...fields
	};
}

const wrong: Outcome = {
	...{ id: 'd', kind: 'wrong', quote: '5%', fields: ['period'] },
	...{ claim: claim({}), gold: gold({}) }
};

test('escapes whatever is not markup', () => {
	expect(escapeText('<a href="x">\'&\u001b')).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp; ');
	const inner = markup`<b>${'<'}</b>`;
	expect(markup`<i>${inner}${['&', undefined, 3]}</i>`.html).toBe('<i><b>&lt;</b>&amp;3</i>');
});

test('figures that overlap share a mark, which is as bad as the worst', () => {
	const outcomes: Outcome[] = [
		{ id: 'd', kind: 'right', quote: '7', claim: claim({ start: 20, end: 21 }) },
		{ id: 'd', kind: 'extra', quote: '5', claim: claim({ start: 4, end: 9 }) },
		{ id: 'd', kind: 'missed', quote: '15', gold: gold({ start: 3, end: 6 }) }
	];
	const marks = marksOf(documentOf({ outcomes }), 'd1');
	expect(marks.map(({ id, start, end, kind }) => [id, start, end, kind])).toEqual([
		['d1-1', 3, 9, 'missed'],
		['d1-2', 20, 21, 'right']
	]);
});

test('marks by code points, in the direction of the language, with the text as received', () => {
	const text = '😀 نمو 5٪ & e\u0301\n';
	const outcomes = [
		{ ...wrong, claim: claim({ start: 6, end: 8 }), gold: gold({ start: 6, end: 8 }) }
	];
	const document = documentOf({ text, outcomes });
	const { html } = markedText(document, marksOf(document, 'd1'), 'd1');
	expect(html).toMatch(
		/^<div class="text" id="d1-text" lang="ar" dir="rtl">😀 نمو <mark class="wrong"/
	);
	expect(html).toContain('<span>5٪<button');
	expect(html.endsWith('</mark> &amp; e\u0301\n</div>')).toBe(true);
});

test('a panel shows gold beside what was read and marks what differs', () => {
	const { html } = documentSection(documentOf({ text: 'x', outcomes: [wrong] }), 0);
	expect(html).toContain('<tr class="differs"><th scope="row">period<td>2023<td>');
	expect(html).toContain('bac-giang or vietnam');
	expect(html).toContain('confidence 0.75');
	expect(html).toContain('data-evidence="2-6"');
	expect(inShort(wrong)).toBe('period: 2023 → 2024');
});

test('a missed figure tells why it was refused', () => {
	const missed: Outcome = {
		id: 'd',
		kind: 'missed',
		quote: '13',
		gold: gold({ start: 4, end: 6 })
	};
	const rejections = [
		{ start: 4, end: 7, quote: '13.', kind: 'doc_number', reason: 'No. before it' }
	];
	const { html } = documentSection(documentOf({ text: 'x', outcomes: [missed], rejections }), 0);
	expect(html).toContain('as doc_number, No. before it');
	expect(html).toContain('data-kind="missed" data-fields=""');
});

test('filters count errors by language, kind and field', () => {
	const noise: Outcome = { id: 'd', kind: 'noise (year)', quote: '1', claim: claim({}) };
	const documents = [
		documentOf({ outcomes: [wrong, noise] }),
		documentOf({ language: 'cs', outcomes: [wrong] })
	];
	const { html } = filterBar(documents);
	const count = (value: string) =>
		new RegExp(`data-value="${value}">.*?<span class="count">(\\d+)`).exec(html)?.[1];
	expect(['ar', 'cs', 'wrong', 'noise', 'missed', 'period', 'unit'].map(count)).toEqual([
		'2',
		'1',
		'2',
		'1',
		'0',
		'2',
		'0'
	]);
});

test('a page holds every score and no text unescaped', () => {
	const scored: Scored = {
		...{
			id: '<a>',
			group: '<g>',
			claims: [claim({})],
			gold: [gold({ period: '2024' })],
			noise: []
		},
		slice: slicer('x')
	};
	const { tallies, outcomes } = score([scored]);
	const page = reportPage({
		...{ gold: '<gold>', tallies, reliability: reliabilityOf(outcomes) },
		documents: [documentOf({ id: '<a>', text: 'x</div><img src=x onerror=alert(1)>', outcomes })]
	});
	expect(page).toContain('<b>100.0</b> full F1');
	expect(page).toContain('everything is right');
	expect(page).not.toMatch(/<(?:g|a|gold|img)>|<img /);
});
