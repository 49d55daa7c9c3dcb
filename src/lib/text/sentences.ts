import type { LanguagePack } from '#lib/language/schema.ts';
import { followersIn } from '#lib/text/capitalNouns.ts';
import { fold } from '#lib/text/fold.ts';
import { phrasesOf } from '#lib/text/lexicon.ts';
import type { Token } from '#lib/text/tokens.ts';

/** A sentence of a text: UTF-16 offsets of its first and last token, and their half-open indices. */
export interface Sentence {
	start: number;
	end: number;
	from: number;
	to: number;
	/** Number of the line it stands in; lines without words are not counted. */
	paragraph: number;
	/** A short line of its own without a final stop: a headline, a byline, a caption. */
	heading: boolean;
}

interface Stops {
	/** Abbreviations whose stop ends no sentence. */
	titles: Set<string>;
	/** Abbreviated scale words and units, behind which a sentence may end. */
	measures: Set<string>;
	/** What a measure may go on with ("долл. США"). */
	continued: Map<string, Set<string>>;
	/** Abbreviations of "year" and the like, measures behind digits only. */
	years: Set<string>;
	/** The stop makes digits an ordinal ("10. desember"). */
	ordinals: boolean;
	/** Words before an ordinal. */
	leads: Set<string>;
}

const stopsOfPack = new WeakMap<LanguagePack, Stops>();
const headingWords = 30;
const finalMarks = new Set([...'.!?…:;؟。']);
const closers = new Set([...`"'”’»)]」』`]);
/** A stop that no space follows. */
const ideographicStop = '。';

/**
 * Cuts a text into sentences at line breaks and full stops, but for those of abbreviations, initials and ordinals. Every token is in
 * one sentence. `Intl.Segmenter` would know the rules too, but takes quadratic time on lines such as "1. 1. 1. 1.".
 */
export function findSentences(
	text: string,
	tokens: readonly Token[],
	pack: LanguagePack
): Sentence[] {
	const followers = followersIn(tokens, pack);
	const ends = boundaries({ text, tokens, stops: stopsOf(pack), followers });
	const sentences: Sentence[] = [];
	let from = 0;
	let paragraph = 0;
	for (const to of ends) {
		const first = tokens[from];
		const last = tokens[to - 1];
		if (!first || !last) continue;
		if (from > 0 && first.line) paragraph++;
		const heading = isHeading(tokens, from, to);
		sentences.push({ start: first.start, end: last.end, from, to, paragraph, heading });
		from = to;
	}
	return sentences;
}

function stopsOf(pack: LanguagePack): Stops {
	const known = stopsOfPack.get(pack);
	if (known) return known;
	const words = (list: string): string[] =>
		phrasesOf(list).map((phrase) => fold(phrase.replace(/\.$/, '')));
	const { year, quarter, half, month, day } = pack.periods;
	const titles = new Set(words(pack.abbreviations));
	const units = [...Object.values(pack.scales), ...Object.values(pack.units)].flatMap(words);
	const stops: Stops = {
		titles,
		measures: new Set(units),
		continued: continuationsOf(units),
		years: new Set(
			[year, quarter, half, month, day]
				.flatMap(words)
				.filter((word) => titles.has(word) || initials.test(word))
		),
		ordinals: phrasesOf(pack.ordinalSuffixes).includes('.'),
		leads: new Set(words(pack.ordinalLeads ?? ''))
	};
	stopsOfPack.set(pack, stops);
	return stops;
}

/** One letter, or the same letter repeated: "r", "гг". */
const initials = /^(\p{L})\1*$/u;

/** Second words of phrases by their first, with and without the brackets and bars of the notation. */
function continuationsOf(phrases: readonly string[]): Map<string, Set<string>> {
	const continued = new Map<string, Set<string>>();
	for (const phrase of phrases) {
		const [first, second] = phrase
			.split(/\s+/)
			.map((part) => part.replace(/[()*]/g, '').split('/'));
		if (!first || !second) continue;
		for (const word of first)
			continued.set(word, new Set([...(continued.get(word) ?? []), ...second]));
	}
	return continued;
}

