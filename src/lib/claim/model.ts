import { featureByName } from '#lib/claim/features.ts';

/** Fields that are chosen by a learned score, in the order in which they are chosen. */
export const fields = ['indicator', 'measure', 'place', 'period', 'status', 'sign'] as const;
export type Field = (typeof fields)[number];

/** Weights by field and feature name, as the weights file holds them. */
export type Weights = Readonly<Record<Field, Readonly<Record<string, number>>>>;

/** Weights by feature number, ready for scoring. */
export type Model = Readonly<Record<Field, ReadonlyMap<number, number>>>;

/** A value that a field may take, the features that speak for or against it, and where it was read. */
export interface Candidate<Of> {
	value: Of;
	features: number[];
	/** Tokens it was read from, where it was read. */
	from?: number;
	to?: number;
	/** Said beside the figure, inherited, or assumed. */
	origin: 'said' | 'inherited' | 'default';
	/** What stands for the source when there are no words to point at ("published 2025-01-14"). */
	note?: string;
}

/** The chosen candidate, its probability and the runner-up. */
export interface Choice<Of> {
	winner: Candidate<Of>;
	probability: number;
	runnerUp: Candidate<Of> | undefined;
}

/** The weights by feature number. Features that the code no longer knows are left out. */
export function compileModel(weights: Weights): Model {
	const compile = (field: Field) =>
		new Map(
			Object.entries(weights[field] ?? {}).flatMap(([name, weight]) => {
				const key = featureByName(name);
				return key === undefined ? [] : [[key, weight] as const];
			})
		);
	return {
		indicator: compile('indicator'),
		measure: compile('measure'),
		status: compile('status'),
		place: compile('place'),
		period: compile('period'),
		sign: compile('sign')
	};
}

/** Sum of the weights of the features. */
export function scoreOf(weights: ReadonlyMap<number, number>, features: readonly number[]): number {
	let score = 0;
	for (const feature of features) score += weights.get(feature) ?? 0;
	return score;
}

/** The candidate with the highest score, and the probability of its value among all candidates (a softmax). */
export function choose<Of>(
	weights: ReadonlyMap<number, number>,
	candidates: readonly Candidate<Of>[],
	same: (a: Of, b: Of) => boolean = Object.is
): Choice<Of> | undefined {
	const scores = candidates.map(({ features }) => scoreOf(weights, features));
	const best = Math.max(...scores);
	const winner = candidates[scores.indexOf(best)];
	if (!winner) return undefined;
	let total = 0;
	let won = 0;
	let runnerUp: Candidate<Of> | undefined;
	let second = -Infinity;
	candidates.forEach((candidate, index) => {
		const score = scores[index] ?? 0;
		const part = Math.exp(score - best);
		total += part;
		if (same(candidate.value, winner.value)) won += part;
		else if (score > second) [runnerUp, second] = [candidate, score];
	});
	return { winner, probability: won / total, runnerUp };
}
