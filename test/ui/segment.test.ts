import { expect, test } from 'vitest';
import { segment, type Span } from '#lib/ui/segment.ts';

const span = (data: string, start: number, end: number): Span<string> => ({ data, start, end });
const drawn = (text: string, start: number, spans: Span<string>[]) =>
	segment(text, start, spans).map(({ text, spans }) => [text, spans.join('+')]);

test.each<[string, string, number, Span<string>[], [string, string][]]>([
	['plain text is one segment', 'growth', 0, [], [['growth', '']]],
	[
		'a span in the middle makes three',
		'rose 9 % again',
		0,
		[span('a', 5, 8)],
		[
			['rose ', ''],
			['9 %', 'a'],
			[' again', '']
		]
	],
	[
		'nested spans',
		'GRDP growth rose',
		0,
		[span('outer', 0, 11), span('inner', 0, 4)],
		[
			['GRDP', 'outer+inner'],
			[' growth', 'outer'],
			[' rose', '']
		]
	],
	[
		'spans that cross',
		'abcdef',
		0,
		[span('x', 0, 4), span('y', 2, 6)],
		[
			['ab', 'x'],
			['cd', 'x+y'],
			['ef', 'y']
		]
	],
	['two readings of one figure', '9 %', 0, [span('x', 0, 3), span('y', 0, 3)], [['9 %', 'x+y']]],
	[
		'spans that only touch',
		'ab',
		0,
		[span('x', 0, 1), span('y', 1, 2)],
		[
			['a', 'x'],
			['b', 'y']
		]
	],
	[
		'a slice with its own offset cuts spans that reach beyond it',
		'cde',
		2,
		[span('before', 0, 3), span('after', 4, 9), span('elsewhere', 20, 30)],
		[
			['c', 'before'],
			['d', ''],
			['e', 'after']
		]
	],
	[
		'offsets are code points, not UTF-16 units',
		'😀𝟗 tỷ',
		0,
		[span('x', 1, 2)],
		[
			['😀', ''],
			['𝟗', 'x'],
			[' tỷ', '']
		]
	],
	[
		'decomposed letters are counted as received and drawn composed',
		'đồng Huế'.normalize('NFD'),
		0,
		[span('x', 7, 12)],
		[
			['đồng ', ''],
			['Huế', 'x']
		]
	],
	[
		'a border inside a letter moves outwards',
		'ế'.normalize('NFD') + '1',
		0,
		[span('x', 1, 2)],
		[
			['ế', 'x'],
			['1', '']
		]
	],
	[
		'a family of emoji stays whole',
		'👨‍👩‍👧 3',
		0,
		[span('x', 0, 2)],
		[
			['👨‍👩‍👧', 'x'],
			[' 3', '']
		]
	],
	['an empty slice has no segments', '', 4, [span('x', 0, 9)], []]
])('%s', (_, text, start, spans, expected) => {
	expect(drawn(text, start, spans)).toEqual(expected);
});

test('says where a span opens and closes when another cuts it', () => {
	const parts = segment('abcdef', 10, [span('x', 10, 14), span('y', 12, 16)]);
	expect(parts.map(({ start, end, opens, closes }) => [start, end, opens, closes])).toEqual([
		[10, 12, ['x'], []],
		[12, 14, ['y'], ['x']],
		[14, 16, [], ['y']]
	]);
});

test('loses no letter whatever the spans are', () => {
	const text = 'Tổng thu 20.699,5 tỷ đồng 😀, tăng 32,2 %'.normalize('NFD');
	const length = Array.from(text).length;
	for (let start = 0; start < length; start++) {
		const spans = [span('x', start, start + 3), span('y', start + 1, start + 7)];
		const parts = segment(text, 0, spans);
		expect(parts.map((part) => part.text).join('')).toBe(text.normalize('NFC'));
	}
});

test('marks a long text in time', () => {
	const text = 'tăng 9 % '.repeat(100_000);
	const spans = Array.from({ length: 300 }, (_, index) =>
		span('x', index * 999 + 1, index * 999 + 4)
	);
	const begin = performance.now();
	const parts = segment(text, 0, spans);
	expect(parts.map((part) => part.text).join('')).toBe(text);
	expect(performance.now() - begin).toBeLessThan(2000);
});
