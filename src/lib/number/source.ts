import type { LanguagePack } from '#lib/language/schema.ts';
import { compoundOf } from '#lib/number/compound.ts';
import { findHabit, type FigureContext, type Habit } from '#lib/number/habit.ts';
import { numberTables, type NumberTables, type NumberWord } from '#lib/number/lexicon.ts';
import { readBareDecimals, readNumeral, type Numeral } from '#lib/number/numeral.ts';
import { followersIn } from '#lib/text/capitalNouns.ts';
import { findPhrases, type Match } from '#lib/text/lexicon.ts';
import { emptyTable } from '#lib/text/table.ts';
import type { Token } from '#lib/text/tokens.ts';

/** What numbers are read from: the tokens, with the number words and numerals that begin at each. */
export interface Source {
	tokens: readonly Token[];
	pack: LanguagePack;
	tables: NumberTables;
	/** The longest number words that begin at a token, by token. */
	words: readonly (readonly Match<NumberWord>[] | undefined)[];
	/** Where a word before an ordinal ends, by the token it begins at. */
	prefixes: readonly (number | undefined)[];
	/** Where a minus written as a word ends, by the token it begins at. */
	minuses: readonly (number | undefined)[];
	numerals: readonly (Numeral | undefined)[];
	/** Tokens where a noun begins that goes on behind a full stop. */
	followers: ReturnType<typeof followersIn>;
	habit: Habit;
}

/** Finds number words and numerals, and the document's habit unless one is given. */
export function readSource(
	tokens: readonly Token[],
	pack: LanguagePack,
	habit: Habit | undefined
): Source {
	const tables = numberTables(pack);
	const numerals = collectNumerals(tokens, pack);
	return {
		tokens,
		pack,
		tables,
		...collectWords(tokens, tables),
		numerals,
		followers: followersIn(tokens, pack),
		habit: habit ?? findHabit(numerals, pack)
	};
}

function collectNumerals(tokens: readonly Token[], pack: LanguagePack): (Numeral | undefined)[] {
	const numerals = emptyTable<Numeral>(tokens.length);
	for (let at = 0; at < tokens.length;) {
		const token = tokens[at];
		const numeral =
			token?.kind === 'digits'
				? readNumeral(tokens, at)
				: token?.kind === 'mark'
					? readBareDecimals(tokens, at, pack)
					: undefined;
		if (!numeral) {
			at++;
			continue;
		}
		numerals[at] = numeral;
		at = numeral.to;
	}
	return numerals;
}

function collectWords(
	tokens: readonly Token[],
	{ lexicon }: NumberTables
): Pick<Source, 'words' | 'prefixes' | 'minuses'> {
	const prefixes = emptyTable<number>(tokens.length);
	const minuses = emptyTable<number>(tokens.length);
	const words = emptyTable<Match<NumberWord>[]>(tokens.length);
	let hedgeEnd = 0;
	let noneEnd = 0;
	for (const match of findPhrases(lexicon, tokens)) {
		const { from, to } = match;
		if (from < noneEnd) continue;
		switch (match.payload.role) {
			case 'prefix':
				prefixes[from] = to;
				break;
			case 'hedge':
				hedgeEnd = to;
				break;
			case 'minus':
				if (to !== hedgeEnd) minuses[from] = to;
				break;
			case 'none':
				noneEnd = to;
				words[from] = undefined;
				break;
			default:
				addWord(words, match);
		}
	}
	return { words, prefixes, minuses };
}

/** Keeps the longest matches that begin at a token. */
function addWord(words: (Match<NumberWord>[] | undefined)[], match: Match<NumberWord>): void {
	const there = words[match.from];
	const longest = there?.[0]?.to ?? 0;
	if (!there || match.to > longest) words[match.from] = [match];
	else if (match.to === longest) there.push(match);
}

/** The number word of a role that begins at a token. */
export function wordAt(
	source: Source,
	at: number,
	role: NumberWord['role']
): Match<NumberWord> | undefined {
	return source.words[at]?.find((match) => match.payload.role === role);
}

/** A quick answer for the many tokens that are no part of a number. */
export function mayBegin(source: Source, at: number): boolean {
	const token = source.tokens[at];
	if (source.numerals[at]) return true;
	if (token?.kind !== 'word') return source.words[at] !== undefined;
	if (source.words[at] ?? source.prefixes[at] ?? source.minuses[at]) return true;
	const { pieces } = source.tables;
	return pieces !== undefined && compoundOf(token.key, pieces) !== undefined;
}

/** The scale words behind a numeral, which decide how its separator is read. */
export function contextOf(source: Source, at: number): FigureContext {
	let scale = 1;
	let to = at;
	for (let words = 0; words < 3; words++) {
		const word = wordAt(source, to, 'scale');
		if (!word) break;
		scale *= word.payload.value;
		to = word.to;
	}
	return { scale, rate: source.tokens[to]?.key === '%' || source.tokens[to]?.key === '٪' };
}
