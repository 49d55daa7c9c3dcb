import type { LanguagePack, Phrases } from '#lib/language/schema.ts';
import { piecesOf, type Pieces } from '#lib/number/pieces.ts';
import { fold, stripMarks } from '#lib/text/fold.ts';
import { compileLexicon, phrasesOf, trieOf, type Entry, type Lexicon } from '#lib/text/lexicon.ts';

/** What a word or phrase does inside a number. */
export type NumberRole =
	| 'cardinal'
	| 'scale'
	| 'joiner'
	| 'point'
	| 'ordinal'
	| 'prefix'
	| 'minus'
	| 'hedge'
	| 'none'
	| 'fraction'
	| 'multiple'
	| 'times';

export interface NumberWord {
	role: NumberRole;
	value: number;
	/** More often no number. */
	loose: boolean;
}

/** What the number words of a pack are looked up in. */
export interface NumberTables {
	lexicon: Lexicon<NumberWord>;
	/** What compounds are made of; undefined where words are not written together. */
	pieces: Pieces | undefined;
	/** Abbreviations that a full stop may close. */
	stops: ReadonlySet<string>;
	/** What follows digits to make them an ordinal. */
	suffixes: ReadonlySet<string>;
	/** Words before an ordinal. */
	leads: ReadonlySet<string>;
	proclitics: readonly string[];
}

const tablesOfPack = new WeakMap<LanguagePack, NumberTables>();

/** The number words of a pack, compiled once per pack. */
export function numberTables(pack: LanguagePack): NumberTables {
	let tables = tablesOfPack.get(pack);
	if (!tables) {
		const { proclitics } = pack;
		tables = {
			lexicon: compileLexicon(entriesOf(pack), proclitics, trieOf(pack)),
			pieces: pack.numberCompounds ? piecesOf(pack) : undefined,
			stops: new Set(phrasesOf(pack.abbreviations).map(fold)),
			suffixes: new Set(phrasesOf(pack.ordinalSuffixes).map(fold)),
			leads: new Set(phrasesOf(pack.ordinalLeads ?? '').map(fold)),
			proclitics
		};
		tablesOfPack.set(pack, tables);
	}
	return tables;
}

function* entriesOf(pack: LanguagePack): Iterable<Entry<NumberWord>> {
	const bare = pack.marksOptional === true;
	yield* valued('cardinal', pack.cardinals, { bare });
	yield* valued('cardinal', pack.looseNumbers ?? {}, { bare, loose: true });
	yield* valued('scale', pack.scales, { bare });
	yield* valued('ordinal', pack.ordinals, { bare });
	yield* valued('fraction', pack.fractions);
	yield* valued('multiple', pack.multiples);
	yield* listed('joiner', pack.numberJoiners);
	yield* listed('point', pack.pointWords);
	yield* listed('prefix', pack.ordinalPrefixes);
	yield* listed('times', pack.times);
	yield* listed('none', pack.notNumbers ?? '');
	yield* minusEntries(pack);
}

function* valued(
	role: NumberRole,
	table: Readonly<Record<number, Phrases>>,
	{ loose = false, bare = false } = {}
): Iterable<Entry<NumberWord>> {
	for (const [key, phrases] of Object.entries(table))
		for (const phrase of phrasesOf(phrases)) {
			const payload = { role, value: Number(key), loose };
			yield { phrase, payload };
			const plain = bare ? stripMarks(phrase) : phrase;
			if (plain !== phrase) yield { phrase: plain, payload };
		}
}

function* listed(role: NumberRole, phrases: Phrases): Iterable<Entry<NumberWord>> {
	for (const phrase of phrasesOf(phrases))
		yield { phrase, payload: { role, value: 0, loose: false } };
}

/** Minus words, and the hedges that end in one and mean something else: "al menos", "mais ou menos". */
function* minusEntries(pack: LanguagePack): Iterable<Entry<NumberWord>> {
	const minusWords = pack.minusWords ?? 'minus';
	yield* listed('minus', minusWords);
	const known = new Set(phrasesOf(minusWords));
	for (const phrases of Object.values(pack.bounds))
		for (const phrase of phrasesOf(phrases)) {
			const words = phrase
				.replace(/\([^)]*\)/g, ' ')
				.trim()
				.split(/\s+/);
			if (words.length > 1 && known.has(words.at(-1) ?? ''))
				yield* listed('hedge', words.join(' '));
		}
}
