import type { LanguagePack, RelativePeriod } from '#lib/language/schema.ts';
import { compileLexicon, findPhrases, phrasesOf, trieOf, type Entry } from '#lib/text/lexicon.ts';
import { perPack } from '#lib/text/perPack.ts';
import { emptyTable } from '#lib/text/table.ts';
import { isLetterNumeral } from '#lib/period/ordinals.ts';
import { fold } from '#lib/text/fold.ts';
import { beginsName, tokenize, type Token } from '#lib/text/tokens.ts';

/** What of a language pack the reading of periods needs; the optional parts only make it surer. */
export type PeriodPack = Pick<
	LanguagePack,
	| 'code'
	| 'direction'
	| 'periods'
	| 'cardinals'
	| 'ordinals'
	| 'conjunctions'
	| 'rangeWords'
	| 'rangeOpeners'
> &
	Partial<
		Pick<
			LanguagePack,
			| 'scales'
			| 'units'
			| 'nouns'
			| 'bounds'
			| 'fractions'
			| 'refuseBefore'
			| 'refuseAfter'
			| 'ordinalPrefixes'
			| 'capitalNouns'
		>
	>;

export type WordKind =
	| 'month'
	| 'monthAfterDay'
	| 'weekday'
	| 'year'
	| 'quarter'
	| 'quarters'
	| 'quarterLetter'
	| 'half'
	| 'run'
	| 'fraction'
	| 'sameYear'
	| 'monthWord'
	| 'day'
	| 'first'
	| 'last'
	| 'endOf'
	| 'startOf'
	| 'until'
	| 'since'
	| 'everSince'
	| 'term'
	| 'relative'
	| 'published'
	| 'apart'
	| 'lastOne'
	| 'nextOne'
	| 'number'
	| 'ordinal'
	| 'and'
	| 'range'
	| 'opener'
	| 'priceBase'
	| 'prefix'
	| 'counted'
	| 'scale'
	| 'bound';

interface Meaning {
	kind: WordKind;
	value: number;
	relative: RelativePeriod | undefined;
	/** Written with a capital in the pack, so that "may" is no month and "May" is. */
	capital: boolean;
	/** Too short to take anything off: "الباب" (the door) is not "آب" (August). */
	whole?: string;
}

/** One bit for each thing that a period may begin with: words of a kind, digits, or a letter that numbers ("Q3", "III", "β'"). */
export const beginnings = bitsOf([
	'digits',
	'letter',
	'month',
	'monthWord',
	'quarter',
	'quarters',
	'quarterLetter',
	'half',
	'run',
	'number',
	'ordinal',
	'prefix',
	'first',
	'last',
	'relative',
	'sameYear',
	'apart',
	'startOf',
	'endOf',
	'everSince'
]);

function bitsOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
	return Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<Name, number>;
}

const beginningOf: Readonly<Partial<Record<WordKind, number>>> = beginnings;

/** A word of a period in the text: what it means, its first token and the token after it. */
export interface PeriodWord extends Pick<Meaning, 'kind' | 'value' | 'relative' | 'capital'> {
	from: number;
	to: number;
}

/** The tokens of a text with the words of periods that begin and end at each. */
export interface Reading {
	tokens: readonly Token[];
	at: (index: number, kind: WordKind) => PeriodWord | undefined;
	/** What a period may begin with at each token, as bits of `beginnings`. */
	begins: Uint32Array;
	endingAt: (index: number, kind: WordKind) => boolean;
	/** Every word that ends before a token, the longest first. */
	before: (index: number) => readonly PeriodWord[];
}

/** Proclitics that Arabic writes together with the word after them. */
const arabicProclitics = ['ال', 'و', 'ب', 'ل', 'ك', 'ف'];

const lexiconOf = perPack((pack: PeriodPack) => {
	const proclitics = pack.direction === 'rtl' ? arabicProclitics : [];
	return compileLexicon(meanings(pack), proclitics, trieOf(pack));
});

/** Marks the words of periods in the tokens of a text. */
export function readWords(tokens: readonly Token[], pack: PeriodPack): Reading {
	const starting = emptyTable<PeriodWord[]>(tokens.length + 1);
	const ending = emptyTable<PeriodWord[]>(tokens.length + 1);
	const begins = new Uint32Array(tokens.length);
	tokens.forEach((token, at) => (begins[at] = beginningAs(token)));
	for (const { from, to, payload } of findPhrases(lexiconOf(pack), tokens)) {
		if (payload.kind === 'month' && to - from === 1 && !isMonthAsWritten(payload, tokens[from]))
			continue;
		// "In 2023 Ha Tinh", "By 2025 Yen Lac": a name that begins like a unit
		if (payload.kind === 'counted' && !pack.capitalNouns && beginsName(tokens, from)) continue;
		const { kind, value, relative, capital } = payload;
		const word = { kind, value, relative, capital, from, to };
		insert(starting, from, word);
		insert(ending, to, word);
		begins[from] = (begins[from] ?? 0) | (beginningOf[kind] ?? 0);
	}
	return {
		tokens,
		at: (index, kind) => wordOf(starting[index], kind),
		begins,
		endingAt: (index, kind) => wordOf(ending[index], kind) !== undefined,
		before: (index) => ending[index] ?? noWords
	};
}

