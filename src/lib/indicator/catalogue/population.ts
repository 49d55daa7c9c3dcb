import type { Indicator } from '#lib/indicator/schema.ts';

export const population: readonly Indicator[] = [
	{
		id: 'population',
		title: 'Population, yearly mean',
		titleVi: 'Dân số trung bình',
		theme: 'population',
		definition: 'Mean population of the year',
		units: ['count'],
		noun: 'people',
		additive: true,
		stock: true,
		better: 'neither',
		plausible: { count: [300000, 9.6e6] }
	},
	{
		id: 'natural_increase',
		title: 'Birth rate reduction / natural increase',
		titleVi: 'Giảm tỷ suất sinh; tăng tự nhiên',
		theme: 'population',
		definition: 'Per mille rate or its reduction against the year before',
		units: ['per_mille', '%'],
		additive: false,
		better: 'neither',
		plausible: { per_mille: [-1, 25] }
	},
	{
		id: 'urbanisation_rate',
		title: 'Urbanisation rate',
		titleVi: 'Tỷ lệ đô thị hóa',
		theme: 'population',
		definition: 'Share of urban population',
		units: ['%'],
		isShare: true,
		additive: false,
		stock: true,
		better: 'neither',
		plausible: { '%': [9, 88] }
	}
];
