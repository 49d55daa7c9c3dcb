import { describe, expect, it } from 'vitest';
import { findNumbers } from '#lib/number/find.ts';
import type { NumberReading } from '#lib/number/schema.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packOf } from '../packs.ts';

function numbersIn(text: string, code: string): NumberReading[] {
	const pack = packOf(code);
	return findNumbers(tokenize(text), pack).readings;
}

/** Sentence with the number in square brackets, and its value. */
const cases: Record<string, [marked: string, value: number, kind?: NumberReading['kind']][]> = {
	en: [
		['grew by [13.45] per cent', 13.45],
		['reached VND[181.8 trillion] last year', 181.8e12],
		['some [109,388 billion] VND', 109388e9],
		['worth [5.500 million] USD', 5500e6],
		['about [281.235 million] VND', 281.235e6],
		['as many as [20,699.5] tonnes', 20699.5],
		['[two hundred and seven] trees', 207],
		['[twenty-five] communes', 25],
		['[one thousand nine hundred eighty-five] people', 1985],
		['[three million two hundred thousand] guests', 3.2e6],
		['[two point five million] guests', 2.5e6],
		['ranked [13th] nationwide', 13, 'ordinal'],
		['the [twenty-first] place', 21, 'ordinal'],
		['exports [doubled] again', 2, 'multiple'],
		['[two thirds] of the total', 2 / 3, 'fraction']
	],
	el: [
		['έφτασε τα [20.699,5 δισεκατομμύρια] VND', 20699.5e9],
		['αύξηση [13,85]%', 13.85],
		['πάνω από [207 τρισεκατομμύρια] VND', 207e12],
		['περίπου [500 χιλιάδες δισεκατομμύρια] VND', 500e12],
		['με [2.938] νέα μέλη', 2938],
		['σε [δώδεκα] κοινότητες', 12],
		['την [12η] θέση', 12, 'ordinal'],
		['την [πρώτη] θέση', 1, 'ordinal'],
		['[τριπλάσιο] του προηγούμενου', 3, 'multiple']
	],
	cs: [
		['činily [54 341 mld.] VND', 54341e9],
		['vzrostl o [12,16] %', 12.16],
		['celkem [33,8 tisíce miliard] VND', 33800e9],
		['má [pětadvacet] obcí', 25],
		['na [21.] místě', 21, 'ordinal'],
		['na [šestém] místě', 6, 'ordinal'],
		['vzrostl [pětkrát] za rok', 5, 'multiple']
	],
	ar: [
		['بنسبة [٧٫٦١]٪ هذا العام', 7.61],
		['بلغت [12،984 مليار] دونغ، أي 40،498.3 مليار', 12984e9],
		['نحو [١٦٬٢٦٣٫٢٢ مليار] دونغ', 16263.22e9],
		['بلغ [1.78 مليون مليار] دونج', 1.78e15],
		['شارك [خمسة وعشرون] عاملا', 25],
		['استقبلت [مليوني] زائر', 2e6],
		['في المرتبة [الثالثة] في المنطقة', 3, 'ordinal']
	],
	nb: [
		['vokste med [7,14] prosent', 7.14],
		['utgjorde [17 771 milliarder] VND', 17771e9],
		['omtrent [520 tusen milliarder] VND', 520e12],
		['i alt [femogtyve] kommuner', 25],
		['til sammen [tohundreogfemti] kommuner', 250],
		['[to hundretusen] turister', 200000],
		['den [26.] høyeste', 26, 'ordinal'],
		['på [åttendeplass] i landet', 8, 'ordinal']
	],
	ja: [
		['[98兆5400億]ドンに達した', 98.54e12],
		['[3万5000]人を採用', 35000],
		['[1億2800万]ドン', 128e6],
		['[7千万]ドン', 70e6],
		['[二十三]の集落', 23],
		['[三百五十]世帯', 350],
		['輸出の[3分の2]', 2 / 3, 'fraction'],
		['全国[5位]となった', 5, 'ordinal']
	],
	vi: [
		['đạt [20.699,5 tỷ] đồng', 20699.5e9],
		['ước [315,9 nghìn tỷ] đồng', 315.9e12],
		['đạt [1,2 triệu tỷ] đồng', 1.2e15],
		['khoảng [2 triệu 345 nghìn tỷ] đồng', 2345e12],
		['có [ba mươi lăm] xã', 35],
		['có [hai mươi mốt] xã', 21],
		['có [hai mươi tư] xã', 24],
		['gần [hai trăm linh năm] xã', 205],
		['hơn [hai triệu rưỡi] lượt khách', 2.5e6],
		['xếp [thứ 26] cả nước', 26, 'ordinal'],
		['vị trí [thứ nhất] cả nước', 1, 'ordinal'],
		['[ba phần tư] tổng số', 0.75, 'fraction']
	]
};

describe('findNumbers', () => {
	for (const [code, rows] of Object.entries(cases))
		it.each(rows)(`reads ${code} "%s" as %d`, (marked, value, kind = 'cardinal') => {
			const start = marked.indexOf('[');
			const text = marked.replace('[', '').replace(']', '');
			const quote = marked.slice(start + 1, marked.indexOf(']'));
			const reading = numbersIn(text, code).find((number) => number.start >= start);
			expect(reading && text.slice(reading.start, reading.end)).toBe(quote);
			expect(reading?.value).toBeCloseTo(value, 4);
			expect(reading?.kind).toBe(kind);
		});

	const precisions: [string, string, number][] = [
		['en', '13.45 percent', 0.005],
		['en', '207 trillion VND', 0.5e12],
		['vi', '20.699,5 tỷ đồng', 0.05e9],
		['nb', '66,30 poeng', 0.005],
		['cs', '54 341 mld. VND', 0.5e9]
	];
	it.each(precisions)('knows the precision of %s "%s"', (code, text, precision) => {
		expect(numbersIn(text, code)[0]?.precision).toBeCloseTo(precision, 9);
	});

	it('lets the habit of the document outvote the language', () => {
		const commas = 'Growth was 11,47% and 8,3%; 2.100.000 people came, and 5.500 stayed.';
		expect(numbersIn(commas, 'en').map(({ value }) => value)).toEqual([11.47, 8.3, 2100000, 5500]);
		expect(numbersIn('12.984 xã, 1,234,567 người', 'vi').at(-1)?.value).toBe(1234567);
	});

	it.each([
		['P1 and F1', 'en'],
		['VTV1', 'vi'],
		['G7', 'en'],
		['4A', 'cs']
	])('notes the letters against the digits of "%s"', (text, code) => {
		for (const reading of numbersIn(text, code))
			expect(reading.gluedBefore || reading.gluedAfter).toBe(true);
	});

	it.each(['5.1.3', '1.2.3.4', '12,34,56,7'])('makes no number of "%s"', (text) => {
		expect(numbersIn(text, 'en').map(({ broken }) => broken)).toEqual([true]);
	});

	it('keeps coordinated numbers apart', () => {
		expect(numbersIn('five and seven and 3 million', 'en').map(({ value }) => value)).toEqual([
			5, 7, 3e6
		]);
		expect(numbersIn('516, 497 and 455 million', 'en').map(({ value }) => value)).toEqual([
			516, 497, 455e6
		]);
	});
});
