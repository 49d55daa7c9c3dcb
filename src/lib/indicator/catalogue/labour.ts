import type { Indicator } from '#lib/indicator/schema.ts';

export const labour: readonly Indicator[] = [
	{
		id: 'trained_labour_share',
		title: 'Trained workers',
		titleVi: 'Tỷ lệ lao động qua đào tạo',
		theme: 'labour',
		definition:
			'Share of the workforce with any training; the stricter figure counts degrees and certificates only',
		units: ['%'],
		isShare: true,
		noun: 'workers',
		additive: false,
		stock: true,
		better: 'higher',
		plausible: { '%': [10, 88] }
	},
	{
		id: 'trained_labour_certified',
		title: 'Trained workers with certificates',
		titleVi: 'Lao động có bằng cấp, chứng chỉ',
		theme: 'labour',
		definition: 'Share of the workforce holding a degree or certificate',
		units: ['%'],
		isShare: true,
		noun: 'workers',
		additive: false,
		stock: true,
		better: 'higher',
		plausible: { '%': [8, 55] }
	},
	{
		id: 'jobs_created',
		title: 'Jobs created',
		titleVi: 'Số lao động được giải quyết việc làm',
		theme: 'labour',
		definition: 'Workers newly placed in jobs in the year',
		units: ['count'],
		noun: 'jobs',
		additive: true,
		better: 'higher',
		plausible: { count: [1000, 320000] }
	},
	{
		id: 'unemployment_rate',
		title: 'Unemployment rate (urban)',
		titleVi: 'Tỷ lệ thất nghiệp',
		theme: 'labour',
		definition: 'Unemployed share of the labour force, often urban only',
		units: ['%'],
		isShare: true,
		noun: 'workers',
		additive: false,
		stock: true,
		better: 'lower',
		plausible: { '%': [0.2, 12] }
	}
];
