import { expect, test } from 'vitest';
import { findPlaces } from '#lib/place/find.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packOf } from '../packs.ts';

test.each([
	['ru', 'в Нге Ане', 'nghe-an'],
	['ru', 'из Ха Тиня', 'ha-tinh'],
	['ru', 'в Куанг Нине', 'quang-ninh'],
	['ru', 'в Донг Нае', 'dong-nai'],
	['ru', 'в Као Банге', 'cao-bang'],
	['ru', 'провинция Бакжанг', 'bac-giang'],
	['ru', 'Хажанг и Лайчау', 'ha-giang', 'lai-chau'],
	['ru', 'Ан Жианг, Жиа Лай, Дарлак', 'an-giang', 'gia-lai', 'dak-lak'],
	['ru', 'Нгэан, Каньхоа', 'nghe-an', 'khanh-hoa'],
	['ru', 'город Бакжанг', 'bac-giang/bac-giang'],
	['ru', 'В Лангшоне девять, в Чангдине три', 'lang-son', 'lang-son/trang-dinh'],
	['ru', 'он на Донг, а не на рынок'],
	['ru', 'В уезде Туанзяо провинции Дьенбьен', 'dien-bien/tuan-giao'],
	['ru', 'уезды Зёнгчом и Зёнгриенг', 'ben-tre/giong-trom', 'kien-giang/giong-rieng'],
	['ar', 'بلغت إيرادات فو ثو وفو ين', 'phu-tho', 'phu-yen'],
	['ar', 'هوي وها نم'],
	['pl', 'w mieście Ho Chi Minha, w Sajgonie', 'ho-chi-minh', 'ho-chi-minh'],
	['pl', 'w Nghe Anie, w Kan Tho', 'nghe-an', 'can-tho'],
	['pl', 'Lam Dong zwiedziło milion, w Dalacie pół', 'lam-dong', 'lam-dong/da-lat'],
	['it', 'Nella provincia di Hung Yen', 'hung-yen']
])('%s: "%s"', (code, sentence, ...expected) => {
	expect(findPlaces(tokenize(sentence), packOf(code)).map(({ id }) => id)).toEqual(expected);
});
