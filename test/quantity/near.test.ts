import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

/** Text in a language, and its figures as value and unit: a decimal beside millions is of millions too. */
const cases: [code: string, text: string, expected: [value: number, unit: string][]][] = [
	[
		'en',
		'It was 72.9 million dong in Hau Giang, but only 58.6 in Soc Trang.',
		[
			[72.9e6, 'VND'],
			[58.6e6, 'VND']
		]
	],
	[
		'en',
		'It was 1.2 billion dollars (last year: 1.1) and 5.6 percent.',
		[
			[1.2e9, 'USD'],
			[1.1e9, 'USD'],
			[5.6, '%']
		]
	],
	[
		'el',
		'Έδωσαν 48.900 δισεκατομμύρια ντονγκ, τα τελωνειακά 7.400.',
		[
			[48900e9, 'VND'],
			[7400e9, 'VND']
		]
	],
	[
		'pt',
		'O PIB foi de 84,7 milhões de dongs (antes, 76,2) e uma taxa.',
		[
			[84.7e6, 'VND'],
			[76.2e6, 'VND']
		]
	],
	[
		'de',
		'Es waren 6,2 Mio. Dong, in Tra Vinh 6,9 und das alte Vinh Long 6,5 Mio. Dong.',
		[
			[6.2e6, 'VND'],
			[6.9e6, 'VND'],
			[6.5e6, 'VND']
		]
	],
	[
		'en',
		'It earned 62.5 million dong and scored 66.1 in the PCI.',
		[
			[62.5e6, 'VND'],
			[66.1, 'count']
		]
	],
	[
		'en',
		'It earned 62.5 million dong, scoring 66.1 in the PCI.',
		[
			[62.5e6, 'VND'],
			[66.1, 'count']
		]
	],
	[
		'en',
		'It earned 62.5 million dong, PCI 66.1.',
		[
			[62.5e6, 'VND'],
			[66.1, 'count']
		]
	],
	[
		'en',
		'It earned 62.5 million dong; the Gini was 0.35.',
		[
			[62.5e6, 'VND'],
			[0.35, 'count']
		]
	],
	[
		'en',
		'It earned 62.5 million dong, growth 8.5.',
		[
			[62.5e6, 'VND'],
			[8.5, 'count']
		]
	],
	[
		'vi',
		'Thu nhập đạt 62,5 triệu đồng, chỉ số PCI 66,1.',
		[
			[62.5e6, 'VND'],
			[66.1, 'count']
		]
	]
];

describe('findQuantities shares a scale near by', () => {
	it.each(cases)('%s: %s', (code, text, expected) => {
		const { quantities } = readText(text, code);
		expect(quantities.map(({ value, unit }) => [value, unit])).toEqual(expected);
	});
});
