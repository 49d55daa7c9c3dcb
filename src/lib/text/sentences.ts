import type { LanguagePack } from '#lib/language/schema.ts';
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
	/** The stop makes digits an ordinal ("10. desember"). */
	ordinals: boolean;
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
export function findSentences(tokens: readonly Token[], pack: LanguagePack): Sentence[] {
	const ends = boundaries(tokens, stopsOf(pack));
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
	const stops: Stops = {
		titles: new Set(words(pack.abbreviations)),
		measures: new Set([
			...Object.values(pack.scales).flatMap(words),
			...Object.values(pack.units).flatMap(words)
		]),
		ordinals: phrasesOf(pack.ordinalSuffixes).includes('.')
	};
	stopsOfPack.set(pack, stops);
	return stops;
}

/** Indices of the tokens behind which a sentence ends. */
function boundaries(tokens: readonly Token[], stops: Stops): number[] {
	const ends: number[] = [];
	let stop: number | undefined;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (!token) break;
		const begins =
			token.line ||
			(stop !== undefined &&
				(token.space || tokens[stop]?.key === ideographicStop) &&
				isEnd(tokens, stop, at, stops));
		if (at > 0 && begins) ends.push(at);
		if (finalMarks.has(token.key) && token.key !== ':' && token.key !== ';') stop = at;
		else if (stop === undefined || token.space || !closers.has(token.key)) stop = undefined;
	}
	if (tokens.length > 0) ends.push(tokens.length);
	return ends;
}

/** Whether the mark at `stop` ends a sentence before the token `at`. */
function isEnd(tokens: readonly Token[], stop: number, at: number, stops: Stops): boolean {
	const next = firstWord(tokens, at);
	if (next && next.kind === 'word' && !next.capital && isCased(next)) return false;
	if (tokens[stop]?.key !== '.' || stop + 1 < at) return true;
	const word = tokens[stop - 1];
	if (!word || tokens[stop]?.space) return true;
	if (word.kind === 'digits')
		return !(
			stops.ordinals &&
			word.key.length <= 2 &&
			next?.kind === 'digits' &&
			!tokens[stop - 2]?.line
		);
	if (word.kind !== 'word') return true;
	if (word.capital && word.end - word.start === 1) return false;
	if (stops.measures.has(word.key))
		return next?.kind === 'word' && (next.capital || !isCased(next)) && !isCode(next);
	return !stops.titles.has(word.key);
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

/** A currency code or another short abbreviation in capitals. */
function isCode(token: Token): boolean {
	return token.end - token.start === 3 && currencyCodes.has(token.key);
}

const currencyCodes = new Set(['vnd', 'usd', 'eur', 'jpy', 'cny', 'gbp', 'krw', 'thb', 'sgd']);

function isHeading(tokens: readonly Token[], from: number, to: number): boolean {
	const startsLine = from === 0 || tokens[from]?.line === true;
	const endsLine = to === tokens.length || tokens[to]?.line === true;
	if (!startsLine || !endsLine || to - from > headingWords) return false;
	return !finalMarks.has(tokens[to - 1]?.key ?? '');
}
