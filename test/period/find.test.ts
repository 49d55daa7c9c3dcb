import { describe, expect, test } from 'vitest';
import { findPeriods } from '#lib/period/find.ts';
import type { PeriodMention } from '#lib/period/mention.ts';
import { publicationDate } from '#lib/period/publication.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packs } from './words.ts';

/** What is expected of each mention in a sentence: its text and how it reads; see `written`. */
type Case = readonly [sentence: string, ...mentions: string[]];

const cases: Record<string, readonly Case[]> = {
	en: [
		['In 2024, GRDP grew by 13.85 %.', '2024: 2024'],
		['The first nine months of 2023 were hard.', 'first nine months of 2023: 2023-01/2023-09'],
		['In the first 6 months of 2024 exports rose', 'first 6 months of 2024: 2024-H1'],
		['in the first 11 months, exports rose', 'first 11 months: 1+11'],
		['over the last three months of 2024', 'last three months of 2024: 2024-Q4'],
		[
			'In the third quarter of 2023 and Q4 2024',
			'third quarter of 2023: 2023-Q3',
			'Q4 2024: 2024-Q4'
		],
		['Q3/2024 and 1H2024', 'Q3/2024: 2024-Q3', '1H2024: 2024-H1'],
		['the first half of 2024', 'first half of 2024: 2024-H1'],
		['half of the communes', ''],
		['a quarter of the households', ''],
		['three quarters of the total', ''],
		['more than in 2023. In the', '2023: 2023'],
		[
			'on Dec. 12, 2023 and 12 Dec. 2023',
			'Dec. 12, 2023: 2023-12 on 12',
			'12 Dec. 2023: 2023-12 on 12'
		],
		['31st December 2024', '31st December 2024: 2024 on 31 end dateline'],
		['from year 2021 to year 2025', '2021 to year 2025: 2021/2025'],
		['in the 2010s', ''],
		['on October 14 and 15', 'October 14 and 15: 10+1 on 14'],
		['the 2020-2025 term', '2020-2025: 2020/2025 term'],
		['in the 2021 – 2026 period', '2021 – 2026: 2021/2026 term'],
		['from 2021 to 2025', '2021 to 2025: 2021/2025'],
		['in 2020, 2021 and 2022', '2020: 2020', '2021: 2021', '2022: 2022'],
		['the hotline 1900 6868', ''],
		['between 2020 and 2025', '2020 and 2025: 2020/2025'],
		['years 2021, 2022 and 2023', '2021: 2021', '2022: 2022', '2023: 2023'],
		['on December 28, 2023 the committee', 'December 28, 2023: 2023-12 on 28'],
		['on the afternoon of December 28 held', 'December 28: 12+1 on 28'],
		['9:42 AM | 29 December 2023', '29 December 2023: 2023-12 on 29 dateline'],
		['the 12th of December 2024', '12th of December 2024: 2024-12 on 12'],
		['in September 2022 and in May', 'September 2022: 2022-09', 'May: 5+1'],
		['it may rise in march of time', ''],
		['January to September 2023', 'January to September 2023: 2023-01/2023-09'],
		['by the end of 2024', '2024: 2024 end until'],
		['by 2030', '2030: 2030 until'],
		['at the end of the year', 'the end of the year: the_year end'],
		['than last year', 'last year: last_year'],
		[
			'In 2022 it came 23rd, against 30th the previous year.',
			'2022: 2022',
			'the previous year: 2021'
		],
		[
			'It grew in 2022. The previous year it had not',
			'2022: 2022',
			'The previous year: year_before'
		],
		['at constant 2010 prices', '2010: 2010 base'],
		['2024 enterprises were founded', '2024: 2024 ?'],
		['about 2000 USD', '2000: 2000 ?'],
		['2,024 and 2.024 and 12024', ''],
		['Resolution 18/2023/NQ-HDND and 2023/QD', ''],
		['call 0204.3856.624', ''],
		['on 2024-12-31 and 31/12/2024', '2024-12-31: 2024 on 31 end', '31/12/2024: 2024 on 31 end'],
		['17/18 targets and 11/12 targets', '11/12: 12+1 on 11 ?'],
		['the 2023/24 season', '2023/24: 2023/2024'],
		['At 20:24 on 5 May 2024', '5 May 2024: 2024-05 on 5 dateline']
	],
	ko: [
		['2024년 3분기 수출', '2024년 3분기: 2024-Q3'],
		['2025년 상반기 예산', '2025년 상반기: 2025-H1'],
		['2024년 1~9월과 9월', '2024년 1~9월: 2024-01/2024-09', '9월: 9+1'],
		['2021~2025년 계획', '2021~2025년: 2021/2025'],
		['2024년 12월 5일', '2024년 12월 5일: 2024-12 on 5 dateline'],
		['2030년까지', '2030년: 2030 until'],
		['지난해 2만 명', '지난해: last_year']
	],
	vi: [
		['Năm 2024, GRDP tăng 13,85%', '2024: 2024'],
		['quý III/2024 và quý 4 năm 2023', 'quý III/2024: 2024-Q3', 'quý 4 năm 2023: 2023-Q4'],
		['9 tháng đầu năm 2024', '9 tháng đầu năm 2024: 2024-01/2024-09'],
		['6 tháng đầu năm, thu ngân sách', '6 tháng đầu năm: 1+6'],
		['9 tháng năm 2024 đạt', '9 tháng năm 2024: 2024-01/2024-09'],
		['trong 9 tháng thi công', '9 tháng: 1+9 cumulative'],
		['tháng 9/2022', 'tháng 9/2022: 2022-09'],
		['trong tháng 11 đạt', 'tháng 11: 11+1'],
		['ngày 31/12/2024', '31/12/2024: 2024 on 31 end'],
		['đến hết ngày 31/12 đạt 92,4%', '31/12: 1+12 on 31 end until'],
		['ngày 27 tháng 11 năm 2023', '27 tháng 11 năm 2023: 2023-11 on 27'],
		['nhiệm kỳ 2020-2025', '2020-2025: 2020/2025 term'],
		['giai đoạn 2021 - 2026', '2021 - 2026: 2021/2026 term'],
		['năm 2021, 2022 và 2023', '2021: 2021', '2022: 2022', '2023: 2023'],
		['cuối năm 2024', '2024: 2024 end'],
		['cuối năm', 'cuối năm: the_year end'],
		['theo giá so sánh 2010', '2010: 2010 base'],
		['theo giá so sánh năm 2010', '2010: 2010 base'],
		['giảm 1,2% so với cùng kỳ năm trước', 'cùng kỳ năm trước: same_period'],
		['2024 doanh nghiệp', '2024: 2024 ?'],
		['98/98 xã, 20/28 xã', ''],
		['hơn một nửa lượng khách', ''],
		['chiều 25/12 các đại biểu, 5/12 thôn', '25/12: 12+1 on 25', '5/12: 12+1 on 5 ?'],
		['Nghị quyết 12/2023/NQ-HĐND', ''],
		['Thứ Sáu, 12/01/2024 | 08:45\nHôm nay', '12/01/2024: 2024-01 on 12 dateline']
	],
	el: [
		['Το πρωί της 14ης Ιανουαρίου 2025', '14ης Ιανουαρίου 2025: 2025-01 on 14'],
		['τον Σεπτέμβριο του 2022', 'Σεπτέμβριο του 2022: 2022-09'],
		['τους πρώτους εννέα μήνες του 2023', 'πρώτους εννέα μήνες του 2023: 2023-01/2023-09'],
		['το τρίτο τρίμηνο του 2023', 'τρίτο τρίμηνο του 2023: 2023-Q3'],
		['το 3ο τρίμηνο του 2023', '3ο τρίμηνο του 2023: 2023-Q3'],
		['το πρώτο εξάμηνο του 2024', 'πρώτο εξάμηνο του 2024: 2024-H1'],
		['έως τις 31/12 ολόκληρη', '31/12: 1+12 on 31 end until'],
		['στα τέλη του 2024', '2024: 2024 end'],
		['από πέρυσι', 'πέρυσι: last_year'],
		['την 1/9/2022', '1/9/2022: 2022-09 on 1'],
		['στις 26-27 Δεκεμβρίου', '26-27 Δεκεμβρίου: 12+1 on 26'],
		['8.200 USD το 2022', '2022: 2022'],
		['την περίοδο 2020–2025', '2020–2025: 2020/2025 term']
	],
	cs: [
		['27. 12. 2023 | 10:42', '27. 12. 2023: 2023-12 on 27 dateline'],
		['27. prosince 2023', '27. prosince 2023: 2023-12 on 27 dateline'],
		['Do 15. prosince bylo', '15. prosince: 12+1 on 15 until'],
		['ke dni 25/12 normy', '25/12: 12+1 on 25'],
		['ve 4. čtvrtletí roku 2023', '4. čtvrtletí roku 2023: 2023-Q4'],
		['za prvních devět měsíců roku 2023', 'prvních devět měsíců roku 2023: 2023-01/2023-09'],
		['v září 2022', 'září 2022: 2022-09'],
		['v letech 2021 až 2025', '2021 až 2025: 2021/2025'],
		['vzrostl o 4.11 a o 5,9', '']
	],
	ar: [
		['الخميس 28 سبتمبر 2023 | 20:00:31', '28 سبتمبر 2023: 2023-09 on 28 dateline'],
		['الجمعة ٢٧ ديسمبر ٢٠٢٤ | ٠٩:٣٠', '٢٧ ديسمبر ٢٠٢٤: 2024-12 on 27 dateline'],
		['في الربع الثالث من عام 2023', 'الربع الثالث من عام 2023: 2023-Q3'],
		['في الخامس 5 كانون الثاني 2024', '5 كانون الثاني 2024: 2024-01 on 5'],
		['في الربع الأول والثاني والثالث بلغ', 'الربع الأول: 1+3', 'والثاني: 4+3', 'والثالث: 7+3'],
		['الأشهر الأربعة الأولى', 'الأشهر الأربعة الأولى: 1+4'],
		['لعام ٢٠٢٤', '٢٠٢٤: 2024'],
		['الباب', ''],
		['في آب 2023', 'آب 2023: 2023-08'],
		['حتى ٢٠/١٢', '٢٠/١٢: 12+1 on 20 until'],
		['في العام السابق', 'العام السابق: last_year'],
		['٢٤/١١٥ بلدية', '']
	],
	nb: [
		['den 5. desember ble', '5. desember: 12+1 on 5'],
		['28.12.2023 kl. 11.20', '28.12.2023: 2023-12 on 28 dateline'],
		['i fjerde kvartal 2023', 'fjerde kvartal 2023: 2023-Q4'],
		['de første ni månedene av 2023', 'første ni månedene av 2023: 2023-01/2023-09'],
		['ved utgangen av september 2022', 'september 2022: 2022-09 end'],
		['per 25/12 319/411 kommuner', '25/12: 12+1 on 25 until'],
		['i første halvår 2024', 'første halvår 2024: 2024-H1'],
		['datert 1. desember 2023', '1. desember 2023: 2023-12 on 1'],
		['perioden 2021-2025', '2021-2025: 2021/2025 term'],
		['per 25.12. var', '25.12.: 12+1 on 25 until']
	]
};

