import {
	clausesBetween,
	distanceOf,
	endsOf,
	fewOf,
	figuresBetween,
	firstFrom,
	inSentence,
	opensSentence,
	wordsBetween,
	type Stretch
} from '#lib/claim/context.ts';
import { codeOf, template, type Value } from '#lib/claim/features.ts';
import type { CueSights } from '#lib/claim/fields/cues.ts';
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
const bracketed = template('place, in brackets', 'source', 'flag');

/** Indicators that speak of the whole country. */
const nationalIndicators: ReadonlySet<string> = new Set(['gdp_growth']);

interface Proposal {
	id: string;
	level: Value<'level'>;
	source: Value<'source'>;
	mention: Stretch | undefined;
	order: number;
}

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
	const proposals = [...named(own, quantity), ...carried(reading, sentence, before)];
	if (proposals.length === 0) return [candidateFrom(null, new Scorecard(model), 'default')];
	return proposals.map((proposal) => {
		const card = new Scorecard(model);
		addFeatures(card, reading, quantity, own, before, proposal);
		const level = codeOf('level', proposal.level);
		const source = codeOf('source', proposal.source);
		card.add(
			national,
			level,
			codeOf('nature', natureOf(indicator ? indicatorById(indicator) : undefined)),
			indicator && nationalIndicators.has(indicator) ? 1 : 0
		);
		card.add(measured, level, codeOf('measure', measure), source);
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

function named(own: readonly PlaceMention[], quantity: Quantity): Proposal[] {
	const left = own.filter(({ from }) => from < quantity.from).reverse();
	const right = own.filter(({ from }) => from >= quantity.from);
	const proposals = (mentions: readonly PlaceMention[], source: Value<'source'>) =>
		mentions
			.slice(0, 5)
			.map((mention, order) => ({ id: mention.id, level: mention.level, source, mention, order }));
	return [...proposals(left, 'mention before'), ...proposals(right, 'mention after')];
}

/** Places of figures before, of the topic (the last province spoken of), of the document, and the country. */
function carried(
	{ layout, places, frame }: Reading,
	sentence: number,
	before: readonly Linked[]
): Proposal[] {
	const proposals: Proposal[] = [];
	const add = (id: string | null | undefined, source: Value<'source'>, mention?: Stretch) => {
		if (!id || proposals.some((proposal) => proposal.id === id)) return;
		proposals.push({ id, level: levelOf(id), source, mention, order: 0 });
	};
	const main = frame.places[0];
	add(main?.id, 'frame', main?.mention);
	const whole = main?.id.includes('/') ? frame.places[1] : undefined;
	add(whole?.id, 'family', whole?.mention);
	const last = lastCarried({ layout, places }, sentence, before);
	const evidence = last?.choices.place?.winner;
	const mention =
		evidence?.from !== undefined && evidence.to !== undefined
			? { from: evidence.from, to: evidence.to }
			: undefined;
	add(last?.place, 'figure before', mention);
	add(last?.place?.split('/')[0], 'two figures before', mention);
	for (let back = 1; back <= 2; back++) {
		const earlier = inSentence(layout, places, sentence - back).filter(
			(place, index, own) => !place.compared && !isCoordinated(own, index)
		);
		for (const place of earlier.slice(-2).reverse()) add(place.id, 'sentence before', place);
		const district = earlier.findLast(({ level }) => level === 'district');
		add(district?.id.split('/')[0], 'sentence before', district);
	}
	const start = layout.sentences[sentence]?.from ?? 0;
	const topicMention = topicOf(places, start, () => true);
	add(topicMention?.id, 'topic', topicMention);
	const opener = topicOf(places, start, (place) => opensSentence(layout, place));
	add(opener?.id, 'heading', opener);
	const second = frame.places[whole ? 2 : 1];
	add(second?.id, 'none', second?.mention);
	add('vietnam', 'none');
	return proposals;
}

/** How many figures back one is looked for whose place holds on. */
const carriedReach = 4;

/** The last figure whose place may hold on: any of the sentence, and of those before one that is not of a place only compared with. */
function lastCarried(
	{ layout, places }: Pick<Reading, 'layout' | 'places'>,
	sentence: number,
	before: readonly Linked[]
): Linked | undefined {
	for (let back = 1; back <= carriedReach; back++) {
		const linked = before[before.length - back];
		if (!linked || layout.sentenceAt[linked.quantity.from] === sentence) return linked;
		const from = linked.choices.place?.winner.from;
		const mention = from === undefined ? undefined : places[firstFrom(places, from)];
		if (mention?.from !== from || !mention?.compared) return linked;
	}
	return undefined;
}

/** The last province named before a token in a way that makes it the topic. */
function topicOf(
	places: readonly PlaceMention[],
	token: number,
	isTopic: (place: PlaceMention) => boolean
): PlaceMention | undefined {
	const next = firstFrom(places, token);
	for (let index = next - 1; index >= 0 && index > next - 12; index--) {
		const place = places[index];
		if (place?.level !== 'province' || place.compared || !isTopic(place)) continue;
		if (!isCoordinated(places, index)) return place;
	}
	return undefined;
}

/** Provinces named side by side ("Hai Phong and Quang Ninh closed the year") are no topic, neither of them. */
function isCoordinated(places: readonly PlaceMention[], index: number): boolean {
	const place = places[index];
	return [places[index - 1], places[index + 1]].some(
		(other) =>
			place !== undefined &&
			other?.level === 'province' &&
			other.id !== place.id &&
			Math.abs(other.from - place.from) <= 8
	);
}

/** How near the second place of a document comes to its first when the document is about both. */
const rivalShare = 0.7;

function haveRivals({ places }: Frame): boolean {
	const [first, second] = places.filter(({ id }) => !id.includes('/'));
	return first !== undefined && second !== undefined && second.score >= rivalShare * first.score;
}

/** Level of a place by its id. */
function levelOf(id: string): Value<'level'> {
	if (id === 'vietnam') return 'country';
	return id.includes('/') ? 'district' : 'province';
}

function addFeatures(
	card: Scorecard,
	{ layout, places, frame, quantities }: Reading,
	quantity: Quantity,
	own: readonly PlaceMention[],
	before: readonly Linked[],
	{ id, level: levelName, source: sourceName, mention, order }: Proposal
): void {
	const level = codeOf('level', levelName);
	const source = codeOf('source', sourceName);
	const sentence = layout.sentenceAt[quantity.from] ?? 0;
	const last = lastCarried({ layout, places }, sentence, before);
	const rivals = haveRivals(frame) ? 1 : 0;
	const opened = topicOf(places, quantity.from, (place) => opensSentence(layout, place));
	card.add(
		rival,
		source,
		rivals,
		frame.places.slice(0, 2).some((place) => place.id === id) ? 1 : 0
	);
	card.add(openerRival, source, rivals, opened?.id === id ? 1 : 0);
	card.add(fromLevel, source, level);
	card.add(fromOrder, source, fewOf(order), level);
	card.add(alone, source, fewOf(own.length), level);
	card.add(framed, frame.places[0]?.id === id ? 1 : 0, source, level);
	card.add(topic, frame.places.some((place) => place.id === id) ? 1 : 0, source);
	card.add(bracketed, source, quantity.bracketed ? 1 : 0);
	if (last) {
		const away = fewOf(sentence - (layout.sentenceAt[last.quantity.from] ?? 0));
		card.add(same, last.place === id ? 1 : 0, away, source);
	}
	const taken = before.some(
		(linked) => linked.place === id && layout.sentenceAt[linked.quantity.from] === sentence
	);
	card.add(used, source, taken ? 1 : 0);
	if (mention && sourceName.startsWith('mention')) {
		card.add(distance, source, distanceOf(wordsBetween(layout, mention, quantity)), level);
		card.add(between, source, fewOf(figuresBetween(layout, mention, quantity)), level);
		card.add(clauses, source, fewOf(clausesBetween(layout, mention, quantity)), level);
		card.add(sentenceStart, source, opensSentence(layout, mention) ? 1 : 0, level);
		const ends = order === 0 && endsOf(own, inSentence(layout, quantities, sentence));
		if (ends) card.add(turn, source, fewOf(ends.before), fewOf(ends.after));
		if (quantity.list) card.add(listed, source, isAligned(own, mention, quantity) ? 1 : 0);
	}
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
