import { figuresBetween, inSentence, wordsBetween } from '#lib/claim/context.ts';
import { calibrate, type Calibration } from '#lib/claim/calibration.ts';
import { claimId } from '#lib/claim/id.ts';
import { entityOf } from '#lib/claim/merged.ts';
import type { Candidate, Field } from '#lib/claim/model.ts';
import type { Linked, Reading } from '#lib/claim/reading.ts';
import { warningsOf } from '#lib/claim/warnings.ts';
import type { Claim, Evidence } from '#lib/claim/schema.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

/** Name and version that claims carry as their extractor. */
export const extractorName = 'attested@0.1.0';

interface Frame {
	document: string;
	toCodePoints: (offset: number) => number;
	/** What the product of the fields' probabilities is worth. */
	calibration?: Calibration;
}

/** The claim of a linked figure, with evidence, id and warnings, in code points. */
export function claimOf(
	reading: Reading,
	linked: Linked,
	{ document, toCodePoints, calibration = [] }: Frame
): Claim {
	const { text, layout } = reading;
	const { quantity, indicator, measure, status } = linked;
	const sentence = layout.sentences[layout.sentenceAt[quantity.from] ?? 0];
	const place = entityOf(reading, linked.choices.place.winner, quantity.from, linked.period);
	const { value, upper } = signed(linked);
	const evidence = (field: Exclude<Field, 'sign'>) =>
		evidenceOf(reading, linked, field, toCodePoints);
	const claim: Claim = {
		id: '',
		document,
		start: toCodePoints(quantity.start),
		end: toCodePoints(quantity.end),
		quote: text.slice(quantity.start, quantity.end),
		sentence_start: toCodePoints(Math.min(sentence?.start ?? quantity.start, quantity.start)),
		sentence_end: toCodePoints(Math.max(sentence?.end ?? quantity.end, quantity.end)),
		value,
		precision: quantity.precision,
		unit: quantity.unit,
		bound: quantity.bound,
		indicator,
		measure,
		status,
		place,
		period: linked.period,
		evidence: {
			indicator: evidence('indicator'),
			measure: evidence('measure'),
			status: evidence('status'),
			place: evidence('place'),
			period: evidence('period')
		},
		extractor: extractorName,
		confidence: round(calibrate(calibration, confidenceOf(linked)))
	};
	if (upper !== undefined) claim.upper = upper;
	if (quantity.of !== undefined) claim.of = quantity.of;
	if (indicator === null && quantity.unit === 'count') claim.counted = countedOf(reading, linked);
	addMeasured(claim, reading, linked);
	const warnings = warningsOf(claim, quantity);
	if (warnings.length > 0) claim.warnings = warnings;
	claim.id = claimId(claim);
	return claim;
}

/** Adds what a measure is relative to: the base of a change, the plan behind a completion, the field of a rank. */
function addMeasured(claim: Claim, reading: Reading, linked: Linked): void {
	const { measure } = linked;
	const base = measure === 'change' ? baseOf(reading, linked) : undefined;
	if (base !== undefined) claim.base = base;
	if (measure === 'plan_completion' || measure === 'plan_surplus')
		claim.against = againstOf(reading, linked);
	if (measure === 'rank') claim.scope = scopeOf(reading, linked);
}

/** Value and upper end with the sign; of a range of decreases the lower number comes first. */
function signed({ quantity, sign }: Linked): { value: number; upper: number | undefined } {
	const value = sign < 0 ? -Math.abs(quantity.value) : quantity.value;
	if (quantity.upper === undefined) return { value, upper: undefined };
	const upper = sign < 0 ? -Math.abs(quantity.upper) : quantity.upper;
	return value <= upper ? { value, upper } : { value: upper, upper: value };
}

/** Fields that are chosen for every claim. */
const evidenced = ['indicator', 'measure', 'place', 'period', 'status'] as const;

/** The product of the fields' probabilities. */
function confidenceOf({ choices }: Linked): number {
	let product = choices.sign?.probability ?? 1;
	for (const field of evidenced) product *= choices[field].probability;
	return product;
}

function round(share: number): number {
	return Math.round(share * 1000) / 1000;
}

