import type { LanguagePack, Phrases } from '#lib/language/schema.ts';
import { compileLexicon, phrasesOf, type Entry, type Lexicon } from '#lib/text/lexicon.ts';

/** What a word or phrase does inside a number. */
export type NumberRole =
	| 'cardinal'
	| 'scale'
	| 'joiner'
	| 'point'
	| 'ordinal'
	| 'prefix'
	| 'fraction'
	| 'multiple'
	| 'times';

export interface NumberWord {
	role: NumberRole;
	value: number;
}

const lexicons = new WeakMap<LanguagePack, Lexicon<NumberWord>>();

/** Letters that Arabic writes together with the word after them, the article among them. */
const arabicProclitics = ['و', 'ف', 'ب', 'ل', 'ك', 'ال'] as const;

/** Proclitics that a pack's script takes off before comparing words; none in most. */
export function procliticsOf(pack: LanguagePack): readonly string[] {
	return pack.code === 'ar' ? arabicProclitics : [];
}

/** The number words of a pack, compiled once per pack. */
export function numberLexicon(pack: LanguagePack): Lexicon<NumberWord> {
	let lexicon = lexicons.get(pack);
	if (!lexicon) {
		lexicon = compileLexicon(entriesOf(pack), procliticsOf(pack));
		lexicons.set(pack, lexicon);
	}
	return lexicon;
}

function* entriesOf(pack: LanguagePack): Iterable<Entry<NumberWord>> {
	yield* valued('cardinal', pack.cardinals);
	yield* valued('scale', pack.scales);
	yield* valued('ordinal', pack.ordinals);
	yield* valued('fraction', pack.fractions);
	yield* valued('multiple', pack.multiples);
	yield* listed('joiner', pack.numberJoiners);
	yield* listed('point', pack.pointWords);
	yield* listed('prefix', pack.ordinalPrefixes);
	yield* listed('times', pack.times);
}

function* valued(
	role: NumberRole,
	table: Readonly<Record<number, Phrases>>
): Iterable<Entry<NumberWord>> {
	for (const [key, phrases] of Object.entries(table))
		for (const phrase of phrasesOf(phrases))
			yield { phrase, payload: { role, value: Number(key) } };
}

function* listed(role: NumberRole, phrases: Phrases): Iterable<Entry<NumberWord>> {
	for (const phrase of phrasesOf(phrases)) yield { phrase, payload: { role, value: 0 } };
}
