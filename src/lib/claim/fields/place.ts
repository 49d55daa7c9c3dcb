import {
	clausesBetween,
	distanceOf,
	endsOf,
	fewOf,
	figuresBetween,
	inSentence,
	opensSentence,
	wordsBetween,
	type Layout,
	type Stretch
} from '#lib/claim/context.ts';
import { codeOf, template } from '#lib/claim/features.ts';
import type { CueSights } from '#lib/claim/fields/cues.ts';
import {
	carriedPlaces,
	lastCarried,
	namedPlaces,
	paragraphBefore,
	topicOf,
	type Named,
	type Proposal
} from '#lib/claim/fields/placeProposals.ts';
import type { Frame } from '#lib/claim/frame.ts';
import { candidateFrom, Scorecard, type Candidate, type Model } from '#lib/claim/model.ts';
import type { Linked, PlaceMention, Reading } from '#lib/claim/reading.ts';
import type { Measure } from '#lib/claim/schema.ts';
import { natureOf } from '#lib/claim/units.ts';
import { indicatorById } from '#lib/indicator/index.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

const fromLevel = template('place from', 'source', 'level');
const fromOrder = template('places nearer', 'source', 'few', 'level');
const distance = template('place distance', 'source', 'distance', 'level');
const between = template('figures before place', 'source', 'few', 'level');
const clauses = template('clauses to place', 'source', 'few', 'level');
const same = template('place of figure before', 'flag', 'few', 'source');
const topic = template('place is topic', 'flag', 'source');
const framed = template('place of document', 'flag', 'source', 'level');
const cued = template('place cue', 'cue', 'position', 'level');
const national = template('place of indicator', 'level', 'nature', 'flag');
const measured = template('place measure', 'level', 'measure', 'source');
const alone = template('places in sentence', 'source', 'few', 'level');
const sentenceStart = template('place begins sentence', 'source', 'flag', 'level');
const used = template('place used', 'source', 'flag');
const listed = template('place list aligned', 'source', 'flag');
const rival = template('place with a rival', 'source', 'flag', 'flag');
const openerRival = template('place opened last', 'source', 'flag', 'flag');
const turn = template('places around figures', 'source', 'few', 'few');
const across = template('place across paragraphs', 'source', 'flag', 'level');
const ofParagraph = template('place of paragraph', 'flag', 'source', 'few');
const sameAcross = template('place of figure before, across paragraphs', 'flag', 'flag', 'source');
const neighbour = template('place of a neighbour', 'source', 'flag', 'level');
const bracketed = template('place, in brackets', 'source', 'flag');

/** Indicators that speak of the whole country. */
const nationalIndicators: ReadonlySet<string> = new Set(['gdp_growth']);

/** The places a figure may belong to: named in its sentence, carried from before, or the document's own. */
export function placeCandidates(
	model: Model,
	reading: Reading,
	quantity: Quantity,
	indicator: string | null,
	measure: Measure,
	before: readonly Linked[],
	cues: CueSights
): Candidate<string | null>[] {
	const { layout, places } = reading;
	const sentence = layout.sentenceAt[quantity.from] ?? 0;
	const own = inSentence(layout, places, sentence);
	const proposals = [...namedPlaces(own, quantity), ...carriedPlaces(reading, sentence, before)];
	if (proposals.length === 0) return [candidateFrom(null, new Scorecard(model), 'default')];
	const view = viewOf(reading, quantity, own, before);
	const nature = codeOf('nature', natureOf(indicator ? indicatorById(indicator) : undefined));
	const isNational = indicator && nationalIndicators.has(indicator) ? 1 : 0;
	const measureCode = codeOf('measure', measure);
	return proposals.map((proposal) => {
		const card = new Scorecard(model);
		const level = codeOf('level', proposal.level);
		const source = codeOf('source', proposal.source);
		addFeatures(card, view, proposal, level, source);
		card.add(national, level, nature, isNational);
		card.add(measured, level, measureCode, source);
		for (const { cue, position } of cues.sights) card.add(cued, cue, position, level);
		const noted = proposal.source === 'frame' && !proposal.mention;
		return candidateFrom(
			proposal.id,
			card,
			proposal.source.startsWith('mention') ? 'said' : 'inherited',
			proposal.mention,
			noted ? (reading.frame.placeNote ?? 'source') : undefined
		);
	});
}

/** How near the second place of a document comes to its first when the document is about both. */
const rivalShare = 0.7;

function haveRivals({ places }: Frame): boolean {
	const [first, second] = places.filter(({ id }) => !id.includes('/'));
	return first !== undefined && second !== undefined && second.score >= rivalShare * first.score;
}

/** What is the same for every place that a figure may belong to. */
interface View {
	reading: Reading;
	quantity: Quantity;
	sentence: number;
	/** The places of the figure's sentence. */
	own: readonly PlaceMention[];
	before: readonly Linked[];
	/** The figure before whose place may hold on, how many sentences back, and whether in another paragraph. */
	last: Linked | undefined;
	away: number;
	parted: number;
	rivals: number;
	/** The last place that opened a sentence, and what the paragraph has named before the sentence. */
	opened: PlaceMention | undefined;
	paragraph: Named;
}

