import { codeOf, featureKey, template } from '#lib/claim/features.ts';
import { cueFeatures, type CueSights } from '#lib/claim/fields/cues.ts';
import { distanceOf, wordsBetween } from '#lib/claim/context.ts';
import type { Candidate } from '#lib/claim/model.ts';
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
	{ layout }: Reading,
	quantity: Quantity,
	indicator: string | null,
	measure: Measure,
	before: readonly Linked[],
	cues: CueSights
): Candidate<number>[] {
	const nature = codeOf('nature', natureOf(indicator ? indicatorById(indicator) : undefined));
	const last = before[before.length - 1];
	return [1, -1].map((value) => {
		const negative = value < 0 ? 1 : 0;
		const features = [
			featureKey(base, negative, codeOf('measure', measure), nature),
			featureKey(
				unitSign,
				negative,
				codeOf('unit', unitClass(quantity)),
				codeOf('measure', measure)
			)
		];
		cueFeatures(features, cues, (cue, position) => featureKey(cued, negative, cue, position));
		const changing = cues.sights
			.map(({ mention }) => mention)
			.filter(({ cue }) => cue === 'rise' || cue === 'fall');
		const left = changing.findLast(
			({ from }) => from < quantity.from && from === nearestLeft(changing, quantity)
		);
		if (left)
			features.push(
				featureKey(
					lastCue,
					negative,
					codeOf('cue', left.cue),
					distanceOf(wordsBetween(layout, left, quantity))
				)
			);
		const right = changing
			.filter(({ from }) => from >= quantity.to)
			.sort((a, b) => a.from - b.from)[0];
		if (right)
			features.push(
				featureKey(
					firstCue,
					negative,
					codeOf('cue', right.cue),
					distanceOf(wordsBetween(layout, right, quantity))
				)
			);
		if (last && layout.sentenceAt[last.quantity.from] === layout.sentenceAt[quantity.from])
			features.push(featureKey(after, negative, last.sign < 0 ? 1 : 0, quantity.list ? 1 : 0));
		const word = value < 0 ? changing.find(({ cue }) => cue === 'fall') : undefined;
		return { value, features, ...(word && { from: word.from, to: word.to }), origin: 'said' };
	});
}

function nearestLeft(cues: readonly { from: number }[], quantity: Quantity): number {
	return Math.max(...cues.filter(({ from }) => from < quantity.from).map(({ from }) => from));
}
