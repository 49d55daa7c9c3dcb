import { codeOf, template } from '#lib/claim/features.ts';
import type { CueSights } from '#lib/claim/fields/cues.ts';
import type { CueMention } from '#lib/claim/mentions.ts';
import { distanceOf, wordsBetween } from '#lib/claim/context.ts';
import { candidateFrom, Scorecard, type Candidate, type Model } from '#lib/claim/model.ts';
import type { Linked, Reading } from '#lib/claim/reading.ts';
import type { Measure } from '#lib/claim/schema.ts';
import { natureOf, unitClass } from '#lib/claim/units.ts';
import { indicatorById } from '#lib/indicator/index.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

const base = template('sign', 'flag', 'measure', 'nature');
const cued = template('sign cue', 'flag', 'cue', 'position');
const lastCue = template('sign last cue', 'flag', 'cue', 'distance');
const firstCue = template('sign next cue', 'flag', 'cue', 'distance');
const unitSign = template('sign of unit', 'flag', 'unit', 'measure');
const after = template('sign after', 'flag', 'flag', 'few');

/** Whether a figure can be negative: changes, growth rates, comparisons and plan gaps can. */
export function isSigned(measure: Measure, indicator: string | null): boolean {
	if (measure === 'change' || measure === 'comparison' || measure === 'plan_surplus') return true;
	return (
		measure === 'level' && natureOf(indicator ? indicatorById(indicator) : undefined) === 'growth'
	);
}

/** An increase or a decrease, with the words that say so. */
export function signCandidates(
	model: Model,
	{ layout }: Reading,
	quantity: Quantity,
	indicator: string | null,
	measure: Measure,
	before: readonly Linked[],
	cues: CueSights
): Candidate<number>[] {
	const nature = codeOf('nature', natureOf(indicator ? indicatorById(indicator) : undefined));
	const measureCode = codeOf('measure', measure);
	const unit = codeOf('unit', unitClass(quantity));
	const last = before[before.length - 1];
	const inSentence =
		last && layout.sentenceAt[last.quantity.from] === layout.sentenceAt[quantity.from];
	const { left, right, fall } = changesAround(quantity, cues);
	return [1, -1].map((value) => {
		const negative = value < 0 ? 1 : 0;
		const card = new Scorecard(model);
		card.add(base, negative, measureCode, nature);
		card.add(unitSign, negative, unit, measureCode);
		for (const { cue, position } of cues.sights) card.add(cued, negative, cue, position);
		for (const [template, near] of [
			[lastCue, left],
			[firstCue, right]
		] as const)
			if (near) {
				const far = distanceOf(wordsBetween(layout, near, quantity));
				card.add(template, negative, codeOf('cue', near.cue), far);
			}
		if (inSentence) card.add(after, negative, last.sign < 0 ? 1 : 0, quantity.list ? 1 : 0);
		const word = value < 0 ? fall : undefined;
		return candidateFrom(value, card, 'said', word);
	});
}

/** The nearest rise or fall before the figure and after it, and the first fall in sight. */
function changesAround(
	quantity: Quantity,
	{ sights }: CueSights
): Record<'left' | 'right' | 'fall', CueMention | undefined> {
	let left: CueMention | undefined;
	let right: CueMention | undefined;
	let fall: CueMention | undefined;
	for (const { mention } of sights) {
		if (mention.cue !== 'rise' && mention.cue !== 'fall') continue;
		if (mention.cue === 'fall') fall ??= mention;
		if (mention.from < quantity.from && mention.from >= (left?.from ?? 0)) left = mention;
		if (mention.from >= quantity.to && mention.from < (right?.from ?? Infinity)) right = mention;
	}
	return { left, right, fall };
}
