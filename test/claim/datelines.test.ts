import { expect, test } from 'vitest';
import { survey } from '#lib/claim/analyse.ts';
import { packOf } from '../packs.ts';

test.each([
	['es', 'My Tho, jueves 30 de mayo de 2024.- La provincia creció.'],
	['de', 'TAN AN – Die Provinz wuchs.'],
	['pt', 'Rach Gia, 12 de dezembro de 2025 – A província cresceu.'],
	['en', 'Viet Tri, April 5 (VNS) — The province grew.'],
	['en', 'Hoa Lu (Ninh Binh). The province grew.'],
	['it', 'TUY HOA. La provincia cresce.'],
	['fr', 'Bà Ria, le 2 juillet (VNA). La province avance.'],
	['nb', 'LAO CAI, 6. august 2025 | Provinsen vokste.'],
	['ru', 'Ханой, 23/5 – Провинция выросла.'],
	['vi', 'BẮC NINH, 8/10/2025 – Tỉnh tăng trưởng.'],
	['ar', 'نغه آن (30/11): نمت المقاطعة.'],
	['pl', 'Hung Yen (14.02.2025) Prowincja rosła.']
])('%s: "%s" begins with a dateline', (language, text) => {
	const { places } = survey(`Title\n\n${text}`, packOf(language));
	expect(places[0]?.dateline).toBe(true);
});

test.each([
	['en', 'Quang Nam has put the pandemic behind it, July 3, 2024 – and grows.'],
	['en', 'Dak Nong: a map until 2050.'],
	['es', 'Ben Tre, Tra Vinh y Vinh Long comparten ríos.'],
	['fr', 'Ba Ria-Vung Tau avance.']
])('%s: "%s" begins with none', (language, text) => {
	const { places } = survey(`Title\n\n${text}`, packOf(language));
	expect(places.filter(({ dateline }) => dateline)).toEqual([]);
});
