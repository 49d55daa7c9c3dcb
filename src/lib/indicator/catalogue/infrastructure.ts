import type { Indicator } from '#lib/indicator/schema.ts';

export const infrastructure: readonly Indicator[] = [
	{
		id: 'electricity_output',
		title: 'Electricity produced',
		titleVi: 'Sản lượng điện sản xuất',
		theme: 'infrastructure',
		definition: 'Electricity generated in the province',
		units: ['kWh'],
		additive: true,
		better: 'higher',
		plausible: { kWh: [5e6, 4.5e10] }
	},
	{
		id: 'industrial_zone_occupancy',
		title: 'Occupancy of industrial parks',
		titleVi: 'Tỷ lệ lấp đầy khu công nghiệp',
		theme: 'infrastructure',
		definition: 'Leased share of industrial land in operating parks',
		units: ['%'],
		isShare: true,
		additive: false,
		stock: true,
		better: 'higher',
		plausible: { '%': [5, 100] }
	},
	{
		id: 'expressway_length',
		title: 'Expressway length',
		theme: 'infrastructure',
		definition: 'Length of expressways in the area',
		units: ['km'],
		additive: true,
		stock: true,
		better: 'higher',
		plausible: { km: [0, 600] }
	},
	{
		id: 'port_cargo_throughput',
		title: 'Port cargo throughput',
		theme: 'infrastructure',
		definition: 'Cargo through sea ports',
		units: ['t'],
		additive: true,
		better: 'higher',
		plausible: { t: [10000, 3e8] }
	},
	{
		id: 'electricity_access',
		title: 'Electricity access',
		theme: 'infrastructure',
		definition: 'Households or communes with grid electricity',
		units: ['%'],
		isShare: true,
		additive: false,
		stock: true,
		better: 'higher',
		plausible: { '%': [70, 100] }
	}
];
