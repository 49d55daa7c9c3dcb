import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { packOf } from '../packs.ts';

/** Sentences with the places they name. */
const cases: [code: string, sentence: string, ...places: string[]][] = [
	['ar', '50 بلدية في كاو بانغ', 'cao-bang'],
	['ar', 'بلديات كاو بانغ', 'cao-bang'],
	['cs', '50 obcí Cao Bang', 'cao-bang'],
	['cs', 'v okresech Cao Bang', 'cao-bang'],
	['de', '50 Gemeinden von Cao Bang', 'cao-bang'],
	['de', 'die Kreise von Dien Bien', 'dien-bien'],
	['el', '50 κοινότητες της Κάο Μπανγκ', 'cao-bang'],
	['el', 'οι κοινότητες της Κάο Μπανγκ', 'cao-bang'],
	['en', '50 communes of Cao Bang', 'cao-bang'],
	['en', 'the communes of Cao Bang and Lang Son', 'cao-bang', 'lang-son'],
	['en', 'the districts of Dien Bien', 'dien-bien'],
	[
		'en',
		'the three districts of Nam Dan, Ky Son and Do Luong in Nghe An',
		'nghe-an/nam-dan',
		'nghe-an/ky-son',
		'nghe-an/do-luong'
	],
	['en', 'the cities of Hanoi and Da Nang', 'ha-noi', 'da-nang'],
	['en', 'a commune of Cao Bang'],
	['es', '50 comunas de Cao Bang', 'cao-bang'],
	['es', 'los distritos de Dien Bien', 'dien-bien'],
	['fr', 'cinquante communes de Cao Bang', 'cao-bang'],
	['fr', 'les communes de Cao Bang', 'cao-bang'],
	['it', '50 comuni di Cao Bang', 'cao-bang'],
	['it', 'i comuni di Nghe An', 'nghe-an'],
	['ja', 'カオバンの50村', 'cao-bang'],
	['ko', '까오방의 50개 면', 'cao-bang'],
	['nb', '50 kommuner i Cao Bang', 'cao-bang'],
	['nb', 'kommunene i Cao Bang', 'cao-bang'],
	['pl', '64 gmin Cao Bang', 'cao-bang'],
	['pl', 'w gminach Cao Bang', 'cao-bang'],
	['pt', '50 comunas de Cao Bang', 'cao-bang'],
	['pt', 'os distritos de Dien Bien', 'dien-bien'],
	['ru', '50 коммун Каобанга', 'cao-bang'],
	['ru', 'в уездах Дьенбьена', 'dien-bien'],
	['vi', '50 xã của Cao Bằng', 'cao-bang'],
	['vi', 'các huyện Nam Đàn, Kỳ Sơn, tỉnh Nghệ An', 'nghe-an/nam-dan', 'nghe-an/ky-son'],
	['vi', 'xã Điện Biên'],
	['zh', '高平50个乡', 'cao-bang']
];

describe('words for several places leave the name beside them what it is', () => {
	test.each(cases)('%s: "%s"', (code, sentence, ...places) => {
		expect(analyse(sentence, packOf(code)).places.map(({ id }) => id)).toEqual(places);
	});
});
