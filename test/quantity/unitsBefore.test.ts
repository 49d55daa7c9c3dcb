import { expect, test } from 'vitest';
import { findQuantities } from '#lib/quantity/find.ts';
import { findSentences } from '#lib/text/sentences.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packOf } from '../packs.ts';

test.each([
	['占百分之八十五。', 85, '%'],
	['占百分之85.5，高于去年。', 85.5, '%'],
	['每万人拥有12.5名医生。', 12.5, 'per_10000'],
	['水稻单产为每公顷63.2公担。', 63.2, 'quintal/ha']
])('reads the unit before the figure of %s', (text, value, unit) => {
	const pack = packOf('zh');
	const tokens = tokenize(text);
	const { quantities } = findQuantities(text, tokens, findSentences(text, tokens, pack), pack, []);
	expect(quantities.map((quantity) => [quantity.value, quantity.unit])).toEqual([[value, unit]]);
});
