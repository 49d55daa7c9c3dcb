import type { Calibration } from '#lib/claim/calibration.ts';

/** A claim's score, and whether it was right in every field. */
export interface Judged {
	score: number;
	right: boolean;
}

interface Block {
	scores: number;
	right: number;
	size: number;
}

/** Claims that are counted together before the curve is made to rise; fewer would say nothing of a share. */
const blockSize = 20;

/**
 * The rising curve that fits best how often claims of a score are right: isotonic regression by pooling adjacent violators (Ayer et al. 1955),
 * over blocks of claims of like score. The scores should come from weights that never saw the claims.
 */
export function fitCalibration(judged: readonly Judged[]): Calibration {
	const sorted = judged.toSorted((a, b) => a.score - b.score);
	const blocks: Block[] = [];
	for (let from = 0; from < sorted.length; from += blockSize) {
		blocks.push(blockOf(sorted.slice(from, from + blockSize)));
		for (;;) {
			const [before, last] = blocks.slice(-2);
			if (!before || !last || shareOf(before) < shareOf(last)) break;
			blocks.splice(-2, 2, {
				scores: before.scores + last.scores,
				right: before.right + last.right,
				size: before.size + last.size
			});
		}
	}
	return blocks.map((block) => [round(block.scores / block.size), round(shareOf(block))] as const);
}

function blockOf(judged: readonly Judged[]): Block {
	return {
		scores: judged.reduce((sum, { score }) => sum + score, 0),
		right: judged.filter(({ right }) => right).length,
		size: judged.length
	};
}

/** With one claim of either kind added, so that no share is 0 or 1. */
function shareOf({ right, size }: Block): number {
	return (right + 1) / (size + 2);
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
