import { expect, test } from 'vitest';
import { provinces } from '#lib/place/provinces.ts';
import { nearest } from '#lib/ui/nearest.ts';

test.each([
	['bacgiang', 'bac-giang'],
	['Bắc Giang', 'bac-giang'],
	['bak-giyang', 'bac-giang'],
	['da_nang', 'da-nang'],
	['Đà Nẵng', 'da-nang'],
	['hochiminh', 'ho-chi-minh'],
	['xyz', undefined],
	['', undefined]
])('%s is closest to %s', (text, id) => {
	expect(nearest(text, provinces, (province) => province.id)[0]?.id).toBe(id);
});
