import type { Indicator } from '#lib/indicator/schema.ts';

export const education: readonly Indicator[] = [
	{
		id: 'schools_national_standard',
		title: 'Schools meeting national standards',
		titleVi: 'Tỷ lệ trường đạt chuẩn quốc gia',
		theme: 'education',
		definition: 'Share of schools recognised as meeting national standards',
		units: ['%', 'count'],
		isShare: true,
		noun: 'schools',
		additive: false,
		stock: true,
		better: 'higher',
		plausible: { '%': [20, 100] }
	},
	{
		id: 'highschool_graduation',
		title: 'Upper-secondary graduation rate',
		titleVi: 'Tỷ lệ tốt nghiệp THPT',
		theme: 'education',
		definition: 'Share of candidates passing the national exam',
		units: ['%'],
		isShare: true,
		additive: false,
		better: 'higher',
		plausible: { '%': [85, 100] }
	},
	{
		id: 'exam_average_score',
		title: 'Average graduation-exam score',
		theme: 'education',
		definition: 'Average score in the upper-secondary graduation exam',
		units: ['points'],
		additive: false,
		better: 'higher',
		plausible: { points: [3, 10] }
	},
	{
		id: 'education_quality',
		title: 'Education quality',
		theme: 'education',
		definition: 'Standing of general education in national comparisons',
		units: ['rank'],
		additive: false,
		better: 'higher'
	}
];
