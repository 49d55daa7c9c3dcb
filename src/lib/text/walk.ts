import type { Passage } from '#lib/text/passage.ts';
import { knownOf, nextOf, wake, type Node, type Trie } from '#lib/text/trie.ts';
import type { Token } from '#lib/text/tokens.ts';

/** A phrase found: tokens `from` up to, not including, `to`. */
export interface Match<Payload> {
	from: number;
	to: number;
	payload: Payload;
	/** Tokens in it that the phrase does not name (`~`), as bits counted from its first token; 0 where it names all. */
	gaps: number;
}

/** A walk through a trie from one token on. */
interface Walk {
	trie: Trie;
	tokens: readonly Token[];
	words: Int32Array;
	onward: Int32Array;
	from: number;
	/** By the number of the lexicon. */
	matches: Match<unknown>[][];
}

const gapWords = 3;
/** No gap is longer than this many tokens, however many groups of digits a numeral has. */
const longestGap = 24;
/** Marks between characters that no words are left out across. */
const gapEnds = new Set([...'、，。；']);

/** Every phrase of a trie in a text, by the number of its lexicon and then by first token. */
export function walk(trie: Trie, tokens: readonly Token[], passage: Passage): Match<unknown>[][] {
	wake(trie, tokens, passage);
	const { words, onward } = passage;
	const matches = Array.from({ length: trie.lexicons }, (): Match<unknown>[] => []);
	const state: Walk = { trie, tokens, words, onward, from: 0, matches };
	for (let from = 0; from < tokens.length; from++) {
		const token = tokens[from];
		if (!token) break;
		const { starts } = knownOf(trie, words[from] ?? 0, token);
		if (starts.length === 0) continue;
		state.from = from;
		for (const start of starts) arrive(state, start, from + 1, 0);
	}
	return matches;
}

/** Notes the phrases that end at a node and goes on; `to` is the token after the last that was followed. */
function arrive(walk: Walk, at: Node, to: number, gaps: number): void {
	for (const { lexicon, payload } of at.ends)
		walk.matches[lexicon]?.push({ from: walk.from, to, gaps, payload });
	if (!at.next && !at.gap) return;
	const next = walk.onward[to] ?? -1;
	if (next < 0) return;
	if (at.next) follow(walk, at, next, gaps);
	if (at.gap) leap(walk, at.gap, to, next, gaps);
}

/** Goes on behind a gap, over as many words as it lets through and one figure in digits. */
function leap(walk: Walk, behind: Node, to: number, first: number, gaps: number): void {
	const { tokens, onward } = walk;
	let gap: Node | undefined = gapEnds.has(tokens[to]?.key ?? '') ? undefined : behind;
	let next = first;
	let most = gapWords;
	let passed = gaps;
	let words = 0;
	let figures = 0;
	while (next >= 0 && gap && next - to < longestGap) {
		// A gap behind a gap ("~ ~") lets through as many words again.
		if (words > most) {
			gap = gap.gap;
			most += gapWords;
		}
		for (let open = gap; open; open = open.gap) if (open.next) follow(walk, open, next, passed);
		if (opensNumeral(tokens, next) && ++figures > 1) break;
		if (tokens[next]?.kind !== 'digits') words++;
		if (gapEnds.has(tokens[next + 1]?.key ?? '')) break;
		passed |= 1 << (next - walk.from);
		next = onward[next + 1] ?? -1;
	}
}

/** Whether a token is digits that do not go on with those before: "1.234" is one numeral. */
function opensNumeral(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.kind !== 'digits') return false;
	const [group, mark] = [tokens[at - 2], tokens[at - 1]];
	const goesOn = group?.kind === 'digits' && mark?.kind === 'mark' && !mark.space;
	return !goesOn || tokens[at]?.space === true;
}

/** Goes on from a node with the word at a token. */
function follow(walk: Walk, from: Node, at: number, gaps: number): void {
	const token = walk.tokens[at];
	if (!token) return;
	for (const id of knownOf(walk.trie, walk.words[at] ?? 0, token).ids) {
		const next = nextOf(from, id);
		if (next) arrive(walk, next, at + 1, gaps);
	}
}
