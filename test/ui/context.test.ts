import { expect, test } from 'vitest';
import { excerptsOf } from '#lib/ui/context.ts';
import { paragraphsOf } from '#lib/ui/paragraphs.ts';

const text =
	'Bac Giang in brief\n😀 The province met. The year 2024 was hard. It closed well.\nGRDP rose by 9 %. Budget too.';
const at = (words: string, data: string) => {
	const start = Array.from(text.slice(0, text.indexOf(words))).length;
	return { start, end: start + words.length, data };
};
const sentence = at('GRDP rose by 9 %.', '');
const shown = (evidence: ReturnType<typeof at>[]) =>
	excerptsOf(evidence, sentence, paragraphsOf(text), 'en').map((excerpt) => [
		excerpt.text,
		excerpt.whole,
		excerpt.evidence.map(({ data }) => data)
	]);

test('gives the sentence that inherited evidence lies in', () => {
	expect(shown([at('GRDP', 'indicator'), at('2024', 'period')])).toEqual([
		['The year 2024 was hard.', { start: false, end: false }, ['period']]
	]);
});

test('joins neighbouring sentences, keeps distant ones apart', () => {
	const evidence = [at('2024', 'period'), at('Bac Giang', 'place'), at('province', 'indicator')];
	expect(shown(evidence)).toEqual([
		['Bac Giang in brief', { start: true, end: true }, ['place']],
		[
			'😀 The province met. The year 2024 was hard.',
			{ start: true, end: false },
			['indicator', 'period']
		]
	]);
});

test('evidence within the sentence needs no context', () => {
	expect(shown([at('GRDP', 'indicator')])).toEqual([]);
});
