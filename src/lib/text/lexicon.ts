import { passageOf } from '#lib/text/passage.ts';
import { perPack } from '#lib/text/perPack.ts';
import { addLexicon, emptyTrie, type Entry, type Trie } from '#lib/text/trie.ts';
import type { Token } from '#lib/text/tokens.ts';
import { walk, type Match } from '#lib/text/walk.ts';

export type { Entry } from '#lib/text/trie.ts';
export type { Match } from '#lib/text/walk.ts';

/** Phrases to be found. */
export interface Lexicon<Payload> {
	trie: Trie;
	/** Its number among the lexicons of the trie. */
	number: number;
	/** What its entries mean; only the type is needed. */
	meaning?: Payload;
}

/** Phrases of a pack's comma or line separated list. */
export function phrasesOf(list: string): string[] {
	return list
		.split(/[,\n]/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');
}

/** The trie that the lexicons of a language pack share, so that one walk over a text finds the phrases of all. */
export const trieOf = perPack<object, Trie>(emptyTrie);

/** Phrases over folded words, for `findPhrases`. Proclitics are taken off Arabic words on both sides. */
export function compileLexicon<Payload>(
	entries: Iterable<Entry<Payload>>,
	proclitics: readonly string[] = [],
	trie: Trie = emptyTrie()
): Lexicon<Payload> {
	return { trie, number: addLexicon(trie, entries, proclitics) };
}

/** Every phrase found, by first token; at one token every length is given. Time is linear in the number of tokens. */
export function findPhrases<Payload>(
	{ trie, number }: Lexicon<Payload>,
	tokens: readonly Token[]
): readonly Match<Payload>[] {
	const passage = passageOf(tokens);
	if (passage.found?.trie !== trie || number >= passage.found.matches.length)
		passage.found = { trie, matches: walk(trie, tokens, passage) };
	return passage.found.matches[number] as Match<Payload>[];
}
