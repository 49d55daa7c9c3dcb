import { isSyllable, tokenize, type Token } from '#lib/text/tokens.ts';

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

interface Node<Payload> {
	/** By vocabulary id; undefined where no word follows. */
	next: Map<number, Node<Payload>> | undefined;
	/** Reached after up to three words of any kind. */
	gap: Node<Payload> | undefined;
	payloads: Payload[];
}

/** What a word of a text is to a lexicon. */
interface Known<Payload> {
	/** Ids of the vocabulary that it counts as. */
	ids: readonly number[];
	/** Where the phrases go on that begin with it. */
	starts: readonly Node<Payload>[];
}

export interface Lexicon<Payload> {
	root: Node<Payload>;
	exact: Map<string, number>;
	stems: Map<string, number>;
	/** Endings of compounds ("*industrie"). */
	endings: Map<string, number>;
	/** Lengths of the stems and of the endings there are, longest first. */
	stemLengths: number[];
	endingLengths: number[];
	proclitics: readonly string[];
	/** Words and marks that were met. */
	words: Map<string, Known<Payload>>;
	marks: Map<string, Known<Payload>>;
}

const gapWords = 3;
/** Marks between characters that no words are left out across. */
const gapEnds = new Set([...'、，。；']);
const passedOver = new Set([...`-–—‑'’‘"“”„«»()[],،、/「」『』・`]);
const seenLimit = 200_000;

