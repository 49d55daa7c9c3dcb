import { describe, expect, test } from 'vitest';
import { findPlaces } from '#lib/place/find.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packOf } from '../packs.ts';

/** Names written with some of their marks, and what must not be read as one. */
const cases: [code: string, sentence: string, ...places: string[]][] = [
	['fr', 'La province de Nghê An et celle de Diên Biên', 'nghe-an', 'dien-bien'],
	['fr', 'Le district de Phu Lôc', 'hue/phu-loc'],
	['fr', 'Le district de Nghi Lôc (Nghê An)', 'nghe-an/nghi-loc'],
	['fr', 'Cân Tho, Dông Nai et Hà Nôi', 'can-tho', 'dong-nai', 'ha-noi'],
	['fr', 'À Dà Nang, Sóc Trang', 'da-nang', 'soc-trang'],
	['es', 'Las provincias de Ha Tĩnh y Nghê An', 'ha-tinh', 'nghe-an'],
	['pt', 'Em Bên Tre e Thái Nguyen', 'ben-tre', 'thai-nguyen'],
	['it', 'Nella provincia di Sơn La e a Hué', 'son-la', 'hue'],
	['pl', 'Prowincja Lâm Dong', 'lam-dong'],
	['de', 'Die Provinz Bình Dinh', 'binh-dinh'],
	['en', 'Đăk Nông and Quảng Binh', 'dak-nong', 'quang-binh'],
	['fr', 'Ha Nám est un autre nom'],
	['fr', 'Hạ Nam, Hâ Nam'],
	['vi', 'thạnh hóa, Quang Bình'],
	[
		'en',
		'the town of Sapa, Halong, Hoian and Qui Nhon',
		'lao-cai/sa-pa',
		'quang-ninh/ha-long',
		'quang-nam/hoi-an',
		'binh-dinh/quy-nhon'
	],
	['fr', 'Buon Me Thuot, Vungtau', 'dak-lak/buon-ma-thuot', 'ba-ria-vung-tau/vung-tau'],
	['pl', 'powiat Hai Hau', 'nam-dinh/hai-hau'],
	['cs', 'v okrese Hai Hau', 'nam-dinh/hai-hau']
];

describe('names with some of their marks', () => {
	test.each(cases)('%s: "%s"', (code, sentence, ...places) => {
		expect(findPlaces(tokenize(sentence), packOf(code)).map(({ id }) => id)).toEqual(places);
	});
});
