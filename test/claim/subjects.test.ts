import { expect, test } from 'vitest';
import { bearingOf } from '#lib/claim/fields/qualifiers.ts';
import { extract } from '#lib/claim/extract.ts';
import { packOf } from '../packs.ts';

/** The indicators of a text's claims, in its order. */
const indicatorsOf = (language: string, text: string) =>
	extract(text, { document: 'text', pack: packOf(language) }).claims.map(
		({ indicator }) => indicator
	);

test.each([
	['en', 'In 2024 some 5.3 million holidaymakers came and spent VND10.5 trillion.'],
	['de', '2024 kamen 5,3 Millionen Urlauber; sie gaben 10.500 Milliarden Dong aus.'],
	['fr', 'En 2024, 5,3 millions de touristes ont laissé 10 500 milliards de dongs.'],
	['ru', 'В 2024 году приехало 5,3 млн отдыхающих. Выручка – 10,5 трлн донгов.'],
	['el', 'Το 2024 ήρθαν 5,3 εκατ. επισκέπτες και άφησαν 10.500 δισ. ντονγκ.'],
	['vi', 'Năm 2024 có 5,3 triệu lượt khách đến, mang lại 10.500 tỷ đồng.']
])('%s: money that visitors leave is of tourism: "%s"', (language, text) => {
	expect(indicatorsOf(language, text)).toEqual(['tourist_arrivals', 'tourism_revenue']);
});

test.each([
	['en', 'In 2024, 105 communes met new-style rural standards, and 28 were advanced communes.'],
	[
		'de',
		'2024 erfüllten 105 Gemeinden die Normen der neuen Landgebiete, 28 davon fortgeschrittene.'
	]
])('%s: a word beside the figure narrows the name: "%s"', (language, text) => {
	expect(indicatorsOf(language, text)).toEqual([
		'communes_new_rural',
		'communes_new_rural_advanced'
	]);
});

test.each([
	['foreign', 'international_tourist_arrivals', 'has it'],
	['foreign', 'tourist_arrivals', 'lacks it'],
	['foreign', 'rice_output', 'unrelated'],
	['ended', 'enterprises_new', 'unrelated']
] as const)('%s is to %s: %s', (qualifier, indicator, bearing) => {
	expect(bearingOf(qualifier, indicator)).toBe(bearing);
});
