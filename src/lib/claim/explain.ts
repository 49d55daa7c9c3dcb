import { featureName } from '#lib/claim/features.ts';
import type { Links } from '#lib/claim/link.ts';
import { fields, type Candidate, type Choice, type Field, type Model } from '#lib/claim/model.ts';
import { refused, type Reading } from '#lib/claim/reading.ts';

/** Why one field of a figure has its value. */
export interface FieldExplanation {
	field: Field;
	value: string;
	probability: number;
	/** The words it was read from, where there are any. */
	quote?: string;
	/** The reasons that most set the winner apart from the runner-up, the strongest first. */
	reasons: string[];
	runnerUp?: string;
}

/** Why a figure was read as it was, or refused. Offsets are code points. */
export interface Explanation {
	start: number;
	end: number;
	quote: string;
	/** What was decided about the number itself. */
	number: string[];
	/** Kind of thing a refused numeral is. */
	refused?: string;
	fields: FieldExplanation[];
}

/** Explanations of every numeral of a document, in order of the text. */
export function explain(
	reading: Reading,
	links: Links,
	model: Model,
	toCodePoints: (offset: number) => number
): Explanation[] {
	const spanOf = ({ start, end }: { start: number; end: number }) => ({
		start: toCodePoints(start),
		end: toCodePoints(end),
		quote: reading.text.slice(start, end)
	});
	return [
		...links.linked.map(({ quantity, choices }) => ({
			...spanOf(quantity),
			number: quantity.reasons,
			fields: fields.flatMap((field) => {
				const choice = choices[field];
				return choice ? [explainField(reading, model, field, choice)] : [];
			})
		})),
		...links.refused.map(({ quantity, choice }) => ({
			...spanOf(quantity),
			number: quantity.reasons,
			refused: 'nothing beside it says what it is a figure of',
			fields: [explainField(reading, model, 'indicator', choice)]
		})),
		...reading.refusals.map((refusal) => ({
			...spanOf(refusal),
			number: [],
			refused: `${refusal.kind}: ${refusal.reason}`,
			fields: []
		}))
	].sort((a, b) => a.start - b.start);
}

const reasonCount = 3;

function explainField(
	{ text, layout }: Reading,
	model: Model,
	field: Field,
	{ winner, runnerUp, probability }: Choice<unknown>
): FieldExplanation {
	const first = winner.from === undefined ? undefined : layout.tokens[winner.from];
	const last = winner.to === undefined ? undefined : layout.tokens[winner.to - 1];
	return {
		field,
		value: nameOf(winner.value),
		probability: Math.round(probability * 1000) / 1000,
		...(first && last && last.end > first.start && { quote: text.slice(first.start, last.end) }),
		reasons: reasonsOf(model, winner, runnerUp),
		...(runnerUp && { runnerUp: nameOf(runnerUp.value) })
	};
}

function nameOf(value: unknown): string {
	if (value === refused) return 'no claim';
	return value === null ? 'outside the catalogue' : String(value);
}

/** The features that most set a choice apart from the runner-up, the strongest first, each with its weight. */
export function reasonsOf(
	model: Model,
	winner: Candidate<unknown>,
	runnerUp: Candidate<unknown> | undefined
): string[] {
	const other = new Set(runnerUp?.card.features);
	const own = new Set(winner.card.features);
	const weigh = (feature: number) => model.weights[feature] ?? 0;
	const forWinner = [...own]
		.filter((feature) => !other.has(feature))
		.map((feature) => ({ feature, by: weigh(feature) }));
	const against = [...other]
		.filter((feature) => !own.has(feature))
		.map((feature) => ({ feature, by: -weigh(feature) }));
	return [...forWinner, ...against]
		.filter(({ by }) => by > 0)
		.sort((a, b) => b.by - a.by)
		.slice(0, reasonCount)
		.map(
			({ feature, by }) =>
				`${other.has(feature) ? 'not ' : ''}${featureName(feature)} (+${by.toFixed(2)})`
		);
}
