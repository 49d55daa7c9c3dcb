import { describe, expect, it } from 'vitest';
import { findNumbers } from '#lib/number/find.ts';
import type { NumberReading } from '#lib/number/schema.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packOf } from '../packs.ts';

function readingsOf(text: string, code: string): NumberReading[] {
	return findNumbers(tokenize(text), packOf(code)).readings;
}

/** What a row marks with square brackets: the text without them, and the quotes. */
function unmark(marked: string): { text: string; quotes: string[] } {
	return {
		text: marked.replace(/[[\]]/g, ''),
		quotes: [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, quote]) => quote ?? '')
	};
}

type Row = [marked: string, ...values: number[]];

const cardinals: Record<string, Row[]> = {
	ar: [
		['زرعت المقاطعة [سبعة وثلاثين] هكتارا', 37],
		['شارك [ألفان وأربعمئة وستة عشر] عاملا', 2416],
		['بلغ العدد [مئة وواحد وعشرين] منزلا', 121],
		['أنتجت [ثلاثة آلاف وخمسمئة وأربعين] طنا', 3540],
		['نحو [مليونين وثلاثمئة ألف] زائر', 2_300_000],
		['بلغ المعدل [خمسة فاصلة سبعة] في العام', 5.7],
		['استقبلت [3 ملايين و250 ألف] زائر', 3_250_000],
		['وصل المحصول إلى [مليون و526 ألف] طن', 1_526_000],
		['بلغ الإنتاج [مليونا و45 ألف] طن', 1_045_000],
		['بلغت الصادرات [مليارا و900 مليون] دولار', 1_900_000_000],
		['بلغت الصادرات [مليارين و900 مليون] دولار', 2_900_000_000],
		['ونال [مليونا] دولار', 2_000_000]
	],
	cs: [
		['opravili [sedmatřicet] silnic', 37],
		['přišlo [dva tisíce čtyři sta šestnáct] hostů', 2416],
		['tedy [tři sta čtyřicet osm tisíc] tun', 348_000],
		['činil [pět celá sedm] bodu', 5.7]
	],
	de: [
		['sie bauten [siebenunddreißig] Brücken', 37],
		['es kamen [zweitausendvierhundertsechzehn] Gäste', 2416],
		['rund [dreihundertachtundvierzigtausendsiebenhunderteinundneunzig] Tonnen', 348_791],
		['etwa [achtzehnhundert] Betriebe', 1800],
		['[zwei Millionen fünfhunderttausend] Reisende', 2_500_000],
		['sie stieg um [vier Komma null fünf] Punkte', 4.05],
		['das Wort mit weichen Trennstellen: [drei\u00adund\u00adneunzig]', 93]
	],
	el: [
		['φύτεψαν [τριάντα επτά] δέντρα', 37],
		['ήρθαν [δύο χιλιάδες τετρακόσιες δεκαέξι] οικογένειες', 2416],
		['περίπου [τριακόσιες σαράντα οκτώ χιλιάδες] τόνοι', 348_000],
		['[χίλια εννιακόσια] μέτρα', 1900],
		['ανέβηκε κατά [πέντε κόμμα εβδομήντα δύο] μονάδες', 5.72]
	],
	en: [
		['they built [thirty-seven] bridges', 37],
		['[two thousand four hundred and sixteen] guests came', 2416],
		['about [three hundred and forty-eight thousand] tonnes', 348_000],
		['worth [two thousand three hundred million] dong', 2.3e9],
		['a rate of [five point seven two]', 5.72],
		['[three crore twelve lakh] rupees', 31_200_000],
		['[two dozen] villages', 24],
		['[one million, two hundred thousand] guests', 1_200_000],
		['[two million], [five] of them new', 2_000_000, 5],
		['in all [45 (forty-five)] communes', 45]
	],
	es: [
		['plantaron [treinta y siete] árboles', 37],
		['llegaron [dos mil cuatrocientos dieciséis] turistas', 2416],
		['[trescientas cuarenta y ocho mil] toneladas', 348_000],
		['por [doce mil millones] de dongs', 12e9],
		['[ciento veintidós] aldeas', 122],
		['la suma de [dos billones trescientos mil millones]', 2.3e12]
	],
	fr: [
		['on planta [trente-sept] arbres', 37],
		['[deux mille quatre cent seize] visiteurs', 2416],
		['[quatre-vingt-dix-sept] communes', 97],
		['[soixante et onze] ponts et [soixante-dix-huit] routes', 71, 78],
		['[trois cent vingt-et-un mille] tonnes', 321_000],
		['soit [quatre mille milliards] de dongs', 4e12],
		['[cent] communes, [deux cent une] écoles, [dix] pour cent', 100, 201, 10]
	],
	it: [
		['hanno costruito [trentasette] ponti', 37],
		['sono arrivati [duemilaquattrocentosedici] turisti', 2416],
		['circa [trecentoquarantottomilasettecentonovantuno] tonnellate', 348_791],
		['[centottantuno] scuole e [ventotto] strade', 181, 28],
		['[due milioni cinquecentomila] visitatori', 2_500_000]
	],
	ko: [
		['규모는 [1조 2,345억] 동', 1_234_500_000_000],
		['모두 [3만5000]여 명', 35_000],
		['관광객 [1천310만] 명', 13_100_000],
		['주민의 [3분의 2]가', 0.6667],
		['경제 [8.5]% 성장', 8.5]
	],
	nb: [
		['de bygde [trettisju] broer', 37],
		['i alt [totusenfirehundreogseksten] gjester', 2416],
		['rundt [tre hundre og førtiåtte tusen] tonn', 348_000],
		['[tjueen] kommuner', 21],
		['[en million to hundre tusen] reisende', 1_200_000]
	],
	pl: [
		['zbudowano [trzydzieści siedem] mostów', 37],
		['przyjechało [dwa tysiące czterystu szesnastu] gości', 2416],
		['około [trzysta czterdzieści osiem tysięcy] ton', 348_000],
		['[piecdziesiat dwa] hektary', 52],
		['[milion dwieście tysięcy] gości', 1_200_000]
	],
	pt: [
		['plantaram [trinta e sete] árvores', 37],
		['chegaram [dois mil quatrocentos e dezasseis] turistas', 2416],
		['[cento e vinte e três] aldeias', 123],
		['[trezentas e quarenta e oito mil] toneladas', 348_000],
		['entre [dois mil] e [dez mil] hectares', 2000, 10_000]
	],
	ru: [
		['построили [тридцать семь] мостов', 37],
		['приехали [две тысячи четыреста шестнадцать] гостей', 2416],
		['около [трёхсот сорока восьми тысяч] тонн', 348_000],
		['[полтора миллиона] туристов', 1_500_000],
		['на [две целых двадцать пять сотых] процента', 2.25],
		['более [миллион] туристов', 1_000_000]
	],
	vi: [
		['trồng [ba mươi bảy] cây', 37],
		['[hai nghìn bốn trăm mười sáu] lượt khách', 2416],
		['khoảng [ba trăm bốn mươi tám nghìn] tấn', 348_000],
		['[một trăm lẻ năm] xã và [hai trăm linh tư] thôn', 105, 204],
		['[năm triệu] lượt khách', 5_000_000],
		['[sáu mươi lăm nghìn không trăm mười một] người', 65_011]
	]
};

