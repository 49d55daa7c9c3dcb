import { fewOf } from '#lib/claim/context.ts';
import { codeOf, template, type Value } from '#lib/claim/features.ts';
import type { CueSights } from '#lib/claim/fields/cues.ts';
import { addHistoryFeatures } from '#lib/claim/fields/indicatorHistory.ts';
import { addMentionFeatures } from '#lib/claim/fields/indicatorMention.ts';
import { indicatorProposals, type Proposal } from '#lib/claim/fields/indicatorProposals.ts';
import { viewOf, type View } from '#lib/claim/fields/indicatorView.ts';
import { outsideCandidate, refusedCandidate } from '#lib/claim/fields/noIndicator.ts';
import { bearingOf } from '#lib/claim/fields/qualifiers.ts';
import { nearnessOf, subjectsSpokenOf } from '#lib/claim/fields/subjects.ts';
import type { IndicatorMention } from '#lib/claim/mentions.ts';
import { candidateFrom, Scorecard, type Candidate, type Model } from '#lib/claim/model.ts';
import type { IndicatorValue, Linked, Reading } from '#lib/claim/reading.ts';
import { fitOf, natureOf, rangeOf } from '#lib/claim/units.ts';
import { nationwide, parts } from '#lib/indicator/families.ts';
import { subjectOf } from '#lib/indicator/subjects.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

const fitUnit = template('indicator fits', 'fit', 'unit', 'nature');
const sourceFit = template('indicator from', 'source', 'fit');
const sourceNature = template('indicator from, of nature', 'source', 'nature');
const orderFit = template('indicators nearer', 'source', 'few', 'fit');
const anyOrder = template('mentions nearer', 'source', 'few');
const bracketed = template('in brackets', 'source', 'flag', 'fit');
const nounMatch = template('counted noun', 'source', 'flag', 'unit');
const rangeFit = template('plausible', 'range', 'fit');
const familyOrder = template('place in family', 'few', 'unit');
const cueNature = template('cue for nature', 'cue', 'position', 'nature');
const partOfList = template('part of the whole named', 'flag', 'few');
const nounOf = template('noun counted', 'noun', 'flag', 'near');
const alsoNamed = template('named elsewhere too', 'few', 'flag', 'source');
const narrowerAgain = template('narrower than named, as before', 'flag', 'flag', 'fit');
const ofCountry = template('country spoken of', 'flag', 'position', 'nature');
const turn = template('names around figures', 'source', 'few', 'few');
const subjectOther = template('subject spoken of, or another', 'near', 'near', 'source');
const subjectUnit = template('subject spoken of', 'near', 'fit', 'unit');
const qualifiedBy = template('qualified', 'qualifier', 'position', 'bearing');
const qualifiedFit = template('qualified, fitting', 'bearing', 'position', 'fit');

/** Indicators of the whole country. */
const nationalIndicators: ReadonlySet<string> = new Set(nationwide.values());

/** Sources that stand beside the figure. */
const saidSources: ReadonlySet<Value<'source'>> = new Set([
	'mention before',
	'mention after',
	'noun',
	'cue'
]);

/** The indicators that a figure may be of, those said beside it, those carried from before, and the two ways of being none. */
export function indicatorCandidates(
	model: Model,
	reading: Reading,
	quantity: Quantity,
	before: readonly Linked[],
	cues: CueSights
): Candidate<IndicatorValue>[] {
	const view = viewOf(model, reading, quantity, before, cues);
	const proposals = indicatorProposals(reading, quantity, before, cues, {
		country: view.country,
		subjects: subjectsSpokenOf(view.near)
	});
	const candidates: Candidate<IndicatorValue>[] = [];
	let fitting = 0;
	for (const proposal of proposals) {
		const fit = fitOf(quantity, proposal.indicator);
		if (fit !== 'misfit' && isMention(proposal)) fitting++;
		candidates.push(candidateOf(view, proposal, codeOf('fit', fit)));
	}
	candidates.push(outsideCandidate(view, fitting));
	// Without words nothing speaks against a figure either.
	if (!reading.pack.plain) candidates.push(refusedCandidate(view, fitting));
	return candidates;
}

function isMention({ source }: Proposal): boolean {
	return source === 'mention before' || source === 'mention after';
}

function candidateOf(view: View, proposal: Proposal, fit: number): Candidate<IndicatorValue> {
	const { quantity, last, unit, ends } = view;
	const { indicator, source, mention } = proposal;
	const nature = codeOf('nature', natureOf(indicator));
	const from = codeOf('source', source);
	const card = new Scorecard(view.model);
	card.add(fitUnit, fit, unit, nature);
	card.add(sourceFit, from, fit);
	card.add(sourceNature, from, nature);
	card.add(orderFit, from, fewOf(proposal.fitOrder), fit);
	card.add(anyOrder, from, fewOf(proposal.order));
	card.add(familyOrder, fewOf(proposal.familyPlace), unit);
	card.add(bracketed, from, view.bracketed, fit);
	card.add(nounMatch, from, quantity.noun && quantity.noun === indicator.noun ? 1 : 0, unit);
	card.add(rangeFit, codeOf('range', rangeOf(quantity, indicator)), fit);
	const wide = mention?.ids !== undefined && !mention.ids.includes(indicator.id) ? 1 : 0;
	card.add(alsoNamed, namedElsewhere(view, proposal), wide, from);
	card.add(narrowerAgain, wide, last?.linked.indicator === indicator.id ? 1 : 0, fit);
	if (quantity.list)
		card.add(partOfList, isPart(proposal, quantity) ? 1 : 0, fewOf(quantity.list.size));
	const isNational = nationalIndicators.has(indicator.id) ? 1 : 0;
	card.add(ofCountry, isNational, view.countryCode, nature);
	if (mention) addMentionFeatures(card, view, mention, from, fit, nature);
	if (ends && isMention(proposal) && proposal.fitOrder === 0)
		card.add(turn, from, fewOf(ends.before), fewOf(ends.after));
	const [own, others] = nearnessOf(view.near, subjectOf(indicator.id));
	card.add(subjectOther, own, others, from);
	card.add(nounOf, view.noun, quantity.noun && quantity.noun === indicator.noun ? 1 : 0, own);
	card.add(subjectUnit, own, fit, unit);
	for (const { qualifier, code, position } of view.qualifiers) {
		const bearing = codeOf('bearing', bearingOf(qualifier, indicator.id));
		card.add(qualifiedBy, code, position, bearing);
		card.add(qualifiedFit, bearing, position, fit);
	}
	addHistoryFeatures(card, view, indicator, from, fit);
	for (const { cue, position } of view.cues.sights) card.add(cueNature, cue, position, nature);
	return candidateFrom(indicator.id, card, saidSources.has(source) ? 'said' : 'inherited', mention);
}

/** Whether other words name the indicator too: 1 in the same sentence, 2 in the sentence before, 3 in both; 0 nowhere. */
function namedElsewhere({ own, earlier }: View, { indicator: { id }, mention }: Proposal): number {
	const isOther = ({ from, ids }: IndicatorMention) => from !== mention?.from && ids.includes(id);
	return (own.some(isOther) ? 1 : 0) + (earlier.some(isOther) ? 2 : 0);
}

function isPart({ indicator, mention }: Proposal, { list }: Quantity): boolean {
	return (mention?.ids ?? []).some((id) => list && parts.get(id)?.[list.index] === indicator.id);
}