/** Phrases of a pack's comma or line separated list. */
export function phrasesOf(list: string): string[] {
	return list
		.split(/[,\n]/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');
}

/** A trie over folded words, for `findPhrases`. Proclitics are taken off Arabic words on both sides. */
export function compileLexicon<Payload>(
	entries: Iterable<Entry<Payload>>,
	proclitics: readonly string[] = []
): Lexicon<Payload> {
	const lexicon: Lexicon<Payload> = {
		root: node(),
		exact: new Map(),
		stems: new Map(),
		endings: new Map(),
		stemLengths: [],
		endingLengths: [],
		proclitics,
		words: new Map(),
		marks: new Map()
	};
	for (const entry of entries) add(lexicon, entry);
	lexicon.stemLengths = lengthsOf(lexicon.stems);
	lexicon.endingLengths = lengthsOf(lexicon.endings);
	return lexicon;
}

/** Lengths of a table's words, longest first. */
function lengthsOf(table: ReadonlyMap<string, number>): number[] {
	return [...new Set([...table.keys()].map((word) => word.length))].sort((a, b) => b - a);
}

function node<Payload>(): Node<Payload> {
	return { next: undefined, gap: undefined, payloads: [] };
}

function add<Payload>(lexicon: Lexicon<Payload>, { phrase, payload }: Entry<Payload>): void {
	let ends = [lexicon.root];
	for (const part of phrase.trim().split(/\s+/)) {
		if (part === '~') {
			ends = ends.map((end) => (end.gap ??= node()));
			continue;
		}
		const optional = part.startsWith('(') && part.endsWith(')');
		const slot = optional ? part.slice(1, -1) : part;
		const reached = slot
			.split('/')
			.flatMap((choice) => ends.map((end) => step(lexicon, end, choice)));
		ends = optional ? [...ends, ...reached] : reached;
	}
	for (const end of ends) if (end !== lexicon.root) end.payloads.push(payload);
}

/** Follows one written word, which the tokenizer may cut into several ("US$", "COVID-19"). */
function step<Payload>(
	lexicon: Lexicon<Payload>,
	from: Node<Payload>,
	written: string
): Node<Payload> {
	const stem = written.endsWith('*');
	const ending = written.startsWith('*');
	const tokens = tokenize(written).filter(
		(token, index, all) =>
			token.key !== '*' && !passedOver.has(token.key) && !isInnerDot(all, index)
	);
	let at = from;
	tokens.forEach((token, index) => {
		const table =
			stem && index === tokens.length - 1
				? lexicon.stems
				: ending && index === 0
					? lexicon.endings
					: lexicon.exact;
		const key = table === lexicon.exact ? bare(token.key, lexicon.proclitics) : token.key;
		const id = idIn(table, key, lexicon);
		const following: Map<number, Node<Payload>> = (at.next ??= new Map());
		let next = following.get(id);
		if (!next) following.set(id, (next = node()));
		at = next;
	});
	return at;
}

function idIn<Payload>(table: Map<string, number>, key: string, lexicon: Lexicon<Payload>): number {
	let id = table.get(key);
	if (id === undefined)
		table.set(key, (id = lexicon.exact.size + lexicon.stems.size + lexicon.endings.size));
	return id;
}

/** A pattern's word without the article, so that the text's word is compared with and without it. */
function bare(key: string, proclitics: readonly string[]): string {
	return proclitics.includes('ال') && key.startsWith('ال') && key.length > 4 ? key.slice(2) : key;
}

/** What a token is to the lexicon, looked up once for each word. */
function knownOf<Payload>(
	lexicon: Lexicon<Payload>,
	{ kind, key }: Pick<Token, 'kind' | 'key'>
): Known<Payload> {
	const table = kind === 'mark' ? lexicon.marks : lexicon.words;
	const known = table.get(key);
	if (known) return known;
	const ids = kind === 'mark' ? markIds(lexicon, key) : wordIds(lexicon, key);
	const starts = ids.flatMap((id) => lexicon.root.next?.get(id) ?? []);
	const made = { ids, starts };
	if (table.size >= seenLimit) table.clear();
	table.set(key, made);
	return made;
}

function markIds<Payload>(lexicon: Lexicon<Payload>, key: string): number[] {
	const id = lexicon.exact.get(key);
	return id === undefined ? [] : [id];
}

/** Ids of the vocabulary that a word of the text counts as: itself, its stems, and the same without proclitics. */
function wordIds<Payload>(lexicon: Lexicon<Payload>, key: string): number[] {
	const ids: number[] = [];
	for (const form of formsOf(key, lexicon.proclitics)) {
		const exact = lexicon.exact.get(form);
		if (exact !== undefined) ids.push(exact);
		for (const length of lexicon.stemLengths) {
			if (length > form.length) continue;
			const stem = lexicon.stems.get(form.slice(0, length));
			if (stem !== undefined) ids.push(stem);
		}
		for (const length of lexicon.endingLengths) {
			if (length > form.length) continue;
			const ending = lexicon.endings.get(form.slice(-length));
			if (ending !== undefined) ids.push(ending);
		}
	}
	return ids;
}

/** A word and what remains of it when one or two proclitics and the article are taken off ("وبالنسبة": "بالنسبة", "النسبة", "نسبة"). */
export function formsOf(key: string, proclitics: readonly string[]): string[] {
	if (proclitics.length === 0 || key.length < 3) return [key];
	const forms = [key];
	for (let at = 0; at < forms.length && forms.length < 12; at++) {
		const form = forms[at] ?? '';
		for (const proclitic of proclitics) {
			const rest = form.slice(proclitic.length);
			if (rest.length >= 2 && form.startsWith(proclitic) && !forms.includes(rest)) forms.push(rest);
		}
		// "للصادرات": the article's alif is lost after ل.
		if (form.startsWith('لل') && form.length > 4 && !forms.includes(form.slice(2)))
			forms.push(form.slice(2));
	}
	return forms;
}

/** Every phrase found, by first token; at one token every length is given. Time is linear in the number of tokens. */
export function findPhrases<Payload>(
	lexicon: Lexicon<Payload>,
	tokens: readonly Token[]
): Match<Payload>[] {
	const known = tokens.map((token) => knownOf(lexicon, token));
	const walk: Walk<Payload> = { tokens, known, from: 0, matches: [] };
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
	tokens: readonly Token[];
	known: readonly Known<Payload>[];
	from: number;
	matches: Match<Payload>[];
}

/** Notes the phrases that end at a node and goes on; `to` is the token after the last that was followed. */
function arrive<Payload>(
	walk: Walk<Payload>,
	at: Node<Payload>,
	to: number,
	gapped: boolean
): void {
	for (const payload of at.payloads) walk.matches.push({ from: walk.from, to, gapped, payload });
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
	next: ReadonlyMap<number, Node<Payload>>,
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

/** The dot between the parts of a word: "농·림·수산". */
export function isInnerDot(tokens: readonly Token[], index: number): boolean {
	const before = tokens[index - 1];
	const after = tokens[index + 1];
	if (tokens[index]?.key !== '·' || !before || after?.kind !== 'word') return false;
	return isSyllable(before) && isSyllable(after);
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
