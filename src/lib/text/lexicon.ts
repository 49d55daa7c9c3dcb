import { isInnerDot, isSyllable, type Token } from '#lib/text/tokens.ts';
import {
	emptyVocabulary,
	firstWords,
	isOptional,
	passedOver,
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
	/** Words stand in it that the phrase does not name (`~`). */
	gapped: boolean;
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
	/** Words and marks that were met. */
	words: Map<string, Known>;
	marks: Map<string, Known>;
}

const gapWords = 3;
/** Marks between characters that no words are left out across. */
const gapEnds = new Set([...'、，。；']);
/** Words that a lexicon remembers: the common ones of a language and those of a few documents. */
const seenLimit = 5_000;

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
		words: new Map(),
		marks: new Map()
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

/** What each token is to the lexicon, looked up once for each word. */
function knownOf<Payload>(lexicon: Lexicon<Payload>, tokens: readonly Token[]): Known[] {
	const { words, marks } = lexicon;
	const fresh = tokens.filter(({ kind, key }) => !(kind === 'mark' ? marks : words).has(key));
	if (fresh.length > 0 && wake(lexicon, fresh)) {
		words.clear();
		marks.clear();
	}
	return tokens.map((token) => {
		const table = token.kind === 'mark' ? marks : words;
		const known = table.get(token.key);
		if (known) return known;
		const ids = valuesOf(lexicon.ids, token, lexicon.proclitics);
		const starts = ids.flatMap((id) => lexicon.root.next?.get(id) ?? []);
		const made = ids.length === 0 ? unknown : { ids, starts };
		if (table.size >= seenLimit) table.clear();
		table.set(token.key, made);
		return made;
	});
}

const unknown: Known = { ids: [], starts: [] };

/** Adds the entries that may begin with one of these words, and says whether there were any. */
function wake<Payload>(lexicon: Lexicon<Payload>, tokens: readonly Token[]): boolean {
	let grew = false;
	for (const token of tokens)
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
	const known = knownOf(lexicon, tokens);
	const walk: Walk<Payload> = { entries: lexicon.entries, tokens, known, from: 0, matches: [] };
	for (let from = 0; from < tokens.length; from++) {
		const starts = known[from]?.starts ?? [];
		if (starts.length === 0) continue;
		walk.from = from;
		for (const start of starts) arrive(walk, start, from + 1, false);
	}
	return walk.matches;
}

/** A walk through the trie from one token on. */
interface Walk<Payload> {
	entries: readonly Entry<Payload>[];
	tokens: readonly Token[];
	known: readonly Known[];
	from: number;
	matches: Match<Payload>[];
}

/** Notes the phrases that end at a node and goes on; `to` is the token after the last that was followed. */
function arrive<Payload>(walk: Walk<Payload>, at: Node, to: number, gapped: boolean): void {
	for (const end of at.ends) {
		const entry = walk.entries[end];
		if (entry) walk.matches.push({ from: walk.from, to, gapped, payload: entry.payload });
	}
	if (!at.next && !at.gap) return;
	let next = nextWord(walk.tokens, to);
	if (next === undefined) return;
	if (at.next) follow(walk, at.next, next, gapped);
	let gap = gapEnds.has(walk.tokens[to]?.key ?? '') ? undefined : at.gap;
	let most = gapWords;
	for (let skipped = 0; next !== undefined && gap; skipped++) {
		// A gap behind a gap ("~ ~") lets through as many words again.
		if (skipped > most) {
			gap = gap.gap;
			most += gapWords;
		}
		for (let open = gap; open; open = open.gap)
			if (open.next) follow(walk, open.next, next, gapped || skipped > 0);
		if (walk.tokens[next]?.kind === 'digits') break;
		if (gapEnds.has(walk.tokens[next + 1]?.key ?? '')) break;
		next = nextWord(walk.tokens, next + 1);
	}
}

function follow<Payload>(
	walk: Walk<Payload>,
	next: ReadonlyMap<number, Node>,
	at: number,
	gapped: boolean
): void {
	for (const id of walk.known[at]?.ids ?? []) {
		const child = next.get(id);
		if (child) arrive(walk, child, at + 1, gapped);
	}
}

/** The next token that counts, after marks that phrases pass over; none across a line break or the end of a sentence. */
function nextWord(tokens: readonly Token[], at: number): number | undefined {
	for (let index = at; index < tokens.length && index < at + 4; index++) {
		const token = tokens[index];
		if (!token || token.line) return undefined;
		if (token.kind !== 'mark') return index;
		if (passedOver.has(token.key) || isInnerDot(tokens, index)) continue;
		if (token.key === '.' && isAbbreviationStop(tokens, index)) continue;
		return index;
	}
	return undefined;
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
