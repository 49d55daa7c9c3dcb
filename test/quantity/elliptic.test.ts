import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

/** Text in a language, and the values of its figures: a number word counts what a figure before it counts. */
const cases: [code: string, text: string, values: number[]][] = [
	['en', 'All 16 communes met it. Four of them are advanced, and one is a model.', [16, 4, 1]],
	['nb', 'Her er 23 kommuner i mål. Fire av dem er avanserte, og én er mønster.', [23, 4, 1]],
	['en', 'So far 18 communes met it. A further five met the standard.', [18, 5]],
	['fr', 'On a 77 communes aux normes, dont quatorze au niveau avancé.', [77, 14]],
	['es', 'Hay 24 comunas y dieciséis de ellas son modelo; antes eran doce.', [24, 16, 12]],
	['fr', 'On a 18 communes ; douze ont obtenu le niveau et trois le titre.', [18, 12, 3]],
	['pt', 'Foram 19 comunas a atingir o nível avançado e três o nível modelo.', [19, 3]],
	['el', 'Έχει 15 κοινότητες, εννέα από αυτές στο προηγμένο επίπεδο.', [15, 9]],
	['cs', 'Splnila 20 ukazatelů, z toho osm překročila.', [20, 8]],
	['pl', 'Jest 55 gmin; rok wcześniej było zaledwie osiem.', [55, 8]],
	['it', 'Sono 57 comuni; prima erano soltanto nove.', [57, 9]],
	['de', 'Es sind 46 Vorhaben. Fünf weitere sind geplant.', [46, 5]],
	['en', 'It has five advanced communes, Vinh Tuong nine and Tam Dao two.', [5, 9, 2]],
	['es', 'Reúne 74 productos de tres o más estrellas; antes eran cincuenta y dos.', [74, 52]],
	['ar', 'فيها 114 بلدية. لم تتحقق ثلاثة من الأهداف العشرين.', [114]],
	['pt', 'Hoje são 101 comunas. No distrito de Bac Son há nove.', [101, 9]],
	['nb', 'Her er 23 kommuner. Det er 7 prosent. Fire av dem er gode.', [23, 7, 4]],
	['pt', 'Há 30 comunas. São os cinco anos que terminam e os cinco que vão começar.', [30]],
	['en', 'It has 15 communes. On the one hand it grew, on the other it fell.', [15]],
	['en', 'It has 15 communes. The two sides agreed.', [15]],
	['en', 'It has 45 products with three.', [45]],
	['de', 'Die Zahl der Toten ging um vier auf 61 zurück.', [4, 61]],
	['cs', 'Počet odborů klesl o osm.', [8]],
	['cs', 'Nových podniků bylo dvanáct.', [12]],
	['pl', 'Nowych firm powstało ledwie dziewięć.', [9]],
	['it', 'I comuni «avanzati» sono diventati nove; i poveri calano.', [9]],
	['en', 'The commune is split in two.', []],
	['fr', 'On a formé 210 cadres, dont une trentaine d’anciens.', [210]]
];

describe('findQuantities reads number words without a noun', () => {
	it.each(cases)('%s: %s', (code, text, expected) => {
		expect(readText(text, code).quantities.map(({ value }) => value)).toEqual(expected);
	});
});
