import type { Indicator } from '#lib/indicator/schema.ts';

export const economy: readonly Indicator[] = [
	{
		id: 'grdp_growth',
		title: 'GRDP growth rate',
		titleVi: 'Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP)',
		theme: 'economy',
		definition:
			'Change of gross regional domestic product at constant 2010 prices against the year before',
		units: ['%'],
		isGrowth: true,
		additive: false,
		better: 'higher',
		plausible: { '%': [-20, 30] }
	},
	{
		id: 'grdp',
		title: 'GRDP, current prices',
		titleVi: 'Quy mô GRDP (giá hiện hành)',
		theme: 'economy',
		definition:
			'Value of final goods and services produced in the province in the year, current prices',
		units: ['VND', 'USD'],
		additive: true,
		better: 'higher',
		plausible: { VND: [8e12, 2.5e15] }
	},
	{
		id: 'grdp_constant_prices',
		title: 'GRDP, constant 2010 prices',
		titleVi: 'GRDP (giá so sánh 2010)',
		theme: 'economy',
		definition:
			'GRDP valued at 2010 prices, base of the growth rate; about half the current-price figure',
		units: ['VND'],
		additive: true,
		better: 'higher',
		plausible: { VND: [5e12, 1.3e15] }
	},
	{
		id: 'grdp_per_capita',
		title: 'GRDP per capita',
		titleVi: 'GRDP bình quân đầu người',
		theme: 'economy',
		definition:
			'GRDP at current prices divided by mean population; quoted in million VND or in USD',
		units: ['VND', 'USD'],
		additive: false,
		better: 'higher',
		plausible: { VND: [2.5e7, 4.2e8], USD: [1100, 17000] }
	},
	{
		id: 'industry_construction_share_grdp',
		title: 'Share of industry and construction in GRDP',
		titleVi: 'Tỷ trọng công nghiệp – xây dựng',
		theme: 'economy',
		definition: 'Share of the secondary sector in GRDP',
		units: ['%'],
		isShare: true,
		additive: false,
		better: 'neither',
		plausible: { '%': [8, 82] }
	},
	{
		id: 'services_share_grdp',
		title: 'Share of services in GRDP',
		titleVi: 'Tỷ trọng dịch vụ',
		theme: 'economy',
		definition: 'Share of the tertiary sector in GRDP',
		units: ['%'],
		isShare: true,
		additive: false,
		better: 'neither',
		plausible: { '%': [12, 72] }
	},
	{
		id: 'agriculture_share_grdp',
		title: 'Share of agriculture, forestry and fisheries in GRDP',
		titleVi: 'Tỷ trọng nông, lâm nghiệp và thủy sản',
		theme: 'economy',
		definition: 'Share of the primary sector in GRDP',
		units: ['%'],
		isShare: true,
		additive: false,
		better: 'neither',
		plausible: { '%': [0.3, 45] }
	},
	{
		id: 'industry_construction_growth',
		title: 'Growth of industry and construction (value added)',
		titleVi: 'Khu vực công nghiệp và xây dựng tăng',
		theme: 'economy',
		definition: 'Real growth of value added in the secondary sector',
		units: ['%'],
		isGrowth: true,
		additive: false,
		better: 'higher',
		plausible: { '%': [-30, 45] }
	},
	{
		id: 'agriculture_growth',
		title: 'Growth of agriculture, forestry and fisheries',
		titleVi: 'Khu vực nông, lâm nghiệp và thủy sản tăng',
		theme: 'economy',
		definition: 'Real growth of value added in the primary sector',
		units: ['%'],
		isGrowth: true,
		additive: false,
		better: 'higher',
		plausible: { '%': [-10, 15] }
	},
	{
		id: 'services_growth',
		title: 'Growth of services',
		titleVi: 'Khu vực dịch vụ tăng',
		theme: 'economy',
		definition: 'Real growth of value added in the tertiary sector',
		units: ['%'],
		isGrowth: true,
		additive: false,
		better: 'higher',
		plausible: { '%': [-20, 30] }
	},
	{
		id: 'iip_growth',
		title: 'Index of industrial production, change',
		titleVi: 'Chỉ số sản xuất công nghiệp (IIP)',
		theme: 'economy',
		definition: 'Year-on-year change of the volume of industrial output',
		units: ['%'],
		isGrowth: true,
		additive: false,
		better: 'higher',
		plausible: { '%': [-35, 120] }
	},
	{
		id: 'industrial_production_value',
		title: 'Industrial production value',
		titleVi: 'Giá trị sản xuất công nghiệp',
		theme: 'economy',
		definition: 'Gross output of industry, current or 2010 prices as stated',
		units: ['VND'],
		additive: true,
		better: 'higher',
		plausible: { VND: [2e12, 1.7e15] }
	},
	{
		id: 'labour_productivity',
		title: 'Social labour productivity',
		titleVi: 'Năng suất lao động xã hội',
		theme: 'economy',
		definition: 'GRDP per employed person, level or growth',
		units: ['VND', 'USD'],
		additive: false,
		better: 'higher',
		plausible: { VND: [4e7, 9e8] }
	},
	{
		id: 'tfp_contribution',
		title: 'TFP contribution to growth',
		titleVi: 'Đóng góp của TFP vào tăng trưởng',
		theme: 'economy',
		definition: 'Share of GRDP growth attributed to total factor productivity',
		units: ['%'],
		isShare: true,
		additive: false,
		better: 'higher',
		plausible: { '%': [10, 80] }
	},
	{
		id: 'services_production_value',
		title: 'Production value of services',
		theme: 'economy',
		definition: 'Output value of trade and services, as reported by the province',
		units: ['VND'],
		additive: true,
		better: 'higher',
		plausible: { VND: [1e12, 1e15] }
	},
	{
		id: 'total_production_value',
		title: 'Production value of all sectors',
		theme: 'economy',
		definition: 'Output value of the whole local economy',
		units: ['VND'],
		additive: true,
		better: 'higher'
	},
	{
		id: 'industry_growth',
		title: 'Growth of industry alone',
		theme: 'economy',
		definition: 'Value-added growth of industry without construction',
		units: ['%'],
		isGrowth: true,
		additive: false,
		better: 'higher',
		plausible: { '%': [-30, 60] }
	},
	{
		id: 'manufacturing_growth',
		title: 'Growth of manufacturing',
		theme: 'economy',
		definition: 'Value-added growth of manufacturing',
		units: ['%'],
		isGrowth: true,
		additive: false,
		better: 'higher',
		plausible: { '%': [-30, 60] }
	},
	{
		id: 'construction_growth',
		title: 'Growth of construction alone',
		theme: 'economy',
		definition: 'Value-added growth of construction',
		units: ['%'],
		isGrowth: true,
		additive: false,
		better: 'higher',
		plausible: { '%': [-30, 60] }
	},
	{
		id: 'product_tax_growth',
		title: 'Growth of product taxes less subsidies',
		theme: 'economy',
		definition: 'Growth of product taxes less subsidies in GRDP',
		units: ['%'],
		isGrowth: true,
		additive: false,
		better: 'higher',
		plausible: { '%': [-40, 60] }
	},
	{
		id: 'gdp_growth',
		title: 'National GDP growth',
		theme: 'economy',
		definition: 'Real growth of gross domestic product (place VN)',
		units: ['%'],
		isGrowth: true,
		additive: false,
		better: 'higher',
		plausible: { '%': [-5, 15] }
	}
];
