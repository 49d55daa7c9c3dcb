import { featureName } from '#lib/claim/features.ts';
import { decisions, type Decision, type Weights } from '#lib/claim/model.ts';
import type { Example } from '#cli/training/examples.ts';

/** How the weights are fitted. */
export interface Settings {
	/** Passes over all examples. */
	rounds: number;
	/** Strength of the pull towards zero (L2), by example. */
	regularisation: number;
	/** Weights smaller than this are left out. */
	smallest: number;
}

export const defaultSettings: Settings = { rounds: 200, regularisation: 1.2, smallest: 0.1 };

const step = 0.5;

/**
 * Weights that make the right candidates likely: a conditional logistic regression over each choice's candidates, fitted by full-batch
 * Adagrad (Duchi, Hazan, Singer 2011) in a fixed order, so that the same examples give the same weights.
 */
export function fitWeights(
	examples: readonly Example[],
	settings: Settings = defaultSettings
): Weights {
	return Object.fromEntries(
		decisions.map((decision) => [decision, fitDecision(decision, examples, settings)])
	) as Weights;
}

function fitDecision(
	decision: Decision,
	all: readonly Example[],
	{ rounds, regularisation, smallest }: Settings
): Record<string, number> {
	const numbers = new Map<number, number>();
	const choices = all
		.filter((example) => example.decision === decision)
		.map((example) => flatten(example, numbers));
	const weights = new Float64Array(numbers.size);
	const squares = new Float64Array(numbers.size).fill(1e-6);
	const gradient = new Float64Array(numbers.size);
	for (let round = 0; round < rounds; round++) {
		for (let at = 0; at < weights.length; at++) gradient[at] = (weights[at] ?? 0) * regularisation;
		for (const choice of choices) addGradient(gradient, weights, choice);
		for (let at = 0; at < weights.length; at++) {
			const slope = gradient[at] ?? 0;
			squares[at] = (squares[at] ?? 0) + slope * slope;
			weights[at] = (weights[at] ?? 0) - (step * slope) / Math.sqrt(squares[at] ?? 1);
		}
	}
	return Object.fromEntries(
		[...numbers]
			.map(
				([key, index]) =>
					[featureName(key), Math.round((weights[index] ?? 0) * 1000) / 1000] as const
			)
			.filter(([, weight]) => Math.abs(weight) >= smallest)
			.sort(([a], [b]) => (a < b ? -1 : 1))
	);
}

function numberOf(numbers: Map<number, number>, key: number): number {
	let index = numbers.get(key);
	if (index === undefined) numbers.set(key, (index = numbers.size));
	return index;
}

/** An example whose features are numbered from 0 on: those of all its candidates in a row. */
interface Flat {
	features: Int32Array;
	/** Where the features of each candidate end. */
	ends: Int32Array;
	right: Uint8Array;
	weight: number;
	/** Room for the probability of each candidate. */
	parts: Float64Array;
}

function flatten({ candidates, right, weight }: Example, numbers: Map<number, number>): Flat {
	let end = 0;
	return {
		features: Int32Array.from(candidates.flat(), (key) => numberOf(numbers, key)),
		ends: Int32Array.from(candidates, (features) => (end += features.length)),
		right: Uint8Array.from(right, Number),
		weight,
		parts: new Float64Array(candidates.length)
	};
}

/** Adds the slope of one choice's loss, the negative logarithm of the right candidates' probability. */
function addGradient(
	gradient: Float64Array,
	weights: Float64Array,
	{ features, ends, right, weight, parts }: Flat
): void {
	let best = -Infinity;
	for (let candidate = 0, at = 0; candidate < ends.length; candidate++) {
		let score = 0;
		for (const end = ends[candidate] ?? 0; at < end; at++) score += weights[features[at] ?? 0] ?? 0;
		parts[candidate] = score;
		best = Math.max(best, score);
	}
	let total = 0;
	let good = 0;
	for (let candidate = 0; candidate < ends.length; candidate++) {
		const part = Math.exp((parts[candidate] ?? 0) - best);
		parts[candidate] = part;
		total += part;
		if (right[candidate]) good += part;
	}
	for (let candidate = 0, at = 0; candidate < ends.length; candidate++) {
		const part = parts[candidate] ?? 0;
		const slope = weight * (part / total - (right[candidate] ? part / good : 0));
		for (const end = ends[candidate] ?? 0; at < end; at++) {
			const feature = features[at] ?? 0;
			gradient[feature] = (gradient[feature] ?? 0) + slope;
		}
	}
}
