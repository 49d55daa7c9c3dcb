import { expect, test } from 'vitest';
import { fitCalibration } from '#cli/training/calibrate.ts';
import { calibrate } from '#lib/claim/calibration.ts';
import { reliabilityOf } from '#lib/dataset/reliability.ts';
import type { Outcome } from '#lib/dataset/score.ts';

/** Claims of which `share` are right, all with one score. */
function judged(score: number, share: number, size = 100) {
	return Array.from({ length: size }, (_, index) => ({ score, right: index < share * size }));
}

test('scores are worth what they turned out to be', () => {
	const curve = fitCalibration([...judged(0.9, 0.6), ...judged(0.5, 0.3)]);
	expect(calibrate(curve, 0.9)).toBeCloseTo(0.6, 1);
	expect(calibrate(curve, 0.5)).toBeCloseTo(0.3, 1);
	expect(calibrate(curve, 0.7)).toBeGreaterThan(0.3);
	expect(calibrate(curve, 0.7)).toBeLessThan(0.6);
});

test('a higher score is never worth less', () => {
	const curve = fitCalibration([...judged(0.3, 0.5), ...judged(0.6, 0.2), ...judged(0.9, 0.8)]);
	const worth = [0, 0.3, 0.45, 0.6, 0.9, 1].map((score) => calibrate(curve, score));
	expect(worth).toEqual(worth.toSorted((a, b) => a - b));
});

test('without claims to learn from a score stands for itself', () => {
	expect(calibrate(fitCalibration([]), 0.7)).toBe(0.7);
});

test('reliability counts by tenths, the highest first', () => {
	const outcome = (confidence: number, kind: Outcome['kind']): Outcome =>
		({ id: 'a', kind, quote: '1', claim: { confidence } }) as Outcome;
	const tenths = reliabilityOf([
		outcome(1, 'right'),
		outcome(0.9, 'wrong'),
		outcome(0.05, 'extra'),
		{ id: 'a', kind: 'missed', quote: '2' }
	]);
	expect(tenths[0]).toMatchObject({ from: 0.9, claims: 2, right: 1, confidence: 0.95 });
	expect(tenths[9]).toMatchObject({ from: 0, claims: 1, right: 0 });
});