/** What a token is that a period may begin with, whatever it means. */
function beginningAs(token: Token): number {
	if (token.kind === 'digits') return beginnings.digits;
	if (token.kind !== 'word' || token.key.length > 3) return 0;
	const numbers = token.key === 'q' || token.key === 'h' || isLetterNumeral(token);
	return numbers ? beginnings.letter : 0;
}

const noWords: readonly PeriodWord[] = [];

/** Adds a word at its place, the longest first. */
function insert(table: (PeriodWord[] | undefined)[], at: number, word: PeriodWord): void {
	const there = table[at];
	if (!there) {
		table[at] = [word];
		return;
	}
	const shorter = there.findIndex(({ from, to }) => to - from < word.to - word.from);
	if (shorter < 0) there.push(word);
	else there.splice(shorter, 0, word);
}

function wordOf(words: readonly PeriodWord[] | undefined, kind: WordKind): PeriodWord | undefined {
	if (words) for (const word of words) if (word.kind === kind) return word;
	return undefined;
}

function isMonthAsWritten({ capital, whole }: Meaning, token: Token | undefined): boolean {
	if (capital && !token?.capital) return false;
	return whole === undefined || token?.key === whole;
}

/** Notes what phrases mean. */
type Add = (kind: WordKind, phrases: string | undefined, more?: Partial<Meaning>) => void;

function meanings(pack: PeriodPack): Entry<Meaning>[] {
	const { periods } = pack;
	const entries: Entry<Meaning>[] = [];
	const add: Add = (kind, phrases, more = {}) => {
		for (const phrase of phrasesOf(phrases ?? ''))
			entries.push({
				phrase,
				payload: { kind, value: 0, relative: undefined, capital: false, ...more }
			});
	};
	addMonths(add, periods);
	add('weekday', periods.weekdays);
	add('year', periods.year);
	add('quarter', periods.quarter);
	add('quarters', periods.quarters ?? periods.quarter, { value: periods.quarters ? 1 : 0 });
	add('quarterLetter', periods.quarterLetter);
	add('half', periods.half);
	for (const [months, phrases] of Object.entries(periods.runs ?? {}))
		add('run', phrases, { value: Number(months) });
	add('monthWord', periods.month);
	add('day', periods.day);
	add('first', periods.first);
	add('last', periods.last);
	add('endOf', periods.endOf);
	add('startOf', periods.startOf);
	add('until', periods.until);
	add('since', periods.since);
	add('everSince', periods.everSince);
	add('term', periods.term);
	add('sameYear', periods.sameYear);
	for (const [relative, phrases] of Object.entries(periods.relative))
		add('relative', phrases, { relative: relative as RelativePeriod });
	add('published', periods.published);
	for (const [relative, phrases] of Object.entries(periods.yearsApart))
		add('apart', phrases, { relative: relative as RelativePeriod });
	add('lastOne', periods.nearest?.last);
	add('nextOne', periods.nearest?.next);
	for (let value = 1; value <= 12; value++) {
		add('number', pack.cardinals[value], { value });
		add('ordinal', pack.ordinals[value], { value });
	}
	add('and', pack.conjunctions);
	add('range', pack.rangeWords);
	add('opener', pack.rangeOpeners);
	add('prefix', pack.ordinalPrefixes);
	add('priceBase', pack.refuseBefore?.price_base);
	add('priceBase', pack.refuseAfter?.price_base);
	for (const phrases of Object.values(pack.scales ?? {})) {
		add('counted', phrases);
		add('scale', phrases);
	}
	for (const phrases of Object.values(pack.units ?? {})) add('counted', phrases);
	for (const [noun, phrases] of Object.entries(pack.nouns ?? {}))
		if (noun !== 'things') add('counted', phrases);
	for (const phrases of Object.values(pack.fractions ?? {})) add('fraction', phrases);
	for (const phrases of Object.values(pack.bounds ?? {})) add('bound', phrases);
	return entries;
}

function addMonths(add: Add, periods: PeriodPack['periods']): void {
	periods.months.forEach((names, index) => {
		for (const name of phrasesOf(names)) {
			const first = name.charAt(0);
			const whole = name.length < 3 && tokenize(name).length === 1 ? { whole: fold(name) } : {};
			add('month', name, { value: index + 1, capital: first !== first.toLowerCase(), ...whole });
		}
	});
	for (const [month, phrases] of Object.entries(periods.monthsAfterDay ?? {}))
		add('monthAfterDay', phrases, { value: Number(month) });
}
