import { isInnerDot, isSyllable, type Token } from '#lib/text/tokens.ts';
import type { Trie } from '#lib/text/trie.ts';
import { passedOver } from '#lib/text/vocabulary.ts';
import { numberOf, openEdition } from '#lib/text/words.ts';
import type { Match } from '#lib/text/walk.ts';

/** A text as the lexicons read it, which is found out once for all of them. */
export interface Passage {
	/** Number of each token's word: tokens of one word have one number in all passages of an edition. */
	words: Int32Array;
	/** The token that a phrase goes on with when it has come to a token, after marks that phrases pass over; -1 where it cannot go on. */
	onward: Int32Array;
	edition: number;
	/** What was found of the phrases of a trie, by the number of the lexicon. */
	found?: { trie: Trie; matches: readonly (readonly Match<unknown>[])[] };
}

const passages = new WeakMap<readonly Token[], Passage>();

/** What lexicons look up of the tokens of a text. */
export function passageOf(tokens: readonly Token[]): Passage {
	let passage = passages.get(tokens);
	if (!passage) passages.set(tokens, (passage = readPassage(tokens)));
	return passage;
}

function readPassage(tokens: readonly Token[]): Passage {
	const edition = openEdition();
	const words = new Int32Array(tokens.length);
	const onward = new Int32Array(tokens.length + 1).fill(-1);
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (!token) break;
		words[at] = numberOf(token.word, edition);
		onward[at] = nextWord(tokens, at);
	}
	return { words, onward, edition };
}

/** The next token that counts; none across a line break or the end of a sentence. */
function nextWord(tokens: readonly Token[], at: number): number {
	for (let index = at; index < tokens.length && index < at + 4; index++) {
		const token = tokens[index];
		if (!token || token.line) return -1;
		if (token.kind !== 'mark') return index;
		if (passedOver.has(token.key) || isInnerDot(tokens, index)) continue;
		if (token.key === '.' && isAbbreviationStop(tokens, index)) continue;
		return index;
	}
	return -1;
}

/** "TP. HCM", "t.ex.": a short word before the stop, and no new sentence after it. */
function isAbbreviationStop(tokens: readonly Token[], index: number): boolean {
	const before = tokens[index - 1];
	const after = tokens[index + 1];
	if (before?.kind !== 'word' || tokens[index]?.space || before.end - before.start > 4)
		return false;
	if (isSyllable(before)) return false;
	return before.capital || !after?.capital || !after.space;
}
