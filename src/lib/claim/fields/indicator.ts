import {
	clausesBetween,
	distanceOf,
	fewOf,
	inSentence,
	positionOf,
	figuresBetween,
	wordsBetween,
	type Layout,
	type Stretch
} from '#lib/claim/context.ts';
import { codeOf, featureKey, template, type Value } from '#lib/claim/features.ts';
import { cueFeatures, type CueSights } from '#lib/claim/fields/cues.ts';
import type { IndicatorMention } from '#lib/claim/mentions.ts';
import type { Candidate } from '#lib/claim/model.ts';
import { refused, type IndicatorValue, type Linked, type Reading } from '#lib/claim/reading.ts';
import { fitOf, natureOf, unitClass } from '#lib/claim/units.ts';
import { families, narrower, nationwide, parts } from '#lib/indicator/families.ts';
import { indicatorById, indicators } from '#lib/indicator/index.ts';
import type { Indicator } from '#lib/indicator/schema.ts';
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
const longMention = template('words of mention', 'few', 'fit');

/** Sources that stand beside the figure. */
const saidSources: ReadonlySet<Value<'source'>> = new Set([
	'mention before',
	'mention after',
	'noun',
	'cue'
]);

interface Proposal {
	indicator: Indicator;
	source: Value<'source'>;
	mention?: Stretch & { direct?: boolean; ids?: readonly string[] };
	order: number;
	fitOrder: number;
	familyPlace: number;
}

