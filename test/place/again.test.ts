import { expect, test } from 'vitest';
import { findPlaces } from '#lib/place/find.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packOf } from '../packs.ts';

const pack = {
	code: 'en',
	proclitics: [],
	conjunctions: 'and',
	places: {
		province: 'province',
		city: 'city',
		district: 'district',
		town: '',
		commune: '',
		vietnam: '',
		levelStands: 'both',
		theProvince: 'the province, the city, the locality',
		theDistrict: 'the district',
		plurals: ''
	}
} as const;

test.each([
	[
		'means the province before',
		'Bac Giang grew. The province collected',
		['bac-giang', 'bac-giang']
	],
	[
		'passes over one that is only compared with',
		'Bac Giang grew by more than Quang Ninh. The province collected',
		['bac-giang', 'quang-ninh', 'bac-giang']
	],
	[
		'follows the topic when a sentence opens with another',
		'Lang Son grew. Lang Son rose.\nCao Bang came next. The province collected',
		['lang-son', 'lang-son', 'cao-bang', 'cao-bang']
	],
	[
		'takes the first of two that open a text together',
		'Dong Nai and Binh Phuoc grew. The province collected',
		['dong-nai', 'binh-phuoc', 'dong-nai']
	],
	[
		'tells the city from the province',
		'Quang Ninh grew.\nHai Phong fell. The province rose, the city fell, the locality stood',
		['quang-ninh', 'hai-phong', 'quang-ninh', 'hai-phong']
	],
	[
		'means a city below the province',
		'Da Lat grew. The city collected',
		['lam-dong/da-lat', 'lam-dong/da-lat']
	],
	['is a level word before a name', 'the province Bac Giang', ['bac-giang']],
	['means nothing where no province is named', 'The province collected', []]
])('"the province" %s', (_title, text, expected) => {
	expect(findPlaces(tokenize(text), pack).map(({ id }) => id)).toEqual(expected);
});

test.each([
	['ar', 'نمت منطقة نام دان في مقاطعة نغي آن. وفي أنحاء المنطقة'],
	['cs', 'Okres Nam Dan v provincii Nghe An rostl. Okres vybral'],
	['de', 'Der Kreis Nam Dan in der Provinz Nghe An wuchs. Im Kreis wurden'],
	['el', 'Η περιφέρεια Ναμ Νταν της επαρχίας Νγκε Αν. Η περιφέρεια συγκέντρωσε'],
	['en', 'Nam Dan district, Nghe An, grew. The district’s revenue'],
	['es', 'El distrito de Nam Dan (Nghe An) creció. En el distrito se recaudaron'],
	['fr', 'Le district de Nam Dan (Nghe An) a crû. Les recettes du district'],
	['it', 'Il distretto di Nam Dan (Nghe An) cresce. Nel distretto'],
	['ja', 'ゲアン省ナムダン県は成長した。同県の収入は'],
	['nb', 'Nam Dan-distriktet i Nghe An vokste. I hele distriktet'],
	['pl', 'Powiat Nam Dan w prowincji Nghe An urósł. Powiat zebrał'],
	['pt', 'O distrito de Nam Dan (Nghe An) cresceu. No distrito'],
	['ru', 'Уезд Намдан провинции Нгеан вырос. Доходы уезда составили'],
	['vi', 'Huyện Nam Đàn, tỉnh Nghệ An tăng trưởng. Toàn huyện thu'],
	['zh', '义安省南坛县增长。全县收入']
])('%s: "the district" of "%s" is the one before', (code, text) => {
	const found = findPlaces(tokenize(text), packOf(code)).map(({ id }) => id);
	expect(found.at(-1)).toBe('nghe-an/nam-dan');
	expect(found.filter((id) => id === 'nghe-an/nam-dan')).toHaveLength(2);
});

test.each([
	['de', 'Der Kreis Nam Dan in Nghe An. Nghe An wuchs. Der Provinzdurchschnitt', 'nghe-an'],
	['nb', 'Nghe An vokste. Provinssnittet var', 'nghe-an'],
	['fr', 'Nghe An a crû. La moyenne provinciale', 'nghe-an'],
	['es', 'Nghe An creció. El promedio provincial', 'nghe-an'],
	['el', 'Η πόλη Χάι Φονγκ. Οι εξαγωγές της πόλης', 'hai-phong'],
	['cs', 'Město Hai Phong rostlo. Příjmy města', 'hai-phong'],
	['nb', 'Byen Hai Phong vokste. Byens inntekter', 'hai-phong']
])('%s: "%s" ends with the place named before', (code, text, id) => {
	const found = findPlaces(tokenize(text), packOf(code));
	expect(found.at(-1)?.id).toBe(id);
	expect(found.filter((place) => place.id === id).length).toBeGreaterThan(1);
});

test('"the whole city" in Korean is a city below the province', () => {
	const found = findPlaces(
		tokenize('칸호아성 나트랑시는 성장했다. 시 전체의 수입은'),
		packOf('ko')
	);
	expect(found.map(({ id }) => id)).toEqual(['khanh-hoa/nha-trang', 'khanh-hoa/nha-trang']);
});

test('"the district" is none where the text has not come to one', () => {
	const text = `The district ${'and again '.repeat(40)}. Nam Dan district`;
	expect(findPlaces(tokenize(text), packOf('en'))).toHaveLength(1);
});
