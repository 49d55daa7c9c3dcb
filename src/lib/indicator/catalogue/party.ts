import type { Indicator } from '#lib/indicator/schema.ts';

export const party: readonly Indicator[] = [
	{
		id: 'party_members_admitted',
		title: 'New Party members admitted',
		titleVi: 'Kết nạp đảng viên mới',
		theme: 'party',
		definition: 'Members admitted in the period',
		units: ['count'],
		noun: 'party_members',
		additive: true,
		better: 'neither',
		plausible: { count: [50, 13000] }
	},
	{
		id: 'party_members_total',
		title: 'Party members, total',
		titleVi: 'Tổng số đảng viên',
		theme: 'party',
		definition: 'Members of the provincial Party organisation',
		units: ['count'],
		noun: 'party_members',
		additive: true,
		stock: true,
		better: 'neither',
		plausible: { count: [15000, 480000] }
	},
	{
		id: 'village_heads_party_members',
		title: 'Village heads who are Party members',
		titleVi: 'Tỷ lệ trưởng thôn là đảng viên',
		theme: 'party',
		definition: 'Share of village (residential group) heads who belong to the Party',
		units: ['%'],
		isShare: true,
		noun: 'villages',
		additive: false,
		stock: true,
		better: 'neither',
		plausible: { '%': [40, 100] }
	},
	{
		id: 'party_cells_good',
		title: 'Party organisations graded good or better',
		titleVi: 'Tỷ lệ tổ chức đảng hoàn thành tốt nhiệm vụ trở lên',
		theme: 'party',
		definition:
			'Share of grassroots Party organisations graded "completed tasks well" or better (top grade capped at 20 %)',
		units: ['%'],
		isShare: true,
		noun: 'party_organisations',
		additive: false,
		better: 'neither',
		plausible: { '%': [50, 100] }
	},
	{
		id: 'party_discipline_cases',
		title: 'Party members disciplined',
		titleVi: 'Đảng viên bị thi hành kỷ luật',
		theme: 'party',
		definition: 'Members or organisations disciplined in the period',
		units: ['count'],
		noun: 'party_members',
		additive: true,
		better: 'neither',
		plausible: { count: [0, 3000] }
	},
	{
		id: 'staff_reduction',
		title: 'Reduction of posts and units',
		titleVi: 'Tinh giản biên chế, giảm đầu mối',
		theme: 'party',
		definition: 'Posts or units cut in the reorganisation',
		units: ['count', '%'],
		noun: 'cadres',
		additive: true,
		better: 'neither',
		plausible: { count: [0, 20000] }
	},
	{
		id: 'party_organisations',
		title: 'Party organisations',
		theme: 'party',
		definition: 'Party organisations or cells (grassroots)',
		units: ['count'],
		noun: 'party_organisations',
		additive: true,
		stock: true,
		better: 'higher'
	}
];
