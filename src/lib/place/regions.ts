import type { Era } from '#lib/place/provinces.ts';

/** A socio-economic region, as grouped for the 63 units or for the 34 (Resolution 306/NQ-CP of 2025-10-05). */
export interface Region {
	id: string;
	name: string;
	nameEn: string;
	eras: readonly Era[];
}

/** The socio-economic regions of both eras. */
export const regions: readonly Region[] = [
	{
		id: 'northern-midlands',
		name: 'Trung du và miền núi phía Bắc',
		nameEn: 'Northern midlands and mountains',
		eras: [63, 34]
	},
	{
		id: 'red-river-delta',
		name: 'Đồng bằng sông Hồng',
		nameEn: 'Red River Delta',
		eras: [63, 34]
	},
	{
		id: 'central-coast',
		name: 'Bắc Trung Bộ và Duyên hải miền Trung',
		nameEn: 'North Central and Central Coast',
		eras: [63]
	},
	{ id: 'central-highlands', name: 'Tây Nguyên', nameEn: 'Central Highlands', eras: [63] },
	{ id: 'north-central', name: 'Bắc Trung Bộ', nameEn: 'North Central', eras: [34] },
	{
		id: 'south-central-highlands',
		name: 'Duyên hải Nam Trung Bộ và Tây Nguyên',
		nameEn: 'South Central Coast and Central Highlands',
		eras: [34]
	},
	{ id: 'south-east', name: 'Đông Nam Bộ', nameEn: 'South East', eras: [63, 34] },
	{
		id: 'mekong-delta',
		name: 'Đồng bằng sông Cửu Long',
		nameEn: 'Mekong River Delta',
		eras: [63, 34]
	}
];
