import type { Indicator } from '#lib/indicator/schema.ts';

export const social: readonly Indicator[] = [
	{
		id: 'income_per_capita',
		title: 'Average income per capita',
		titleVi: 'Thu nhập bình quân đầu người',
		theme: 'social',
		definition: 'Household survey income per person, usually per month; NOT GRDP per capita',
		units: ['VND', 'USD'],
		additive: false,
		better: 'higher',
		plausible: { VND: [1.5e6, 1.4e8] }
	},
	{
		id: 'rural_income_per_capita',
		title: 'Rural income per capita',
		titleVi: 'Thu nhập bình quân đầu người khu vực nông thôn',
		theme: 'social',
		definition:
			'Mean yearly income per person in rural communes, criterion 10 of the new-rural set',
		units: ['VND'],
		additive: false,
		better: 'higher',
		plausible: { VND: [1.5e7, 1.2e8] }
	},
	{
		id: 'poverty_rate',
		title: 'Poor household rate (multidimensional)',
		titleVi: 'Tỷ lệ hộ nghèo (đa chiều)',
		theme: 'social',
		definition:
			'Share of households poor under the national multidimensional standard in force (changed 2016, 2022)',
		units: ['%'],
		isShare: true,
		noun: 'households',
		additive: false,
		stock: true,
		better: 'lower',
		plausible: { '%': [0, 60] }
	},
	{
		id: 'near_poor_rate',
		title: 'Near-poor household rate',
		titleVi: 'Tỷ lệ hộ cận nghèo',
		theme: 'social',
		definition: 'Share of households just above the poverty line',
		units: ['%'],
		isShare: true,
		noun: 'households',
		additive: false,
		stock: true,
		better: 'lower',
		plausible: { '%': [0, 30] }
	},
	{
		id: 'temporary_houses_removed',
		title: 'Temporary and dilapidated houses replaced',
		titleVi: 'Xóa nhà tạm, nhà dột nát',
		theme: 'social',
		definition: 'Houses rebuilt or repaired, or share of the list done',
		units: ['count', '%'],
		noun: 'houses',
		additive: true,
		better: 'higher',
		plausible: { count: [0, 30000] }
	},
	{
		id: 'social_insurance_coverage',
		title: 'Social insurance participation',
		titleVi: 'Tỷ lệ tham gia BHXH',
		theme: 'social',
		definition: 'Workforce of working age in compulsory or voluntary social insurance',
		units: ['%'],
		isShare: true,
		additive: false,
		stock: true,
		better: 'higher',
		plausible: { '%': [5, 75] }
	},
	{
		id: 'unemployment_insurance_coverage',
		title: 'Unemployment insurance coverage',
		theme: 'social',
		definition: 'Workers covered by unemployment insurance',
		units: ['%'],
		isShare: true,
		additive: false,
		stock: true,
		better: 'higher'
	}
];
