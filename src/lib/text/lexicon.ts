import { emptyTable } from '#lib/text/table.ts';
import { passageOf, type Passage } from '#lib/text/passage.ts';
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

/** A phrase found: tokens `from` up to, not including, `to`. */
export interface Match<Payload> {
	from: number;
	to: number;
	payload: Payload;
	/** Tokens in it that the phrase does not name (`~`), as bits counted from its first token; 0 where it names all. */
	gaps: number;
}

interface Node {
	/** By vocabulary id; undefined where no word follows. */
	next: Map<number, Node> | undefined;
	/** Reached after up to three words of any kind. */
	gap: Node | undefined;
	/** Numbers of the entries that end here, in order. */
	ends: number[];
}

/** What a word of a text is to a lexicon. */
interface Known {
	/** Ids of the vocabulary that it counts as. */
	ids: readonly number[];
	/** Where the phrases go on that begin with it. */
	starts: readonly Node[];
}

/**
 * Phrases to be found. A phrase enters the trie when a text first holds a word that it may begin with: a document meets a small part
 * of all phrases, and a short one should not wait for the others.
 */
export interface Lexicon<Payload> {
	entries: readonly Entry<Payload>[];
	/** Whether the entry is in the trie. */
	added: Uint8Array;
	/** Numbers of the entries by the words that they may begin with. */
	waiting: Vocabulary<number[]>;
	root: Node;
	ids: Vocabulary<number>;
	size: number;
	proclitics: readonly string[];
	/** By the number of a word: whether the phrases that it may begin were added, and what it is while none is added. */
	woken: Uint8Array;
	known: (Known | undefined)[];
	/** Edition of the numbers. */
	edition: number;
}

const gapWords = 3;
/** Marks between characters that no words are left out across. */
const gapEnds = new Set([...'、，。；']);

/** Phrases of a pack's comma or line separated list. */
export function phrasesOf(list: string): string[] {
	return list
		.split(/[,\n]/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');
}

/** Phrases over folded words, for `findPhrases`. Proclitics are taken off Arabic words on both sides. */
export function compileLexicon<Payload>(
	entries: Iterable<Entry<Payload>>,
	proclitics: readonly string[] = []
): Lexicon<Payload> {
	const list = [...entries];
	const lexicon: Lexicon<Payload> = {
		entries: list,
		added: new Uint8Array(list.length),
		waiting: emptyVocabulary(),
		root: node(),
		ids: emptyVocabulary(),
		size: 0,
		proclitics,
		woken: new Uint8Array(),
		known: [],
		edition: 0
	};
	for (let at = 0; at < list.length; at++) wait(lexicon, at);
	return lexicon;
}

function node(): Node {
	return { next: undefined, gap: undefined, ends: [] };
}

/** Notes the words that an entry may begin with; one that may begin with anything is added at once. */
function wait<Payload>(lexicon: Lexicon<Payload>, entry: number): void {
	const words = firstWords(lexicon.entries[entry]?.phrase ?? '');
	if (words.some((word) => keysOf(word).length === 0)) return add(lexicon, entry);
	for (const word of words) {
		const [place, key] = placeOf(word, 0, lexicon.proclitics);
		const others = lexicon.waiting[place].get(key);
		if (others) others.push(entry);
		else put(lexicon.waiting, place, key, [entry]);
	}
}

/** Adds an entry to the trie. */
function add<Payload>(lexicon: Lexicon<Payload>, entry: number): void {
	lexicon.added[entry] = 1;
	let ends = [lexicon.root];
	for (const part of (lexicon.entries[entry]?.phrase ?? '').trim().split(/\s+/)) {
		if (part === '~') {
			ends = ends.map((end) => (end.gap ??= node()));
			continue;
		}
		const optional = isOptional(part);
		const reached = (optional ? part.slice(1, -1) : part)
			.split('/')
			.flatMap((choice) => ends.map((end) => step(lexicon, end, choice)));
		ends = optional ? [...ends, ...reached] : reached;
	}
	for (const end of ends) if (end !== lexicon.root) endAt(end, entry);
}

/** Notes that an entry ends at a node; matches come in the order of the entries, whenever they were added. */
function endAt({ ends }: Node, entry: number): void {
	const last = ends.at(-1);
	ends.push(entry);
	if (last !== undefined && last > entry) ends.sort((a, b) => a - b);
}

/** Follows one written word, which the tokenizer may cut into several ("US$", "COVID-19"). */
function step<Payload>(lexicon: Lexicon<Payload>, from: Node, written: string): Node {
	let at = from;
	keysOf(written).forEach((_, index) => {
		const [place, key] = placeOf(written, index, lexicon.proclitics);
		let id = lexicon.ids[place].get(key);
		if (id === undefined) put(lexicon.ids, place, key, (id = lexicon.size++));
		const following: Map<number, Node> = (at.next ??= new Map());
		let next = following.get(id);
		if (!next) following.set(id, (next = node()));
		at = next;
	});
	return at;
}

const unknown: Known = { ids: [], starts: [] };

/** What a word is to the lexicon. */
function knownOf<Payload>(lexicon: Lexicon<Payload>, word: number, token: Token): Known {
	const known = lexicon.known[word];
	if (known) return known;
	const ids = valuesOf(lexicon.ids, token, lexicon.proclitics);
	const starts = ids.flatMap((id) => lexicon.root.next?.get(id) ?? []);
	return (lexicon.known[word] = ids.length === 0 ? unknown : { ids, starts });
}

/** Adds the entries that may begin with a word of the text which the lexicon meets for the first time. */
function wake<Payload>(
	lexicon: Lexicon<Payload>,
	tokens: readonly Token[],
	{ words, edition }: Passage
): void {
	if (lexicon.edition !== edition) {
		lexicon.woken.fill(0);
		lexicon.known.fill(undefined);
		lexicon.edition = edition;
	}
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? 0;
		if (lexicon.woken[word]) continue;
		if (word >= lexicon.woken.length) widen(lexicon, 2 * (word + 1));
		lexicon.woken[word] = 1;
		const token = tokens[at];
		if (token && wakeWord(lexicon, token)) lexicon.known.fill(undefined);
	}
}

