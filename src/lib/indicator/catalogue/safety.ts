import type { Indicator } from '#lib/indicator/schema.ts';

export const safety: readonly Indicator[] = [
	{
		id: 'traffic_deaths',
		title: 'Traffic accident deaths',
		titleVi: 'Số người chết do tai nạn giao thông',
		theme: 'safety',
		definition: 'Deaths in road, rail and water accidents',
		units: ['count'],
		noun: 'deaths',
		additive: true,
		better: 'lower',
		plausible: { count: [10, 800] }
	},
	{
		id: 'case_clearance_rate',
		title: 'Crime clearance rate',
		titleVi: 'Tỷ lệ điều tra, khám phá tội phạm',
		theme: 'safety',
		definition: 'Share of criminal cases solved',
		units: ['%'],
		isShare: true,
		noun: 'cases',
		additive: false,
		better: 'higher',
		plausible: { '%': [60, 100] }
	},
	{
		id: 'crime_cases',
		title: 'Criminal cases',
		theme: 'safety',
		definition: 'Criminal cases recorded',
		units: ['count'],
		noun: 'cases',
		additive: true,
		better: 'lower'
	}
];
