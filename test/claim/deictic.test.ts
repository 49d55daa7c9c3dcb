import { expect, test } from 'vitest';
import { analyse } from '#lib/claim/analyse.ts';
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
	[
		'en',
		'Growth was 5.9 % in the first quarter of 2024 (the same period: 7.25 %). The second quarter brought 6.6 %.',
		'2024-Q1 2023-Q1 2024-Q2'
	],
	['vi', 'Quý I/2024 tăng 6,05% (cùng kỳ: 7,25%). Quý II tăng 6,6%.', '2024-Q1 2023-Q1 2024-Q2']
])('%s: nothing is measured from the same period in "%s"', (language, text, periods) => {
	expect(periodsOf(language, undefined, text).join(' ')).toBe(periods);
});
