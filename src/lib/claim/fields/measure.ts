import { clausesBetween, distanceOf, wordsBetween, type Stretch } from '#lib/claim/context.ts';
import { codeOf, template } from '#lib/claim/features.ts';
import type { CueSights } from '#lib/claim/fields/cues.ts';
import type { CueMention } from '#lib/claim/mentions.ts';
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
	const history = last && historyOf(reading, quantity, last, indicatorId);
	const beside = besideOf(reading, quantity, cues);
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
		if (history) addHistory(card, history, measure, unitCode);
		for (const { cue, position } of cues.sights) card.add(cued, measure, cue, position);
		addBeside(card, beside, measure, unitCode);
		return candidateFrom(value, card, 'said');
	});
}

/** What the figure before in the sentence is, as numbers of the features. */
interface History {
	measure: number;
	/** 1 where it is of the same indicator. */
	same: number;
	/** It stands in the same list or clause. */
	close: boolean;
}

function historyOf(
	{ layout }: Reading,
	quantity: Quantity,
	last: Linked,
	indicatorId: string | null
): History | undefined {
	if (layout.sentenceAt[last.quantity.from] !== layout.sentenceAt[quantity.from]) return undefined;
	const list = quantity.list && last.quantity.list?.id === quantity.list.id;
	return {
		measure: codeOf('measure', last.measure),
		same: last.indicator === indicatorId ? 1 : 0,
		close: list === true || clausesBetween(layout, last.quantity, quantity) === 0
	};
}

function addHistory(card: Scorecard, last: History, measure: number, unit: number): void {
	card.add(afterFigure, measure, last.measure, last.same);
	if (last.same) card.add(afterFigureUnit, measure, last.measure, unit);
	if (last.close) card.add(inList, measure, last.measure);
}

/** The cue before a figure and the one after it, each with its distance, as numbers of the features. */
type Beside = Record<'before' | 'after', { cue: number; far: number } | undefined>;

function besideOf({ layout }: Reading, quantity: Quantity, { before, after }: CueSights): Beside {
	const seen = (mention: CueMention | undefined) =>
		mention && {
			cue: codeOf('cue', mention.cue),
			far: distanceOf(wordsBetween(layout, mention, quantity))
		};
	return { before: seen(before), after: seen(after) };
}

function addBeside(
	card: Scorecard,
	{ before, after }: Beside,
	measure: number,
	unit: number
): void {
	if (before) {
		card.add(lastCue, measure, before.cue, before.far);
		card.add(lastCueUnit, measure, before.cue, unit);
	}
	if (after) card.add(firstCue, measure, after.cue, after.far);
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
