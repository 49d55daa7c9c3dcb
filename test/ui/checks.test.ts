import { expect, test } from 'vitest';
import { type CheckedClaim, checksOf } from '#lib/ui/checks.ts';

const claim = (rest: Partial<CheckedClaim>): CheckedClaim => ({
	value: 13.85,
	unit: '%',
	precision: 0.005,
	bound: 'exact',
	measure: 'level',
	warnings: null,
	units: 63,
	scope: null,
	...rest
});
const slice = 'Slice of the document against the quote: same, passed';

test.each<[string, CheckedClaim, readonly [number, number] | undefined, string[]]>([
	['inside its range', claim({}), [-20, 30], ['Plausible range −20 % to 30 %: inside, passed']],
	['outside', claim({ value: 44 }), [-20, 30], ['Plausible range −20 % to 30 %: outside, failed']],
	[
		'money',
		claim({ value: 207e12, unit: 'VND', precision: 0.5e12 }),
		[8e12, 2.5e15],
		['Plausible range 8 tn VND to 2,500 tn VND: inside, passed']
	],
	['a change has no range', claim({ measure: 'change' }), [0, 1], []],
	[
		'a share above 100',
		claim({ measure: 'share', value: 120 }),
		undefined,
		['A share lies between 0 and 100 %: no, failed']
	],
	[
		'a ratio',
		claim({ unit: 'count', value: 159, of: 182 }),
		undefined,
		['A part is at most the whole: 87.4 %, passed']
	],
	[
		'a rank',
		claim({ unit: 'rank', measure: 'rank', value: 64 }),
		undefined,
		['A rank among 63: impossible, failed']
	],
	['a rank in a region', claim({ measure: 'rank', scope: 'region', value: 1 }), undefined, []],
	[
		'a warning',
		claim({ warnings: ['unit guessed'] }),
		undefined,
		['The reader warns: unit guessed, failed']
	]
])('%s', (_, subject, range, expected) => {
	const found = checksOf(subject, true, range).map(
		({ name, result, passed }) => `${name}: ${result}, ${passed ? 'passed' : 'failed'}`
	);
	expect(found.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([slice, ...expected]);
});
