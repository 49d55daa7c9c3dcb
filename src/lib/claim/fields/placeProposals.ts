import { firstFrom, inSentence, opensSentence, type Stretch } from '#lib/claim/context.ts';
import type { Value } from '#lib/claim/features.ts';
import type { Linked, PlaceMention, Reading } from '#lib/claim/reading.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

/** A place that a figure may belong to, and what speaks of it. */
export interface Proposal {
	id: string;
	level: Value<'level'>;
	source: Value<'source'>;
	mention: Stretch | undefined;
	order: number;
}

/** The places named in a figure's sentence, before and after it, the nearest first. */
export function namedPlaces(own: readonly PlaceMention[], quantity: Quantity): Proposal[] {
	const left = own.filter(({ from }) => from < quantity.from).reverse();
	const right = own.filter(({ from }) => from >= quantity.from);
	const proposals = (mentions: readonly PlaceMention[], source: Value<'source'>) =>
		mentions
			.slice(0, 5)
			.map((mention, order) => ({ id: mention.id, level: mention.level, source, mention, order }));
	return [...proposals(left, 'mention before'), ...proposals(right, 'mention after')];
}

/** Places of figures before, of the topic (the last province spoken of), of the document, and the country. */
export function carriedPlaces(
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
	const { first } = paragraphBefore({ layout, places }, sentence);
	add(first?.id, 'heading', first);
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
export function lastCarried(
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
export function topicOf(
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

/** What a paragraph has named before one of its sentences. */
export interface Named {
	first: PlaceMention | undefined;
	count: number;
}

const namedBefore = new WeakMap<readonly PlaceMention[], Named[]>();
const nothing: Named = { first: undefined, count: 0 };

/** The first place that a sentence's paragraph names before the sentence, and how many it does, without those only compared with. */
export function paragraphBefore(
	{ layout, places }: Pick<Reading, 'layout' | 'places'>,
	sentence: number
): Named {
	let known = namedBefore.get(places);
	if (!known) {
		known = [];
		let last = nothing;
		for (const [index, { paragraph }] of layout.sentences.entries()) {
			if (paragraph !== layout.sentences[index - 1]?.paragraph) last = nothing;
			known.push(last);
			const own = inSentence(layout, places, index).filter(
				({ compared, level }) => !compared && level !== 'country'
			);
			last = { first: last.first ?? own[0], count: last.count + own.length };
		}
		namedBefore.set(places, known);
	}
	return known[sentence] ?? nothing;
}

/** Level of a place by its id. */
function levelOf(id: string): Value<'level'> {
	if (id === 'vietnam') return 'country';
	return id.includes('/') ? 'district' : 'province';
}
