import type { LanguagePack } from '#lib/language/schema.ts';
import { phrasesOf } from '#lib/text/lexicon.ts';
import { fold } from '#lib/text/fold.ts';
import { emptySum, withPart, type Part, type Sum } from '#lib/number/sum.ts';

/** A number word taken apart: the number with its pieces added, and whether a word for "times" or a ranking's step ends it. */
export interface Compound {
	sum: Sum;
	tail: 'times' | 'rank' | undefined;
}

type PieceRole = 'cardinal' | 'scale' | 'ordinal' | 'joiner' | 'times' | 'rank';

interface Piece {
	role: PieceRole;
	value: number;
}

interface Pieces {
	exact: Map<string, Piece>;
	/** Stems of ordinals, which may take an ending. */
	stems: Map<string, Piece>;
	/** First letters of the pieces a number can begin with. */
	heads: Set<string>;
	longest: number;
	seen: Map<string, Compound | undefined>;
}

const longestWord = 48;
const seenLimit = 50_000;
const pieces = new WeakMap<LanguagePack, Pieces>();

/** Whether a word has the length and the first letters of one. */
export function mayBeCompound(word: string, pack: LanguagePack): boolean {
	return (
		word.length >= 4 && word.length <= longestWord && piecesOf(pack).heads.has(word.slice(0, 2))
	);
}

/** A number written as one word, on its own or behind another: "femogtyve" is 25, "åttendeplass" the eighth place, "pětkrát" five times. */
export function readCompound(
	word: string,
	pack: LanguagePack,
	before: Sum,
	joined: boolean
): Compound | undefined {
	const table = piecesOf(pack);
	if (!mayBeCompound(word, pack)) return undefined;
	const alone = readAlone(word, table);
	return alone && before.parts > 0 ? split(word, table, before, joined) : alone;
}

function readAlone(word: string, table: Pieces): Compound | undefined {
	const known = table.seen.get(word);
	if (known !== undefined || table.seen.has(word)) return known;
	if (table.seen.size >= seenLimit) table.seen.clear();
	const compound = split(word, table, emptySum(), false);
	table.seen.set(word, compound);
	return compound;
}

function piecesOf(pack: LanguagePack): Pieces {
	let table = pieces.get(pack);
	if (!table) pieces.set(pack, (table = collect(pack)));
	return table;
}

function collect(pack: LanguagePack): Pieces {
	const table: Pieces = {
		exact: new Map(),
		stems: new Map(),
		heads: new Set(),
		longest: 0,
		seen: new Map()
	};
	const add = (list: string, piece: Piece): void => {
		for (const phrase of phrasesOf(list)) addPiece(table, phrase, piece);
	};
	add(pack.cues.rank_steps, { role: 'rank', value: 0 });
	add(pack.times, { role: 'times', value: 0 });
	add(pack.numberJoiners, { role: 'joiner', value: 0 });
	for (const [value, list] of Object.entries(pack.ordinals))
		add(list, { role: 'ordinal', value: Number(value) });
	for (const [value, list] of Object.entries(pack.scales))
		add(list, { role: 'scale', value: Number(value) });
	for (const [value, list] of Object.entries(pack.cardinals))
		add(list, { role: 'cardinal', value: Number(value) });
	return table;
}

function addPiece(table: Pieces, phrase: string, piece: Piece): void {
	if (/[\s/()~]/.test(phrase)) return;
	const stem = phrase.endsWith('*');
	const form = fold(stem ? phrase.slice(0, -1) : phrase);
	const into = stem ? table.stems : table.exact;
	if (!into.has(form) || piece.role === 'cardinal') into.set(form, piece);
	table.longest = Math.max(table.longest, form.length);
	if (piece.role === 'cardinal' || piece.role === 'scale' || piece.role === 'ordinal')
		table.heads.add(form.slice(0, 2));
}

/** Longest pieces first; each position is tried once, so the time is bounded by the word's length. */
function split(
	word: string,
	table: Pieces,
	before: Sum,
	joinedBefore: boolean
): Compound | undefined {
	const dead = new Set<number>();
	const from = (
		at: number,
		sum: Sum,
		joined: boolean,
		tail: Compound['tail']
	): Compound | undefined => {
		if (at === word.length) return finish(sum, before, tail);
		if (dead.has(at) || tail) return undefined;
		for (let end = Math.min(word.length, at + table.longest); end > at; end--) {
			const form = word.slice(at, end);
			const piece = table.exact.get(form) ?? table.stems.get(form);
			if (!piece) continue;
			const next = advance(sum, piece, joined);
			const found = next && from(end, next.sum, next.joined, next.tail);
			if (found) return found;
		}
		dead.add(at);
		return undefined;
	};
	return from(0, before, joinedBefore, undefined);
}

function advance(
	sum: Sum,
	piece: Piece,
	joined: boolean
): { sum: Sum; joined: boolean; tail: Compound['tail'] } | undefined {
	if (piece.role === 'joiner')
		return sum.parts > 0 && !joined ? { sum, joined: true, tail: undefined } : undefined;
	if (piece.role === 'times' || piece.role === 'rank')
		return sum.parts > 0 && !joined ? { sum, joined: false, tail: piece.role } : undefined;
	const part: Part = { role: piece.role, value: piece.value, joined, places: 0, scaled: false };
	const next = withPart(sum, part);
	return next && { sum: next, joined: false, tail: undefined };
}

function finish(sum: Sum, before: Sum, tail: Compound['tail']): Compound | undefined {
	if (sum.parts - before.parts < (tail ? 1 : 2)) return undefined;
	if (sum.kind !== 'cardinal' && sum.kind !== 'ordinal') return undefined;
	return { sum, tail };
}
