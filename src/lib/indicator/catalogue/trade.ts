import type { Indicator } from '#lib/indicator/schema.ts';

export const trade: readonly Indicator[] = [
	{
		id: 'exports',
		title: 'Exports of goods',
		titleVi: 'Kim ngạch xuất khẩu',
		theme: 'trade',
		definition: 'Value of goods exported by enterprises of the province',
		units: ['USD', 'VND'],
		additive: true,
		better: 'higher',
		plausible: { USD: [1e6, 5.2e10] }
	},
	{
		id: 'imports',
		title: 'Imports of goods',
		titleVi: 'Kim ngạch nhập khẩu',
		theme: 'trade',
		definition: 'Value of goods imported by enterprises of the province',
		units: ['USD', 'VND'],
		additive: true,
		better: 'neither',
		plausible: { USD: [0, 6.2e10] }
	},
	{
		id: 'trade_turnover',
		title: 'Imports plus exports',
		titleVi: 'Tổng kim ngạch xuất nhập khẩu',
		theme: 'trade',
		definition:
			"Sum of exports and imports, or goods through the province's border gates (keep which)",
		units: ['USD', 'VND'],
		additive: true,
		better: 'higher',
		plausible: { USD: [5e6, 1.15e11] }
	},
	{
		id: 'retail_sales',
		title: 'Retail sales and consumer services',
		titleVi: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
		theme: 'trade',
		definition: 'Nominal turnover of retail trade, lodging, catering, travel and other services',
		units: ['VND', 'USD'],
		additive: true,
		better: 'higher',
		plausible: { VND: [3e12, 1.3e15] }
	},
	{
		id: 'cpi_growth',
		title: 'Consumer price index, yearly mean change',
		titleVi: 'Chỉ số giá tiêu dùng (CPI)',
		theme: 'trade',
		definition: 'Average change of consumer prices against the year before',
		units: ['%'],
		isGrowth: true,
		additive: false,
		better: 'neither',
		plausible: { '%': [-2, 12] }
	},
	{
		id: 'goods_services_sales',
		title: 'Goods circulation and service revenue',
		theme: 'trade',
		definition:
			'Total goods circulated and services sold (tổng mức lưu chuyển hàng hóa và doanh thu dịch vụ)',
		units: ['VND'],
		additive: true,
		better: 'higher'
	},
	{
		id: 'seafood_exports',
		title: 'Seafood exports',
		theme: 'trade',
		definition: 'Export turnover of seafood',
		units: ['USD', 'VND'],
		additive: true,
		better: 'higher'
	}
];
