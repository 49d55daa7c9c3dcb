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
	segmenter: Intl.Segmenter;
}

const stopsOfPack = new WeakMap<LanguagePack, Stops>();
const headingWords = 30;
const finalMarks = new Set([...'.!?…:;؟。']);

/** Cuts a text into sentences at line breaks and at the ends that Unicode's rules find, but for abbreviations, initials and ordinals. Every token is in one sentence. */
export function findSentences(
	text: string,
	tokens: readonly Token[],
	pack: LanguagePack
): Sentence[] {
	const stops = stopsOf(pack);
	const ends = boundaries(text, tokens, stops);
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
		ordinals: phrasesOf(pack.ordinalSuffixes).includes('.'),
		segmenter: new Intl.Segmenter(pack.code, { granularity: 'sentence' })
	};
	stopsOfPack.set(pack, stops);
	return stops;
}

/** Indices of the tokens behind which a sentence ends. */
function boundaries(text: string, tokens: readonly Token[], stops: Stops): number[] {
	const ends: number[] = [];
	let at = 0;
	for (const { index } of stops.segmenter.segment(text)) {
		const before = at;
		while (at < tokens.length && (tokens[at]?.start ?? Infinity) < index) {
			at++;
			if (at > before + 1 && tokens[at - 1]?.line && ends.at(-1) !== at - 1) ends.push(at - 1);
		}
		if (at > 0 && at < tokens.length && ends.at(-1) !== at && isEnd(tokens, at, stops))
			ends.push(at);
	}
	for (at++; at < tokens.length; at++) if (tokens[at]?.line && ends.at(-1) !== at) ends.push(at);
	if (tokens.length > 0) ends.push(tokens.length);
	return ends;
}

/** Whether the sentence really ends before the token `at`, where the segmenter says so. */
function isEnd(tokens: readonly Token[], at: number, stops: Stops): boolean {
	const next = tokens[at];
	const stop = tokens[at - 1];
	if (!next || !stop || next.line) return true;
	if (next.kind === 'word' && !next.capital && isCased(next)) return false;
	if (stop.key !== '.' || stop.space) return true;
	const word = tokens[at - 2];
	if (!word) return true;
	if (word.kind === 'digits')
		return !(stops.ordinals && word.key.length <= 2 && next.kind === 'word' && !next.capital);
	if (word.kind !== 'word') return true;
	if (word.capital && word.end - word.start === 1) return false;
	if (stops.measures.has(word.key)) return next.kind === 'word' && next.capital && !isCode(next);
	return !stops.titles.has(word.key);
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