function written(text: string, mention: PeriodMention): string {
	const { period, partial, relative, day, edge } = mention;
	const reading = period ?? (partial ? `${partial.month}+${partial.count}` : relative);
	const flags = [
		day !== undefined && `on ${day}`,
		edge,
		mention.term && 'term',
		mention.until && 'until',
		mention.priceBase && 'base',
		mention.cumulative && 'cumulative',
		mention.publicationLike && 'dateline',
		!mention.certain && '?'
	].filter(Boolean);
	return [`${text.slice(mention.start, mention.end)}: ${reading}`, ...flags].join(' ');
}

describe.each(Object.entries(cases))('%s', (code, table) => {
	test.each(table)('finds the periods of "%s"', (sentence, ...expected) => {
		const pack = packs[code];
		if (!pack) throw new Error(`no words for ${code}`);
		const found = findPeriods(tokenize(sentence), pack).map((mention) =>
			written(sentence, mention)
		);
		expect(found).toEqual(expected.filter(Boolean));
	});
});

const hostile = [
	'2024-'.repeat(20000),
	'1/'.repeat(20000),
	'9 tháng '.repeat(10000),
	'first '.repeat(20000),
	'end of the '.repeat(10000),
	'31.12.'.repeat(10000),
	'1'.repeat(200000),
	'٣١/١٢/٢٠٢٤ '.repeat(5000),
	'\ud800\udc00\ud800',
	'\u0301\u200f'.repeat(1000),
	''
];

