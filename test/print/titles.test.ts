import { expect, test } from 'vitest';
import {
	dateTitle,
	documentTitle,
	languageTitle,
	periodTitle,
	placeTitle,
	publisherTitle
} from '#lib/print/titles.ts';

test.each([
	['bac-giang', 'Bắc Giang'],
	['bac-ninh-2025', 'Bắc Ninh (since July 2025)'],
	['bac-giang/yen-dung', 'Yen Dung, Bắc Giang'],
	['vietnam', 'Vietnam'],
	['nowhere-land', 'Nowhere Land'],
	[null, 'no place stated']
])('the place %s is called %s', (place, title) => {
	expect(placeTitle(place)).toBe(title);
});

test.each([
	['2024', '2024'],
	['2024-Q3', 'third quarter of 2024'],
	['2024-H1', 'first half of 2024'],
	['2024-09', 'September 2024'],
	['2024-01/2024-09', 'January to September 2024'],
	['2023-11/2024-02', 'November 2023 to February 2024'],
	['2020/2025', '2020–2025'],
	[null, 'no period stated']
])('the period %s is called %s', (period, title) => {
	expect(periodTitle(period)).toBe(title);
});

test.each([
	['2025-01-14', '14 January 2025'],
	['2025-01', 'January 2025'],
	['2025', '2025'],
	['soon', ''],
	[null, '']
])('the date %s is called %j', (date, title) => {
	expect(dateTitle(date)).toBe(title);
});

test('a document without a title is called by its first words', () => {
	const opening =
		'Dnes odpoledne se konala konference kanceláře stranického výboru provincie Quang Tri o roce 2023.\nDruhý';
	expect(documentTitle({ title: null, opening })).toBe(
		'Dnes odpoledne se konala konference kanceláře stranického výboru provincie Quang Tri o …'
	);
	expect(documentTitle({ title: null, opening: 'Short headline\nText' })).toBe('Short headline');
	expect(documentTitle({ title: 'Its own', opening })).toBe('Its own');
});

test('a publisher that is not named is called by its host', () => {
	const url = 'https://www.bacgiang.gov.vn/a';
	expect(publisherTitle({ publisher: null, url })).toBe('bacgiang.gov.vn');
	expect(publisherTitle({ publisher: 'VNA', url })).toBe('VNA');
	expect(publisherTitle({ publisher: null, url: null })).toBe('publisher not known');
});

test('languages have English names', () => {
	expect(['el', 'cs', 'ar', 'nb', 'vi', 'en'].map(languageTitle)).toEqual([
		'Greek',
		'Czech',
		'Arabic',
		'Norwegian Bokmål',
		'Vietnamese',
		'English'
	]);
});
