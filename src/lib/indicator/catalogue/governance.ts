import type { Indicator } from '#lib/indicator/schema.ts';

export const governance: readonly Indicator[] = [
	{
		id: 'pci',
		title: 'PCI score',
		titleVi: 'Điểm Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)',
		theme: 'governance',
		definition:
			'VCCI index of economic governance from ten sub-indices, firm survey, 100-point scale',
		units: ['points'],
		additive: false,
		better: 'higher',
		plausible: { points: [45, 80] }
	},
	{
		id: 'pgi',
		title: 'Provincial Green Index',
		titleVi: 'Chỉ số xanh cấp tỉnh (PGI)',
		theme: 'governance',
		definition: 'VCCI index of environmental governance, four sub-indices, 40-point scale',
		units: ['points'],
		additive: false,
		better: 'higher',
		plausible: { points: [15, 32] }
	},
	{
		id: 'papi',
		title: 'PAPI score',
		titleVi: 'Chỉ số hiệu quả quản trị và hành chính công (PAPI)',
		theme: 'governance',
		definition:
			'Citizen survey index, eight dimensions of 1–10 each, total 8–80; quartile groups rather than ranks',
		units: ['points'],
		additive: false,
		better: 'higher',
		plausible: { points: [35, 50] }
	},
	{
		id: 'par_index',
		title: 'PAR Index',
		titleVi: 'Chỉ số cải cách hành chính (PAR Index)',
		theme: 'governance',
		definition: 'Home Affairs Ministry index of administrative reform',
		units: ['points'],
		additive: false,
		better: 'higher',
		plausible: { points: [70, 96] }
	},
	{
		id: 'sipas',
		title: 'SIPAS',
		titleVi: 'Chỉ số hài lòng về phục vụ hành chính (SIPAS)',
		theme: 'governance',
		definition: 'Share of people and organisations satisfied with administrative services',
		units: ['%', 'points'],
		isShare: true,
		additive: false,
		better: 'higher',
		plausible: { '%': [70, 96] }
	},
	{
		id: 'dti',
		title: 'Digital Transformation Index',
		titleVi: 'Chỉ số chuyển đổi số (DTI)',
		theme: 'governance',
		definition:
			'Index of the ministry for digital affairs, pillars digital government, economy, society',
		units: ['points'],
		additive: false,
		better: 'higher',
		plausible: { points: [0.3, 0.95] }
	},
	{
		id: 'digital_economy_share',
		title: 'Digital economy share of GRDP',
		titleVi: 'Tỷ trọng kinh tế số trong GRDP',
		theme: 'governance',
		definition: 'Value added of digital activities as share of GRDP',
		units: ['%'],
		isShare: true,
		additive: false,
		better: 'higher',
		plausible: { '%': [3, 60] }
	}
];
