import { expect, test } from 'vitest';
import { layOut, type EvidenceKind, type MarkedFigure } from '#lib/ui/marks.ts';
import type { Span } from '#lib/ui/segment.ts';

const text = 'GRDP of Bac Giang rose by 13.85 % in 2024.';
const figure = (id: string, words: string): MarkedFigure => ({
	id,
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length,
	status: 'actual',
	charted: true
});
const line = (data: EvidenceKind, words: string): Span<EvidenceKind> => ({
	data,
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length
});
const shape = (figures: MarkedFigure[], evidence: Span<EvidenceKind>[]) =>
	layOut(text, 0, { figures, evidence }).map((run) => [
		run.figures.map(({ id }) => id).join('+'),
		run.opens.join('+'),
		run.parts.map(({ text, kinds, tags }) => [text, kinds.join('+'), tags.join('+')].join('|'))
	]);

test('marks a figure and the words its reading came from', () => {
	const evidence = [line('indicator', 'GRDP'), line('place', 'Bac Giang'), line('period', '2024')];
	expect(shape([figure('a', '13.85 %')], evidence)).toEqual([
		['', '', ['GRDP|indicator|indicator', ' of ||', 'Bac Giang|place|place', ' rose by ||']],
		['a', 'a', ['13.85 %||']],
		['', '', [' in ||', '2024|period|period', '.||']]
	]);
});

test('evidence that comes and goes leaves the runs where they are', () => {
	const figures = [figure('a', '13.85 %')];
	const starts = (evidence: Span<EvidenceKind>[]) =>
		layOut(text, 0, { figures, evidence }).map(({ start }) => start);
	expect(starts([line('indicator', 'rose by 13.85 %'), line('period', '% in 2024')])).toEqual(
		starts([])
	);
});

test('evidence that crosses a figure carries its tag once, at its end', () => {
	expect(shape([figure('a', '13.85 %')], [line('indicator', 'rose by 13.85')])).toEqual([
		['', '', ['GRDP of Bac Giang ||', 'rose by |indicator|']],
		['a', 'a', ['13.85|indicator|indicator', ' %||']],
		['', '', [' in 2024.||']]
	]);
});

test('two readings of one figure share a mark, neighbours do not', () => {
	const figures = [figure('a', '13.85 %'), figure('b', '13.85 %'), figure('c', ' in')];
	expect(shape(figures, []).map(([ids, opens]) => [ids, opens])).toEqual([
		['', ''],
		['a+b', 'a+b'],
		['c', 'c'],
		['', '']
	]);
});

test('shows a rejected number with its reason', () => {
	const rejections = [{ ...figure('', '2024'), reason: 'a year' }];
	const runs = layOut(text, 0, { figures: [], evidence: [], rejections });
	expect(runs.map((run) => run.rejection?.reason)).toEqual([undefined, 'a year', undefined]);
});
