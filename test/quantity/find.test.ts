import { describe, expect, it } from 'vitest';
import type { Quantity } from '#lib/quantity/schema.ts';
import { readText } from './read.ts';

type Expected = Partial<Quantity> & { quote: string };

/** Text in a language, and its figures in order: quote, value, unit, and what else is said. */
const cases: Record<string, [text: string, expected: Expected[]][]> = {
	en: [
		[
			'The size of the economy reached VND181.8 trillion (VND155.6 trillion a year earlier).',
			[
				{ quote: 'VND181.8 trillion', value: 181.8e12, unit: 'VND', bracketed: false },
				{ quote: 'VND155.6 trillion', value: 155.6e12, unit: 'VND', bracketed: true }
			]
		],
		[
			'Export and import turnover hit 24.9 and 23.1 billion USD respectively.',
			[
				{
					quote: '24.9',
					value: 24.9e9,
					unit: 'USD',
					unitFrom: 'borrowed',
					list: { id: 0, index: 0, size: 2 }
				},
				{ quote: '23.1 billion USD', value: 23.1e9, unit: 'USD', unitFrom: 'printed' }
			]
		],
		[
			'Exports of US$28-30 billion are planned.',
			[{ quote: 'US$28-30 billion', value: 28e9, upper: 30e9, unit: 'USD' }]
		],
		[
			'It aims at between 8 and 9 percent.',
			[{ quote: '8 and 9 percent', value: 8, upper: 9, unit: '%' }]
		],
		[
			'It grew from 9 percent to 10 percent, and 7-8% is likely.',
			[
				{ quote: '9 percent', value: 9 },
				{ quote: '10 percent', value: 10 },
				{ quote: '7-8%', value: 7, upper: 8 }
			]
		],
		[
			'Of these, 17 out of 18 targets were met and 152 of 182 communes passed.',
			[
				{ quote: '17 out of 18 targets', value: 17, of: 18, unit: 'count', noun: 'targets' },
				{ quote: '152 of 182 communes', value: 152, of: 182, unit: 'count', noun: 'communes' }
			]
		],
		[
			'GRDP ranked 13th nationwide and second among the 14 northern provinces.',
			[
				{ quote: '13th', value: 13, unit: 'rank', ordinal: true },
				{ quote: 'second', value: 2, unit: 'rank', of: 14 }
			]
		],
		[
			'The province scored 72.80 points, jumping 29 places.',
			[
				{ quote: '72.80 points', value: 72.8, unit: 'points' },
				{ quote: '29 places', value: 29, unit: 'rank', ordinal: false }
			]
		],
		[
			'Exports doubled and capital was 2.3 times the figure for last year.',
			[
				{ quote: 'doubled', value: 2, unit: 'times' },
				{ quote: '2.3 times', value: 2.3, unit: 'times' }
			]
		],
		[
			'Nearly 90% and over US$3 billion came from abroad.',
			[
				{ quote: '90%', value: 90, bound: 'under' },
				{ quote: 'US$3 billion', value: 3e9, bound: 'over' }
			]
		],
		[
			'It was among the top 10 provinces.',
			[{ value: 10, unit: 'rank', bound: 'at_most', quote: '10' }]
		],
		[
			'Household poverty fell by one percentage point.',
			[{ quote: 'one percentage point', value: 1, unit: 'pp' }]
		],
		[
			'Revenue of USD 2.1bn and €3.4m, plus VND46.2tn and VND 140.000 billion, came in.',
			[
				{ quote: 'USD 2.1bn', value: 2.1e9, unit: 'USD' },
				{ quote: '€3.4m', value: 3.4e6, unit: 'EUR' },
				{ quote: 'VND46.2tn', value: 46.2e12, unit: 'VND' },
				{ quote: 'VND 140.000 billion', value: 140000e9, unit: 'VND' }
			]
		],
		[
			'Power output was 3.4 GWh, from 45 MW on 1,200 ha, with 2.5 million tonnes of coal.',
			[
				{ quote: '3.4 GWh', value: 3.4e6, unit: 'kWh' },
				{ quote: '45 MW', value: 45, unit: 'MW' },
				{ quote: '1,200 ha', value: 1200, unit: 'ha' },
				{ quote: '2.5 million tonnes', value: 2.5e6, unit: 't' }
			]
		],
		[
			'The index fell -2.1 % and half of the 120 communes passed.',
			[
				{ quote: '-2.1 %', value: -2.1, unit: '%' },
				{ quote: 'half', value: 50, unit: '%' },
				{ quote: '120 communes', value: 120, noun: 'communes' }
			]
		],
		[
			'Ranks are among 63 provinces and cities. Hai Duong ranked 13th. Lam Dong was 15th.',
			[
				{ quote: '13th', value: 13, of: 63, unit: 'rank' },
				{ quote: '15th', value: 15, of: 63, unit: 'rank' }
			]
		],
		[
			'Poor households fell by 1,250 to 3,480, or 1.92 percent.',
			[
				{ quote: '1,250', value: 1250, unit: 'count' },
				{ quote: '3,480', value: 3480, unit: 'count' },
				{ quote: '1.92 percent', value: 1.92 }
			]
		],
		[
			'There were 11.5 doctors per 10,000 people.',
			[{ value: 11.5, unit: 'per_10000', quote: '11.5 doctors' }]
		],
		[
			'Certificates went to 21 collectives.',
			[{ quote: '21 collectives', value: 21, unit: 'count' }]
		]
	],
	el: [
		[
			'Το ΑΕΠΠ έφτασε τα 207 τρισεκατομμύρια VND και αυξήθηκε κατά 13,85%.',
			[
				{ quote: '207 τρισεκατομμύρια VND', value: 207e12, unit: 'VND' },
				{ quote: '13,85%', value: 13.85, unit: '%', precision: 0.005 }
			]
		],
		[
			'Στον δείκτη PCI βρέθηκε στην 3η θέση με 70,76 βαθμούς.',
			[
				{ quote: '3η θέση', value: 3, unit: 'rank', ordinal: true },
				{ quote: '70,76 βαθμούς', value: 70.76, unit: 'points' }
			]
		],
		[
			'Έως σήμερα 152/182 κοινότητες πληρούν τα πρότυπα.',
			[{ quote: '152/182 κοινότητες', value: 152, of: 182 }]
		],
		[
			'Ανήλθε σε 116.548 και 950,000 τόνοι ρυζιού.',
			[
				{ quote: '116.548', value: 116548 },
				{ quote: '950,000 τόνοι', value: 950000, unit: 't' }
			]
		]
	],
	cs: [
		[
			'Export stoupl o 20,3 procenta na 6,4 mld. USD.',
			[
				{ quote: '20,3 procenta', value: 20.3, unit: '%' },
				{ quote: '6,4 mld. USD', value: 6.4e9, unit: 'USD' }
			]
		],
		[
			'Splněno bylo 24 z 25 ukazatelů a 8/12 obcí.',
			[
				{ value: 24, of: 25, quote: '24 z 25 ukazatelů' },
				{ value: 8, of: 12, quote: '8/12 obcí' }
			]
		],
		[
			'Provincie je na 21. místě z 63 provincií.',
			[{ quote: '21. místě', value: 21, of: 63, unit: 'rank' }]
		],
		['Úmrtnost činila 9,62 ‰.', [{ quote: '9,62 ‰', value: 9.62, unit: 'per_mille' }]],
		['Vzrostl o 6,5 až 7 %.', [{ quote: '6,5 až 7 %', value: 6.5, upper: 7, unit: '%' }]]
	],
	ar: [
		[
			'شكلت ٨٫٣٤٪ و٦٫١٥٪ و٣٫٠٢٪ على الترتيب.',
			[
				{ quote: '٨٫٣٤٪', value: 8.34, unit: '%' },
				{ quote: '٦٫١٥٪', value: 6.15 },
				{ quote: '٣٫٠٢٪', value: 3.02 }
			]
		],
		[
			'جاءت في المرتبة ٣٤ من ٦٣ في المؤشر.',
			[{ value: 34, of: 63, unit: 'rank', quote: '٣٤ من ٦٣' }]
		],
		[
			'نمو يتراوح بين ١٠ و١٠٫٥٪ هذا العام.',
			[{ value: 10, upper: 10.5, unit: '%', quote: '١٠ و١٠٫٥٪' }]
		],
		[
			'زاد الإنتاج إلى ١٫٠٥ مليار كيلوواط ساعة.',
			[{ value: 1.05e9, unit: 'kWh', quote: '١٫٠٥ مليار كيلوواط ساعة' }]
		]
	],
	nb: [
		[
			'Eksporten økte med en prosent etter en god høst.',
			[{ quote: 'en prosent', value: 1, unit: '%', unitFrom: 'printed' }]
		],
		[
			'Industrien økte med 9,54, tjenestene med 7,24 og landbruket med 4,72 prosent.',
			[
				{ quote: '9,54', value: 9.54, unit: '%', unitFrom: 'borrowed' },
				{ quote: '7,24', value: 7.24, unit: '%', unitFrom: 'borrowed' },
				{ quote: '4,72 prosent', value: 4.72, unit: '%', unitFrom: 'printed' }
			]
		],
		[
			'Inntektene var 9,412 milliarder VND, eller 33,6 prosent.',
			[
				{ quote: '9,412 milliarder VND', value: 9412e9, unit: 'VND' },
				{ quote: '33,6 prosent', value: 33.6 }
			]
		],
		[
			'Inntekten er 78,6 millioner VND, mot landets 54 millioner, og minst 7 800 bedrifter vokser.',
			[
				{ quote: '78,6 millioner VND', value: 78.6e6, unit: 'VND' },
				{ quote: '54 millioner', value: 54e6, unit: 'VND', unitFrom: 'borrowed' },
				{ quote: '7 800 bedrifter', value: 7800, noun: 'enterprises', bound: 'at_least' }
			]
		],
		[
			'De fikk 23. plass, sju plasser bedre.',
			[
				{ quote: '23. plass', value: 23, unit: 'rank', ordinal: true },
				{ quote: 'sju plasser', value: 7, unit: 'rank', ordinal: false }
			]
		]
	],
	ja: [
		[
			'182社のうち159社が、7.2%増の売上を上げた。',
			[
				{ quote: '159社', value: 159, of: 182 },
				{ quote: '7.2%', value: 7.2, unit: '%' }
			]
		],
		[
			'人口1万人当たりの医師数は11.2人、単収は1ヘクタール当たり62.5キンタルだった。',
			[
				{ quote: '11.2人', value: 11.2, unit: 'per_10000' },
				{ quote: '62.5キンタル', value: 62.5, unit: 'quintal/ha' }
			]
		]
	],
	vi: [
		[
			'Tăng trưởng GRDP đạt 11,03%, xếp thứ 3 cả nước.',
			[
				{ quote: '11,03%', value: 11.03, unit: '%' },
				{ quote: 'thứ 3', value: 3, unit: 'rank', ordinal: true }
			]
		],
		[
			'Toàn tỉnh có 98/98 xã đạt chuẩn và 17 trên 18 chỉ tiêu.',
			[
				{ quote: '98/98 xã', value: 98, of: 98, noun: 'communes' },
				{ value: 17, of: 18, quote: '17 trên 18 chỉ tiêu' }
			]
		],
		[
			'Quy mô hơn 315,9 nghìn tỷ đồng, gấp 2,2 lần.',
			[
				{ quote: '315,9 nghìn tỷ đồng', value: 315.9e12, unit: 'VND', bound: 'over' },
				{ quote: '2,2 lần', value: 2.2, unit: 'times' }
			]
		],
		[
			'Phấn đấu đạt từ 9,0% đến 10,0% và 10% trở lên.',
			[
				{ quote: '9,0% đến 10,0%', value: 9, upper: 10, unit: '%' },
				{ quote: '10%', value: 10, bound: 'at_least' }
			]
		],
		[
			'Giải ngân 1.223 triệu tỷ đồng, gồm 47.580 nghìn tỷ đồng và 1.160 triệu USD.',
			[
				{ quote: '1.223 triệu tỷ đồng', value: 1.223e15, unit: 'VND' },
				{ quote: '47.580 nghìn tỷ đồng', value: 47.58e12, unit: 'VND' },
				{ quote: '1.160 triệu USD', value: 1160e6, unit: 'USD' }
			]
		],
		[
			'GRDP năm 2021 (đơn vị: tỷ đồng):\n- Bắc Giang: 129.836\n- Hưng Yên: 112.306\nCòn lại 5 xã.',
			[
				{ quote: '129.836', value: 129836e9, unit: 'VND', unitFrom: 'borrowed' },
				{ quote: '112.306', value: 112306e9, unit: 'VND', unitFrom: 'borrowed' },
				{ quote: '5 xã', value: 5, unit: 'count' }
			]
		],
		[
			'Xếp thứ 12/63 tỉnh, thành phố, tăng 5 bậc.',
			[
				{ value: 12, of: 63, unit: 'rank', quote: 'thứ 12' },
				{ value: 5, unit: 'rank', quote: '5 bậc' }
			]
		],
		[
			'Đã giải ngân 5.320/6.100 tỷ đồng, thấp hơn 0,7 điểm.',
			[
				{ quote: '5.320/6.100 tỷ đồng', value: 5320e9, of: 6100e9, unit: 'VND' },
				{ quote: '0,7 điểm', value: 0.7, unit: 'points', bound: 'exact' }
			]
		],
		[
			'Năng suất 131,6 tạ/ha, 11,5 bác sĩ/10.000 dân.',
			[
				{ quote: '131,6 tạ/ha', value: 131.6, unit: 'quintal/ha' },
				{ value: 11.5, unit: 'per_10000' }
			].map((row) => row as Expected)
		]
	]
};

describe('findQuantities', () => {
	for (const [code, rows] of Object.entries(cases))
		it.each(rows)(`reads ${code} "%s"`, (text, expected) => {
			expect(readText(text, code).quantities).toMatchObject(expected);
		});

	it('gives back slices of the text, in order', () => {
		for (const [code, rows] of Object.entries(cases))
			for (const [text] of rows) {
				let last = 0;
				for (const { start, end, quote, from, to, numberFrom, numberTo } of readText(text, code)
					.quantities) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end - start).toBe(quote.length);
					expect(numberFrom).toBeGreaterThanOrEqual(from);
					expect(numberTo).toBeLessThanOrEqual(to);
					last = end;
				}
			}
	});

	it('takes nothing out of a date', () => {
		const { quantities, refusals } = readText('On 12/11/2023 and 8/12 it rained.', 'en', [
			'12/11/2023'
		]);
		expect(quantities).toEqual([]);
		expect(refusals[0]).toMatchObject({ kind: 'date', quote: '12/11/2023' });
	});
});
