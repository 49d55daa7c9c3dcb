import { expect, test } from 'vitest';
import { packOf } from '../packs.ts';
import { analyse } from '../analyse.ts';

const mainOf = (language: string, published: string | undefined, text: string) =>
	analyse(text, packOf(language), { published }).frame.periods[0]?.period;

test.each([
	[
		'de',
		undefined,
		'Vision 2045: Lao Cai stellt sich neu auf\n\nLao Cai, 12. Dezember 2023 – Auf der Bilanzkonferenz des Volkskomitees hieß es, 2023 sei die Wirtschaft um 5,1 Prozent gewachsen. Die Haushaltseinnahmen erreichten 2023 rund 8.500 Mrd. Dong.\n\nDie Exporte stiegen um 4 Prozent, 20 Gemeinden wurden anerkannt.',
		'2023'
	],
	[
		'es',
		undefined,
		'Lao Cai revisa nueve meses\n\nLao Cai, 4 de octubre de 2024. En los nueve primeros meses de 2024 la economía creció un 7,5 %. La recaudación sumó 7.200 mil millones de dongs.\n\nLas exportaciones subieron un 4 % y la provincia recibió 6 millones de visitantes.',
		'2024-01/2024-09'
	],
	[
		'pl',
		'2025-01-08',
		'Lao Cai podsumowuje rok 2024 i wyznacza zadania na 2025\n\nW 2024 roku gospodarka prowincji Lao Cai wzrosła o 7,4 proc. Dochody budżetu wyniosły 10 bln dongów.\n\nEksport wzrósł o 4 proc., a 20 gmin spełniło normy.',
		'2024'
	],
	[
		'vi',
		'2024-07-03',
		'Lào Cai: Kinh tế 6 tháng đầu năm tăng trưởng khá\n\n6 tháng đầu năm 2024, GRDP của tỉnh Lào Cai tăng 6,2%. Thu ngân sách đạt 4.500 tỷ đồng.\n\nXuất khẩu tăng 4%, tỉnh đón 4 triệu lượt khách.',
		'2024-H1'
	]
])('%s, published %s: "%s" is about %s', (language, published, text, period) => {
	expect(mainOf(language, published, text)).toBe(period);
});

test('a day without its year is of the main year, or of the next one early in a year', () => {
	const published = (text: string) => analyse(text, packOf('en')).frame.published;
	const report = (day: string) =>
		`Lao Cai, ${day} – In 2024 GRDP of Lao Cai grew by 7.4 %. In 2024 exports rose by 4 %.`;
	expect(published(report('December 12'))).toBe('2024-12-12');
	expect(published(report('January 8'))).toBe('2025-01-08');
});