const ordinals: Record<string, Row[]> = {
	ar: [['في المرتبة [السادسة والثلاثين] بين المقاطعات', 36]],
	cs: [['na [třicátém šestém] místě', 36]],
	de: [['auf dem [sechsunddreißigsten] Platz', 36]],
	el: [['στην [τριακοστή έκτη] θέση', 36]],
	en: [
		['in [thirty-sixth] place', 36],
		['the [two hundredth] school', 200],
		['ranked [forty—second] of all', 42]
	],
	es: [
		['el [trigésimo sexto] lugar', 36],
		['en el [36.º] puesto', 36]
	],
	fr: [
		['au [trente-sixième] rang', 36],
		['au [soixante-quinzième] rang', 75]
	],
	it: [['al [trentaseiesimo] posto', 36]],
	nb: [['på [trettisjetteplass] i landet', 36]],
	pl: [['na [trzydziestym szóstym] miejscu', 36]],
	pt: [
		['no [trigésimo sexto] lugar', 36],
		['a [decima segunda] posição', 12]
	],
	ru: [
		['на [тридцать шестом] месте', 36],
		['на [36-м] месте', 36]
	],
	vi: [['xếp [thứ ba mươi sáu] cả nước', 36]]
};

const negatives: Record<string, Row[]> = {
	cs: [['růst [mínus 2,4] procenta', -2.4]],
	de: [['ein Wachstum von [minus 2,4] Prozent', -2.4]],
	en: [['growth of [negative 2.4] per cent', -2.4]],
	es: [
		['un crecimiento de [menos 2,4] %', -2.4],
		['al menos [7] aldeas', 7],
		['más o menos [7] aldeas', 7]
	],
	fr: [
		['une croissance de [moins 2,4] %', -2.4],
		['au moins [7] villages', 7]
	],
	pt: [['pelo menos [7] aldeias', 7]],
	ru: [['рост [минус 2,4] процента', -2.4]],
	vi: [['tăng trưởng [âm 2,4]%', -2.4]]
};

