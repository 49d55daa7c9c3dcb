import { describe, expect, it } from 'vitest';
import { findSentences } from '#lib/text/sentences.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packOf } from '../packs.ts';

function sentencesIn(text: string, code: string): string[] {
	const pack = packOf(code);
	return findSentences(text, tokenize(text), pack).map(({ start, end }) => text.slice(start, end));
}

const cases: [code: string, sentences: string[]][] = [
	['en', ['GRDP grew by 8.5 percent.', 'Exports fell.']],
	['en', ['Resolution No. 54 was adopted.', 'It holds.']],
	['cs', ['Příjmy činily 54 341 mld. VND.', 'To je více než loni.']],
	['cs', ['Skončila na 21. místě z 63 provincií.', 'Loni byla 30.']],
	['cs', ['Vzrostla na 6,4 mld. USD a dále roste.']],
	['nb', ['Møtet holdes 10. desember i Da Lat.', 'Kl. 20.00 åpner portene.']],
	['nb', ['Inntektene var 1,4 mrd. USD i fjor.', 'De øker.']],
	['el', ['Τα έσοδα έφτασαν τα 55,6 τρισ. VND.', 'Ο τουρισμός ανέκαμψε.']],
	['el', ['Το Ψήφισμα αριθ. 197 εγκρίθηκε.', 'Ισχύει.']],
	['pl', ['Inflacja spadła mocno w 2023 r.', 'Podatki wzrosły.']],
	['pl', ['Wynik za 2024 r. GRDP wyniósł 5 mld, a w 2023 r. 108 ze 116 gmin miało drogi.']],
	['pl', ['Plan na lata 2021–2025 oraz budżet na 2024 r. – to podstawa.']],
	['pl', ['W 2023 r. Hanoi zebrało więcej.', 'Rośnie.']],
	['ru', ['Доходы бюджета выросли вдвое за 2023 г.', 'Экспорт упал.']],
	['ru', ['Экспорт достиг 3,2 млрд долл. США за год.', 'Он растёт.']],
	['ru', ['Собрано 410 млрд.', 'В уезде Шондонг меньше.']],
	['ru', ['Уезд в 2024 г. Бакзянга опередил.']],
	['cs', ['Příjmy byly 5 mld. HDP rostl.']],
	['vi', ['TP. Hồ Chí Minh dẫn đầu cả nước.', 'Hà Nội đứng thứ hai.']],
	['de', ['Geerntet wurden 84,6 Mio. Tonnen Reis.', 'Das ist mehr.']],
	['de', ['Die Einnahmen stiegen auf 84,6 Mio.', 'Im Vorjahr sanken sie.']],
	['de', ['Ha Nam belegte den 32. Platz im Land.', 'Das ist gut.']],
	['de', ['Auf Platz 3 folgt am 10. Januar der 15. Parteitag.', 'Er tagt.']],
	['de', ['Im Vorjahr waren es 32.', 'Das ist mehr.']],
	['ar', ['بلغ النمو ٨٫٥١٪ في العام.', 'وارتفعت الصادرات.']]
];

describe('findSentences', () => {
	it.each(cases)('cuts %s text into %j', (code, sentences) => {
		expect(sentencesIn(sentences.join(' '), code)).toEqual(sentences);
	});

	it('ends sentences at line breaks, whatever stands before them', () => {
		expect(sentencesIn('Growth in 2023\nGRDP rose by\n8 percent', 'en')).toEqual([
			'Growth in 2023',
			'GRDP rose by',
			'8 percent'
		]);
	});

	it('puts every token into one sentence', () => {
		const text = 'A. B\n\n(1) two… three!? "Four."\r\nfive\u2028six 7.8 nine. 10 ten';
		const tokens = tokenize(text);
		const pack = packOf('en');
		const sentences = findSentences(text, tokens, pack);
		let next = 0;
		for (const { from, to } of sentences) {
			expect(from).toBe(next);
			expect(to).toBeGreaterThan(from);
			next = to;
		}
		expect(next).toBe(tokens.length);
	});

	it('knows a headline by its missing stop, and counts lines', () => {
		const text = 'Bac Giang stays on track\n\nGRDP grew by 8 percent. Exports fell.\nHoai Thu';
		const pack = packOf('en');
		const sentences = findSentences(text, tokenize(text), pack);
		expect(sentences.map(({ heading, paragraph }) => [heading, paragraph])).toEqual([
			[true, 0],
			[false, 1],
			[false, 1],
			[true, 2]
		]);
	});

	it('finds nothing in a text without words', () => {
		expect(sentencesIn('', 'en')).toEqual([]);
		expect(sentencesIn(' \n\t\n', 'en')).toEqual([]);
	});
});
