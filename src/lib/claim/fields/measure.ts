import { clausesBetween, distanceOf, wordsBetween, type Stretch } from '#lib/claim/context.ts';
import { codeOf, template } from '#lib/claim/features.ts';
import type { CueSights } from '#lib/claim/fields/cues.ts';
import { rangeOf } from '#lib/claim/units.ts';
import { candidateFrom, Scorecard, type Candidate, type Model } from '#lib/claim/model.ts';
import type { Linked, Reading } from '#lib/claim/reading.ts';
import { measures } from '#lib/claim/kinds.ts';
import type { Measure } from '#lib/claim/schema.ts';
import { fitOf, natureOf, unitClass, type UnitClass } from '#lib/claim/units.ts';
import { indicatorById } from '#lib/indicator/index.ts';
import type { CueKind } from '#lib/language/schema.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

const base = template('measure', 'measure', 'unit', 'nature');
const fitting = template('measure fits', 'measure', 'fit', 'nature');
const cued = template('measure cue', 'measure', 'cue', 'position');
const lastCue = template('measure last cue', 'measure', 'cue', 'distance');
const firstCue = template('measure next cue', 'measure', 'cue', 'distance');
const lastCueUnit = template('measure last cue, unit', 'measure', 'cue', 'unit');
const afterFigure = template('measure after', 'measure', 'measure', 'flag');
const afterFigureUnit = template('measure after, unit', 'measure', 'measure', 'unit');
const ratio = template('measure of ratio', 'measure', 'flag');
const bracketed = template('measure in brackets', 'measure', 'flag', 'unit');
const plausible = template('measure plausible', 'measure', 'range', 'fit');
const steps = template('measure ordinal', 'measure', 'flag', 'unit');
const inList = template('measure in list', 'measure', 'measure');
const repeated = template('measure level again', 'measure', 'unit', 'flag');

/** Measures that a figure with a minus of its own cannot be. */
const positive: ReadonlySet<Measure> = new Set(['share', 'plan_completion', 'rank']);

/** Measures that a figure can be at all. */
function possible(unit: UnitClass, { ordinal, value }: Quantity): readonly Measure[] {
	const all = possibleOf(unit, ordinal);
	return value < 0 ? all.filter((measure) => !positive.has(measure)) : all;
}

function possibleOf(unit: UnitClass, ordinal: boolean): readonly Measure[] {
	if (unit === 'rank') return ordinal ? ['rank'] : ['rank', 'change'];
	if (unit === 'points of percent') return ['change', 'comparison', 'plan_surplus'];
	if (unit === 'percent') return measures.filter((measure) => measure !== 'rank');
	if (unit === 'times') return ['change', 'comparison', 'plan_completion', 'level'];
	return ['level', 'change', 'comparison', 'plan_surplus'];
}

/** What the figure may be of its indicator, with the cues that say so. */
export function measureCandidates(
	model: Model,
	reading: Reading,
	quantity: Quantity,
	indicatorId: string | null,
	before: readonly Linked[],
	cues: CueSights
): Candidate<Measure>[] {
	const indicator = indicatorId ? indicatorById(indicatorId) : undefined;
	const unit = unitClass(quantity);
	const unitCode = codeOf('unit', unit);
	const nature = codeOf('nature', natureOf(indicator));
	const fit = codeOf('fit', indicator ? fitOf(quantity, indicator) : 'misfit');
	const last = before[before.length - 1];
	const level = before.some(
		(linked) => linked.indicator === indicatorId && linked.measure === 'level'
	);
	const range = indicator && codeOf('range', rangeOf(quantity, indicator));
	return possible(unit, quantity).map((value) => {
		const measure = codeOf('measure', value);
		const card = new Scorecard(model);
		card.add(base, measure, unitCode, nature);
		card.add(fitting, measure, fit, nature);
		card.add(ratio, measure, quantity.of === undefined ? 0 : 1);
		card.add(bracketed, measure, quantity.bracketed ? 1 : 0, unitCode);
		card.add(steps, measure, quantity.ordinal ? 1 : 0, unitCode);
		card.add(repeated, measure, unitCode, level ? 1 : 0);
		if (range !== undefined) card.add(plausible, measure, range, fit);
		if (last) addHistory(card, reading, quantity, last, indicatorId, measure, unitCode);
		addCues(card, reading, quantity, cues, measure, unitCode);
		return candidateFrom(value, card, 'said');
	});
}

function addHistory(
	card: Scorecard,
	{ layout }: Reading,
	quantity: Quantity,
	last: Linked,
	indicatorId: string | null,
	measure: number,
	unit: number
): void {
	const same = last.indicator === indicatorId ? 1 : 0;
	const lastMeasure = codeOf('measure', last.measure);
	if (layout.sentenceAt[last.quantity.from] !== layout.sentenceAt[quantity.from]) return;
	card.add(afterFigure, measure, lastMeasure, same);
	if (same) card.add(afterFigureUnit, measure, lastMeasure, unit);
	const list = quantity.list && last.quantity.list?.id === quantity.list.id;
	if (list || clausesBetween(layout, last.quantity, quantity) === 0)
		card.add(inList, measure, lastMeasure);
}

function addCues(
	card: Scorecard,
	{ layout }: Reading,
	quantity: Quantity,
	cues: CueSights,
	measure: number,
	unit: number
): void {
	for (const { cue, position } of cues.sights) card.add(cued, measure, cue, position);
	const { before, after } = cues;
	if (before) {
		const far = distanceOf(wordsBetween(layout, before, quantity));
		card.add(lastCue, measure, codeOf('cue', before.cue), far);
		card.add(lastCueUnit, measure, codeOf('cue', before.cue), unit);
	}
	if (after) {
		const far = distanceOf(wordsBetween(layout, after, quantity));
		card.add(firstCue, measure, codeOf('cue', after.cue), far);
	}
}

/** Cues that say a measure. */
const spoken: Readonly<Record<Measure, readonly CueKind[]>> = {
	level: ['reach', 'to'],
	change: ['rise', 'fall', 'additional', 'growth', 'rank_steps'],
	share: ['share', 'of_which'],
	rank: ['rank', 'top', 'in_country', 'in_region'],
	plan_completion: ['plan', 'estimate_plan', 'complete'],
	plan_surplus: ['exceed', 'below', 'plan', 'estimate_plan'],
	comparison: ['comparison', 'national', 'compared']
};

/** The words a measure is read from: the nearest cue that says it; nothing where none does. */
export function measureEvidence(
	{ layout }: Reading,
	measure: Measure,
	figure: Quantity,
	{ sights }: CueSights
): { from?: number; to?: number } {
	let near: Stretch | undefined;
	let least = Infinity;
	for (const { mention } of sights) {
		if (!spoken[measure].includes(mention.cue)) continue;
		const words = wordsBetween(layout, mention, figure);
		if (words < least) [near, least] = [mention, words];
	}
	return near ? { from: near.from, to: near.to } : {};
}
