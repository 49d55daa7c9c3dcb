import { fewOf } from '#lib/claim/context.ts';
import { codeOf, template } from '#lib/claim/features.ts';
import type { View } from '#lib/claim/fields/indicatorView.ts';
import { candidateFrom, Scorecard, type Candidate } from '#lib/claim/model.ts';
import { refused, type IndicatorValue } from '#lib/claim/reading.ts';

const outside = template('outside the catalogue', 'unit', 'few', 'flag');
const outsideStyle = template('outside the catalogue, style', 'flag', 'unit');
const refusal = template('no claim', 'unit', 'few', 'flag');
const refusalStyle = template('no claim, style', 'flag', 'unit');
const refusalCue = template('no claim, cue', 'cue', 'position');
const outsideCue = template('outside the catalogue, cue', 'cue', 'position');
const outsideAgain = template('outside the catalogue again', 'flag', 'near', 'flag');
const outsideNoun = template('outside the catalogue, noun', 'noun', 'flag', 'near');
const outsideQualified = template(
	'outside the catalogue, qualified',
	'qualifier',
	'position',
	'unit'
);

/** A figure of something outside the catalogue: with `fitting` names beside it that its unit fits. */
export function outsideCandidate(view: View, fitting: number): Candidate<IndicatorValue> {
	const { quantity, cues, unit, qualifiers, last, noun } = view;
	const card = new Scorecard(view.model);
	card.add(outside, unit, fewOf(fitting), quantity.noun ? 1 : 0);
	card.add(outsideStyle, quantity.style === 'words' ? 1 : 0, unit);
	for (const { cue, position } of cues.sights) card.add(outsideCue, cue, position);
	for (const { code, position } of qualifiers) card.add(outsideQualified, code, position, unit);
	const again = last?.linked.indicator === null ? 1 : 0;
	card.add(outsideNoun, noun, again, last?.near ?? nowhere);
	if (last) card.add(outsideAgain, again, last.near, last.alike);
	return candidateFrom(null, card, 'default');
}

const nowhere = codeOf('near', 'nowhere');

/** A figure that states nothing: with `fitting` names beside it that its unit fits. */
export function refusedCandidate(view: View, fitting: number): Candidate<IndicatorValue> {
	const { quantity, cues, unit } = view;
	const card = new Scorecard(view.model);
	card.add(refusal, unit, fewOf(fitting), quantity.noun ? 1 : 0);
	card.add(refusalStyle, quantity.style === 'words' ? 1 : 0, unit);
	for (const { cue, position } of cues.sights) card.add(refusalCue, cue, position);
	return candidateFrom(refused, card, 'default');
}
