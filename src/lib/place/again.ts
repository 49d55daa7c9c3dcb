import { provinceById } from '#lib/place/entity.ts';
import type { FoundPlace } from '#lib/place/find.ts';
import { levelOf } from '#lib/place/level.ts';
import type { Token } from '#lib/text/tokens.ts';

/** What "the province", "the whole city" and "the district" may speak of. */
const types = ['province', 'city', 'district'] as const;

/** "The province", "the whole city", "the district": a place named before is spoken of again. */
export interface Again {
	from: number;
	to: number;
	/** What it says the place is; a district may be any smaller place. */
	type: (typeof types)[number];
}

/** Tokens within which a place is named in the title or the lead. */
const opening = 60;
const openingWeight = 2;
/** The first name among so many first words of a sentence makes its place the topic. */
const sentenceOpening = 6;

/** Mentions that make a place the topic, and the place that the text is mainly about. */
interface Topics {
	places: readonly FoundPlace[];
	main: FoundPlace | undefined;
}

/**
 * The places that "the province" and "the district" mean: of those that are what it says, the one that last became the topic, by opening a
 * sentence or by being what the text is mainly about.
 */
export function findAgain(
	agains: readonly Again[],
	found: readonly FoundPlace[],
	tokens: readonly Token[]
): FoundPlace[] {
	if (found.length === 0) return [];
	const topics = new Map(types.map((type) => [type, topicsOf(found, type, tokens)]));
	return agains.flatMap(({ from, to, type }): FoundPlace[] => {
		const ofType = topics.get(type);
		const last = ofType && topicAt(from, ofType, type, tokens);
		return last ? [{ from, to, id: last.id, level: last.level }] : [];
	});
}

/**
 * The topic at a token. Before any is named, a province wherever it is, a smaller place where the text begins with it. Where the text is about
 * a smaller place, another is the topic for no longer than its paragraph.
 */
function topicAt(
	token: number,
	{ places, main }: Topics,
	type: Again['type'],
	tokens: readonly Token[]
): FoundPlace | undefined {
	const [first] = places;
	const last = lastBefore(places, token);
	if (type !== 'district') return last ?? first;
	if (!main || main.from >= opening) return last;
	return last && isOneParagraph(last.to, token, tokens) ? last : main;
}

/** Longest stretch that is looked through for the end of a paragraph. */
const paragraphReach = 200;

function isOneParagraph(from: number, to: number, tokens: readonly Token[]): boolean {
	if (to - from > paragraphReach) return false;
	for (let at = from; at <= to; at++) if (tokens[at]?.line) return false;
	return true;
}

/** What a place may be called: a city below the province is a city and a district. */
function isOfType({ id, level }: FoundPlace, type: Again['type']): boolean {
	if (level === 'province') return provinceById(id)?.type === type;
	return type === 'district' || (type === 'city' && levelOf(id) === 'city');
}

/** What is the topic where, among the places of a type. */
function topicsOf(
	found: readonly FoundPlace[],
	type: Again['type'],
	tokens: readonly Token[]
): Topics {
	const ofType = found.filter((place) => isOfType(place, type));
	const scores = new Map<string, number>();
	for (const { id, from } of ofType)
		scores.set(id, (scores.get(id) ?? (from < opening ? openingWeight : 0)) + 1);
	const [main] = [...scores].sort(([, a], [, b]) => b - a)[0] ?? [];
	const places = ofType.filter(({ id, from }, index) => {
		if (id === main) return true;
		const start = sentenceOpenedAt(from, tokens);
		return start !== undefined && (ofType[index - 1]?.to ?? 0) <= start;
	});
	return { places, main: ofType.find(({ id }) => id === main) };
}

/** Where the sentence begins that a token opens, as near as line breaks and full stops tell. */
function sentenceOpenedAt(from: number, tokens: readonly Token[]): number | undefined {
	for (let at = from; at >= 0 && at > from - sentenceOpening; at--) {
		const [before, token] = [tokens[at - 1], tokens[at]];
		if (!before || token?.line || before.key === '。' || (before.key === '.' && token?.space))
			return at;
	}
	return undefined;
}

function lastBefore(places: readonly FoundPlace[], token: number): FoundPlace | undefined {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle]?.from ?? Infinity) < token) low = middle + 1;
		else high = middle;
	}
	return places[low - 1];
}
