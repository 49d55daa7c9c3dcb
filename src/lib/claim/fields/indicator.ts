import {
	clausesBetween,
	distanceOf,
	endsOf,
	fewOf,
	inSentence,
	positionOf,
	figuresBetween,
	wordsBetween,
	type Ends,
	type Stretch
} from '#lib/claim/context.ts';
import { codeOf, template, type Value } from '#lib/claim/features.ts';
import type { CueSights } from '#lib/claim/fields/cues.ts';
import { indicatorProposals, type Proposal } from '#lib/claim/fields/indicatorProposals.ts';
import {
	nearnessOf,
	subjectsNear,
	subjectsSpokenOf,
	type Nearness
} from '#lib/claim/fields/subjects.ts';
import { bearingOf, sightQualifiers, type QualifierSight } from '#lib/claim/fields/qualifiers.ts';
import type { IndicatorMention } from '#lib/claim/mentions.ts';
import { candidateFrom, Scorecard, type Candidate, type Model } from '#lib/claim/model.ts';
import { refused, type IndicatorValue, type Linked, type Reading } from '#lib/claim/reading.ts';
import { fitOf, natureOf, rangeOf, unitClass } from '#lib/claim/units.ts';
import { nationwide, parts, wholes } from '#lib/indicator/families.ts';
import { indicatorById } from '#lib/indicator/index.ts';
import type { Indicator } from '#lib/indicator/schema.ts';
import { subjectOf } from '#lib/indicator/subjects.ts';
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
const listed = template('list aligned', 'source', 'flag', 'flag');
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
const kin = template('kin of figure before', 'kinship', 'near', 'source');
const kinUnit = template('kin of figure before, of unit', 'kinship', 'near', 'unit');
const alsoNamed = template('named elsewhere too', 'few', 'flag', 'source');
const narrowerAgain = template('narrower than named, as before', 'flag', 'flag', 'fit');
const ofCountry = template('country spoken of', 'flag', 'position', 'nature');
const wholeAgain = template('whole of figure before', 'source', 'fit');
const turn = template('names around figures', 'source', 'few', 'few');
const subjectOther = template('subject spoken of, or another', 'near', 'near', 'source');
const subjectUnit = template('subject spoken of', 'near', 'fit', 'unit');
const qualifiedBy = template('qualified', 'qualifier', 'position', 'bearing');
const qualifiedFit = template('qualified, fitting', 'bearing', 'position', 'fit');
const outsideQualified = template(
	'outside the catalogue, qualified',
	'qualifier',
	'position',
	'unit'
);
const longMention = template('words of mention', 'few', 'fit');

/** Indicators of the whole country. */
const nationalIndicators: ReadonlySet<string> = new Set(nationwide.values());

/** Sources that stand beside the figure. */
const saidSources: ReadonlySet<Value<'source'>> = new Set([
	'mention before',
	'mention after',
	'noun',
	'cue'
]);

/** What is the same for every indicator that a figure may be of. */
interface View {
	model: Model;
	reading: Reading;
	quantity: Quantity;
	cues: CueSights;
	/** The figure before, and whether it stands in the same clause. */
	last: Linked | undefined;
	sameClause: boolean;
	/** How near the figure before stands. */
	lastNear: number;
	/** Indicators of the figures of the sentence that have the figure's unit. */
	used: ReadonlySet<string | null>;
	/** The mentions of the figure's sentence and of the one before. */
	own: readonly IndicatorMention[];
	earlier: readonly IndicatorMention[];
	ends: Ends | undefined;
	/** How near each subject is spoken of. */
	near: Nearness;
	qualifiers: readonly QualifierSight[];
	unit: number;
	bracketed: number;
	/** A word for "respectively" stands in the sentence. */
	respectively: number;
	country: Value<'position'>;
	countryCode: number;
}

function viewOf(
	model: Model,
	reading: Reading,
	quantity: Quantity,
	before: readonly Linked[],
	cues: CueSights
): View {
	const { layout, mentions, quantities } = reading;
	const sentence = layout.sentenceAt[quantity.from] ?? 0;
	const own = inSentence(layout, mentions.indicators, sentence);
	const unit = unitClass(quantity);
	const last = before[before.length - 1];
	const country = countryPosition(reading, quantity, cues);
	const used = before.filter(
		(linked) =>
			layout.sentenceAt[linked.quantity.from] === sentence && unitClass(linked.quantity) === unit
	);
	return {
		model,
		reading,
		quantity,
		cues,
		last,
		sameClause: last !== undefined && clausesBetween(layout, last.quantity, quantity) === 0,
		lastNear: codeOf('near', last ? nearOf(reading, last.quantity, quantity) : 'nowhere'),
		used: new Set(used.map(({ indicator }) => indicator)),
		own,
		earlier: inSentence(layout, mentions.indicators, sentence - 1),
		near: subjectsNear(reading, quantity),
		qualifiers: sightQualifiers(reading, quantity),
		ends: endsOf(own, inSentence(layout, quantities, sentence)),
		unit: codeOf('unit', unit),
		bracketed: quantity.bracketed ? 1 : 0,
		respectively: cues.sights.some(({ mention }) => mention.cue === 'respectively') ? 1 : 0,
		country,
		countryCode: codeOf('position', country)
	};
}

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
	candidates.push(noneCandidate(view, null, fitting));
	// Without words nothing speaks against a figure either.
	if (!reading.pack.plain) candidates.push(noneCandidate(view, refused, fitting));
	return candidates;
}

