import { expect, test } from 'vitest';
import { simplifyHan } from '#lib/text/han.ts';
import { tokenize } from '#lib/text/tokens.ts';

test.each([
	['地區生產總值', '地区生产总值'],
	['萬億越盾', '万亿越盾'],
	['廣寧省', '广宁省'],
	['Hà Nội 河內', 'Hà Nội 河内']
])('reads %s as %s', (traditional, simplified) => {
	expect(simplifyHan(traditional)).toBe(simplified);
	const keys = (text: string) => tokenize(text).map(({ key }) => key);
	expect(keys(traditional)).toEqual(keys(simplified));
});
