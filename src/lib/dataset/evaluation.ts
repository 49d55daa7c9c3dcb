import { z } from 'zod';
import { type Tenth, reliabilityOf } from '#lib/dataset/reliability.ts';
import {
	type Field,
	score,
	type Scored,
	scoredFields,
	scoresOf,
	type Tally
} from '#lib/dataset/score.ts';

const share = z.number().min(0).max(1);
const count = z.int().nonnegative();

const resultSchema = z.strictObject({
	documents: count,
	/** Figures that the gold states, and those that were read. */
	gold: count,
	claims: count,
	numberF1: share,
	fullF1: share,
	/** Of the figures read with span and value, the share that has the field right. */
	fields: z.strictObject(
		Object.fromEntries(scoredFields.map((field) => [field, share])) as Record<Field, typeof share>
	),
	/** By tenths of confidence, the highest first; tenths without claims are left out. */
	reliability: z.array(
		z.strictObject({ from: share, claims: count, right: count, confidence: share })
	)
});
export type EvaluationResult = z.infer<typeof resultSchema>;

/** How well the extractor reads, over all documents and by language: what `evaluate --save` writes. */
export const evaluationSchema = z.strictObject({
	extractor: z.string(),
	all: resultSchema,
	languages: z.record(z.string(), resultSchema)
});
export type Evaluation = z.infer<typeof evaluationSchema>;

/** The evaluation of documents that are grouped by language, the languages in alphabetical order. */
export function evaluationOf(documents: readonly Scored[], extractor: string): Evaluation {
	const codes = [...new Set(documents.map(({ group }) => group))].sort();
	const own = (code: string) => documents.filter(({ group }) => group === code);
	return {
		extractor,
		all: resultOf(documents),
		languages: Object.fromEntries(codes.map((code) => [code, resultOf(own(code))]))
	};
}

function resultOf(documents: readonly Scored[]): EvaluationResult {
	const { tallies, outcomes } = score(documents);
	const tally = tallies.get('all');
	if (!tally) throw new Error('no tally of all documents');
	const { numberF1, fullF1, fields } = scoresOf(tally);
	return {
		...countsOf(tally),
		numberF1: rounded(numberF1),
		fullF1: rounded(fullF1),
		fields: Object.fromEntries(
			scoredFields.map((field) => [field, rounded(fields[field])])
		) as EvaluationResult['fields'],
		reliability: reliabilityOf(outcomes).filter(hasClaims).map(roundedTenth)
	};
}

function countsOf({ documents, gold, claims }: Tally) {
	return { documents, gold, claims };
}

function hasClaims({ claims }: Tenth): boolean {
	return claims > 0;
}

function roundedTenth(tenth: Tenth): Tenth {
	return { ...tenth, confidence: rounded(tenth.confidence) };
}

/** Four digits: what is shown has three, and a file of the same figures stays the same. */
function rounded(value: number): number {
	return Math.round(value * 1e4) / 1e4;
}
