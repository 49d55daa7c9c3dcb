import type { Indicator } from '#lib/indicator/schema.ts';

export const environment: readonly Indicator[] = [
	{
		id: 'forest_coverage',
		title: 'Forest cover rate',
		titleVi: 'Tỷ lệ che phủ rừng',
		theme: 'environment',
		definition: 'Forest area as share of natural area',
		units: ['%'],
		isShare: true,
		additive: false,
		stock: true,
		better: 'higher',
		plausible: { '%': [0, 74] }
	},
	{
		id: 'clean_water_access',
		title: 'Rural population with hygienic / clean water',
		titleVi: 'Tỷ lệ dân nông thôn sử dụng nước hợp vệ sinh/nước sạch',
		theme: 'environment',
		definition: 'Share using hygienic water or, stricter, clean water by standard (keep which)',
		units: ['%'],
		isShare: true,
		additive: false,
		stock: true,
		better: 'higher',
		plausible: { '%': [30, 100] }
	},
	{
		id: 'waste_collected',
		title: 'Domestic solid waste collected and treated',
		titleVi: 'Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt',
		theme: 'environment',
		definition: 'Share of waste collected, urban or total',
		units: ['%'],
		isShare: true,
		additive: false,
		better: 'higher',
		plausible: { '%': [30, 100] }
	},
	{
		id: 'iz_wastewater',
		title: 'Industrial parks with central wastewater treatment',
		titleVi: 'KCN có hệ thống xử lý nước thải tập trung',
		theme: 'environment',
		definition: 'Share of operating parks with a plant that meets standards',
		units: ['%'],
		isShare: true,
		additive: false,
		stock: true,
		better: 'higher',
		plausible: { '%': [0, 100] }
	}
];