/** Readings that may be figures: no bare article, no word that is more often no number. */
function figuresOf(text: string, code: string): NumberReading[] {
	return readingsOf(text, code).filter(
		({ loose, scaleAlone, style, value }) =>
			!loose && !scaleAlone && !(style === 'words' && value === 1)
	);
}

function check(code: string, [marked, ...values]: Row): NumberReading[] {
	const { text, quotes } = unmark(marked);
	const figures = figuresOf(text, code);
	expect(figures.map(({ start, end }) => text.slice(start, end))).toEqual(quotes);
	for (const [index, value] of values.entries())
		expect(figures[index]?.value).toBeCloseTo(value, 6);
	return figures;
}

describe.each(Object.entries(cardinals))('number words of %s', (code, rows) => {
	it.each(rows)('reads "%s" as %d', (...row) => {
		check(code, row);
	});
});

describe.each(Object.entries(ordinals))('ordinals of %s', (code, rows) => {
	it.each(rows)('reads "%s" as %d', (...row) => {
		expect(check(code, row).map(({ kind }) => kind)).toEqual(['ordinal']);
	});
});

describe.each(Object.entries(negatives))('minus words of %s', (code, rows) => {
	it.each(rows)('reads "%s" as %d', (...row) => {
		const [figure] = check(code, row);
		expect(figure?.negative).toBe((row[1] ?? 0) < 0);
	});
});

describe('words that are more often no number', () => {
	it.each([
		['vi', 'trong năm qua, không có gì mới'],
		['nb', 'en ny vei og et hus'],
		['en', 'a couple of roads, few houses, a single bridge'],
		['ar', 'واحد من أكبر المشاريع'],
		['pl', 'nic nowego, para koni']
	])('are loose by themselves in %s: "%s"', (code, text) => {
		expect(figuresOf(text, code)).toEqual([]);
	});

	it.each([
		['vi', 'tăng mười năm liền', 10],
		['vi', 'một trăm năm qua', 100],
		['nb', 'tjue en gang til', 20],
		['nb', 'to millioner og en vei', 2_000_000],
		['nb', 'den tredje millionen', 3]
	])('do not lengthen the number of %s "%s"', (code, text, value) => {
		expect(figuresOf(text, code).map((number) => number.value)).toEqual([value]);
	});
});

describe('written-together words', () => {
	it.each([
		['de', 'einmal, einfach, zweitens, achtsam und einig'],
		['it', 'settembre, ottobre, duetto, seicentesco e centrale'],
		['en', 'often, someone, tenth-rate, weighty, onetime'],
		['nb', 'tiltak, tofte, milliarden, entre']
	])('are no compounds of %s: "%s"', (code, text) => {
		expect(figuresOf(text, code).filter(({ kind }) => kind === 'cardinal')).toEqual([]);
	});
});

describe('digits', () => {
	it.each([
		['en', '.5 of it', 0.5],
		['nb', '(,5)', 0.5],
		['nb', 'og ,5 til', 5],
		['es', '12,5 mil millones', 12.5e9],
		['es', '98.540 mil millones', 98540e9],
		['vi', '2 triệu 345 nghìn tỷ', 2345e12],
		['pt', '3 mil e 200', 3000],
		['en', '10 minus 3', 10]
	])('in %s "%s" is %d', (code, text, value) => {
		expect(readingsOf(text, code)[0]?.value).toBeCloseTo(value, 6);
	});

	it.each([
		['ru', '3-й', 'ordinal'],
		['pt', '13.º Congresso', 'ordinal'],
		['nb', '4.', 'ordinal'],
		['nb', 'De var 4.', 'cardinal'],
		['it', '30°C', 'cardinal']
	])('in %s "%s" are an %s', (code, text, kind) => {
		expect(readingsOf(text, code).map((number) => number.kind)).toEqual([kind]);
	});
});
