import type { Indicator } from '#lib/indicator/schema.ts';

export const investment: readonly Indicator[] = [
	{
		id: 'social_investment',
		title: 'Total social investment',
		titleVi: 'Vốn đầu tư thực hiện toàn xã hội',
		theme: 'investment',
		definition: 'All development investment carried out in the province in the year',
		units: ['VND', 'USD'],
		additive: true,
		better: 'higher',
		plausible: { VND: [3e12, 5.6e14] }
	},
	{
		id: 'public_investment_disbursement',
		title: 'Public investment disbursement rate',
		titleVi: 'Tỷ lệ giải ngân vốn đầu tư công',
		theme: 'investment',
		definition:
			"Public investment paid out as share of the plan assigned by the Prime Minister (or the People's Council: keep which)",
		units: ['%', 'VND'],
		isShare: true,
		additive: false,
		better: 'higher',
		plausible: { '%': [5, 200] }
	},
	{
		id: 'fdi_capital',
		title: 'FDI registered in the year',
		titleVi: 'Vốn FDI đăng ký (cấp mới, điều chỉnh, góp vốn)',
		theme: 'investment',
		definition: 'New, added and share-purchase foreign capital registered in the year',
		units: ['USD', 'VND'],
		additive: true,
		better: 'higher',
		plausible: { USD: [0, 1e10] }
	},
	{
		id: 'fdi_stock',
		title: 'FDI, valid stock',
		titleVi: 'FDI lũy kế còn hiệu lực',
		theme: 'investment',
		definition: 'Registered capital of all projects still in force',
		units: ['USD', 'count'],
		noun: 'projects',
		additive: true,
		stock: true,
		better: 'higher',
		plausible: { USD: [1e6, 6.2e10] }
	},
	{
		id: 'investment_attracted',
		title: 'Investment attracted, domestic and foreign',
		titleVi: 'Thu hút đầu tư (quy đổi)',
		theme: 'investment',
		definition: 'All newly registered and added capital, converted, often in USD',
		units: ['USD', 'VND'],
		additive: true,
		better: 'higher',
		plausible: { USD: [1e6, 1.2e10], VND: [2e10, 3e14] }
	},
	{
		id: 'enterprises_new',
		title: 'Newly registered enterprises',
		titleVi: 'Doanh nghiệp thành lập mới',
		theme: 'investment',
		definition: 'Companies newly registered in the year',
		units: ['count'],
		noun: 'enterprises',
		additive: true,
		better: 'higher',
		plausible: { count: [60, 55000] }
	},
	{
		id: 'enterprises_total',
		title: 'Active enterprises',
		titleVi: 'Doanh nghiệp đang hoạt động',
		theme: 'investment',
		definition: 'Companies with production and business results at year end',
		units: ['count'],
		noun: 'enterprises',
		additive: true,
		stock: true,
		better: 'higher',
		plausible: { count: [500, 330000] }
	},
	{
		id: 'fdi_projects',
		title: 'FDI projects',
		theme: 'investment',
		definition: 'Number of foreign direct investment projects',
		units: ['count'],
		noun: 'projects',
		additive: true,
		better: 'higher',
		plausible: { count: [0, 2500] }
	},
	{
		id: 'investment_projects',
		title: 'Investment projects',
		theme: 'investment',
		definition: 'Number of investment projects, all sources',
		units: ['count'],
		noun: 'projects',
		additive: true,
		better: 'higher'
	},
	{
		id: 'domestic_investment_capital',
		title: 'Domestic investment capital',
		theme: 'investment',
		definition: 'Registered capital of domestic investment projects',
		units: ['VND', 'USD'],
		additive: true,
		better: 'higher'
	}
];
