import { describe, expect, test } from 'vitest';
import { findPeriods } from '#lib/period/find.ts';
import type { PeriodMention } from '#lib/period/mention.ts';
import { resolvePeriod } from '#lib/period/resolve.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packOf } from '../packs.ts';

/** Forms of periods by what is hard about them, as the packs' own words say them: language, sentence, periods found. */
const cases: Record<string, readonly (readonly [string, string, ...string[]])[]> = {
	'Roman numerals before the word': [
		['ru', 'в I квартале 2024 года', '2024-Q1'],
		['pl', 'w II kwartale 2024 r.', '2024-Q2'],
		['pl', 'W I półroczu 2024 r. zebrano', '2024-H1'],
		['it', 'nel I trimestre 2024', '2024-Q1'],
		['it', 'nel II semestre del 2023', '2023-H2'],
		['cs', 've III. čtvrtletí 2024', '2024-Q3'],
		['ru', 'за I–III кварталы 2024 года', '2024-01/2024-09'],
		['it', 'I trimestri migliori'],
		['vi', 'quý III/2024', '2024-Q3']
	],
	'digits before the word': [
		['ru', 'в 3 квартале 2023 года', '2023-Q3'],
		['ru', 'в 3-м квартале', '7+3'],
		['ru', 'за 3 квартала 2023 года', '2023-01/2023-09'],
		['ru', 'в 3 квартале собрано', '7+3'],
		['pl', 'w 2 kwartale 2024 r.', '2024-Q2'],
		['it', 'nel 3 trimestre 2024', '2024-Q3'],
		['en', 'in 3 quarters of the communes'],
		['el', "το α' εξάμηνο του 2024", '2024-H1'],
		['el', 'το β΄ τρίμηνο του 2023', '2023-Q2']
	],
	'several quarters': [
		['en', 'the first three quarters of 2024', '2024-01/2024-09'],
		['ru', 'первые три квартала 2024 года', '2024-01/2024-09'],
		['it', 'i primi tre trimestri del 2024', '2024-01/2024-09'],
		['pl', 'pierwsze trzy kwartały 2024 r.', '2024-01/2024-09'],
		['vi', '3 quý đầu năm 2024', '2024-01/2024-09'],
		['ar', 'في الأرباع الثلاثة الأولى من عام 2024', '2024-01/2024-09'],
		['nb', 'de tre første kvartalene i 2024', '2024-01/2024-09'],
		['vi', 'quý 4 cuối năm', '10+3'],
		['en', 'three quarters of the total'],
		['it', 'nei tre trimestri', '1+9']
	],
	'between two ends': [
		['it', 'tra gennaio e novembre', '1+11'],
		['en', 'between January and November 2024', '2024-01/2024-11'],
		['pl', 'między styczniem a listopadem 2024 r.', '2024-01/2024-11'],
		['ar', 'بين يناير ونوفمبر 2024', '2024-01/2024-11'],
		['el', 'από τον Ιανουάριο έως τον Νοέμβριο του 2024', '2024-01/2024-11'],
		['it', 'tra il 2020 e il 2024', '2020/2024'],
		['pl', 'między rokiem 2020 a 2024', '2020/2024'],
		['el', 'μεταξύ του 2020 και του 2024', '2020/2024'],
		['en', 'in January and November 2024', '1+1', '2024-11'],
		['en', 'figures from 2023 and 2024', '2023', '2024']
	],
	'a figure after the word': [
		['pl', 'W półroczu 2 700 mld dongów', '1+6'],
		['pl', 'w półroczu 2,5 mln', '1+6'],
		['ru', 'за квартал 3 200 тонн', '1+3'],
		['vi', 'quý 3 2024', '2024-Q3']
	],
	decades: [
		['ru', 'во второй половине 1990-х'],
		['nb', 'på 1990-tallet'],
		['ru', 'в 2023-м году', '2023'],
		['en', 'in the second half of the 1990s'],
		['en', 'in the second half of 1990', '1990-H2']
	],
	'months and quarters up to others': [
		['en', 'Jan.-Sept. 2023', '2023-01/2023-09'],
		['ru', 'янв.–сент. 2023 г.', '2023-01/2023-09'],
		['el', 'Ιαν.-Σεπ. 2023', '2023-01/2023-09'],
		['ru', 'С января по конец августа 2023 года', '2023-01/2023-08'],
		['de', 'im ersten bis dritten Quartal 2024', '2024-01/2024-09'],
		['de', '1.–3. Quartal 2024', '2024-01/2024-09'],
		['nb', 'januar, februar og mars', '1+3'],
		['en', 'in January, March and May', '1+1', '3+1', '5+1']
	],
	'days and months in other forms': [
		['pt', '1.º de março de 2024', '2024-03'],
		['es', '12-ene-2024', '2024-01'],
		['pt', 'Janeiro 12, 2024', '2024-01'],
		['pl', '8 XII 2023', '2023-12'],
		['pl', '8.XII.2023 r.', '2023-12'],
		['pt', '12 dez. 2024', '2024-12'],
		['it', 'il 3 mar 2024', '2024-03'],
		['pt', 'entre 12 e dez projetos em 2024', '2024'],
		['fr', 'T3 2024', '2024-Q3'],
		['fr', '3 t de riz'],
		['es', '1T 2024', '2024-Q1'],
		['it', '3° trimestre', '7+3'],
		['ar', 'في الأشهر التسعة من عام 2025', '2025-01/2025-09'],
		['vi', 'tháng 9 năm ngoái', '9+1'],
		['vi', 'Trong năm 2025', '2025'],
		['cs', 'za letošních pět měsíců', '1+5']
	],
	'the end of December is that of the year': [
		['en', 'by the end of December 2024', '2024'],
		['cs', 'do konce prosince', '1+12'],
		['it', 'entro dicembre', '1+12'],
		['nb', 'i desember', '12+1']
	],
	'nine months in a word': [
		['el', 'το εννεάμηνο του 2024', '2024-01/2024-09'],
		['el', 'στο εννεάμηνο', '1+9'],
		['it', 'nel primo quadrimestre del 2024', '2024-01/2024-04'],
		['it', 'nel secondo quadrimestre 2024', '2024-05/2024-08']
	]
};

