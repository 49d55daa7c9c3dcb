import type { Indicator } from '#lib/indicator/schema.ts';

export const tourism: readonly Indicator[] = [
	{
		id: 'tourist_arrivals',
		title: 'Tourist arrivals',
		titleVi: 'Lượt khách du lịch',
		theme: 'tourism',
		definition: 'Visits by domestic and foreign tourists, day trips included unless said otherwise',
		units: ['count'],
		noun: 'tourists',
		additive: true,
		better: 'higher',
		plausible: { count: [20000, 4.5e7] }
	},
	{
		id: 'tourism_revenue',
		title: 'Tourism revenue',
		titleVi: 'Doanh thu du lịch',
		theme: 'tourism',
		definition: 'Total receipts from tourists',
		units: ['VND', 'USD'],
		additive: true,
		better: 'higher',
		plausible: { VND: [3e10, 2.5e14] }
	},
	{
		id: 'international_tourist_arrivals',
		title: 'International tourist arrivals',
		theme: 'tourism',
		definition: 'Foreign visitors',
		units: ['count'],
		noun: 'foreign_tourists',
		additive: true,
		better: 'higher',
		plausible: { count: [0, 1e7] }
	},
	{
		id: 'domestic_tourist_arrivals',
		title: 'Domestic tourist arrivals',
		theme: 'tourism',
		definition: 'Domestic visitors',
		units: ['count'],
		noun: 'domestic_tourists',
		additive: true,
		better: 'higher',
		plausible: { count: [10000, 5e7] }
	}
];
