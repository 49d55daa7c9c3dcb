import {
	clausesBetween,
	distanceOf,
	endsOf,
	fewOf,
	inSentence,
	positionOf,
	figuresBetween,
	wordsBetween,
	type Layout,
	type Stretch
} from '#lib/claim/context.ts';
import { codeOf, template, type Value } from '#lib/claim/features.ts';
import type { CueSights } from '#lib/claim/fields/cues.ts';
import { indicatorProposals, type Proposal } from '#lib/claim/fields/indicatorProposals.ts';
import type { IndicatorMention } from '#lib/claim/mentions.ts';
import { candidateFrom, Scorecard, type Candidate, type Model } from '#lib/claim/model.ts';
import { refused, type IndicatorValue, type Linked, type Reading } from '#lib/claim/reading.ts';
import { fitOf, natureOf, rangeOf, unitClass } from '#lib/claim/units.ts';
import { nationwide, parts, wholes } from '#lib/indicator/families.ts';
import { indicatorById } from '#lib/indicator/index.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

const fitUnit = template('indicator fits', 'fit', 'unit', 'nature');
const sourceFit = template('indicator from', 'source', 'fit');
const sourceNature = template('indicator from, of nature', 'source', 'nature');
const orderFit = template('indicators nearer', 'source', 'few', 'fit');
const anyOrder = template('mentions nearer', 'source', 'few');
const distance = template('indicator distance', 'source', 'distance');
const between = template('figures between', 'source', 'few', 'fit');
const clauses = template('clauses between', 'source', 'few');
const usedFit = template('indicator used', 'source', 'fit', 'flag');
const previousFit = template('indicator of figure before', 'flag', 'fit', 'unit');
const previousSameClause = template('indicator of figure before in the clause', 'flag', 'fit');
const bracketed = template('in brackets', 'source', 'flag', 'fit');
const listed = template('list aligned', 'source', 'flag');
const nounMatch = template('counted noun', 'source', 'flag', 'unit');
const directFit = template('one indicator named', 'flag', 'fit', 'nature');
const rangeFit = template('plausible', 'range', 'fit');
const familyOrder = template('place in family', 'few', 'unit');
const cueNature = template('cue for nature', 'cue', 'position', 'nature');
const outside = template('outside the catalogue', 'unit', 'few', 'flag');
const outsideStyle = template('outside the catalogue, style', 'flag', 'unit');
const refusal = template('no claim', 'unit', 'few', 'flag');
const refusalStyle = template('no claim, style', 'flag', 'unit');
const refusalCue = template('no claim, cue', 'cue', 'position');
const outsideCue = template('outside the catalogue, cue', 'cue', 'position');
const partOfList = template('part of the whole named', 'flag', 'few');
const sameTheme = template('theme of figure before', 'flag', 'source', 'few');
const alsoNamed = template('named elsewhere too', 'few', 'flag', 'source');
const narrowerAgain = template('narrower than named, as before', 'flag', 'flag', 'fit');
const ofCountry = template('country spoken of', 'flag', 'position', 'nature');
const wholeAgain = template('whole of figure before', 'source', 'fit');
const turn = template('names around figures', 'source', 'few', 'few');
const longMention = template('words of mention', 'few', 'fit');

/** Indicators of the whole country. */
const nationalIndicators: ReadonlySet<string> = new Set(Object.values(nationwide));

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
	const country = countryPosition(reading, quantity, cues);
	const proposals = indicatorProposals(reading, quantity, before, cues, country);
	const candidates: Candidate<IndicatorValue>[] = proposals.map((proposal) =>
		candidateOf(model, reading, quantity, before, cues, proposal, country)
	);
	const fitting = proposals.filter(
		({ indicator, source }) =>
			source.startsWith('mention') && fitOf(quantity, indicator) !== 'misfit'
	).length;
	candidates.push(
		noneCandidate(model, null, quantity, fitting, cues),
		noneCandidate(model, refused, quantity, fitting, cues)
	);
	return candidates;
}