function evidenceOf(
	{ text, layout }: Reading,
	{ choices }: Linked,
	field: Exclude<Field, 'sign'>,
	toCodePoints: (offset: number) => number
): Evidence {
	const winner = choices[field]?.winner;
	const first = winner?.from === undefined ? undefined : layout.tokens[winner.from];
	const last = winner?.to === undefined ? undefined : layout.tokens[winner.to - 1];
	if (!winner || !first || !last || last.end <= first.start)
		return {
			origin: originOf(winner),
			...(winner?.note && { quote: winner.note }),
			reason: reasonOf(field, winner)
		};
	return {
		origin: originOf(winner),
		start: toCodePoints(first.start),
		end: toCodePoints(last.end),
		quote: text.slice(first.start, last.end),
		reason: reasonOf(field, winner)
	};
}

function originOf(winner: Candidate<unknown> | undefined): Evidence['origin'] {
	if (!winner) return 'default';
	return winner.origin === 'said' && winner.from === undefined ? 'default' : winner.origin;
}

/** What a field is taken to be when nothing is said of it. */
const unsaid: Readonly<Record<Exclude<Field, 'sign'>, string>> = {
	indicator: 'no indicator of the catalogue is named',
	measure: 'follows from the unit and the indicator',
	status: 'nothing says estimate or target',
	place: 'no place is named',
	period: 'no period is named'
};

function reasonOf(field: Exclude<Field, 'sign'>, winner: Candidate<unknown> | undefined): string {
	const origin = originOf(winner);
	if (origin === 'default') return unsaid[field];
	return origin === 'said'
		? 'said beside the figure'
		: 'carried from earlier in the document or its source';
}

/** The period a change is measured against, where it is named beside a word of comparison. */
function baseOf({ layout, mentions, periods }: Reading, linked: Linked): string | undefined {
	const { quantity, period } = linked;
	const sentence = layout.sentenceAt[quantity.from] ?? 0;
	const cues = inSentence(layout, mentions.cues, sentence).filter(({ cue }) => cue === 'compared');
	const own = inSentence(layout, periods, sentence);
	const held = own.findLast((mention) => mention.held && mention.to <= quantity.from);
	if (held && wordsBetween(layout, held, quantity) <= 12) return held.period;
	return own.find(
		(mention) =>
			mention.from >= quantity.to &&
			mention.period !== period &&
			(mention.kind === 'relative' ||
				cues.some((cue) => cue.from < mention.from && wordsBetween(layout, cue, mention) <= 3)) &&
			wordsBetween(layout, quantity, mention) <= 12
	)?.period;
}

/** What a plan figure is measured against: plan or estimate, with its issuer where one is named; what follows in the clause goes before. */
function againstOf({ layout, mentions }: Reading, { quantity }: Linked): string {
	const near = cuesByNearness({ layout, mentions }, quantity);
	const yardstick = near.find(({ cue }) => cue === 'estimate_plan' || cue === 'plan');
	const issuer = near.find(({ cue }) => cue === 'central' || cue === 'council');
	const what = yardstick?.cue === 'estimate_plan' ? 'estimate' : 'plan';
	if (!issuer) return what;
	return `${issuer.cue === 'central' ? 'central' : 'provincial council'} ${what}`;
}

/** The cues around a figure, those that say what it is of first: what follows in the clause, before what stands elsewhere or past a figure. */
function cuesByNearness(
	{ layout, mentions }: Pick<Reading, 'layout' | 'mentions'>,
	quantity: Quantity
) {
	const clause = layout.clauseAt[quantity.from];
	return inSentence(layout, mentions.cues, layout.sentenceAt[quantity.from] ?? 0)
		.map((mention) => {
			const words = wordsBetween(layout, mention, quantity);
			const follows = mention.from >= quantity.to && layout.clauseAt[mention.from] === clause;
			const free = figuresBetween(layout, mention, quantity) === 0;
			const rank = words + (follows ? 0 : 8) + (free ? 0 : 20);
			return { cue: mention.cue, words, rank };
		})
		.filter(({ words }) => words <= 12)
		.sort((a, b) => a.rank - b.rank);
}

/** The field of a rank: a region where one is named nearer than the country. */
function scopeOf({ layout, mentions }: Reading, { quantity }: Linked): string {
	const near = cuesByNearness({ layout, mentions }, quantity).find(
		({ cue }) => cue === 'in_country' || cue === 'in_region'
	);
	return near?.cue === 'in_region' ? 'region' : 'vietnam';
}

/** The words for what is counted, as printed. */
function countedOf({ text, layout }: Reading, { quantity }: Linked): string {
	const first = layout.tokens[quantity.nounFrom ?? quantity.numberTo];
	const last = layout.tokens[(quantity.nounTo ?? quantity.to) - 1];
	const noun = first && last && last.end > first.start ? text.slice(first.start, last.end) : '';
	return noun || text.slice(quantity.start, quantity.end);
}