/** Makes room for so many numbers. */
function widen<Payload>(lexicon: Lexicon<Payload>, size: number): void {
	const woken = new Uint8Array(size);
	woken.set(lexicon.woken);
	lexicon.woken = woken;
	lexicon.known = emptyTable(size);
}

/** Adds the entries that may begin with a word, and says whether there were any. */
function wakeWord<Payload>(lexicon: Lexicon<Payload>, token: Token): boolean {
	let grew = false;
	for (const entries of valuesOf(lexicon.waiting, token, lexicon.proclitics))
		for (const entry of entries.splice(0)) {
			if (lexicon.added[entry]) continue;
			add(lexicon, entry);
			grew = true;
		}
	return grew;
}

/** Every phrase found, by first token; at one token every length is given. Time is linear in the number of tokens. */
export function findPhrases<Payload>(
	lexicon: Lexicon<Payload>,
	tokens: readonly Token[]
): Match<Payload>[] {
	const passage = passageOf(tokens);
	wake(lexicon, tokens, passage);
	const walk: Walk<Payload> = { lexicon, tokens, ...passage, from: 0, matches: [] };
	for (let from = 0; from < tokens.length; from++) {
		const { starts } = knownAt(walk, from);
		if (starts.length === 0) continue;
		walk.from = from;
		for (const start of starts) arrive(walk, start, from + 1, 0);
	}
	return walk.matches;
}

/** A walk through the trie from one token on. */
interface Walk<Payload> extends Passage {
	lexicon: Lexicon<Payload>;
	tokens: readonly Token[];
	from: number;
	matches: Match<Payload>[];
}

function knownAt<Payload>({ lexicon, tokens, words }: Walk<Payload>, at: number): Known {
	const word = words[at] ?? 0;
	const token = tokens[at];
	return lexicon.known[word] ?? (token ? knownOf(lexicon, word, token) : unknown);
}

/** Notes the phrases that end at a node and goes on; `to` is the token after the last that was followed. */
function arrive<Payload>(walk: Walk<Payload>, at: Node, to: number, gaps: number): void {
	for (const end of at.ends) {
		const entry = walk.lexicon.entries[end];
		if (entry) walk.matches.push({ from: walk.from, to, gaps, payload: entry.payload });
	}
	if (!at.next && !at.gap) return;
	const next = walk.onward[to] ?? -1;
	if (next < 0) return;
	if (at.next) follow(walk, at.next, next, gaps);
	if (at.gap) leap(walk, at.gap, to, next, gaps);
}

/** Goes on behind a gap, over as many words as it lets through. */
function leap<Payload>(
	walk: Walk<Payload>,
	behind: Node,
	to: number,
	first: number,
	gaps: number
): void {
	const { tokens, onward } = walk;
	let gap: Node | undefined = gapEnds.has(tokens[to]?.key ?? '') ? undefined : behind;
	let next = first;
	let most = gapWords;
	let passed = gaps;
	for (let skipped = 0; next >= 0 && gap; skipped++) {
		// A gap behind a gap ("~ ~") lets through as many words again.
		if (skipped > most) {
			gap = gap.gap;
			most += gapWords;
		}
		for (let open = gap; open; open = open.gap)
			if (open.next) follow(walk, open.next, next, passed);
		if (tokens[next]?.kind === 'digits') break;
		if (gapEnds.has(tokens[next + 1]?.key ?? '')) break;
		passed |= 1 << (next - walk.from);
		next = onward[next + 1] ?? -1;
	}
}

function follow<Payload>(
	walk: Walk<Payload>,
	next: ReadonlyMap<number, Node>,
	at: number,
	gaps: number
): void {
	for (const id of knownAt(walk, at).ids) {
		const child = next.get(id);
		if (child) arrive(walk, child, at + 1, gaps);
	}
}
