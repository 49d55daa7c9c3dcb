import { expect, test } from 'vitest';
import weights from '#lib/claim/weights.json' with { type: 'json' };
import { packWeights, unpackWeights } from '#lib/claim/packedWeights.ts';

test('packed weights are the same weights, at less than a quarter of the length', () => {
	const packed = packWeights(weights);
	expect(unpackWeights(packed)).toEqual(weights);
	expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(weights).length / 4);
});
