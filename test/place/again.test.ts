import { expect, test } from 'vitest';
import { findPlaces } from '#lib/place/find.ts';
import { tokenize } from '#lib/text/tokens.ts';

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
		theProvince: 'the province, the city, the locality'
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
	['is a level word before a name', 'the province Bac Giang', ['bac-giang']],
	['means nothing where no province is named', 'The province collected', []]
])('"the province" %s', (_title, text, expected) => {
	expect(findPlaces(tokenize(text), pack).map(({ id }) => id)).toEqual(expected);
});