/** Where the whole country is spoken of in the figure's sentence: the nearest place or cue that says so. */
function countryPosition(
	{ layout, places }: Reading,
	quantity: Quantity,
	{ sights }: CueSights
): Value<'position'> {
	const own = inSentence(layout, places, layout.sentenceAt[quantity.from] ?? 0);
	const near = [
		...own.filter(({ level }) => level === 'country'),
		...sights.filter(({ mention }) => mention.cue === 'national').map(({ mention }) => mention)
	]
		.map((mention) => ({ mention, words: wordsBetween(layout, mention, quantity) }))
		.sort((a, b) => a.words - b.words)[0];
	return near ? positionOf(layout, near.mention, quantity) : 'none';
}

function candidateOf(
	model: Model,
	reading: Reading,
	quantity: Quantity,
	before: readonly Linked[],
	cues: CueSights,
	proposal: Proposal,
	country: Value<'position'>
): Candidate<IndicatorValue> {
	const { indicator, source, mention } = proposal;
	const fit = codeOf('fit', fitOf(quantity, indicator));
	const unit = codeOf('unit', unitClass(quantity));
	const nature = codeOf('nature', natureOf(indicator));
	const from = codeOf('source', source);
	const card = new Scorecard(model);
	card.add(fitUnit, fit, unit, nature);
	card.add(sourceFit, from, fit);
	card.add(sourceNature, from, nature);
	card.add(orderFit, from, fewOf(proposal.fitOrder), fit);
	card.add(anyOrder, from, fewOf(proposal.order));
	card.add(familyOrder, fewOf(proposal.familyPlace), unit);
	card.add(bracketed, from, quantity.bracketed ? 1 : 0, fit);
	card.add(nounMatch, from, quantity.noun && quantity.noun === indicator.noun ? 1 : 0, unit);
	card.add(rangeFit, codeOf('range', rangeOf(quantity, indicator)), fit);
	const wide = mention?.ids !== undefined && !mention.ids.includes(indicator.id) ? 1 : 0;
	const again = before[before.length - 1]?.indicator === indicator.id ? 1 : 0;
	card.add(alsoNamed, namedElsewhere(reading, quantity, proposal), wide, from);
	card.add(narrowerAgain, wide, again, fit);
	if (quantity.list)
		card.add(partOfList, isPart(proposal, quantity) ? 1 : 0, fewOf(quantity.list.size));
	const isNational = nationalIndicators.has(indicator.id) ? 1 : 0;
	card.add(ofCountry, isNational, codeOf('position', country), nature);
	if (mention) addMentionFeatures(card, reading, quantity, mention, from, fit, nature);
	if (mention && source.startsWith('mention') && proposal.fitOrder === 0)
		addTurn(card, reading, quantity, from);
	addHistoryFeatures(card, reading, quantity, before, proposal, { from, fit, unit });
	for (const { cue, position } of cues.sights) card.add(cueNature, cue, position, nature);
	return candidateFrom(indicator.id, card, saidSources.has(source) ? 'said' : 'inherited', mention);
}

/** Whether other words name the indicator too: 1 in the same sentence, 2 in the sentence before, 3 in both; 0 nowhere. */
function namedElsewhere(
	{ layout, mentions }: Reading,
	{ from }: Quantity,
	{ indicator, mention }: Proposal
): number {
	const sentence = layout.sentenceAt[from] ?? 0;
	const isNamed = (at: number) =>
		inSentence(layout, mentions.indicators, at).some(
			(other) => other.from !== mention?.from && other.ids.includes(indicator.id)
		);
	return (isNamed(sentence) ? 1 : 0) + (isNamed(sentence - 1) ? 2 : 0);
}

function isPart({ indicator, mention }: Proposal, { list }: Quantity): boolean {
	return (mention?.ids ?? []).some((id) => list && parts[id]?.[list.index] === indicator.id);
}

