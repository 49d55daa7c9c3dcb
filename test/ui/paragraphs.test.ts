import { expect, test } from 'vitest';
import { sliceCodePoints } from '#lib/text/codePoints.ts';
import { foldParagraphs, paragraphsOf } from '#lib/ui/paragraphs.ts';

test.each<[string, string, [number, number, string][]]>([
	['one line', 'Hà Nội', [[0, 6, 'Hà Nội']]],
	[
		'blank lines and indents are no text',
		'\n  one \r\n\n two\n',
		[
			[3, 6, 'one'],
			[11, 14, 'two']
		]
	],
	[
		'astral characters count once',
		'😀\n𝟗 %',
		[
			[0, 1, '😀'],
			[2, 5, '𝟗 %']
		]
	],
	['nothing', ' \n ', []]
])('%s', (_, text, expected) => {
	const paragraphs = paragraphsOf(text);
	expect(paragraphs.map(({ start, end, text }) => [start, end, text])).toEqual(expected);
	for (const { start, end, text: words } of paragraphs)
		expect(sliceCodePoints(text, start, end)).toBe(words);
});

test('folds neighbouring paragraphs that show nothing', () => {
	const paragraphs = paragraphsOf('a\n1\nb\nc\n2');
	const folds = foldParagraphs(paragraphs, ({ text }) => /\d/.test(text));
	expect(folds.map((fold) => [fold.folded, fold.paragraphs.map(({ text }) => text)])).toEqual([
		[true, ['a']],
		[false, ['1']],
		[true, ['b', 'c']],
		[false, ['2']]
	]);
});
