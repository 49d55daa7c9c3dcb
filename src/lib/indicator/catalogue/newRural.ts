import type { Indicator } from '#lib/indicator/schema.ts';

export const newRural: readonly Indicator[] = [
	{
		id: 'ocop_products',
		title: 'OCOP products, three stars and more',
		titleVi: 'Sản phẩm OCOP',
		theme: 'newRural',
		definition: 'Products certified under One Commune One Product',
		units: ['count'],
		noun: 'products',
		additive: true,
		stock: true,
		better: 'higher',
		plausible: { count: [5, 3500] }
	},
	{
		id: 'communes_new_rural',
		title: 'Communes meeting new-rural standards',
		titleVi: 'Số xã đạt chuẩn nông thôn mới',
		theme: 'newRural',
		definition:
			'Communes recognised under the national criteria set (19 criteria, QĐ 318/QĐ-TTg for 2021–2025)',
		units: ['count'],
		noun: 'communes',
		additive: true,
		stock: true,
		better: 'higher',
		plausible: { count: [5, 480] }
	},
	{
		id: 'communes_new_rural_advanced',
		title: 'Communes meeting advanced new-rural standards',
		titleVi: 'Xã đạt chuẩn nông thôn mới nâng cao',
		theme: 'newRural',
		definition: 'Communes recognised at the second, advanced level (QĐ 319/QĐ-TTg)',
		units: ['count'],
		noun: 'communes',
		additive: true,
		stock: true,
		better: 'higher',
		plausible: { count: [0, 330] }
	},
	{
		id: 'communes_new_rural_model',
		title: 'Communes meeting model new-rural standards',
		titleVi: 'Xã đạt chuẩn nông thôn mới kiểu mẫu',
		theme: 'newRural',
		definition: 'Communes recognised at the third, model level',
		units: ['count'],
		noun: 'communes',
		additive: true,
		stock: true,
		better: 'higher',
		plausible: { count: [0, 180] }
	},
	{
		id: 'districts_new_rural',
		title: 'District-level units that meet or completed the new-rural task',
		titleVi: 'Đơn vị cấp huyện đạt chuẩn/hoàn thành nhiệm vụ NTM',
		theme: 'newRural',
		definition:
			'Districts meeting standards plus towns/cities having completed the task; ends with the abolition of districts',
		units: ['count'],
		noun: 'districts',
		additive: true,
		stock: true,
		better: 'higher',
		plausible: { count: [0, 30] }
	},
	{
		id: 'new_rural_criteria',
		title: 'Mean number of new-rural criteria met per commune',
		titleVi: 'Bình quân tiêu chí/xã',
		theme: 'newRural',
		definition: 'Average of criteria met, out of 19',
		units: ['count'],
		noun: 'criteria',
		additive: false,
		stock: true,
		better: 'higher',
		plausible: { count: [8, 19] }
	}
];
