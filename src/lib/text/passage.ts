import { isInnerDot, isSyllable, type Token } from '#lib/text/tokens.ts';
import type { Trie } from '#lib/text/trie.ts';
import { passedOver } from '#lib/text/vocabulary.ts';
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

/** The numbers of the words, and of the marks, of one edition. */
const numbers = { words: new Map<string, number>(), marks: new Map<string, number>() };
let edition = 0;
/** Words that one edition knows before a text is read: the common ones of a language and those of a few hundred documents. */
const editionWords = 10_000;

/** What lexicons look up of the tokens of a text. */
export function passageOf(tokens: readonly Token[]): Passage {
	let passage = passages.get(tokens);
	if (!passage) passages.set(tokens, (passage = readPassage(tokens)));
	return passage;
}

function readPassage(tokens: readonly Token[]): Passage {
	const { words, marks } = numbers;
	if (words.size + marks.size > editionWords) {
		words.clear();
		marks.clear();
		edition++;
	}
	const passage: Passage = {
		words: new Int32Array(tokens.length),
		onward: new Int32Array(tokens.length + 1),
		edition
	};
	tokens.forEach(({ kind, key }, at) => {
		const table = kind === 'mark' ? marks : words;
		let number = table.get(key);
		if (number === undefined) table.set(key, (number = words.size + marks.size));
		passage.words[at] = number;
		passage.onward[at] = nextWord(tokens, at);
	});
	passage.onward[tokens.length] = -1;
	return passage;
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
