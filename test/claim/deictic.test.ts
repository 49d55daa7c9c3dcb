import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { packOf } from '../packs.ts';

/** The periods that a text names, in its order. */
const periodsOf = (language: string, published: string | undefined, text: string) =>
	analyse(text, packOf(language), { published }).periods.map(({ period }) => period);

test.each([
	['en', '2025-01-15', 'Last year 10.8 million came. This year 11.8 million will.', '2024 2025'],
	['en', '2022-12-28', 'In 2021 it grew by 1.2 %. This year it grew by 7.7 %.', '2021 2022'],
	['cs', '2018-12-28', 'Loni rostla o 7,4 %; letos o 6,8 %, příští rok o 7 %.', '2017 2018 2019'],
	['fr', '2022-12-30', 'Après 5 % en 2021, elle a progressé cette année de 7 %.', '2021 2022'],
	['nb', '2018-12-08', 'I fjor ble det 8,6 prosent, i år 9,1, neste år 10.', '2017 2018 2019'],
	['pl', '2025-12-12', 'W 2024 roku wzrósł o 5 proc. W tym roku o 6 proc.', '2024 2025'],
	['es', '2025-01-15', 'En 2024 creció un 5 %. Este año crecerá un 6 %.', '2024 2025'],
	['pt', '2021-02-26', 'Até 2025 quer 80 comunas; no ano passado eram 57.', '2025 2020'],
	[
		'de',
		'2023-03-20',
		'Bis 2025 sollen es 90 werden; Ende des letzten Jahres waren es 76.',
		'2025 2022'
	],
	['vi', '2025-01-15', 'Năm 2024 tăng 5%. Năm nay tăng 6%. Năm tới tăng 7%.', '2024 2025 2026'],
	['zh', '2025-01-15', '2024年增长5%。今年增长6%。', '2024 2025'],
	['en', '2025-01-15', 'In 2022 it grew by 5 %, the following year by 6 %.', '2022 2023'],
	['it', '2025-01-15', 'Nel 2022 era 5 %, l’anno successivo 6 %.', '2022 2023'],
	['en', '2025-01-15', 'In 2024 it grew by 5 %. Over the whole year 6 % came.', '2024 2024'],
	['en', '2025-01-15', 'In the third quarter of last year it grew by 5 %.', '2024-Q3'],
	[
		'en',
		undefined,
		'In 2024 it was 5 %. In 2024, from 38 in 2015 last year to 40.',
		'2024 2024 2015 2023'
	],
	[
		'es',
		undefined,
		'En 2024 hay 24 comunas. En 2024 pasó de 38 en 2015 y el año pasado a 86.',
		'2024 2024 2015 2023'
	]
])('%s, published %s: "%s" speaks of %s', (language, published, text, periods) => {
	expect(periodsOf(language, published, text).join(' ')).toBe(periods);
});

test.each([
	['el', '2019-02-14', 'Το 2018 ήταν καλή χρονιά.\n\nΤον Ιανουάριο ήρθαν 168.000.', '2018 2019-01'],
	['pt', '2023-02-03', 'O ano de 2022 foi bom.\n\nEm janeiro entraram 152 mil.', '2022 2023-01'],
	['ru', '2024-05-29', '2023 год был хорошим.\n\nВ апреле пришло 450 тысяч.', '2023 2024-04'],
	['en', '2024-10-25', 'By December it wants 1,900. In July it had 1,700.', '2024 2024-07'],
	['cs', '2024-10-25', 'Do konce prosince jich má být 1 900.', '2024'],
	['it', '2024-10-25', 'Entro gennaio la provincia vuole 95 progetti.', '2025-01'],
	[
		'cs',
		'2023-02-18',
		'Za 9 měsíců roku 2021 rostl o 12 %, ve třetím čtvrtletí o 11 %.',
		'2021-01/2021-09 2021-Q3'
	],
	['en', '2023-02-18', 'In 2021 it grew by 12 %, in the third quarter by 11 %.', '2021 2021-Q3'],
	['fr', '2024-07-03', 'Au second semestre, la province compte bâtir 2 300 maisons.', '2024-H2'],
	['fr', '2024-07-03', 'Elle compte bâtir 2 300 maisons ; fin mars, elle en avait 60.', '2024-03']
])(
	'%s, published %s: the nearest that fits in "%s" is %s',
	(language, published, text, periods) => {
		expect(periodsOf(language, published, text).join(' ')).toBe(periods);
	}
);

test.each([
	[
		'en',
		'Growth was 5.9 % in the first quarter of 2024 (the same period: 7.25 %). The second quarter brought 6.6 %.',
		'2024-Q1 2023-Q1 2024-Q2'
	],
	['vi', 'Quý I/2024 tăng 6,05% (cùng kỳ: 7,25%). Quý II tăng 6,6%.', '2024-Q1 2023-Q1 2024-Q2']
])('%s: nothing is measured from the same period in "%s"', (language, text, periods) => {
	expect(periodsOf(language, undefined, text).join(' ')).toBe(periods);
});

