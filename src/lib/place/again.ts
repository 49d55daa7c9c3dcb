import { provinceById } from '#lib/place/entity.ts';
import type { Province } from '#lib/place/provinces.ts';
import type { FoundPlace } from '#lib/place/find.ts';
import type { Token } from '#lib/text/tokens.ts';

/** "The province", "the whole city": a province named before is spoken of again. */
export interface Again {
	from: number;
	to: number;
	/** What it says the province is. */
	type: Province['type'];
}

/** Tokens within which a province is named in the title or the lead. */
const opening = 60;
const openingWeight = 2;
/** The first name among so many first words of a sentence makes its province the topic. */
const sentenceOpening = 6;

/**
 * The provinces that "the province" means: of those that are what it says, the one that last became the topic, by opening a sentence or by
 * being what the text is mainly about.
 */
export function findAgain(
	agains: readonly Again[],
	found: readonly FoundPlace[],
	tokens: readonly Token[]
): FoundPlace[] {
	const named = found.filter(({ level }) => level === 'province');
	if (named.length === 0) return [];
	const topics = new Map(
		(['province', 'city'] as const).map((type) => [type, topicsOf(named, type, tokens)])
	);
	return agains.flatMap(({ from, to, type }): FoundPlace[] => {
		const ofType = topics.get(type) ?? [];
		const last = lastBefore(ofType, from) ?? ofType[0];
		return last ? [{ from, to, id: last.id, level: 'province' }] : [];
	});
}

/** Mentions that make a province of a type the topic, in order. */
function topicsOf(
	named: readonly FoundPlace[],
	type: Again['type'],
	tokens: readonly Token[]
): FoundPlace[] {
	const ofType = named.filter(({ id }) => provinceById(id)?.type === type);
	const scores = new Map<string, number>();
	for (const { id, from } of ofType)
		scores.set(id, (scores.get(id) ?? (from < opening ? openingWeight : 0)) + 1);
	const [main] = [...scores].sort(([, a], [, b]) => b - a)[0] ?? [];
	return ofType.filter(({ id, from }, index) => {
		if (id === main) return true;
		const start = sentenceOpenedAt(from, tokens);
		return start !== undefined && (ofType[index - 1]?.to ?? 0) <= start;
	});
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
