import { describe, expect, test } from 'vitest';
import { aliasesOf } from '#lib/place/aliases.ts';
import { arabic } from '#lib/place/arabic.ts';
import { cyrillic } from '#lib/place/cyrillic.ts';
import { provincesOf } from '#lib/place/entity.ts';
import { greek } from '#lib/place/greek.ts';
import { parseSyllable } from '#lib/place/syllables.ts';
import { spellings } from '#lib/place/transliterate.ts';
import { fold } from '#lib/text/fold.ts';

test.each([
	['Giang', 'gi', 'a', 'ng'],
	['Nghệ', 'ngh', 'e', ''],
	['Quảng', 'qu', 'a', 'ng'],
	['Thuận', 'th', 'ua', 'n'],
	['Yên', '', 'ye', 'n'],
	['Đắk', 'đ', 'a', 'k'],
	['Gì', 'g', 'i', '']
])('takes "%s" apart', (word, onset, nucleus, coda) => {
	expect(parseSyllable(word)).toMatchObject({ onset, nucleus, coda });
});

test.each(['Pleiku', 'Chư-Prông1', '', '…'])('knows that "%s" is no syllable', (word) => {
	expect(parseSyllable(word)).toBeUndefined();
});

describe('spellings', () => {
	test.each([
		['Điện Biên', greek, ['Ντιέν Μπιέν', 'Διέν Μπιέν']],
		['Thái Bình', greek, ['Τάι Μπιν', 'Θάι Μπινχ']],
		['Bắc Giang', greek, ['Μπακ Γιανγκ', 'Μπακ Τζιανγκ', 'Μπακ Γκιάνγκ']],
		['Thái Bình', arabic, ['تاي بينه', 'تاي بنه', 'ثاي بينه', 'ثاي بينغ']],
		['Nghệ An', arabic, ['نغي آن', 'نجي آن', 'نغه آن']],
		['Quảng Ninh', arabic, ['كوانغ نينه', 'كوانج ننه']],
		['Bắc Giang', cyrillic, ['Бак Зянг', 'Бак Гианг']],
		['Phù Cừ', cyrillic, ['Фу Кы']]
	] as const)('of %s hold what translators write', (name, script, expected) => {
		const texts = spellings(name, script, 96).map(({ text }) => text);
		for (const spelling of expected)
			expect(texts).toContain(spelling.split(' ').map(fold).join(' '));
	});

	test('are as many as asked for at most, the usual one first', () => {
		const found = spellings('Bà Rịa – Vũng Tàu', greek, 10);
		expect(found).toHaveLength(10);
		expect(found[0]).toEqual({ text: 'μπα ρια βουνγκ ταου', cost: 0 });
	});
});

describe.each(['vi', 'en', 'el', 'cs', 'ar', 'nb', 'ru'])('aliases in %s', (language) => {
	const aliases = aliasesOf(language);

	test('name every province, in bounds', () => {
		const named = new Set(aliases.map(({ province }) => province));
		for (const { id } of provincesOf(63)) expect(named).toContain(id);
		expect(aliases.length).toBeLessThan(20_000);
	});

	test('give each phrase once', () => {
		expect(new Set(aliases.map(({ phrase }) => phrase)).size).toBe(aliases.length);
	});
});

test.each([
	['ar', 'تاي بين', 'thai-binh'],
	['ar', 'تاي نين', 'tay-ninh'],
	['ar', 'بينه فوك', 'binh-phuoc'],
	['ar', 'فينه فوك', 'vinh-phuc'],
	['ar', 'هاو جيانغ', 'hau-giang'],
	['ar', 'ها جيانغ', 'ha-giang'],
	['el', 'τιεν γιανγκ', 'tien-giang'],
	['el', 'κιεν γιανγκ', 'kien-giang'],
	['el', 'νιν τουαν', 'ninh-thuan'],
	['el', 'μπιν τουαν', 'binh-thuan'],
	['vi', 'phú yên', 'phu-yen'],
	['vi', 'phù yên', undefined],
	['vi', 'quang bình', undefined],
	['vi', 'thạnh hóa', undefined]
])('%s: "%s" is %s and no other', (language, phrase, province) => {
	const alias = aliasesOf(language).find((candidate) => candidate.phrase === phrase);
	expect(alias?.province).toBe(province);
});
