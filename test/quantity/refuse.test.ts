import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

/** Texts whose bracketed numerals are no figures, with the kind that is said of them. */
const cases: [code: string, marked: string, kind: string][] = [
	['en', 'under Resolution No. [54]/NQ-HDND', 'doc_number'],
	['el', 'στο Ψήφισμα αριθ. [381]-NQ/TU', 'doc_number'],
	['nb', 'etter rapport nr. [956]/BC-UBND', 'doc_number'],
	['vi', 'Nghị quyết số [20]-NQ/TU', 'doc_number'],
	['en', 'Posted at [9]:42 today', 'time'],
	['vi', 'bắt đầu lúc [17]h30', 'time'],
	['nb', 'kl. [06.45] i dag', 'time'],
	['cs', 'telefon [0225] 3821 055', 'phone'],
	['en', 'after COVID-[19] hit', 'name'],
	['vi', 'trên kênh VTV[1] tối nay', 'name'],
	['ru', '04.07.2025 (GMT+[7]), газета', 'name'],
	['vi', 'Thứ Ba, (GMT+[7])', 'name'],
	['cs', 'žákyně třídy 4A a [4]B', 'name'],
	['en', 'see https://a.vn/p-[123].html now', 'url'],
	['en', 'write to desk[7]@example.org today', 'url'],
	['en', 'a pool in [1997] was built', 'year'],
	['en', 'Comment ([3])', 'comment_count'],
	['nb', 'Lest [2 311] ganger', 'view_count'],
	['el', 'Διαβάστηκε [1.836] φορές', 'view_count'],
	['ar', 'قرئ [2,311] مرة', 'view_count'],
	['el', 'στην [17η] σύνοδο του Συμβουλίου', 'session_number'],
	['cs', 'oslavy [35]. výročí založení', 'anniversary'],
	['cs', 'na tratích 5 km, [10] km a 21 km v závodě', 'distance'],
	['en', 'a 1234-page book, photo [2]: a street', 'list'],
	['vi', 'tuyến đường dài, lớp [9] và lớp 12', 'name'],
	['el', 'ο τυφώνας αριθ. [3] έπληξε', 'name'],
	['vi', 'năm thứ [9] liên tiếp', 'ordinal'],
	['vi', 'HĐND tỉnh khóa [XVIII] họp', 'session_number'],
	['en', 'among the [63] provinces and cities', 'denominator'],
	['en', 'a second [double]-digit year', 'other'],
	['en', 'his daughter, [54], runs the shop', 'age'],
	['en', 'on the road at km 151+[200] north', 'place'],
	['en', 'US$[1] = VND22,750', 'price'],
	['en', 'it has [two] of the provinces', 'other'],
	['en', 'In front of [350] guests it received it.', 'attendance'],
	['en', 'The meeting was linked online to [17] districts.', 'attendance'],
	['fr', 'Le comité a réuni vendredi [320] cadres.', 'attendance'],
	['fr', 'Un comité de pilotage de [19] membres suivra.', 'attendance'],
	['it', 'Parlò davanti a [250] dirigenti.', 'attendance'],
	['es', 'Habló ante los [51] miembros del comité.', 'attendance'],
	['ar', 'بحضور [35] عضوا', 'attendance'],
	['ar', 'بين المقاطعات والمدن الـ[63].', 'denominator'],
	['pl', 'Thanh Hoa, [29] XII', 'date'],
	['vi', 'Nguyễn Văn A ([1890-1969]) sinh ra ở đây.', 'year'],
	['en', 'along Route [14]B today', 'name'],
	['en', 'they won [2]–0 at home', 'score'],
	['ru', 'Стоимость билета — [120 000] донгов.', 'price'],
	['vi', 'sản phẩm được xếp hạng từ [3] sao', 'other'],
	['it', 'Il prezzo di — [120.000] dong.', 'price'],
	['ru', 'Золото продают: [82] млн донгов за килограмм.', 'price'],
	['pl', 'Kawa kosztuje [120 000] dongów za kg w skupie.', 'price'],
	['en', 'Coffee fetched [120,000] dong per kilo at the market.', 'price'],
	['vi', 'Cà phê bán [120.000] đồng/kg ở chợ.', 'price'],
	['en', 'Call +[84] 225 3821 055 now', 'phone'],
	['cs', 'Volejte +[420] 225 382 105 ihned', 'phone'],
	['en', 'Gold rose to US$[2,650] per ounce overnight.', 'price'],
	['ru', 'Церемония начнётся в [20.00] в субботу.', 'time'],
	['it', 'La festa comincia alle [20] in piazza.', 'time'],
	['pl', 'Adres: ul. Chan Fu, [492] w mieście.', 'address'],
	['pl', 'Przy ulicy Tran Quoc Toan [2] otwarto urząd.', 'address'],
	['it', 'Si trova in via Hai Ba Trung, [15] a Hanoi.', 'address']
];

describe('findQuantities refuses', () => {
	it.each(cases)('%s "%s" as %s', (code, marked, kind) => {
		const start = marked.indexOf('[');
		const text = marked.replace('[', '').replace(']', '');
		const { quantities, refusals } = readText(text, code);
		expect(
			quantities.filter((quantity) => quantity.start <= start && start < quantity.end)
		).toEqual([]);
		expect(refusals.find((refusal) => refusal.start <= start && start < refusal.end)?.kind).toBe(
			kind
		);
	});
});
