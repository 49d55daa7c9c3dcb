import { describe, expect, test } from 'vitest';
import type { LanguagePack } from '#lib/language/schema.ts';
import { findPlaces, pressHostProvince } from '#lib/place/find.ts';
import type { PlacePack } from '#lib/place/lexicon.ts';
import { tokenize } from '#lib/text/tokens.ts';

type Levels = Omit<LanguagePack['places'], 'theProvince' | 'theDistrict' | 'plurals'>;

const levels: Record<string, Levels & { and: string }> = {
	vi: {
		province: 'tỉnh',
		city: 'thành phố, TP',
		district: 'huyện, quận',
		town: 'thị xã',
		commune: 'xã, phường',
		vietnam: 'Việt Nam, cả nước',
		levelStands: 'before',
		and: 'và'
	},
	en: {
		province: 'province',
		city: 'city',
		district: 'district, districts',
		town: 'town',
		commune: 'commune, communes, ward',
		vietnam: 'Vietnam, nationwide',
		levelStands: 'both',
		and: 'and'
	},
	el: {
		province: 'επαρχία, επαρχίας',
		city: 'πόλη, πόλης',
		district: 'περιφέρεια, περιφέρειας',
		town: 'κωμόπολη',
		commune: 'κοινότητα',
		vietnam: 'Βιετνάμ',
		levelStands: 'before',
		and: 'και'
	},
	cs: {
		province: 'provincie, provincii',
		city: 'město, městě',
		district: 'okres, okrese',
		town: '',
		commune: 'obec',
		vietnam: 'Vietnam, Vietnamu',
		levelStands: 'before',
		and: 'a'
	},
	ar: {
		province: 'مقاطعة, محافظة',
		city: 'مدينة',
		district: 'منطقة, مقاطعة',
		town: '',
		commune: 'بلدية',
		vietnam: 'فيتنام',
		levelStands: 'before',
		and: 'و'
	},
	nb: {
		province: 'provins, provinsen',
		city: 'by, byen',
		district: 'distrikt, distriktet',
		town: '',
		commune: 'kommune',
		vietnam: 'Vietnam',
		levelStands: 'both',
		and: 'og'
	},
	ru: {
		province: 'провинци*',
		city: 'город*',
		district: 'район*, уезд*',
		town: '',
		commune: 'коммун*',
		vietnam: 'Вьетнам*',
		levelStands: 'before',
		and: 'и'
	}
};

const proclitics = ['و', 'ف', 'ب', 'ل', 'ك', 'ال'];

const packs = new Map<string, PlacePack>(
	Object.entries(levels).map(([code, { and, ...places }]) => [
		code,
		{
			code,
			proclitics: code === 'ar' ? proclitics : [],
			places: { ...places, theProvince: '', theDistrict: '', plurals: '' },
			conjunctions: and
		}
	])
);

function read(code: string, sentence: string): string[] {
	const pack = packs.get(code);
	if (!pack) throw new Error(`no words for ${code}`);
	const tokens = tokenize(sentence);
	return findPlaces(tokens, pack).map(
		({ from, to, id }) => `${sentence.slice(tokens[from]?.start, tokens[to - 1]?.end)}: ${id}`
	);
}

type Case = readonly [sentence: string, ...places: string[]];

