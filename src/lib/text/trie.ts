import type { Passage } from '#lib/text/passage.ts';
import { emptyTable } from '#lib/text/table.ts';
import type { Token } from '#lib/text/tokens.ts';
import {
	emptyVocabulary,
	firstWords,
	isOptional,
	keysOf,
	placeOf,
	put,
	valuesOf,
	type Vocabulary
} from '#lib/text/vocabulary.ts';

/** A phrase in the notation of language/schema.ts (one phrase, not a list) and what it means. */
export interface Entry<Payload> {
	phrase: string;
	payload: Payload;
}

/** Where phrases stand that have begun with the same words. */
export interface Node {
	/** The vocabulary id of the word that follows, and where it leads; -1 where none does. Most have no more than one. */
	id: number;
	next: Node | undefined;
	/** Where other words lead, by id. */
	others: Map<number, Node> | undefined;
	/** Reached after up to three words of any kind. */
	gap: Node | undefined;
	/** The entries that end here, in the order of their numbers. */
	ends: Ending[];
}

/** Where the phrase of an entry ends. */
interface Ending {
	entry: number;
	lexicon: number;
	payload: unknown;
}

/** What a word of a text is to a trie. */
export interface Known {
	/** Ids of the vocabularies that it counts as. */
	ids: readonly number[];
	/** Where the phrases go on that begin with it. */
	starts: readonly Node[];
}

/** The words of the phrases that are compared after the same proclitics were taken off. */
interface Words {
	proclitics: readonly string[];
	ids: Vocabulary<number>;
	/** Numbers of the entries by the words that they may begin with. */
	waiting: Vocabulary<number[]>;
	/** The same by the words as phrases write them. */
	written: Map<string, number[]>;
}

/**
 * The phrases of several lexicons, to be found in one walk over a text. A phrase enters the trie when a text first holds a word that it
 * may begin with: a document meets a small part of all phrases, and a short one should not wait for the others.
 */
export interface Trie {
	/** The entries of all lexicons, and the lexicon of each. */
	entries: Entry<unknown>[];
	owners: number[];
	/** Whether the entry is in the trie. */
	added: boolean[];
	lexicons: number;
	words: Map<string, Words>;
	/** Ids that the words have. */
	size: number;
	root: Node;
	/** By the number of a word: whether the phrases that it may begin were added, and what it is while none is added. */
	woken: Uint8Array;
	known: (Known | undefined)[];
	/** Edition of the numbers. */
	edition: number;
}

/** A trie without phrases. */
export function emptyTrie(): Trie {
	return {
		entries: [],
		owners: [],
		added: [],
		lexicons: 0,
		words: new Map(),
		size: 0,
		root: node(),
		woken: new Uint8Array(),
		known: [],
		edition: 0
	};
}

function node(): Node {
	return { id: -1, next: undefined, others: undefined, gap: undefined, ends: [] };
}

/** Where a word leads from a node. */
export function nextOf(from: Node, id: number): Node | undefined {
	return from.id === id ? from.next : from.others?.get(id);
}

/** The same, with a way made for the word where there is none. */
function leadTo(from: Node, id: number): Node {
	const known = nextOf(from, id);
	if (known) return known;
	const made = node();
	if (from.next) (from.others ??= new Map()).set(id, made);
	else [from.id, from.next] = [id, made];
	return made;
}

/** Puts the phrases of one more lexicon into a trie and gives back the lexicon's number. */
export function addLexicon(
	trie: Trie,
	entries: Iterable<Entry<unknown>>,
	proclitics: readonly string[]
): number {
	const words = wordsOf(trie, proclitics);
	for (const entry of entries) {
		const number = trie.entries.push(entry) - 1;
		trie.owners.push(trie.lexicons);
		trie.added.push(false);
		wait(trie, number, words);
	}
	trie.woken.fill(0);
	trie.known.fill(undefined);
	return trie.lexicons++;
}

function wordsOf(trie: Trie, proclitics: readonly string[]): Words {
	const key = proclitics.join();
	let words = trie.words.get(key);
	if (!words) {
		words = {
			proclitics,
			ids: emptyVocabulary(),
			waiting: emptyVocabulary(),
			written: new Map()
		};
		trie.words.set(key, words);
	}
	return words;
}

