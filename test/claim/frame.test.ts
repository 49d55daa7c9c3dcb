import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { packOf } from '../packs.ts';

const frameOf = (language: string, published: string | undefined, text: string) =>
	analyse(text, packOf(language), { published }).frame;

test.each([
	[
		'en',
		'Exports of Bac Giang reached USD 30 billion in 2023, after 27 billion in 2022. Tourism grew by 5 % in 2023. The poverty rate was 3 % in 2022. Schools numbered 500 in 2022 and hospitals 20 in 2022.',
		2023
	],
	[
		'es',
		'La provincia se despide de 2020 con un crecimiento del 2,6 %, muy lejos del 7 % logrado en 2019. En 2019 hubo 5 proyectos. El turismo de 2019 sumó 9 millones.',
		2020
	],
	[
		'nb',
		'2022 var et tungt år: bare 2 kommuner ble anerkjent. Hittil i 2023 har 5 nådd standarden. I 2022 var det 30 prosjekter.',
		2023
	],
	[
		'vi',
		'Tỉnh Bắc Giang tổng kết công tác năm 2024, triển khai nhiệm vụ năm 2025.\nNăm 2024, GRDP tăng 13,85%. Năm 2025, tỉnh có 5 nhóm nhiệm vụ. Năm 2025 mở đầu giai đoạn mới.',
		2024
	],
	[
		'el',
		'Η επαρχία εξέτασε το έργο του 2024 και τα καθήκοντα για το 2025.\nΤο 2024 οι εξαγωγές αυξήθηκαν κατά 5 %. Το 2025 είναι σημαντικό. Το 2025 ξεκινά.',
		2024
	]
])('%s: without a date "%s" reports on %i', (language, text, year) => {
	expect(frameOf(language, undefined, text).year).toBe(year);
});

test.each([
	[
		'it',
		'2022-04-29',
		'In aprile gli alberghi di Binh Thuan hanno accolto 450.000 visitatori, 2,3 volte quelli del 2021.',
		2022
	],
	[
		'pt',
		'2023-04-05',
		'Entre janeiro e março, o PIB regional de Binh Phuoc cresceu 5,86%, depois de 6,71% em 2022.',
		2023
	],
	[
		'cs',
		'2018-12-28',
		'Loni rostl hrubý regionální produkt o 7,4 %; letos to bude 6,8 %. Vývoz byl o 3 % nižší než v roce 2017.',
		2018
	],
	[
		'el',
		'2022-12-28',
		'Το 2021 το προϊόν αυξήθηκε κατά 1,18%. Φέτος αυξήθηκε κατά 7,71%. Πέρυσι οι εξαγωγές μειώθηκαν κατά 2 %.',
		2022
	],
	[
		'en',
		'2025-01-10',
		'In 2024 exports of Bac Giang rose by 5 %. In December they fell by 2 %.',
		2024
	]
])('%s, published %s: "%s" reports on %i', (language, published, text, year) => {
	expect(frameOf(language, published, text).year).toBe(year);
});

test.each([
	[
		'nb',
		'2024-10-09',
		'Veksten tok seg opp i tredje kvartal\nØkonomien i Lam Dong økte med 4,21 prosent i de første ni månedene. I tredje kvartal var veksten 6,34 prosent.',
		'2024-01/2024-09'
	],
	[
		'en',
		'2025-10-10',
		'Bac Giang eyes the fourth quarter\nIn the first nine months of 2025 exports grew by 5 %.',
		'2025-01/2025-09'
	]
])('%s, published %s: the period of "%s" is %s', (language, published, text, period) => {
	expect(frameOf(language, published, text).periods[0]?.period).toBe(period);
});