const read = ({ period, partial }: PeriodMention) =>
	period ?? (partial && `${partial.month}+${partial.count}`);

describe.each(Object.entries(cases))('%s', (_name, table) => {
	test.each(table)('%s: "%s"', (code, sentence, ...expected) => {
		const found = findPeriods(tokenize(sentence), packOf(code));
		expect(found.flatMap((mention) => read(mention) ?? [])).toEqual(expected);
	});
});

test.each([
	['nb', 'Eksporten steg fra tredje kvartal i fjor.', '2023-Q3'],
	['en', 'up on the first nine months of last year', '2023-01/2023-09'],
	['vi', 'so với 6 tháng đầu năm ngoái', '2023-H1'],
	['pl', 'w trzecim kwartale ubiegłego roku', '2023-Q3'],
	['ru', 'в третьем квартале прошлого года', '2023-Q3'],
	['en', 'in the second quarter of this year', '2024-Q2'],
	['en', 'It had 40 in 2021, and 12 joined in the same year', '2021', '2021'],
	['ru', 'В 2021 году их было 40. В том же году', '2021', '2021'],
	['vi', 'Năm 2021 có 40 xã. Cùng năm, 12 xã', '2021', '2021'],
	['it', 'Nel 2021 erano 40. Nello stesso anno', '2021', '2021']
])('%s, of 2024: "%s"', (code, sentence, ...expected) => {
	const found = findPeriods(tokenize(sentence), packOf(code));
	expect(found.map((mention) => resolvePeriod(mention, { main: '2024' }))).toEqual(expected);
});