/** Notes the words that an entry may begin with; one that may begin with anything is added at once. */
function wait(trie: Trie, entry: number, words: Words): void {
	const firsts = firstWords(trie.entries[entry]?.phrase ?? '');
	if (firsts.some((word) => !words.written.has(word) && keysOf(word).length === 0))
		return add(trie, entry, words);
	for (const word of firsts) (words.written.get(word) ?? waitingFor(word, words)).push(entry);
}

/** The list of the entries that may begin with a word that no phrase has begun with yet as it is written. */
function waitingFor(word: string, { proclitics, waiting, written }: Words): number[] {
	const [place, key] = placeOf(word, 0, proclitics);
	let entries = waiting[place].get(key);
	if (!entries) put(waiting, place, key, (entries = []));
	written.set(word, entries);
	return entries;
}

function add(trie: Trie, entry: number, words: Words): void {
	trie.added[entry] = true;
	let ends = [trie.root];
	for (const part of (trie.entries[entry]?.phrase ?? '').trim().split(/\s+/)) {
		if (part === '~') {
			ends = ends.map((end) => (end.gap ??= node()));
			continue;
		}
		const optional = isOptional(part);
		const reached = optional ? [...ends] : [];
		for (const choice of (optional ? part.slice(1, -1) : part).split('/'))
			for (const end of ends) reached.push(step(trie, words, end, choice));
		ends = reached;
	}
	const ending = { entry, lexicon: trie.owners[entry] ?? 0, payload: trie.entries[entry]?.payload };
	for (const end of ends) if (end !== trie.root) endAt(end, ending);
}

/** Notes that an entry ends at a node; matches come in the order of the entries, whenever they were added. */
function endAt({ ends }: Node, ending: Ending): void {
	const last = ends.at(-1);
	ends.push(ending);
	if (last && last.entry > ending.entry) ends.sort((a, b) => a.entry - b.entry);
}

/** Follows one written word, which the tokenizer may cut into several ("US$", "COVID-19"). */
function step(trie: Trie, { ids, proclitics }: Words, from: Node, written: string): Node {
	let at = from;
	keysOf(written).forEach((_, index) => {
		const [place, key] = placeOf(written, index, proclitics);
		let id = ids[place].get(key);
		if (id === undefined) put(ids, place, key, (id = trie.size++));
		at = leadTo(at, id);
	});
	return at;
}

const unknown: Known = { ids: [], starts: [] };

/** What a word is to a trie. */
export function knownOf(trie: Trie, word: number, token: Token): Known {
	const known = trie.known[word];
	if (known) return known;
	const ids: number[] = [];
	for (const words of trie.words.values())
		ids.push(...valuesOf(words.ids, token, words.proclitics));
	const starts = ids.flatMap((id) => nextOf(trie.root, id) ?? []);
	return (trie.known[word] = ids.length === 0 ? unknown : { ids, starts });
}

/** Adds the entries that may begin with a word of the text which the trie meets for the first time. */
export function wake(trie: Trie, tokens: readonly Token[], { words, edition }: Passage): void {
	if (trie.edition !== edition) {
		trie.woken.fill(0);
		trie.known.fill(undefined);
		trie.edition = edition;
	}
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? 0;
		if (trie.woken[word]) continue;
		if (word >= trie.woken.length) widen(trie, 2 * (word + 1));
		trie.woken[word] = 1;
		const token = tokens[at];
		if (token && wakeWord(trie, token)) trie.known.fill(undefined);
	}
}

/** Makes room for so many numbers. */
function widen(trie: Trie, size: number): void {
	const woken = new Uint8Array(size);
	woken.set(trie.woken);
	trie.woken = woken;
	trie.known = emptyTable(size);
}

/** Adds the entries that may begin with a word, and says whether there were any. */
function wakeWord(trie: Trie, token: Token): boolean {
	let grew = false;
	for (const words of trie.words.values())
		for (const entries of valuesOf(words.waiting, token, words.proclitics))
			for (const entry of entries.splice(0)) {
				if (trie.added[entry]) continue;
				add(trie, entry, words);
				grew = true;
			}
	return grew;
}
