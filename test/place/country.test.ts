import { expect, test } from 'vitest';
import { findPlaces } from '#lib/place/find.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packOf } from '../packs.ts';

test.each([
	['ar', 'مقابل 34.4% وفق المعدل الوطني'],
	['cs', 'celostátní medián činil 66 bodů'],
	['de', 'schneller als das Land (3,72 %)'],
	['el', 'όταν ο εθνικός μέσος όρος είναι 43,9%'],
	['en', 'half of the national share (34.4 percent)'],
	['es', 'por encima del 6,93 % del conjunto del país'],
	['es', 'a escala nacional, la tasa es del 4,03 %'],
	['fr', 'la médiane nationale, qui s’établit à 65,22'],
	['it', 'più del 2,91 per cento del Paese'],
	['nb', 'resten av landet vokste med 5 prosent'],
	['pl', 'reszta kraju urosła o 5 proc.'],
	['pt', 'o resto do país cresceu 5 %'],
	['ru', 'провинция обогнала страну (94,2 %)']
])('%s: "%s" names the country', (language, text) => {
	const found = findPlaces(tokenize(text), packOf(language));
	expect(found.map(({ id }) => id)).toEqual(['vietnam']);
});

test.each([
	['es', 'las flores vendidas fuera del país'],
	['it', 'i fiori venduti fuori dal Paese'],
	['fr', 'les fleurs vendues hors du pays'],
	['pt', 'as flores vendidas fora do país']
])('%s: "%s" does not', (language, text) => {
	expect(findPlaces(tokenize(text), packOf(language))).toEqual([]);
});
