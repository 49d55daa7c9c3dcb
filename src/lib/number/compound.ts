import type { Piece, Pieces } from '#lib/number/pieces.ts';
import { emptySum, sumValue, type Sum } from '#lib/number/sum.ts';
import { withPart } from '#lib/number/withPart.ts';

/** A number word taken apart: the number with its pieces added, and whether a word for "times" or a ranking's step ends it. */
export interface Compound {
	sum: Sum;
	tail: 'times' | 'rank' | undefined;
}

const shortestWord = 4;
/** "siebenhundertsiebenundsiebzigtausendsiebenhundertsiebenundsiebzig" and an ending. */
const longestWord = 80;
/** Letters that a stem at the end of a compound may take. */
const longestEnding = 4;
const seenLimit = 50_000;

/** A number written as one word: "femogtyve" is 25, "åttendeplass" the eighth place, "pětkrát" five times. Each word is taken apart once. */
export function compoundOf(word: string, pieces: Pieces): Compound | undefined {
	const known = pieces.seen.get(word);
	if (known !== undefined || pieces.seen.has(word)) return known;
	if (pieces.seen.size >= seenLimit) pieces.seen.clear();
	const compound = mayBeCompound(word, pieces)
		? split(word, pieces, emptySum(pieces.unitsFirst), false)
		: undefined;
	pieces.seen.set(word, compound);
	return compound;
}

/** The same behind a number that has begun: "two" and "hundertzwei". */
export function continueCompound(
	word: string,
	pieces: Pieces,
	before: Sum,
	joined: boolean
): Compound | undefined {
	return compoundOf(word, pieces) && split(word, pieces, before, joined);
}

function mayBeCompound(word: string, { heads }: Pieces): boolean {
	return word.length >= shortestWord && word.length <= longestWord && heads.has(word.slice(0, 2));
}

/** How far a word has been taken apart. */
interface State {
	sum: Sum;
	joined: boolean;
	tail: Compound['tail'];
	/** Nothing follows: "millionen" is no "million" and "en". */
	closed: boolean;
}

/** Longest pieces first; each position is tried once, so the time is bounded by the word's length. */
function split(
	word: string,
	{ exact, stems, longest }: Pieces,
	before: Sum,
	joinedBefore: boolean
): Compound | undefined {
	const dead = new Set<number>();
	const from = (at: number, state: State): Compound | undefined => {
		if (at === word.length) return finish(state, before);
		if (dead.has(at) || state.closed) return undefined;
		for (let end = Math.min(word.length, at + longest); end > at; end--) {
			const form = word.slice(at, end);
			const stem = stems.get(form);
			const piece = exact.get(form) ?? stem;
			const next = piece && advance(state, piece);
			if (!next) continue;
			const ends = stem !== undefined && word.length - end <= longestEnding;
			const found = from(end, next) ?? (ends ? finish(next, before) : undefined);
			if (found) return found;
		}
		dead.add(at);
		return undefined;
	};
	return from(0, { sum: before, joined: joinedBefore, tail: undefined, closed: false });
}

function advance({ sum, joined }: State, { role, value }: Piece): State | undefined {
	if (role === 'joiner')
		return sum.parts > 0 && !joined
			? { sum, joined: true, tail: undefined, closed: false }
			: undefined;
	if (role === 'times' || role === 'rank')
		return sum.parts > 0 && !joined ? { sum, joined: false, tail: role, closed: true } : undefined;
	const next = withPart(sum, {
		role,
		value,
		joined,
		places: 0,
		scaled: false,
		loose: false,
		myriad: false
	});
	const closed = role === 'scale' && value > 1000;
	return next && { sum: next, joined: false, tail: undefined, closed };
}

/** At least two pieces; "once" is no multiple. */
function finish({ sum, joined, tail }: State, before: Sum): Compound | undefined {
	if (joined || sum.parts - before.parts < (tail ? 1 : 2)) return undefined;
	if (tail === 'times' && sumValue(sum) < 2) return undefined;
	return sum.kind === 'cardinal' || sum.kind === 'ordinal' ? { sum, tail } : undefined;
}
