import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { packOf } from '../packs.ts';

const openings: readonly [language: string, text: string, periods: string][] = [
	[
		'en',
		'The 2020-2025 term ended. Over the term 90 projects came. In the last year of the term 12 came.',
		'2020/2025 2020/2025 2025'
	],
	[
		'vi',
		'Đại hội nhiệm kỳ 2020 - 2025. Nhiệm kỳ qua thu hút 90 dự án. Bình quân 5 năm tăng 7%.',
		'2020/2025 2020/2025 2020/2025'
	],
	['el', 'Η θητεία 2020-2025 τελείωσε. Στην πενταετία ήρθαν 90 έργα.', '2020/2025 2020/2025'],
	[
		'ar',
		'انتهت ولاية 2020-2025.\n\nخلال السنوات الخمس الماضية جاء 90 مشروعا.',
		'2020/2025 2020/2025'
	],
	[
		'de',
		'Die Amtszeit 2015–2020 ist um. Am Ende der Amtszeit sind es 90 Gemeinden.',
		'2015/2020 2020'
	],
	['ru', 'Срок 2015–2020 годов истёк. За пять лет пришло 90 проектов.', '2015/2020 2015/2020'],
	[
		'en',
		'For 2025-2030 it wants 9 %. In 2020-2025 it grew by 7 % a year; over the five years 90 projects came.',
		'2025/2030 2020/2025 2020/2025'
	]
];

test.each(openings)('%s: "%s" speaks of %s', (language, text, periods) => {
	const read = analyse(text, packOf(language)).periods.map(({ period }) => period);
	expect(read.join(' ')).toBe(periods);
});

test('a text that names no term has none', () => {
	const { periods } = analyse('In 2024 it grew by 7 %. Over the term 90 came.', packOf('en'));
	expect(periods.map(({ period }) => period)).toEqual(['2024']);
});