function addMentionFeatures(
	card: Scorecard,
	{ layout, mentions }: Reading,
	quantity: Quantity,
	mention: Stretch & { direct?: boolean; ids?: readonly string[] },
	from: number,
	fit: number,
	nature: number
): void {
	const figures = fewOf(figuresBetween(layout, mention, quantity));
	card.add(distance, from, distanceOf(wordsBetween(layout, mention, quantity)));
	card.add(between, from, figures, fit);
	card.add(clauses, from, fewOf(clausesBetween(layout, mention, quantity)));
	card.add(longMention, fewOf(wordsIn(mention) - 1), fit);
	if (mention.direct !== undefined) card.add(directFit, mention.direct ? 1 : 0, fit, nature);
	if (quantity.list && mention.ids)
		card.add(listed, from, isAligned(layout, mentions.indicators, mention, quantity) ? 1 : 0);
}

function addTurn(
	card: Scorecard,
	{ layout, mentions, quantities }: Reading,
	quantity: Quantity,
	from: number
): void {
	const sentence = layout.sentenceAt[quantity.from] ?? 0;
	const ends = endsOf(
		inSentence(layout, mentions.indicators, sentence),
		inSentence(layout, quantities, sentence)
	);
	if (ends) card.add(turn, from, fewOf(ends.before), fewOf(ends.after));
}

function wordsIn({ from, to }: Stretch): number {
	return to - from;
}

/** The mention stands at the figure's place in a run of as many mentions as the list has figures. */
function isAligned(
	layout: Layout,
	indicators: readonly IndicatorMention[],
	mention: Stretch,
	{ list, from }: Quantity
): boolean {
	if (!list) return false;
	const mentions = inSentence(layout, indicators, layout.sentenceAt[from] ?? 0);
	const index = mentions.findIndex((candidate) => candidate.from === mention.from);
	const first = mentions[index - list.index];
	const last = mentions[index - list.index + list.size - 1];
	if (!first || !last || last.to - first.from > 24) return false;
	return mention.from < from
		? (mentions[index - list.index + list.size]?.from ?? Infinity) > from
		: true;
}

function addHistoryFeatures(
	card: Scorecard,
	{ layout }: Reading,
	quantity: Quantity,
	before: readonly Linked[],
	{ indicator, familyPlace }: Proposal,
	{ from, fit, unit }: { from: number; fit: number; unit: number }
): void {
	const last = before[before.length - 1];
	const same = last?.indicator === indicator.id ? 1 : 0;
	card.add(previousFit, same, fit, unit);
	if (last?.indicator && wholes[last.indicator] === indicator.id) card.add(wholeAgain, from, fit);
	const lastTheme = last?.indicator ? indicatorById(last.indicator)?.theme : undefined;
	if (lastTheme)
		card.add(sameTheme, lastTheme === indicator.theme ? 1 : 0, from, fewOf(familyPlace));
	if (last && clausesBetween(layout, last.quantity, quantity) === 0)
		card.add(previousSameClause, same, fit);
	const sentence = layout.sentenceAt[quantity.from];
	const used = before.some(
		(linked) =>
			linked.indicator === indicator.id &&
			layout.sentenceAt[linked.quantity.from] === sentence &&
			codeOf('unit', unitClass(linked.quantity)) === unit
	);
	card.add(usedFit, from, fit, used ? 1 : 0);
}

function noneCandidate(
	model: Model,
	value: null | typeof refused,
	quantity: Quantity,
	fitting: number,
	cues: CueSights
): Candidate<IndicatorValue> {
	const unit = codeOf('unit', unitClass(quantity));
	const [main, style, cued] =
		value === null ? [outside, outsideStyle, outsideCue] : [refusal, refusalStyle, refusalCue];
	const card = new Scorecard(model);
	card.add(main, unit, fewOf(fitting), quantity.noun ? 1 : 0);
	card.add(style, quantity.style === 'words' ? 1 : 0, unit);
	for (const { cue, position } of cues.sights) card.add(cued, cue, position);
	return candidateFrom(value, card, 'default');
}