/** The indicators that a figure may be of, those said beside it, those carried from before, and the two ways of being none. */
export function indicatorCandidates(
	reading: Reading,
	quantity: Quantity,
	before: readonly Linked[],
	cues: CueSights
): Candidate<IndicatorValue>[] {
	const country = countryPosition(reading, quantity, cues);
	const proposals = withNationwide(
		[
			...sentenceProposals(reading, quantity),
			...carriedProposals(reading, quantity, before),
			...siblingProposals(quantity, before[before.length - 1]),
			...nounProposals(quantity),
			...growthProposals(quantity, cues)
		],
		country
	);
	const candidates: Candidate<IndicatorValue>[] = proposals.map((proposal) =>
		candidateOf(reading, quantity, before, cues, proposal, country)
	);
	const fitting = proposals.filter(
		({ indicator, source }) =>
			source.startsWith('mention') && fitOf(quantity, indicator) !== 'misfit'
	).length;
	candidates.push(
		noneCandidate(null, quantity, fitting, cues),
		noneCandidate(refused, quantity, fitting, cues)
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

/** Adds the national figure beside the provincial one where the country is spoken of. */
function withNationwide(proposals: readonly Proposal[], country: Value<'position'>): Proposal[] {
	if (country === 'none') return [...proposals];
	return proposals.flatMap((proposal) => {
		const id = nationwide[proposal.indicator.id];
		const indicator = id ? indicatorById(id) : undefined;
		return indicator ? [proposal, { ...proposal, indicator }] : [proposal];
	});
}

/** Mentions of the figure's own sentence, nearest first on each side. */
function sentenceProposals(reading: Reading, quantity: Quantity): Proposal[] {
	const { layout, mentions } = reading;
	const own = inSentence(layout, mentions.indicators, layout.sentenceAt[quantity.from] ?? 0);
	const left = own.filter((mention) => mention.from < quantity.from).reverse();
	const right = own.filter((mention) => mention.from >= quantity.from);
	return [
		...proposalsOf(left, quantity, 'mention before'),
		...proposalsOf(right, quantity, 'mention after')
	];
}

const nearestMentions = 6;

function proposalsOf(
	mentions: readonly IndicatorMention[],
	quantity: Quantity,
	source: Value<'source'>
): Proposal[] {
	let fitOrder = 0;
	return mentions.slice(0, nearestMentions).flatMap((mention, order) => {
		const fits = mention.ids.map((id) => {
			const indicator = indicatorById(id);
			return indicator !== undefined && fitOf(quantity, indicator) !== 'misfit';
		});
		const made = [...mention.ids, ...narrowerOf(mention), ...partsOf(mention, quantity)].flatMap(
			(id, familyPlace) => {
				const indicator = indicatorById(id);
				return indicator ? [{ indicator, source, mention, order, fitOrder, familyPlace }] : [];
			}
		);
		if (fits.some(Boolean)) fitOrder++;
		return made;
	});
}

function narrowerOf({ ids }: IndicatorMention): string[] {
	return ids.flatMap((id) => narrower[id] ?? []);
}

/** The part that a figure of a list states when the words name a whole by its parts. */
function partsOf({ ids }: IndicatorMention, { list }: Quantity): string[] {
	return ids.flatMap((id) => {
		const named = parts[id];
		const part = list && named?.length === list.size ? named[list.index] : undefined;
		return part ? [part] : [];
	});
}

/** Indicators of the figures before, of the beginning of the paragraph's earlier sentence, and of the heading. */
function carriedProposals(
	reading: Reading,
	quantity: Quantity,
	before: readonly Linked[]
): Proposal[] {
	const { layout, mentions } = reading;
	const proposals: Proposal[] = [];
	const add = (id: string | null | undefined, source: Value<'source'>, mention?: Stretch) => {
		const indicator = id ? indicatorById(id) : undefined;
		if (!indicator) return;
		if (proposals.some((proposal) => proposal.indicator === indicator)) return;
		proposals.push({
			indicator,
			source,
			...(mention && { mention }),
			order: 0,
			fitOrder: 0,
			familyPlace: 0
		});
	};
	const last = before[before.length - 1];
	const sentence = layout.sentenceAt[quantity.from] ?? 0;
	add(last?.indicator, 'figure before', last?.quantity);
	const second = before.findLast((linked) => linked.indicator !== last?.indicator);
	add(second?.indicator, 'two figures before', second?.quantity);
	const first = before.find((linked) => layout.sentenceAt[linked.quantity.from] === sentence);
	add(first?.indicator, 'first of sentence', first?.quantity);
	for (let back = 1; back <= 2; back++) {
		const earlier = inSentence(layout, mentions.indicators, sentence - back);
		for (const mention of earlier.slice(-2))
			for (const id of mention.ids) add(id, 'sentence before', mention);
	}
	return proposals;
}

/** The other members of the families of the figure before: projects and then their capital, a sector's share and then its growth. */
function siblingProposals(quantity: Quantity, last: Linked | undefined): Proposal[] {
	const { indicator: id, quantity: earlier } = last ?? {};
	if (!id || !earlier) return [];
	const siblings = new Set(familyList.filter((family) => family.includes(id)).flat());
	return [...siblings]
		.filter((sibling) => sibling !== id)
		.flatMap((sibling, familyPlace) => {
			const indicator = indicatorById(sibling);
			if (!indicator || fitOf(quantity, indicator) !== 'its unit') return [];
			const mention = { from: earlier.from, to: earlier.to };
			return [
				{ indicator, source: 'family' as const, mention, order: 0, fitOrder: 0, familyPlace }
			];
		});
}

const familyList: readonly (readonly string[])[] = Object.values(families);

/** What grew is the economy where nothing else is named: "Hai Phong grew 10.34 percent", "growth of 7.5 percent". */
function growthProposals({ unit }: Quantity, { sights }: CueSights): Proposal[] {
	const indicator = indicatorById('grdp_growth');
	const sight =
		sights.find(({ mention }) => mention.cue === 'growth') ??
		sights.find(({ mention }) => mention.cue === 'rise' || mention.cue === 'fall');
	if (unit !== '%' || !indicator || !sight) return [];
	const { from, to } = sight.mention;
	return [
		{ indicator, source: 'cue', mention: { from, to }, order: 0, fitOrder: 0, familyPlace: 0 }
	];
}

/** Indicators that count the figure's own noun. */
function nounProposals(quantity: Quantity): Proposal[] {
	const { noun, nounFrom, nounTo } = quantity;
	if (!noun) return [];
	const mention =
		nounFrom !== undefined && nounTo !== undefined ? { from: nounFrom, to: nounTo } : quantity;
	return indicators
		.filter((indicator) => indicator.noun === noun)
		.map((indicator, familyPlace) => ({
			indicator,
			source: 'noun' as const,
			mention,
			order: 0,
			fitOrder: 0,
			familyPlace
		}));
}

function candidateOf(
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
	const features = [
		featureKey(fitUnit, fit, unit, nature),
		featureKey(sourceFit, from, fit),
		featureKey(sourceNature, from, nature),
		featureKey(orderFit, from, fewOf(proposal.fitOrder), fit),
		featureKey(anyOrder, from, fewOf(proposal.order)),
		featureKey(familyOrder, fewOf(proposal.familyPlace), unit),
		featureKey(bracketed, from, quantity.bracketed ? 1 : 0, fit),
		featureKey(nounMatch, from, quantity.noun && quantity.noun === indicator.noun ? 1 : 0, unit),
		featureKey(rangeFit, codeOf('range', rangeOf(quantity, indicator)), fit)
	];
	const wide = mention?.ids !== undefined && !mention.ids.includes(indicator.id) ? 1 : 0;
	const again = before[before.length - 1]?.indicator === indicator.id ? 1 : 0;
	features.push(
		featureKey(alsoNamed, namedElsewhere(reading, quantity, proposal), wide, from),
		featureKey(narrowerAgain, wide, again, fit)
	);
	if (quantity.list)
		features.push(
			featureKey(partOfList, isPart(proposal, quantity) ? 1 : 0, fewOf(quantity.list.size))
		);
	const isNational = Object.values(nationwide).includes(indicator.id) ? 1 : 0;
	features.push(featureKey(ofCountry, isNational, codeOf('position', country), nature));
	if (mention) addMentionFeatures(features, reading, quantity, mention, from, fit, nature);
	addHistoryFeatures(features, reading, quantity, before, proposal, { from, fit, unit });
	cueFeatures(features, cues, (cue, position) => featureKey(cueNature, cue, position, nature));
	return {
		value: indicator.id,
		features,
		...(mention && { from: mention.from, to: mention.to }),
		origin: saidSources.has(source) ? 'said' : 'inherited'
	};
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
	features: number[],
	{ layout, mentions }: Reading,
	quantity: Quantity,
	mention: Stretch & { direct?: boolean; ids?: readonly string[] },
	from: number,
	fit: number,
	nature: number
): void {
	const figures = fewOf(figuresBetween(layout, mention, quantity));
	features.push(
		featureKey(distance, from, distanceOf(wordsBetween(layout, mention, quantity))),
		featureKey(between, from, figures, fit),
		featureKey(clauses, from, fewOf(clausesBetween(layout, mention, quantity))),
		featureKey(longMention, fewOf(wordsIn(mention) - 1), fit)
	);
	if (mention.direct !== undefined)
		features.push(featureKey(directFit, mention.direct ? 1 : 0, fit, nature));
	if (quantity.list && mention.ids)
		features.push(
			featureKey(listed, from, isAligned(layout, mentions.indicators, mention, quantity) ? 1 : 0)
		);
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
	features: number[],
	{ layout }: Reading,
	quantity: Quantity,
	before: readonly Linked[],
	{ indicator, familyPlace }: Proposal,
	{ from, fit, unit }: { from: number; fit: number; unit: number }
): void {
	const last = before[before.length - 1];
	const same = last?.indicator === indicator.id ? 1 : 0;
	features.push(featureKey(previousFit, same, fit, unit));
	const lastTheme = last?.indicator ? indicatorById(last.indicator)?.theme : undefined;
	if (lastTheme)
		features.push(
			featureKey(sameTheme, lastTheme === indicator.theme ? 1 : 0, from, fewOf(familyPlace))
		);
	if (last && clausesBetween(layout, last.quantity, quantity) === 0)
		features.push(featureKey(previousSameClause, same, fit));
	const sentence = layout.sentenceAt[quantity.from];
	const used = before.some(
		(linked) =>
			linked.indicator === indicator.id &&
			layout.sentenceAt[linked.quantity.from] === sentence &&
			unitClass(linked.quantity) === unitClass(quantity)
	);
	features.push(featureKey(usedFit, from, fit, used ? 1 : 0));
}

/** Whether the value lies in the indicator's plausible range for its unit. */
export function rangeOf(
	{ value, unit }: Pick<Quantity, 'value' | 'unit'>,
	indicator: Indicator
): Value<'range'> {
	const range = indicator.plausible?.[unit];
	if (!range) return 'unknown';
	if (value < range[0]) return 'below';
	return value > range[1] ? 'above' : 'inside';
}

function noneCandidate(
	value: null | typeof refused,
	quantity: Quantity,
	fitting: number,
	cues: CueSights
): Candidate<IndicatorValue> {
	const unit = codeOf('unit', unitClass(quantity));
	const [main, style, cued] =
		value === null ? [outside, outsideStyle, outsideCue] : [refusal, refusalStyle, refusalCue];
	const features = [
		featureKey(main, unit, fewOf(fitting), quantity.noun ? 1 : 0),
		featureKey(style, quantity.style === 'words' ? 1 : 0, unit)
	];
	cueFeatures(features, cues, (cue, position) => featureKey(cued, cue, position));
	return { value, features, origin: 'default' };
}