test.each([
	['en', '2024-10-05', 'Visitors numbered 3 million since January.', '2024-01/2024-09'],
	['es', '2024-10-05', 'Desde enero se exportaron 5 millones.', '2024-01/2024-09'],
	['it', '2024-10-20', 'Da gennaio 7 progetti.', '2024-01/2024-10'],
	['fr', '2024-10-05', 'Depuis mars, 5 projets.', '2024-03/2024-09'],
	[
		'cs',
		'2024-10-05',
		'Od začátku roku 6 milionů, od ledna 2021 celkem 9.',
		'2024-01/2024-09 2021-01/2024-09'
	],
	['de', '2024-10-05', 'Seit Jahresbeginn kamen 5 Millionen.', '2024-01/2024-09'],
	['vi', '2024-10-05', 'Từ đầu năm đến nay tăng 5%.', '2024-01/2024-09'],
	['ru', '2024-10-05', 'С начала года построено 5 школ.', '2024-01/2024-09'],
	['nb', '2024-10-05', 'Siden nyttår er 5 skoler bygd.', '2024-01/2024-09'],
	['en', '2024-10-05', 'The law holds since January 15.', ''],
	[
		'en',
		'2025-02-05',
		'In 2024 exports rose. Since the beginning of the year 5 came.',
		'2024 2024'
	],
	[
		'en',
		undefined,
		'In the first nine months of 2024 it grew. Since January 5 more came. Since January it grew.',
		'2024-01/2024-09 2024-01/2024-09'
	]
])(
	'%s, published %s: "%s" goes on to the month reported: %s',
	(language, published, text, periods) => {
		expect(periodsOf(language, published, text).join(' ')).toBe(periods);
	}
);

test.each([
	[
		'it',
		'Nei nove mesi del 2025 era 6 %. Nello stesso periodo del 2024 era 5 %.',
		'2025-01/2025-09 2024-01/2024-09'
	],
	['fr', 'Au premier semestre 2024, 10 %. Pour la même période de 2022, 6 %.', '2024-H1 2022-H1'],
	[
		'en',
		'In the third quarter of 2024 it was 6 %. In the same period of 2023 it was 5 %.',
		'2024-Q3 2023-Q3'
	]
])('%s: the same period of a year that is named in "%s"', (language, text, periods) => {
	expect(periodsOf(language, undefined, text).join(' ')).toBe(periods);
});

test.each([
	['cs', 'Loni v říjnu přijelo 5 milionů lidí. Loňského října 6.', '2023-10 2023-10'],
	['pl', 'W zeszłym roku w październiku było 5 projektów.', '2023-10'],
	['nb', 'I fjor i oktober var det 5 skoler.', '2023-10'],
	['fr', 'L’an dernier en octobre, 5 écoles.', '2023-10'],
	['en', 'Last year in the third quarter 6 came. Last year 5.', '2023-Q3 2023'],
	['vi', 'Năm ngoái tháng 10 có 5 dự án.', '2023-10'],
	['es', 'A finales del año pasado había 5 proyectos.', '2023'],
	['fr', 'À la fin de l’année dernière, il y avait 5 projets; à la fin de l’année 6.', '2023 2024'],
	['it', 'Alla fine dell’anno scorso 5 progetti.', '2023'],
	['pt', 'No fim do ano passado eram 5.', '2023'],
	['en', 'In the month of September 2023 it was 5 %.', '2023-09'],
	['it', 'Nel mese di settembre 2023 era 5 %.', '2023-09']
])('%s: "%s" speaks of %s where it is written in October 2024', (language, text, periods) => {
	expect(periodsOf(language, '2024-10-05', text).join(' ')).toBe(periods);
});

test.each([
	['ru', 'С января по август 2024 года экспорт вырос на 5 %.', false],
	['el', 'Από το 2016 έως το 2020 οι εξαγωγές αυξήθηκαν κατά 5 %.', false],
	['cs', 'Od ledna do srpna 2024 vývoz vzrostl o 5 %.', false],
	['el', 'Αυξήθηκε κατά 5 %, περισσότερο από το 2015.', true],
	['ru', 'Рост 5 % по сравнению с 2016-2020.', true]
])('%s: whether "%s" only compares with its period: %s', (language, text, compared) => {
	const [period] = analyse(text, packOf(language)).periods;
	expect(period?.compared).toBe(compared);
});

test.each([
	[
		'en',
		'Growth was 8.1 % in the first quarter, 9.2 % in the second, 9.8 % in the third.',
		'2024-Q1 2024-Q2 2024-Q3'
	],
	['en', 'In the first and second quarters of 2023 it grew.', '2023-Q1 2023-Q2'],
	['es', 'En el primer y el segundo trimestre de 2023 creció.', '2023-Q1 2023-Q2'],
	['en', 'Good news.\nSecond quarter was weaker.', '2024-Q2'],
	['ru', 'Итоги.\nПервое полугодие: рост.', '2024-H1'],
	['en', 'It came second in the first quarter.', '2024-Q1']
])('%s: the parts of the year in "%s" are %s', (language, text, periods) => {
	expect(periodsOf(language, '2024-10-05', text).join(' ')).toBe(periods);
});

test.each([
	['pt', 'De 27 a 29 de setembro houve feira.'],
	['en', 'On 27, 28 and 29 September there was a fair.'],
	['es', 'Del 27 al 29 de septiembre hubo feria.']
])('%s: the days of "%s" are no figures', (language, text) => {
	expect(analyse(text, packOf(language)).quantities).toEqual([]);
});
