import type { Outcome } from '#lib/dataset/score.ts';

/** The claims whose confidence lies in one tenth, and how many of them are right in every field. */
export interface Tenth {
	/** Lower end: 0.9 stands for 0.9 to 1. */
	from: number;
	claims: number;
	right: number;
	/** Mean of the confidence they were given. */
	confidence: number;
}

/** How far the confidence of claims can be trusted: by tenths, the highest first. Claims that the gold asks no indicator of are left out. */
export function reliabilityOf(outcomes: readonly Outcome[]): Tenth[] {
	const tenths = Array.from({ length: 10 }, (_, index) => ({
		from: (9 - index) / 10,
		claims: 0,
		right: 0,
		sum: 0
	}));
	for (const { claim, gold, kind } of outcomes) {
		if (!claim || gold?.indicator === '*') continue;
		const tenth = tenths[9 - Math.min(9, Math.floor(claim.confidence * 10))];
		if (!tenth) continue;
		tenth.claims++;
		tenth.sum += claim.confidence;
		if (kind === 'right') tenth.right++;
	}
	return tenths.map(({ from, claims, right, sum }) => ({
		from,
		claims,
		right,
		confidence: claims === 0 ? 0 : sum / claims
	}));
}
