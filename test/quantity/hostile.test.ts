import { describe, expect, it } from 'vitest';
import { languageCodes } from '#lib/language/index.ts';
import { readText } from './read.ts';

const size = 50_000;
const hostile: [name: string, unit: string][] = [
	['digits', '1'],
	['digits and spaces', '1 '],
	['groups of three', '123 '],
	['groups with points', '123.'],
	['groups with commas', '123,'],
	['digits and slashes', '1/'],
	['digits and hyphens', '1-'],
	['digits and colons', '1:'],
	['ordinals', '1. '],
	['ranks', 'ranked 1st '],
	['hundreds', 'hundred '],
	['scale words', 'million '],
	['number words', 'twenty '],
	['joined words', 'five and '],
	['compounds', 'femogtyve'],
	['percentages', '1% and '],
	['money', '$1 '],
	['brackets', '('],
	['addresses', 'a_1'],
	['Arabic digits', '١٬'],
	['Arabic words', 'و']
];

describe('findQuantities', () => {
	it.each(hostile)('reads 50 kB of %s in time that grows with the length', (_, unit) => {
		for (const code of ['en', 'ar', 'nb']) {
			const text = unit.repeat(Math.ceil(size / unit.length));
			const start = process.cpuUsage();
			readText(text, code);
			expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
		}
	});

	it('reads a megabyte of digits on one line', () => {
		const text = '1'.repeat(1_000_000);
		expect(readText(text, 'vi').quantities).toEqual([]);
		expect(readText(text, 'vi').refusals).toHaveLength(1);
	});

	it('never throws and always slices, whatever the text', () => {
		let seed = 7;
		const random = (limit: number): number => {
			seed = (seed * 1103515245 + 12345) % 2147483648;
			return seed % limit;
		};
		const pieces = [
			'1',
			'23',
			'456',
			'0',
			'2024',
			'1.234',
			'5,6',
			'٣',
			' ',
			'  ',
			'\n',
			'.',
			',',
			'،',
			'-',
			'–',
			'/',
			'(',
			')',
			'%',
			'$',
			'US$',
			'VND',
			'million',
			'tỷ',
			'mld.',
			'billion',
			'and',
			'to',
			'từ',
			'đến',
			'first',
			'η',
			'st',
			'th',
			'thứ',
			'No.',
			'km',
			'ranked',
			'of',
			'\ud83d\ude00',
			'\ud83d',
			'\u0301',
			'\u200f',
			'و',
			'مليون',
			'half',
			'one',
			'hundred',
			'places',
			'communes'
		];
		for (let round = 0; round < 600; round++) {
			let text = '';
			for (let length = random(40); length > 0; length--)
				text += (pieces[random(pieces.length)] ?? '') + (random(3) === 0 ? '' : ' ');
			const code = languageCodes[round % languageCodes.length] ?? 'en';
			for (const { start, end, value, precision, quote } of readText(text, code).quantities) {
				expect(text.slice(start, end)).toBe(quote);
				expect(Number.isFinite(value)).toBe(true);
				expect(precision).toBeGreaterThanOrEqual(0);
			}
		}
	});
});
