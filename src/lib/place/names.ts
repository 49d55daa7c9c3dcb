import { arabic } from '#lib/place/arabic.ts';
import { cyrillic } from '#lib/place/cyrillic.ts';
import { greek } from '#lib/place/greek.ts';
import type { Script } from '#lib/place/script.ts';

/** Scripts that Vietnamese names are transliterated to, by language. All others write them in Latin letters. */
export const scripts: Readonly<Record<string, Script>> = {
	el: greek,
	ar: arabic,
	ru: cyrillic,
	uk: cyrillic,
	bg: cyrillic,
	sr: cyrillic
};

/** Names of provinces and cities in other languages that neither leaving out marks nor transliteration gives, separated by commas. */
export const exonyms: Readonly<Record<string, string>> = {
	'ha-noi': 'Hanoï, Hanói, Hanoj*, Ha-Noi, Ανόι, Χανόι, هانوي, Ханой*, Ханое, Ханоя',
	'yen-bai': 'وين باي',
	'vinh-phuc': 'فنه فو',
	'hai-phong': 'Haïphong, Hajfong*, Хайфон*, هايفونغ, هايفونج',
	'da-nang': 'دانانغ, دانانج, Дананг*',
	'can-tho': 'Kan Tho, كانتو, كانثو, Кантхо',
	'dak-lak': 'Дарлак*, Дак Лак*, Даклак*',
	'dak-nong': 'داك نانج',
	'dien-bien': 'Дьенбьен*',
	'thai-nguyen': 'Тхайнгуен*',
	'ho-chi-minh':
		'Ho Či Minovo Město, Ho Či Minově Městě, Ho Či Minova Města, Hočiminovo Město, Hočiminově Městě, Ho-Chi-Minh-Stadt, Ho Chi Minh-Ville, Hô Chi Minh-Ville, Hô-Chi-Minh-Ville, Ho Chi Minh-byen, Ho Si Minh-város, Sajgon*, Хошимин*, Σαϊγκόν, سايغون, سايجون',
	'khanh-hoa': 'خان هوا',
	'ba-ria-vung-tau': 'Бариа Вунгтау',
	hue: 'Тхыатхьен Хюэ, Тхуатхиен Хюэ, Тхуатхьен Хюэ',
	'lang-son': 'لانغ صن',
	'phu-yen': 'فو أين',
	'hau-giang': 'هو زانغ',
	'lam-dong/da-lat': 'Dalat*, Dalacie, Далат*',
	'lao-cai/sa-pa': 'Sapa, Sapas, Sapy, Sapie, Sapou',
	'quang-ninh/ha-long': 'Halong, Halongs, Halongu',
	'quang-nam/hoi-an': 'Hoian, Hoianu',
	'binh-dinh/quy-nhon': 'Qui Nhon, Qui Nhơn, Quinhon',
	'ba-ria-vung-tau/vung-tau': 'Vungtau',
	'dak-lak/buon-ma-thuot': 'Buon Me Thuot, Ban Me Thuot',
	'khanh-hoa/nha-trang': 'Nhatrang*, Нячанг*'
};

/** Names that also are a man, a thought or a trail: the city only beside a word for city. */
export const onlyBesideCity: Readonly<Record<string, string>> = {
	'ho-chi-minh':
		'Hồ Chí Minh, Ho Chi Minh, Ho Chi Minha, Hô Chi Minh, Ho Či Min*, هوشي منه, هوشي مينه, هو شي منه, هو شي مينه, هوتشي منه, هوتشي مينه, Хо Ши Мин*'
};

/** Words before names that a name may look as if it began with: "في ثانه هوا" is "in Thanh Hóa", not Vị Thanh. */
export const wordsBeforeNames: readonly string[] = ['في'];

/** Spellings of provinces that also are words ("age … not", "these two"), and count beside a word for their level only. */
export const alsoWords: ReadonlySet<string> = new Set(['سن لا', 'سن ل', 'هاتين', 'هوي', 'هيو']);

/** Names of districts that mostly mean a person, a battle or a word, and count beside a word for their level only. */
export const onlyBesideLevel: ReadonlySet<string> = new Set([
	'bac-lieu/dong-hai',
	'bac-lieu/hoa-binh',
	'ca-mau/tran-van-thoi',
	'da-nang/hoang-sa',
	'dien-bien/dien-bien-phu',
	'dong-nai/thong-nhat',
	'ha-noi/hai-ba-trung',
	'ha-noi/thanh-xuan',
	'hai-phong/hong-bang',
	'hai-phong/le-chan',
	'hai-phong/ngo-quyen',
	'khanh-hoa/truong-sa',
	'tay-ninh/duong-minh-chau',
	'vinh-long/binh-minh'
]);

/** Longer names that hold a place and are none: the Pacific, a battle, publishers. */
export const decoys = [
	'Thái Bình Dương',
	'Điện Biên Phủ trên không',
	'Sài Gòn Giải Phóng',
	'Doanh nhân Sài Gòn',
	'Kinh tế Sài Gòn',
	'Saigon Times',
	'Thông tấn xã Việt Nam',
	'Vietnam News',
	'Viet Nam News',
	'Vietnam Airlines',
	'Vietnam Investment Review'
];

/** Vietnamese family names: what follows one is a person's name. */
export const familyNames =
	'Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đinh, Đoàn, Trịnh, Trương, Lương, Đào, Tạ, Quách, Vương, Phùng, Tăng, Mạc, Vừ, Lò, Quàng, Triệu, Hứa, Kiều, Tống';

/** Family names without their marks that are articles of a language. */
export const articles: Readonly<Record<string, string>> = { fr: 'le', pt: 'do', it: 'lo' };

/**
 * Endings of names whose last word is too short to be a stem ("Нге Ан"): what a name ends in, which its endings take the place of unless it
 * is a hard consonant, and the endings.
 */
export const shortEndings: Readonly<
	Record<string, readonly (readonly [end: RegExp, endings: string])[]>
> = {
	ru: [
		[/[ьй]$/, 'я ю ем е и'],
		[/(?<=[бвгджзклмнпрстфхцчшщ])$/, 'а у ом е ы']
	],
	uk: [
		[/[ьй]$/, 'я ю єм ем і ї'],
		[/(?<=[бвгджзклмнпрстфхцчшщ])$/, 'а у ом і']
	]
};

/** Endings that a language hangs on the last word of a name, separated by spaces. */
export const endings: Readonly<Record<string, string>> = {
	cs: 'u em ě e ský ská ské ského ském skou ským',
	sk: 'u om e ský ská ské ského skom skou',
	pl: 'a u em ie iem ski ska skie skiego skiej skim',
	nb: 's',
	nn: 's',
	sv: 's',
	da: 's',
	de: 's er',
	nl: 's se'
};