function isMention({ source }: Proposal): boolean {
	return source === 'mention before' || source === 'mention after';
}

/** Where the whole country is spoken of in the figure's sentence: the nearest place or cue that says so. */
function countryPosition(
	{ layout, places }: Reading,
	quantity: Quantity,
	{ sights }: CueSights
): Value<'position'> {
	const own = inSentence(layout, places, layout.sentenceAt[quantity.from] ?? 0);
	let near: Stretch | undefined;
	let least = Infinity;
	const consider = (mention: Stretch) => {
		const words = wordsBetween(layout, mention, quantity);
		if (words < least) [near, least] = [mention, words];
	};
	for (const place of own) if (place.level === 'country') consider(place);
	for (const { mention } of sights) if (mention.cue === 'national') consider(mention);
	return near ? positionOf(layout, near, quantity) : 'none';
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
	card.add(narrowerAgain, wide, last?.indicator === indicator.id ? 1 : 0, fit);
	if (quantity.list)
		card.add(partOfList, isPart(proposal, quantity) ? 1 : 0, fewOf(quantity.list.size));
	const isNational = nationalIndicators.has(indicator.id) ? 1 : 0;
	card.add(ofCountry, isNational, view.countryCode, nature);
	if (mention) addMentionFeatures(card, view, mention, from, fit, nature);
	if (ends && isMention(proposal) && proposal.fitOrder === 0)
		card.add(turn, from, fewOf(ends.before), fewOf(ends.after));
	const [own, others] = nearnessOf(view.near, subjectOf(indicator.id));
	card.add(subjectOther, own, others, from);
	card.add(subjectUnit, own, fit, unit);
	for (const { qualifier, code, position } of view.qualifiers) {
		const bearing = codeOf('bearing', bearingOf(qualifier, indicator.id));
		card.add(qualifiedBy, code, position, bearing);
		card.add(qualifiedFit, bearing, position, fit);
	}
	addHistoryFeatures(card, view, proposal, from, fit);
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

function addMentionFeatures(
	card: Scorecard,
	{ reading: { layout }, quantity, own, respectively }: View,
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
		card.add(listed, from, isAligned(own, mention, quantity) ? 1 : 0, respectively);
}

function wordsIn({ from, to }: Stretch): number {
	return to - from;
}

/** The mention stands at the figure's place in a run of as many mentions as the list has figures. */
function isAligned(
	mentions: readonly IndicatorMention[],
	mention: Stretch,
	{ list, from }: Quantity
): boolean {
	if (!list) return false;
	const index = mentions.findIndex((candidate) => candidate.from === mention.from);
	const first = mentions[index - list.index];
	const last = mentions[index - list.index + list.size - 1];
	if (!first || !last || last.to - first.from > 24) return false;
	if (mention.from > from) return first.from > from;
	return last.from < from && (mentions[index - list.index + list.size]?.from ?? Infinity) > from;
}

/** What the indicator of the figure before is to this one. */
function kinshipOf({ id, theme }: Indicator, last: string): Value<'kinship'> {
	if (last === id) return 'the same';
	if (wholes.get(last) === id) return 'its whole';
	const subject = subjectOf(id);
	if (subject !== undefined && subjectOf(last) === subject) return 'its subject';
	return indicatorById(last)?.theme === theme ? 'its theme' : 'another';
}

/** How near one stretch stands before another. */
function nearOf({ layout }: Reading, earlier: Stretch, later: Stretch): Value<'near'> {
	const [from, to] = [layout.sentenceAt[earlier.from] ?? 0, layout.sentenceAt[later.from] ?? 0];
	if (from === to)
		return clausesBetween(layout, earlier, later) === 0 ? 'same clause' : 'same sentence';
	if (layout.sentences[from]?.paragraph !== layout.sentences[to]?.paragraph) return 'nowhere';
	return to - from === 1 ? 'sentence before' : 'paragraph';
}

function addHistoryFeatures(
	card: Scorecard,
	{ last, lastNear, sameClause, used, unit }: View,
	{ indicator }: Proposal,
	from: number,
	fit: number
): void {
	const { id } = indicator;
	const same = last?.indicator === id ? 1 : 0;
	card.add(previousFit, same, fit, unit);
	if (last?.indicator && wholes.get(last.indicator) === id) card.add(wholeAgain, from, fit);
	if (last?.indicator) {
		const kinship = codeOf('kinship', kinshipOf(indicator, last.indicator));
		card.add(kin, kinship, lastNear, from);
		card.add(kinUnit, kinship, lastNear, unit);
	}
	if (sameClause) card.add(previousSameClause, same, fit);
	card.add(usedFit, from, fit, used.has(id) ? 1 : 0);
}

function noneCandidate(
	{ model, quantity, cues, unit, qualifiers }: View,
	value: null | typeof refused,
	fitting: number
): Candidate<IndicatorValue> {
	const [main, style, cued] =
		value === null ? [outside, outsideStyle, outsideCue] : [refusal, refusalStyle, refusalCue];
	const card = new Scorecard(model);
	card.add(main, unit, fewOf(fitting), quantity.noun ? 1 : 0);
	card.add(style, quantity.style === 'words' ? 1 : 0, unit);
	for (const { cue, position } of cues.sights) card.add(cued, cue, position);
	if (value === null)
		for (const { code, position } of qualifiers) card.add(outsideQualified, code, position, unit);
	return candidateFrom(value, card, 'default');
}
