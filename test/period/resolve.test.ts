import { expect, test } from 'vitest';
import { resolvePeriod } from '#lib/period/resolve.ts';

test.each([
	['an absolute period stays', { period: '2022-09' }, '2024', undefined, '2022-09'],
	[
		'a quarter is of the main year',
		{ partial: { month: 7, count: 3 } },
		'2023',
		'2024-01-05',
		'2023-Q3'
	],
	[
		'a month after publication is of the year before',
		{ partial: { month: 12, count: 1 } },
		'2024',
		'2024-01-14',
		'2023-12'
	],
	[
		'a month of the main year before publication stays',
		{ partial: { month: 1, count: 1 } },
		'2024',
		'2024-01-14',
		'2024-01'
	],
	[
		'without a main period publication decides',
		{ partial: { month: 1, count: 9 } },
		undefined,
		'2023-10-02',
		'2023-01/2023-09'
	],
	[
		'a main year long past gives way to publication',
		{ partial: { month: 1, count: 3 } },
		'2021',
		'2024-01-10',
		'2023-Q1'
	],
	['last year', { relative: 'last_year' }, '2024', '2025-01-14', '2023'],
	['the same period', { relative: 'same_period' }, '2023-01/2023-09', undefined, '2022-01/2022-09'],
	['this year', { relative: 'this_year' }, undefined, '2025-01-14', '2025'],
	['the year spoken of', { relative: 'the_year' }, '2024', '2025-01-14', '2024'],
	['the following year', { relative: 'year_after' }, '2022', '2025-01-14', '2023'],
	[
		'the last quarter has begun in October',
		{ partial: { month: 10, count: 3 } },
		'2025',
		'2025-10-10',
		'2025-Q4'
	],
	[
		'a month that is near is not of the year before',
		{ partial: { month: 12, count: 1 } },
		'2025',
		'2025-10-10',
		'2025-12'
	],
	['next year', { relative: 'next_year' }, '2024', undefined, '2025'],
	[
		'last month over the turn of the year',
		{ relative: 'last_month' },
		'2024',
		'2025-01-14',
		'2024-12'
	],
	[
		'last quarter over the turn of the year',
		{ relative: 'last_quarter' },
		undefined,
		'2025-01-14',
		'2024-Q4'
	],
	[
		'this month at its beginning is the month before',
		{ relative: 'this_month' },
		'2024',
		'2024-09-04',
		'2024-08'
	],
	['this month at its end', { relative: 'this_month' }, '2024', '2024-08-29', '2024-08'],
	[
		'the quarter is the last that has ended',
		{ relative: 'this_quarter' },
		'2025',
		'2025-05-07',
		'2025-Q1'
	],
	['the quarter ends', { relative: 'this_quarter' }, '2025', '2025-06-27', '2025-Q2'],
	[
		'the quarter that the text is about',
		{ relative: 'this_quarter' },
		'2024-Q3',
		'2025-05-07',
		'2024-Q3'
	],
	['nothing to go by', { relative: 'last_year' }, undefined, undefined, undefined]
] as const)('%s', (_title, mention, main, published, expected) => {
	expect(resolvePeriod(mention, { main, published })).toBe(expected);
});
