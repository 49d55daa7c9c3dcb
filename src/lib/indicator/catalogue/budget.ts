import type { Indicator } from '#lib/indicator/schema.ts';

export const budget: readonly Indicator[] = [
	{
		id: 'state_budget_revenue',
		title: 'State budget revenue in the area',
		titleVi: 'Thu ngân sách nhà nước trên địa bàn',
		theme: 'budget',
		definition: 'All state revenue collected in the province: domestic, customs, crude oil',
		units: ['VND'],
		additive: true,
		better: 'higher',
		plausible: { VND: [7e11, 7e14] }
	},
	{
		id: 'domestic_revenue',
		title: 'Domestic revenue',
		titleVi: 'Thu nội địa',
		theme: 'budget',
		definition: 'Budget revenue without customs and crude oil',
		units: ['VND'],
		additive: true,
		better: 'higher',
		plausible: { VND: [6e11, 6e14] }
	},
	{
		id: 'customs_revenue',
		title: 'Revenue from imports and exports',
		titleVi: 'Thu từ hoạt động xuất nhập khẩu',
		theme: 'budget',
		definition: 'Duties and VAT collected by customs in the province',
		units: ['VND'],
		additive: true,
		better: 'higher',
		plausible: { VND: [0, 1.6e14] }
	},
	{
		id: 'budget_expenditure',
		title: 'Local budget expenditure',
		titleVi: 'Chi ngân sách địa phương',
		theme: 'budget',
		definition: 'Spending of the local budget in the year',
		units: ['VND'],
		additive: true,
		better: 'neither',
		plausible: { VND: [3e12, 2e14] }
	},
	{
		id: 'credit_outstanding',
		title: 'Outstanding loans',
		titleVi: 'Dư nợ tín dụng',
		theme: 'budget',
		definition: 'Loans of credit institutions in the province at period end',
		units: ['VND'],
		additive: true,
		stock: true,
		better: 'neither',
		plausible: { VND: [5e12, 4.5e15] }
	},
	{
		id: 'mobilised_capital',
		title: 'Capital mobilised by banks',
		titleVi: 'Huy động vốn',
		theme: 'budget',
		definition: 'Deposits of credit institutions at period end',
		units: ['VND'],
		additive: true,
		stock: true,
		better: 'higher',
		plausible: { VND: [4e12, 4.5e15] }
	},
	{
		id: 'local_budget_revenue',
		title: 'Local budget revenue',
		theme: 'budget',
		definition: 'Revenue of the local budget',
		units: ['VND'],
		additive: true,
		better: 'higher'
	}
];
