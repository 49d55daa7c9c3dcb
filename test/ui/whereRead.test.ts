import { expect, test } from 'vitest';
import { paragraphsOf } from '#lib/ui/paragraphs.ts';
import { isHeadline, whereRead } from '#lib/ui/whereRead.ts';

const text =
	'Bac Giang in 2024\nThe province met. It is said.\n\nIt grew. It rose 9 % again. Later too.\nEnd.';
const paragraphs = paragraphsOf(text);
const from = (words: string) => ({
	origin: 'inherited' as const,
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length,
	quote: words,
	reason: 'carried'
});
const sentence = {
	sentence_start: text.indexOf('It rose'),
	sentence_end: text.indexOf(' Later')
};

test.each([
	['9 %', 'same sentence'],
	['grew', 'earlier in the paragraph'],
	['Later', 'later in the paragraph'],
	['province', 'the paragraph before'],
	['Bac Giang', 'headline'],
	['End', 'the paragraph after']
])('%s was read in the %s', (words, where) => {
	expect(whereRead(from(words), sentence, paragraphs)).toBe(where);
});

test('what was assumed says why', () => {
	const evidence = {
		origin: 'default' as const,
		start: null,
		end: null,
		quote: null,
		reason: 'no hedge'
	};
	expect(whereRead(evidence, sentence, paragraphs)).toBe('no hedge');
});

test.each([
	['Bac Giang in 2024', true],
	['The province met.', true],
	['The province met on Monday to look back on its work of the past whole year.', false],
	['The province of Bac Giang among the fastest growing of the country once more in 2024', true],
	['a'.repeat(200), false]
])('%s is a headline: %s', (words, expected) => {
	expect(isHeadline(paragraphsOf(words)[0])).toBe(expected);
});
