import { featureName } from '#lib/claim/features.ts';
import { fields, type Field, type Weights } from '#lib/claim/model.ts';
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

export const defaultSettings: Settings = { rounds: 200, regularisation: 0.8, smallest: 0.1 };

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
		fields.map((field) => [field, fitField(field, examples, settings)])
	) as Weights;
}

function fitField(
	field: Field,
	all: readonly Example[],
	{ rounds, regularisation, smallest }: Settings
): Record<string, number> {
	const examples = all.filter((example) => example.field === field);
	const numbers = new Map<number, number>();
	const indexed = examples.map(({ candidates, right, weight }) => ({
		right,
		weight,
		candidates: candidates.map((features) =>
			Int32Array.from(features, (key) => numberOf(numbers, key))
		)
	}));
	const weights = new Float64Array(numbers.size);
	const squares = new Float64Array(numbers.size).fill(1e-6);
	const gradient = new Float64Array(numbers.size);
	for (let round = 0; round < rounds; round++) {
		gradient.set(weights.map((weight) => weight * regularisation));
		for (const example of indexed) addGradient(gradient, weights, example);
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

/** An example whose features are numbered from 0 on. */
interface Indexed extends Omit<Example, 'field' | 'candidates'> {
	candidates: readonly Int32Array[];
}

/** Adds the slope of one choice's loss, the negative logarithm of the right candidates' probability. */
function addGradient(
	gradient: Float64Array,
	weights: Float64Array,
	{ candidates, right, weight }: Indexed
): void {
	const scores = candidates.map((features) => {
		let score = 0;
		for (const feature of features) score += weights[feature] ?? 0;
		return score;
	});
	const best = Math.max(...scores);
	const parts = scores.map((score) => Math.exp(score - best));
	const total = parts.reduce((sum, part) => sum + part, 0);
	const good = parts.reduce((sum, part, index) => sum + (right[index] ? part : 0), 0);
	candidates.forEach((features, index) => {
		const part = parts[index] ?? 0;
		const slope = weight * (part / total - (right[index] ? part / good : 0));
		for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + slope;
	});
}
