import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { packOf } from '../packs.ts';

test.each([
	['ar', 'ثلاث مقاطعات هي باك جيانغ وكاو بانغ ولانغ سون'],
	['cs', 'tři provincie, Bac Giang, Cao Bang a Lang Son'],
	['de', 'in zwei Kreisen, Nam Dan und Ky Son, in Nghe An'],
	['el', 'τρεις επαρχίες, Μπακ Γιανγκ, Κάο Μπανγκ και Λανγκ Σον'],
	['en', 'two districts, Nam Dan and Ky Son, of Nghe An'],
	['en', 'Bac Giang and Cao Bang, two provinces of the north'],
	['en', 'Bac Giang, Cao Bang and Lang Son met. The three provinces signed'],
	['es', 'tres provincias: Bac Giang, Cao Bang y Lang Son'],
	['fr', 'trois provinces, Bac Giang, Cao Bang et Lang Son'],
	['it', 'tre province: Bac Giang, Cao Bang e Lang Son'],
	['nb', 'to provinser, Bac Giang og Cao Bang'],
	['pl', 'trzy prowincje: Bac Giang, Cao Bang i Lang Son'],
	['pt', 'três províncias: Bac Giang, Cao Bang e Lang Son'],
	['ru', 'три провинции, Бакзянг, Каобанг и Лангшон'],
	['vi', 'Hai huyện Nam Đàn và Kỳ Sơn của tỉnh Nghệ An'],
	['vi', 'hai tỉnh Bắc Giang và Cao Bằng']
])('%s: "%s" counts what it names', (code, text) => {
	const { quantities, refusals } = analyse(text, packOf(code));
	expect(quantities.map(({ value }) => value)).toEqual([]);
	expect(refusals.map(({ reason }) => reason)).toEqual(['as many places are named beside it']);
});

test.each([
	['en', 'Nghe An has 17 districts'],
	['en', 'three provinces, Bac Giang and Cao Bang among them'],
	['en', 'two districts of Nghe An and Ha Tinh'],
	['en', '4 districts of Nghe An and Ha Tinh'],
	['vi', '3 huyện của tỉnh Nghệ An']
])('%s: "%s" is a count', (code, text) => {
	expect(analyse(text, packOf(code)).quantities).toHaveLength(1);
});