test.each(Object.entries(packs))('%s: never throws and stays linear', (_code, pack) => {
	for (const text of hostile) expect(() => findPeriods(tokenize(text), pack)).not.toThrow();
});

test.each([
	['en', 'Title\n9:42 AM | 29 December 2023\nBody of 2023.', '2023-12-29'],
	['nb', 'Tittel\nPublisert 13. januar 2025 kl. 08.00 – 318\nTekst', '2025-01-13'],
	['vi', 'Ngày 3/1/2025, Cục Thống kê tổ chức họp báo năm 2024', '2025-01-03'],
	['vi', 'Kỷ niệm 27/3/1975 trong năm 2024 tại tỉnh nhà', undefined],
	['en', 'On January 1, 1997 it was founded. In 2019, 2020 and 2021 it grew.', undefined],
	['en', 'By 30 June 2023 it had 5.\n\nHANOI, 7 July 2023 (VNA) – It grew', '2023-07-07'],
	[
		'en',
		'Photo taken on 4 January 2015\n\nVinh, 12 January 2023 – In 2022 the province grew by more than the country as a whole, its office of statistics said.',
		'2023-01-12'
	],
	[
		'en',
		'Updated: 07/02/2023, 09:15 | First published: 05/01/2022\n\nIn 2021 it grew.',
		'2022-01-05'
	],
	['en', 'No date at all', undefined]
])('%s: the day of publication of "%s" is %s', (code, text, expected) => {
	const pack = packs[code];
	if (!pack) throw new Error(`no words for ${code}`);
	expect(publicationDate(findPeriods(tokenize(text), pack), 0)).toBe(expected);
});
