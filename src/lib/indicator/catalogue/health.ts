import type { Indicator } from '#lib/indicator/schema.ts';

export const health: readonly Indicator[] = [
	{
		id: 'health_insurance_coverage',
		title: 'Health insurance coverage',
		titleVi: 'Tỷ lệ bao phủ bảo hiểm y tế',
		theme: 'health',
		definition: 'Share of the population with health insurance',
		units: ['%'],
		isShare: true,
		additive: false,
		stock: true,
		better: 'higher',
		plausible: { '%': [70, 100] }
	},
	{
		id: 'doctors_per_10000',
		title: 'Doctors per 10,000 people',
		titleVi: 'Số bác sĩ/vạn dân',
		theme: 'health',
		definition: 'Practising doctors per 10,000 inhabitants',
		units: ['per_10000'],
		noun: 'doctors',
		additive: false,
		stock: true,
		better: 'higher',
		plausible: { per_10000: [4, 25] }
	},
	{
		id: 'hospital_beds_per_10000',
		title: 'Hospital beds per 10,000 people',
		titleVi: 'Số giường bệnh/vạn dân',
		theme: 'health',
		definition: 'Beds per 10,000 inhabitants, commune stations excluded',
		units: ['per_10000'],
		noun: 'beds',
		additive: false,
		stock: true,
		better: 'higher',
		plausible: { per_10000: [15, 75] }
	},
	{
		id: 'child_stunting',
		title: 'Stunting of children under five',
		titleVi: 'Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi',
		theme: 'health',
		definition: 'Share of under-fives short for age',
		units: ['%'],
		isShare: true,
		additive: false,
		stock: true,
		better: 'lower',
		plausible: { '%': [3, 40] }
	},
	{
		id: 'communes_health_standard',
		title: 'Communes meeting health standards',
		theme: 'health',
		definition: 'Communes meeting national health standards',
		units: ['count', '%'],
		noun: 'communes',
		additive: true,
		stock: true,
		better: 'higher'
	}
];
