import type { Indicator } from '#lib/indicator/schema.ts';

export const agriculture: readonly Indicator[] = [
	{
		id: 'grain_output',
		title: 'Grain (food crop) output',
		titleVi: 'Sản lượng lương thực có hạt',
		theme: 'agriculture',
		definition: 'Paddy plus maize harvested in the year',
		units: ['t'],
		additive: true,
		better: 'higher',
		plausible: { t: [10000, 5e6] }
	},
	{
		id: 'rice_yield',
		title: 'Rice yield',
		titleVi: 'Năng suất lúa',
		theme: 'agriculture',
		definition: 'Paddy per hectare, by season or year',
		units: ['quintal/ha', 't/ha'],
		additive: false,
		better: 'higher',
		plausible: { 'quintal/ha': [35, 80] }
	},
	{
		id: 'hightech_farmland',
		title: 'Land consolidated for high-tech farming',
		titleVi: 'Diện tích tích tụ đất nông nghiệp công nghệ cao',
		theme: 'agriculture',
		definition: 'Farm land pooled for large-scale, high-tech production',
		units: ['ha'],
		additive: true,
		stock: true,
		better: 'higher',
		plausible: { ha: [0, 100000] }
	},
	{
		id: 'agricultural_production_value',
		title: 'Production value of agriculture',
		titleVi: 'Giá trị sản xuất nông, lâm, thủy sản',
		theme: 'agriculture',
		definition: 'Gross output of the primary sector',
		units: ['VND', 'VND/ha'],
		additive: true,
		better: 'higher',
		plausible: { VND: [5e11, 1.2e14] }
	},
	{
		id: 'rice_output',
		title: 'Paddy output',
		theme: 'agriculture',
		definition: 'Paddy (rice) output',
		units: ['t'],
		additive: true,
		better: 'higher',
		plausible: { t: [1000, 5e6] }
	},
	{
		id: 'sown_area',
		title: 'Sown area',
		theme: 'agriculture',
		definition: 'Sown area of crops',
		units: ['ha'],
		additive: true,
		better: 'higher',
		plausible: { ha: [1000, 900000] }
	},
	{
		id: 'seafood_output',
		title: 'Seafood output',
		theme: 'agriculture',
		definition: 'Catch and aquaculture output',
		units: ['t'],
		additive: true,
		better: 'higher'
	}
];
