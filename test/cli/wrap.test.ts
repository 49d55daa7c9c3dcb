import { expect, test } from 'vitest';
import { columnsOf, wrap } from '#cli/wrap.ts';

test('wraps between words, with one indent for the first line and one for the others', () => {
	expect(wrap('one two three four', 9, '- ', '  ')).toBe('- one two\n  three\n  four\n');
	expect(wrap('', 9)).toBe('');
});

test('cuts a word that is wider than a line', () => {
	expect(wrap('a abcdefgh', 4)).toBe('a\nabcd\nefgh\n');
});

test('counts letters as a terminal draws them', () => {
	expect(columnsOf('Ba\u0306\u0301c')).toBe(3);
	expect(columnsOf('北宁')).toBe(4);
	expect(wrap('北宁省', 4)).toBe('北宁\n省\n');
});
