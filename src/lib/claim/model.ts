import type { Stretch } from '#lib/claim/context.ts';
import { featureCount, featureKey, featureName, type Template } from '#lib/claim/features.ts';

/** Fields that are chosen by a learned score, in the order in which they are chosen. */
export const fields = ['indicator', 'measure', 'place', 'period', 'status', 'sign'] as const;
export type Field = (typeof fields)[number];

/** Everything that is chosen by a learned score: first what a document is about, then the fields of each figure. */
export const decisions = ['main_year', 'main_part', ...fields] as const;
export type Decision = (typeof decisions)[number];

/** Weights by decision and feature name, as the weights file holds them. */
export type Weights = Readonly<Record<Decision, Readonly<Record<string, number>>>>;

/** What features weigh. No two decisions share a feature. */
export interface Model {
	/** By feature number; NaN until the feature is first met. */
	weights: Float64Array;
	named: Readonly<Partial<Weights>>;
	/** Keep the features of every candidate, for training and explanations. */
	keepsFeatures: boolean;
}

/** Adds up what the features of a candidate weigh. */
export class Scorecard {
	score = 0;
	/** Numbers of the features, where the model asks to keep them. */
	readonly features: number[] | undefined;
	private readonly model: Model;
	private readonly weights: Float64Array;

	constructor(model: Model) {
		this.weights = model.weights;
		this.model = model;
		this.features = model.keepsFeatures ? [] : undefined;
	}

	/** Counts a feature whose arguments are given by their numbers. */
	add(template: Template, a = 0, b = 0, c = 0): void {
		const key = featureKey(template, a, b, c);
		if (Number.isNaN(this.weights[key])) learn(this.model, key);
		this.score += this.weights[key] ?? 0;
		this.features?.push(key);
	}
}

/** A value that a field may take, what speaks for or against it, and where it was read. */
export interface Candidate<Of> {
	value: Of;
	card: Scorecard;
	/** Tokens it was read from, where it was read. */
	from: number | undefined;
	to: number | undefined;
	/** Said beside the figure, inherited, or assumed. */
	origin: 'said' | 'inherited' | 'default';
	/** What stands for the source when there are no words to point at ("published 2025-01-14"). */
	note: string | undefined;
}

/** A candidate with the words it is read from, if there are any. */
export function candidateFrom<Of>(
	value: Of,
	card: Scorecard,
	origin: Candidate<Of>['origin'],
	words?: Stretch,
	note?: string
): Candidate<Of> {
	return { value, card, from: words?.from, to: words?.to, origin, note };
}

/** The chosen candidate, its probability and the runner-up. */
export interface Choice<Of> {
	winner: Candidate<Of>;
	probability: number;
	runnerUp: Candidate<Of> | undefined;
}

/** A model that weighs by these weights. They are looked up by name when their features are first met, few of which a short text has. */
export function compileModel(named: Model['named'], keepsFeatures = false): Model {
	return { weights: new Float64Array(featureCount()).fill(NaN), named, keepsFeatures };
}

/** Looks up by name what a feature weighs: nothing where it was not learned. */
function learn({ weights, named }: Model, key: number): void {
	const name = featureName(key);
	const known = decisions.map((decision) => named[decision]?.[name]);
	weights[key] = known.find((weight) => weight !== undefined) ?? 0;
}

/** The candidate with the highest score, and the probability of its value among all candidates (a softmax). */
export function choose<Of>(candidates: readonly Candidate<Of>[]): Choice<Of> | undefined {
	let winner = candidates[0];
	if (!winner) return undefined;
	for (const candidate of candidates)
		if (candidate.card.score > winner.card.score) winner = candidate;
	let total = 0;
	let won = 0;
	let runnerUp: Candidate<Of> | undefined;
	for (const candidate of candidates) {
		const part = Math.exp(candidate.card.score - winner.card.score);
		total += part;
		if (candidate.value === winner.value) won += part;
		else if (!runnerUp || candidate.card.score > runnerUp.card.score) runnerUp = candidate;
	}
	return { winner, probability: won / total, runnerUp };
}
