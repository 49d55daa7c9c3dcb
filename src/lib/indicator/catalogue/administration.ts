import type { Indicator } from '#lib/indicator/schema.ts';

export const administration: readonly Indicator[] = [
	{
		id: 'commune_level_units',
		title: 'Commune-level units',
		titleVi: 'Đơn vị hành chính cấp xã',
		theme: 'administration',
		definition: 'Communes, wards, townships (special zones since 2025)',
		units: ['count'],
		noun: 'communes',
		additive: true,
		stock: true,
		better: 'neither',
		plausible: { count: [20, 600] }
	},
	{
		id: 'targets_met',
		title: 'Socio-economic targets met',
		titleVi: 'Số chỉ tiêu đạt và vượt kế hoạch',
		theme: 'administration',
		definition:
			"Targets of the People's Council or Party resolution met or exceeded, of all targets",
		units: ['count'],
		noun: 'targets',
		additive: true,
		better: 'higher',
		plausible: { count: [0, 35] }
	},
	{
		id: 'communes_total',
		title: 'Communes',
		theme: 'administration',
		definition: 'Number of communes',
		units: ['count'],
		noun: 'communes',
		additive: true,
		stock: true,
		better: 'neither',
		plausible: { count: [20, 600] }
	},
	{
		id: 'land_area',
		title: 'Land area',
		theme: 'administration',
		definition: 'Area of the place',
		units: ['ha', 'km2'],
		additive: true,
		stock: true,
		better: 'neither',
		plausible: { ha: [80000, 2.5e6], km2: [800, 25000] }
	}
];