/** Indices of the tokens behind which a sentence ends. */
function boundaries(page: Cut): number[] {
	const { tokens } = page;
	const ends: number[] = [];
	let stop: number | undefined;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (!token) break;
		const begins =
			token.line ||
			(stop !== undefined &&
				(token.space || tokens[stop]?.key === ideographicStop) &&
				isEnd(page, ends.at(-1) ?? 0, stop, at));
		if (at > 0 && begins) ends.push(at);
		if (endsSentence(token)) stop = at;
		else if (stop !== undefined && (token.space || !closers.has(token.key))) stop = undefined;
	}
	if (tokens.length > 0) ends.push(tokens.length);
	return ends;
}

function endsSentence({ kind, key }: Token): boolean {
	return kind === 'mark' && finalMarks.has(key) && key !== ':' && key !== ';';
}

interface Cut {
	text: string;
	tokens: readonly Token[];
	stops: Stops;
	/** Tokens where a noun begins that goes on with a figure. */
	followers: ReturnType<typeof followersIn>;
}

/** Whether the mark at `stop` ends the sentence that begins at `from`, before the token `at`. */
function isEnd(cut: Cut, from: number, stop: number, at: number): boolean {
	const { tokens, stops } = cut;
	const next = firstWord(tokens, at);
	if (next && next.kind === 'word' && !next.capital && isCased(next)) return false;
	if (tokens[stop]?.key !== '.' || stop + 1 < at) return true;
	const word = tokens[stop - 1];
	if (!word || tokens[stop]?.space) return true;
	const before = tokens[stop - 2];
	if (word.kind === 'digits') {
		if (!stops.ordinals || word.key.length > 2) return true;
		if (before?.kind === 'word' && stops.leads.has(before.key)) return false;
		return (
			cut.followers.get(at) !== 'numbered' && (next?.kind !== 'digits' || before?.line === true)
		);
	}
	if (word.kind !== 'word') return true;
	if (before?.kind === 'digits' && stops.years.has(word.key))
		return stop - from > fewTokens && opensSentence(cut, word, at);
	if (word.capital && word.end - word.start === 1) return false;
	if (stops.measures.has(word.key)) return opensSentence(cut, word, at);
	return !stops.titles.has(word.key);
}

/** Tokens of "In 2024 ...", behind which the year's stop ends nothing. */
const fewTokens = 4;

/** Whether what follows an abbreviated measure begins a sentence: a word with a capital that is no acronym and no part of the unit. */
function opensSentence(
	{ text, tokens, stops, followers }: Cut,
	measure: Token,
	at: number
): boolean {
	const next = firstWord(tokens, at);
	if (next?.kind !== 'word' || dashes.has(tokens[at]?.key ?? '')) return false;
	if (followers.get(at) === 'measured') return false;
	if (stops.continued.get(measure.key)?.has(next.key)) return false;
	return !isAcronym(text.slice(next.start, next.end));
}

const dashes = new Set(['-', '–', '—']);

/** Two and more capitals: "GRDP", "USD", "США". */
function isAcronym(word: string): boolean {
	return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** The word or digits that a sentence begins with, behind brackets and quotation marks. */
function firstWord(tokens: readonly Token[], at: number): Token | undefined {
	for (let index = at; index < at + 3; index++) {
		const token = tokens[index];
		if (token?.kind !== 'mark') return token;
	}
	return undefined;
}

/** Lower case of a script that has two cases. */
function isCased(token: Token): boolean {
	const first = token.key.charAt(0);
	return first !== first.toUpperCase();
}

function isHeading(tokens: readonly Token[], from: number, to: number): boolean {
	const startsLine = from === 0 || tokens[from]?.line === true;
	const endsLine = to === tokens.length || tokens[to]?.line === true;
	if (!startsLine || !endsLine || to - from > headingWords) return false;
	return !finalMarks.has(tokens[to - 1]?.key ?? '');
}
