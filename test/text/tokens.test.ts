import { describe, expect, test } from 'vitest';
import { codePointOffsets } from '#lib/text/codePoints.ts';
import { fold, stripMarks } from '#lib/text/fold.ts';
import { tokenize } from '#lib/text/tokens.ts';

describe('tokens', () => {
	test.each([
		['13,85%', ['13', ',', '85', '%']],
		['٧٫٦١٪', ['7', '٫', '61', '٪']],
		['VND181.8 trillion', ['vnd', '181', '.', '8', 'trillion']],
		['Ντιέν Μπιέν', ['ντιεν', 'μπιεν']],
		['人均GDP达5万元', ['人', '均', 'gdp', '达', '5', '万', '元']],
		['성장률은 8％', ['성', '장', '률', '은', '8', '%']],
		['', []],
		['  \n ', []],
		['😀 5', ['😀', '5']],
		['8\u200d5', ['85']],
		['\ud800 2', ['\ud800', '2']]
	])('%s', (text, keys) => {
		expect(tokenize(text).map(({ key }) => key)).toEqual(keys);
	});

	test('cover every character that is no white space', () => {
		const text = 'Το 2024, ٣ ٪ a\u0301b\u200b😀\u0301x\r\n— «ok»';
		const covered = new Set(
			tokenize(text).flatMap(({ start, end }) =>
				Array.from({ length: end - start }, (_, at) => start + at)
			)
		);
		const missed = text
			.split('')
			.filter((character, at) => /[\p{L}\p{N}]/u.test(character) && !covered.has(at));
		expect(missed).toEqual([]);
	});

	test('say where lines and words begin', () => {
		const [first, second] = tokenize('One\n two');
		expect(first).toMatchObject({ space: false, line: false, capital: true });
		expect(second).toMatchObject({ space: true, line: true, capital: false });
	});
});

describe('folding', () => {
	test.each([
		['ΑΎΞΗΣΗΣ', 'αυξησησ'],
		['إيرادات', 'ايرادات'],
		['مُؤَشِّر', 'موشر'],
		['Hoà', 'hòa'],
		['hoàn', 'hoàn'],
		['Příjmy', 'příjmy'],
		['dvĕ', 'dvě']
	])('%s is compared as %s', (word, key) => {
		expect(fold(word)).toBe(key);
	});

	test('leaves no mark where names are compared', () => {
		expect(stripMarks('Đắk Lắk')).toBe('dak lak');
		expect(stripMarks('Điện Biên'.normalize('NFD'))).toBe('dien bien');
	});
});

describe('code points', () => {
	test('count a surrogate pair as one', () => {
		const toCodePoints = codePointOffsets('a😀b😀c');
		expect([0, 1, 3, 4, 6].map(toCodePoints)).toEqual([0, 1, 2, 3, 4]);
	});
});
