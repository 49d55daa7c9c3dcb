import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { extract } from '#lib/claim/extract.ts';
import { packOf } from '../packs.ts';

test.each([
	[
		'a district that the title and most of the text name',
		'en',
		'Nam Dan on its way\nNam Dan district, Nghe An province, held a meeting.\nThe district collected more.\nRevenue of the province fell.\nThe district planted trees.',
		['nghe-an/nam-dan', 'nghe-an']
	],
	[
		'a district in Vietnamese',
		'vi',
		'Nam Đàn về đích\nHuyện Nam Đàn (Nghệ An) tổ chức hội nghị.\nToàn huyện thu ngân sách tăng.\nTrên địa bàn huyện có nhiều dự án.',
		['nghe-an/nam-dan', 'nghe-an']
	],
	[
		'a district in Polish',
		'pl',
		'Nam Dan na czele\nPowiat Nam Dan w prowincji Nghe An zebrał więcej.\nPowiat posadził drzewa.',
		['nghe-an/nam-dan', 'nghe-an']
	],
	[
		'a district that the title and the text name, whatever the dateline',
		'en',
		'Nam Dan on its way\nNghe An, July 3, 2024 – Nam Dan district held a meeting. Nghe An was its guest.',
		['nghe-an/nam-dan', 'nghe-an']
	],
	[
		'a district named without its level and its province',
		'en',
		'Milk and plums\nMoc Chau, December 19, 2023 – Moc Chau was never so full.\nThe district collected more. Moc Chau planted plums.',
		['son-la/moc-chau', 'son-la']
	],
	[
		'a district of the lead alone',
		'de',
		'Zwischenstand\nPhu Quoc, Kreis in der Provinz Kien Giang, wuchs. Der Kreis nahm mehr ein.\nKien Giang wuchs auch.',
		['kien-giang/phu-quoc', 'kien-giang']
	],
	[
		'the province, where only the title names its town',
		'es',
		'Nha Trang no se llena sola\nLa provincia de Khanh Hoa recibió más turistas.',
		['khanh-hoa']
	],
	[
		'the province, where the text was only written in its town',
		'pt',
		'Turismo em alta\nNha Trang, 6/10/2020 – Khanh Hoa recebeu mais. A província cresceu.',
		['khanh-hoa']
	],
	[
		'the province, where the text names it more often than the city of the title',
		'en',
		'Nha Trang fills up\nKhanh Hoa welcomed more guests. The province earned more. Nha Trang is full.\nKhanh Hoa plans hotels.',
		['khanh-hoa']
	],
	[
		'the province, where a district is named once in the lead',
		'en',
		'A meeting of farmers\nIn Nam Dan district, Nghe An, farmers met.\nNghe An planted trees.',
		['nghe-an']
	]
])('the main place is %s', (_title, language, text, expected) => {
	const { frame } = analyse(text, packOf(language));
	expect(frame.places.map(({ id }) => id)).toEqual(expected);
});

test.each([
	[
		'en',
		'Nam Dan on its way\nNam Dan district, Nghe An province, met in 2023.\nIn 2023 budget revenue was 365 billion VND. Budget revenue of Nghe An was 21,000 billion VND.\nIn 2023 the district planted trees. Exports were USD 12 million.',
		['nghe-an/nam-dan', 'nghe-an', 'nghe-an/nam-dan']
	],
	[
		'fr',
		'Nam Dan en route\nLe district de Nam Dan (Nghe An) a tenu sa conférence en 2023.\nEn 2023, les recettes budgétaires ont atteint 365 milliards de dongs. Les recettes budgétaires de la province ont atteint 21 000 milliards de dongs.\nEn 2023, le district a planté des arbres. Les exportations ont atteint 12 millions de dollars.',
		['nghe-an/nam-dan', 'nghe-an', 'nghe-an/nam-dan']
	]
])('%s: figures of "%s" without a place are the district’s', (language, text, expected) => {
	const { claims } = extract(text, { document: 'test', pack: packOf(language) });
	expect(claims.map(({ place }) => place)).toEqual(expected);
});
