import { expect, test } from 'vitest';
import { findPlaces } from '#lib/place/find.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packOf } from '../packs.ts';

test.each([
	['en', 'Nam Dan district in Nghe An province', 'nghe-an/nam-dan'],
	['en', 'Nam Dan, Nghe An', 'nghe-an/nam-dan'],
	['en', 'Nghe An’s Nam Dan district', 'nghe-an/nam-dan'],
	['ru', 'бюджета уезда Намдан провинции Нгеан', 'nghe-an/nam-dan'],
	['it', 'distretto di Moc Chau (Son La)', 'son-la/moc-chau'],
	['it', 'il distretto di Van Giang nella provincia di Hung Yen', 'hung-yen/van-giang'],
	['pl', 'powiat Van Giang w prowincji Hung Yen', 'hung-yen/van-giang'],
	['vi', 'huyện Nam Đàn, tỉnh Nghệ An', 'nghe-an/nam-dan'],
	['cs', 'okres Nam Dan v provincii Nghe An', 'nghe-an/nam-dan'],
	['nb', 'distriktet Nam Dan i Nghe An', 'nghe-an/nam-dan'],
	['el', 'η περιφέρεια Ναμ Νταν της επαρχίας Νγκε Αν', 'nghe-an/nam-dan'],
	['ar', 'منطقة نام دان في مقاطعة نغي آن', 'nghe-an/nam-dan'],
	['en', 'Nam Dan district and Nghe An province', 'nghe-an/nam-dan', 'nghe-an'],
	['en', 'Nam Dan district in Ha Tinh', 'nghe-an/nam-dan', 'ha-tinh'],
	['en', 'Nghe An: Nam Dan district', 'nghe-an', 'nghe-an/nam-dan'],
	['en', 'Nam Dan district accounts for half of Nghe An', 'nghe-an/nam-dan', 'nghe-an'],
	['vi', 'huyện Nam Đàn so với Nghệ An', 'nghe-an/nam-dan', 'nghe-an']
])('%s: "%s"', (code, sentence, ...expected) => {
	expect(findPlaces(tokenize(sentence), packOf(code)).map(({ id }) => id)).toEqual(expected);
});