function viewOf(
	reading: Reading,
	quantity: Quantity,
	own: readonly PlaceMention[],
	before: readonly Linked[]
): View {
	const { layout, places, frame } = reading;
	const sentence = layout.sentenceAt[quantity.from] ?? 0;
	const last = lastCarried({ layout, places }, sentence, before);
	return {
		reading,
		quantity,
		sentence,
		own,
		before,
		last,
		away: last ? fewOf(sentence - (layout.sentenceAt[last.quantity.from] ?? 0)) : 0,
		parted: last && isParted(layout, last.quantity, quantity) ? 1 : 0,
		rivals: haveRivals(frame) ? 1 : 0,
		opened: topicOf(places, quantity.from, (place) => opensSentence(layout, place)),
		paragraph: paragraphBefore(reading, sentence)
	};
}

function addFeatures(
	card: Scorecard,
	view: View,
	proposal: Proposal,
	level: number,
	source: number
): void {
	const { reading, quantity, sentence, own, before, last, rivals } = view;
	const { layout, frame } = reading;
	const { id, mention, order } = proposal;
	const rank = frame.places.findIndex((place) => place.id === id);
	card.add(rival, source, rivals, rank === 0 || rank === 1 ? 1 : 0);
	card.add(openerRival, source, rivals, view.opened?.id === id ? 1 : 0);
	card.add(fromLevel, source, level);
	card.add(fromOrder, source, fewOf(order), level);
	card.add(alone, source, fewOf(own.length), level);
	card.add(framed, rank === 0 ? 1 : 0, source, level);
	card.add(topic, rank >= 0 ? 1 : 0, source);
	card.add(bracketed, source, quantity.bracketed ? 1 : 0);
	if (last) {
		card.add(same, last.place === id ? 1 : 0, view.away, source);
		card.add(sameAcross, last.place === id ? 1 : 0, view.parted, source);
	}
	addParagraph(card, view, proposal, level, source);
	const taken = before.some(
		(linked) => linked.place === id && layout.sentenceAt[linked.quantity.from] === sentence
	);
	card.add(used, source, taken ? 1 : 0);
	if (mention && proposal.source.startsWith('mention'))
		addMention(card, view, mention, order, level, source);
}

/** How the words of a place that the figure's sentence names stand to the figure. */
function addMention(
	card: Scorecard,
	{ reading: { layout, quantities }, quantity, sentence, own }: View,
	mention: Stretch,
	order: number,
	level: number,
	source: number
): void {
	card.add(distance, source, distanceOf(wordsBetween(layout, mention, quantity)), level);
	card.add(between, source, fewOf(figuresBetween(layout, mention, quantity)), level);
	card.add(clauses, source, fewOf(clausesBetween(layout, mention, quantity)), level);
	card.add(sentenceStart, source, opensSentence(layout, mention) ? 1 : 0, level);
	const ends = order === 0 && endsOf(own, inSentence(layout, quantities, sentence));
	if (ends) card.add(turn, source, fewOf(ends.before), fewOf(ends.after));
	if (quantity.list) card.add(listed, source, isAligned(own, mention, quantity) ? 1 : 0);
}

/** What the figure's paragraph says for a place, and whether the place came in as a neighbour. */
function addParagraph(
	card: Scorecard,
	{ reading: { layout, mentions }, quantity, paragraph: { first, count } }: View,
	{ id, source: sourceName, mention }: Proposal,
	level: number,
	source: number
): void {
	card.add(ofParagraph, first?.id === id ? 1 : 0, source, fewOf(count));
	if (!mention) return;
	if (!sourceName.startsWith('mention'))
		card.add(across, source, isParted(layout, mention, quantity) ? 1 : 0, level);
	const beside = inSentence(layout, mentions.cues, layout.sentenceAt[mention.from] ?? 0).some(
		(cue) => cue.cue === 'neighbour' && wordsBetween(layout, cue, mention) <= besideNeighbour
	);
	card.add(neighbour, source, beside ? 1 : 0, level);
}

/** Words that may stand between "neighbouring" and the name. */
const besideNeighbour = 3;

/** Whether two stretches stand in different paragraphs. */
function isParted({ sentences, sentenceAt }: Layout, a: Stretch, b: Stretch): boolean {
	const paragraphOf = ({ from }: Stretch) => sentences[sentenceAt[from] ?? 0]?.paragraph;
	return paragraphOf(a) !== paragraphOf(b);
}

/** The mention stands at the figure's place in a run of as many places as the list has figures. */
function isAligned(
	own: readonly PlaceMention[],
	mention: Stretch,
	{ list, from }: Quantity
): boolean {
	if (!list) return false;
	const run = own.filter((place) => place.from < from).slice(-list.size);
	return run.length === list.size && run[list.index]?.from === mention.from;
}