const cases: Record<string, readonly Case[]> = {
	vi: [
		['Năm 2024, tỉnh Bắc Giang', 'Bắc Giang: bac-giang'],
		['Khánh Hoà và Khánh Hòa', 'Khánh Hoà: khanh-hoa', 'Khánh Hòa: khanh-hoa'],
		['NFD: Nghệ An'.normalize('NFD'), `${'Nghệ An'.normalize('NFD')}: nghe-an`],
		['tỉnh Phú Yên; huyện Phù Yên', 'Phú Yên: phu-yen', 'Phù Yên: son-la/phu-yen'],
		['thành phố Bắc Giang', 'Bắc Giang: bac-giang/bac-giang'],
		['thành phố Hải Phòng và TP. Đà Nẵng', 'Hải Phòng: hai-phong', 'Đà Nẵng: da-nang'],
		['tư tưởng Hồ Chí Minh', ''],
		['TP. Hồ Chí Minh, TP.HCM', 'Hồ Chí Minh: ho-chi-minh', 'TP.HCM: ho-chi-minh'],
		['chiến thắng Điện Biên Phủ', ''],
		['Châu Á - Thái Bình Dương', ''],
		['vì hòa bình và ổn định', ''],
		['đồng chí Nguyễn Hòa Bình', ''],
		['Bà Rịa – Vũng Tàu; BR-VT', 'Bà Rịa – Vũng Tàu: ba-ria-vung-tau', 'BR-VT: ba-ria-vung-tau'],
		['Đắk Lắk, Đắc Lắc, Đăk Nông', 'Đắk Lắk: dak-lak', 'Đắc Lắc: dak-lak', 'Đăk Nông: dak-nong'],
		[
			'tỉnh Nghệ An: các huyện Nam Đàn, Kỳ Sơn và Đô Lương',
			'Nghệ An: nghe-an',
			'Nam Đàn: nghe-an/nam-dan',
			'Kỳ Sơn: nghe-an/ky-son',
			'Đô Lương: nghe-an/do-luong'
		],
		['xã Điện Biên', ''],
		['cả nước', 'cả nước: vietnam'],
		['Tiền Giang: huyện Châu Thành', 'Tiền Giang: tien-giang', 'Châu Thành: tien-giang/chau-thanh']
	],
	en: [
		['Bac Giang province', 'Bac Giang: bac-giang'],
		['in Daklak, Haiphong and Kontum', 'Daklak: dak-lak', 'Haiphong: hai-phong', 'Kontum: kon-tum'],
		['Ho Chi Minh City and HCMC', 'Ho Chi Minh City: ho-chi-minh', 'HCMC: ho-chi-minh'],
		["Ho Chi Minh's ideology, the Ho Chi Minh trail", ''],
		['the Ho Chi Minh Communist Youth Union', ''],
		["Nghe An's exports", 'Nghe An: nghe-an'],
		['Bac Giang city councillors', 'Bac Giang: bac-giang/bac-giang'],
		['Mr. Nguyen Van Hoa Binh said', ''],
		['wait as long an hour as you like', ''],
		[
			'Hai Phong: Cat Hai and Thuy Nguyen districts',
			'Hai Phong: hai-phong',
			'Cat Hai: hai-phong/cat-hai',
			'Thuy Nguyen: hai-phong/thuy-nguyen'
		],
		['Quang Ninh\nThanh Ha\nSource', 'Quang Ninh: quang-ninh'],
		['the Dien Bien Phu victory', ''],
		['Ha Noi Hai Phong expressway', 'Ha Noi: ha-noi', 'Hai Phong: hai-phong'],
		['BAC GIANG - The committee', 'BAC GIANG: bac-giang'],
		['Ho Chi Minh city', 'Ho Chi Minh city: ho-chi-minh'],
		['www.vietnam.vn and hanoi.gov.vn', '']
	],
	el: [
		['της επαρχίας Ντιέν Μπιέν', 'Ντιέν Μπιέν: dien-bien'],
		[
			'Διέν Μπιέν, Νγκε Αν, Bac Giang',
			'Διέν Μπιέν: dien-bien',
			'Νγκε Αν: nghe-an',
			'Bac Giang: bac-giang'
		],
		['της Νίκης του Ντιέν Μπιέν Φου', ''],
		['Κουάνγκ Νιν και Κουάνγκ Μπιν', 'Κουάνγκ Νιν: quang-ninh', 'Κουάνγκ Μπιν: quang-binh'],
		[
			'Μπακ Γιανγκ: η περιφέρεια Γιεν Ντουνγκ',
			'Μπακ Γιανγκ: bac-giang',
			'Γιεν Ντουνγκ: bac-giang/yen-dung'
		],
		['στην πόλη Μπακ Γιανγκ', 'Μπακ Γιανγκ: bac-giang/bac-giang'],
		['στην πόλη Χα Λονγκ', 'Χα Λονγκ: quang-ninh/ha-long'],
		['Θαν Χόα και Καν Χόα', 'Θαν Χόα: thanh-hoa', 'Καν Χόα: khanh-hoa'],
		['αν γίνει κάτι', ''],
		['η σκέψη του Χο Τσι Μινχ', ''],
		['στην πόλη Χο Τσι Μινχ', 'Χο Τσι Μινχ: ho-chi-minh']
	],
	cs: [
		['provincie Quang Tri', 'Quang Tri: quang-tri'],
		['v Hanoji a v Hajfongu', 'Hanoji: ha-noi', 'Hajfongu: hai-phong'],
		['v Ho Či Minově Městě', 'Ho Či Minově Městě: ho-chi-minh'],
		[
			'V provincii Quang Tri, v okrese Hai Lang',
			'Quang Tri: quang-tri',
			'Hai Lang: quang-tri/hai-lang'
		]
	],
	ar: [
		['جسر تاي بينه', 'تاي بينه: thai-binh'],
		['تاي بنه وثاي بينه', 'تاي بنه: thai-binh', 'وثاي بينه: thai-binh'],
		['لمقاطعة ديان بيان', 'ديان بيان: dien-bien'],
		['في هانوي', 'هانوي: ha-noi'],
		['في ثانه هوا ارتفع', 'ثانه هوا: thanh-hoa'],
		['مدينة هوشي منه: وفي منطقة كو تشي', 'هوشي منه: ho-chi-minh', 'كو تشي: ho-chi-minh/cu-chi'],
		['فكر هو تشي مينه', ''],
		['روح ديان بيان فو', ''],
		['وكانت السنة', ''],
		['مدينة ديان بيان فو', 'ديان بيان فو: dien-bien/dien-bien-phu']
	],
	nb: [
		['Nghe Ans provinsielle partikomité', 'Nghe Ans: nghe-an'],
		[
			'Nghe An: I Nam Dan-distriktet, mens Ky Son',
			'Nghe An: nghe-an',
			'Nam Dan: nghe-an/nam-dan',
			'Ky Son: nghe-an/ky-son'
		],
		['Ho Chi Minh-byen', 'Ho Chi Minh-byen: ho-chi-minh']
	],
	ru: [
		['в провинции Бакзянг и в Бакзянге', 'Бакзянг: bac-giang', 'Бакзянге: bac-giang'],
		['Куанг Нинь, Куангнине', 'Куанг Нинь: quang-ninh', 'Куангнине: quang-ninh'],
		['Ханой, в Ханое', 'Ханой: ha-noi', 'Ханое: ha-noi']
	]
};

describe.each(Object.entries(cases))('%s', (code, table) => {
	test.each(table)('finds the places of "%s"', (sentence, ...expected) => {
		expect(read(code, sentence)).toEqual(expected.filter(Boolean));
	});
});

test.each([
	['https://baobacgiang.vn/tin/1.html', 'bac-giang'],
	['http://www.baoquangninh.vn', 'quang-ninh'],
	['english.hanoimoi.vn/x', 'ha-noi'],
	['https://vietnam.vn/el/x', undefined],
	['not an address', undefined],
	['', undefined]
])('the publisher of "%s" is of %s', (url, province) => {
	expect(pressHostProvince(url)).toBe(province);
});

const hostile = [
	'Bắc '.repeat(20000),
	'huyện '.repeat(20000),
	'Nguyễn '.repeat(20000),
	'Đắk Lắk, '.repeat(5000),
	'a'.repeat(100000),
	'\ud800\udc00\ud800',
	'\u0301'.repeat(1000),
	'1'.repeat(100000)
];

test.each(Object.keys(levels))('%s: never throws and stays linear', (code) => {
	for (const text of hostile) expect(() => read(code, text)).not.toThrow();
});
