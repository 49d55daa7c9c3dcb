import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

/** Text in a language, and the values of its figures: a period spoken of by itself is not what a figure counts. */
const cases: [code: string, text: string, values: number[]][] = [
	['en', 'It scored 66.1 points, compared with 65.2 the year before.', [66.1, 65.2]],
	['en', 'It was 62.7 quintals, against 61 a year earlier.', [62.7, 61]],
	['vi', 'Đạt 62,7 tạ/ha, so với 61,9 năm trước.', [62.7, 61.9]],
	['ar', 'بلغت 62.7 قنطارا للهكتار، مقابل 61.9 قبل عام.', [62.7, 61.9]],
	['it', 'È il 26,1 per cento contro il 24,2 dodici mesi fa.', [26.1, 24.2]],
	['en', 'It was founded 5 years ago.', []],
	['vi', 'Thành lập cách đây 5 năm trước.', []]
];

describe('findQuantities knows relative periods', () => {
	it.each(cases)('%s: %s', (code, text, expected) => {
		expect(readText(text, code).quantities.map(({ value }) => value)).toEqual(expected);
	});
});
