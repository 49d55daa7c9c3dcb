import type { LanguagePack } from '#lib/language/schema.ts';
import { findHabit, isDecimalMark, type FigureContext, type Habit } from '#lib/number/habit.ts';
import { mayBeCompound, readCompound } from '#lib/number/compound.ts';
import { numberLexicon, procliticsOf, type NumberWord } from '#lib/number/lexicon.ts';
import { readNumeral, type Numeral } from '#lib/number/numeral.ts';
import type { NumberReading } from '#lib/number/schema.ts';
import { emptySum, exactTimes, sumValue, withPart, type Part, type Sum } from '#lib/number/sum.ts';
import { findPhrases, phrasesOf, type Match } from '#lib/text/lexicon.ts';
import { fold } from '#lib/text/fold.ts';
import type { Token } from '#lib/text/tokens.ts';

/** All numbers of a text in order, in digits, in words and in both, and how the document writes its separators. */
export interface Numbers {
	readings: NumberReading[];
	habit: Habit;
}

interface Source {
	text: string;
	tokens: readonly Token[];
	pack: LanguagePack;
	/** The longest number words that begin at a token, by token. */
	words: Map<number, Match<NumberWord>[]>;
	numerals: Map<number, Numeral>;
	habit: Habit;
	stops: Set<string>;
	suffixes: Set<string>;
	proclitics: readonly string[];
}

/** Finds the numbers of a tokenized text. A separator that two readings fit is read by the habit of the document. */
export function findNumbers(
	text: string,
	tokens: readonly Token[],
	pack: LanguagePack,
	habit?: Habit
): Numbers {
	const numerals = collectNumerals(tokens);
	const source: Source = {
		text,
		tokens,
		pack,
		words: collectWords(tokens, pack),
		numerals,
		habit: habit ?? findHabit(numerals.values(), pack),
		stops: new Set(phrasesOf(pack.abbreviations).map(fold)),
		suffixes: new Set(phrasesOf(pack.ordinalSuffixes).map(fold)),
		proclitics: procliticsOf(pack)
	};
	const readings: NumberReading[] = [];
	for (let at = 0; at < tokens.length;) {
		const reading = mayBegin(source, at) ? readAt(source, at) : undefined;
		if (reading) readings.push(reading);
		at = reading ? Math.max(reading.to, at + 1) : at + 1;
	}
	return { readings, habit: source.habit };
}

function collectNumerals(tokens: readonly Token[]): Map<number, Numeral> {
	const numerals = new Map<number, Numeral>();
	for (let at = 0; at < tokens.length;) {
		if (tokens[at]?.kind !== 'digits') {
			at++;
			continue;
		}
		const numeral = readNumeral(tokens, at);
		numerals.set(at, numeral);
		at = numeral.to;
	}
	return numerals;
}

function collectWords(
	tokens: readonly Token[],
	pack: LanguagePack
): Map<number, Match<NumberWord>[]> {
	const words = new Map<number, Match<NumberWord>[]>();
	for (const match of findPhrases(numberLexicon(pack), tokens)) {
		const there = words.get(match.from);
		const longest = there?.[0]?.to ?? 0;
		if (!there || match.to > longest) words.set(match.from, [match]);
		else if (match.to === longest) there.push(match);
	}
	return words;
}

/** A part and where it ends. */
interface Step {
	part: Part;
	to: number;
	numeral?: Numeral;
	/** The number with all pieces of a compound word. */
	sum?: Sum;
}

function readAt(source: Source, from: number): NumberReading | undefined {
	let sum = emptySum();
	let to = from;
	let numeral: Numeral | undefined;
	let start = from;
	if (wordAt(source, from, 'prefix') && !wordAt(source, from, 'cardinal')) {
		const after = wordAt(source, from, 'prefix')?.to ?? from;
		const prefixed = readPrefixed(source, from, after);
		return prefixed;
	}
	for (;;) {
		const step = stepAt(source, to, sum);
		const next = step && (step.sum ?? withPart(sum, step.part));
		if (!step || !next) break;
		sum = next;
		to = step.to;
		numeral ??= step.numeral;
		if (step.numeral && start === from) start = from;
		if (step.numeral && step.numeral.shape.kind === 'broken') break;
	}
	if (sum.parts === 0) return undefined;
	return finish(source, from, to, sum, numeral);
}

/** "No. 1", "thứ 26", "thứ nhất": a prefix makes an ordinal of the number after it. */
function readPrefixed(source: Source, from: number, at: number): NumberReading | undefined {
	const dot = source.tokens[at];
	const begin = dot?.key === '.' && !dot.space ? at + 1 : at;
	if (source.tokens[begin]?.line) return undefined;
	const reading = wordAt(source, begin, 'prefix') ? undefined : readAt(source, begin);
	if (!reading || reading.scale !== 1 || reading.kind === 'fraction') return undefined;
	const start = source.tokens[from]?.start ?? reading.start;
	return {
		...reading,
		from,
		start,
		kind: 'ordinal',
		reasons: [...reading.reasons, 'ordinal by the word before']
	};
}

function wordAt(
	source: Source,
	at: number,
	role: NumberWord['role']
): Match<NumberWord> | undefined {
	return source.words.get(at)?.find((match) => match.payload.role === role);
}

/** A quick answer for the many tokens that are no part of a number. */
function mayBegin(source: Source, at: number): boolean {
	const token = source.tokens[at];
	if (token?.kind === 'digits') return source.numerals.has(at);
	if (source.words.has(at)) return true;
	return (
		token?.kind === 'word' && source.pack.numberCompounds && mayBeCompound(token.key, source.pack)
	);
}

function stepAt(source: Source, at: number, sum: Sum): Step | undefined {
	const token = source.tokens[at];
	if (!token || (sum.parts > 0 && token.line)) return undefined;
	if (token.kind === 'digits') return numeralStep(source, at, sum);
	const point = sum.hasDigits && sum.places === 0 ? wordAt(source, at, 'point') : undefined;
	const places = point && source.tokens[point.to];
	if (point && places?.kind === 'digits' && places.key.length <= 4)
		return { part: decimalPart(places.key), to: point.to + 1 };
	const joiner = sum.parts > 0 ? joinerAt(source, at) : undefined;
	if (joiner !== undefined) {
		const next = source.tokens[joiner];
		if (!next || next.line || next.kind === 'digits') return undefined;
		const step = wordStep(source, joiner, sum, true);
		return step && joins(sum, step.part) ? step : undefined;
	}
	return wordStep(source, at, sum, isWrittenTogether(source, at));
}

/** Only in front of a smaller part: "three and four" are two numbers. */
function joins(sum: Sum, part: Part): boolean {
	if (sum.hasDigits) return part.role === 'fraction';
	return part.role !== 'scale' || part.value < sum.lastScale;
}

function joinerAt(source: Source, at: number): number | undefined {
	const token = source.tokens[at];
	if (token?.key === '-' && !token.space && !source.tokens[at + 1]?.space) return at + 1;
	return wordAt(source, at, 'joiner')?.to;
}

/** Arabic writes "and" together with the number word: "وعشرون". */
function isWrittenTogether(source: Source, at: number): boolean {
	const token = source.tokens[at];
	return (
		source.proclitics.length > 0 &&
		token?.key.startsWith('و') === true &&
		!token.key.startsWith('واحد')
	);
}

const roleOrder = ['cardinal', 'scale', 'ordinal', 'fraction', 'multiple'] as const;

function wordStep(source: Source, at: number, sum: Sum, joined: boolean): Step | undefined {
	const found = source.words.get(at);
	if (!found)
		return sum.parts === 0 || !sum.hasDigits ? compoundStep(source, at, sum, joined) : undefined;
	const point = sum.parts > 0 && found.find((match) => match.payload.role === 'point');
	if (point) return decimalsStep(source, point.to);
	for (const role of roleOrder) {
		const match = found.find((candidate) => candidate.payload.role === role);
		if (!match || !isPlausibleScale(source, match)) continue;
		const part = wordPart(role, match.payload.value, joined);
		if (withPart(sum, part)) return { part, to: endOf(source, match.to) };
	}
	return undefined;
}

/** A scale of one letter ("m", "k") counts only right behind digits that stand behind a currency. */
function isPlausibleScale(source: Source, match: Match<NumberWord>): boolean {
	const token = source.tokens[match.from];
	if (match.payload.role !== 'scale' || !token || token.end - token.start > 1) return true;
	if (token.space || source.tokens[match.from - 1]?.kind !== 'digits') return false;
	return token.key !== 'm' || hasCurrencyBefore(source, match.from - 1);
}

function hasCurrencyBefore(source: Source, at: number): boolean {
	let index = at;
	for (let steps = 0; steps < 6 && index >= 0; steps++, index--) {
		const token = source.tokens[index];
		if (!token) return false;
		if (/^\p{Sc}$/u.test(token.key) || /^(usd|vnd|eur|us)$/.test(token.key)) return true;
		if (token.kind === 'word') return false;
	}
	return false;
}

/** The stop of an abbreviation belongs to it: "2,1 εκατ.". */
function endOf(source: Source, to: number): number {
	const stop = source.tokens[to];
	const word = source.tokens[to - 1];
	const next = source.tokens[to + 1];
	const abbreviated =
		stop?.key === '.' && !stop.space && word !== undefined && source.stops.has(word.key);
	const goesOn = next !== undefined && !next.line && (!next.capital || next.end - next.start <= 3);
	return abbreviated && goesOn ? to + 1 : to;
}

function compoundStep(source: Source, at: number, sum: Sum, joined: boolean): Step | undefined {
	const token = source.tokens[at];
	if (!source.pack.numberCompounds || token?.kind !== 'word') return undefined;
	const compound = readCompound(token.key, source.pack, sum, joined);
	if (!compound) return undefined;
	const kind =
		compound.tail === 'times'
			? 'multiple'
			: compound.tail === 'rank'
				? 'ordinal'
				: compound.sum.kind;
	return { part: wordPart('cardinal', 0, joined), to: at + 1, sum: { ...compound.sum, kind } };
}

function wordPart(role: Part['role'], value: number, joined: boolean): Part {
	return { role, value, joined, places: 0, scaled: false };
}

function decimalsStep(source: Source, at: number): Step | undefined {
	let digits = '';
	let to = at;
	while (digits.length < 9) {
		const word = wordAt(source, to, 'cardinal');
		if (!word || word.payload.value >= 100 || (digits !== '' && word.payload.value > 9)) break;
		digits += String(word.payload.value);
		to = word.to;
	}
	if (digits === '') return undefined;
	return { part: decimalPart(digits), to };
}

function decimalPart(digits: string): Part {
	return {
		role: 'decimals',
		value: Number(`0.${digits}`),
		joined: false,
		places: digits.length,
		scaled: false
	};
}

function numeralStep(source: Source, at: number, sum: Sum): Step | undefined {
	const numeral = source.numerals.get(at);
	if (!numeral) return undefined;
	if (sum.parts > 0 && !source.tokens[at]?.space) return undefined;
	const after = wordAt(source, numeral.to, 'scale');
	const { shape } = numeral;
	if (shape.kind === 'broken')
		return sum.parts > 0 ? undefined : { part: digitsPart(0, 0, false), to: numeral.to, numeral };
	if (shape.kind === 'plain') {
		const value = Number(`${shape.whole}.${shape.fraction || '0'}`);
		const part = digitsPart(value, shape.fraction.length, after !== undefined);
		return { part, to: numeral.to, numeral };
	}
	const { decimal } = isDecimalMark(shape.mark, shape, source.habit, contextOf(source, numeral.to));
	const part = decimal
		? digitsPart(Number(`${shape.whole}.${shape.fraction}`), 3, after !== undefined)
		: digitsPart(Number(shape.grouped), 0, after !== undefined);
	return { part, to: numeral.to, numeral };
}

function digitsPart(value: number, places: number, scaled: boolean): Part {
	return { role: 'digits', value, joined: false, places, scaled };
}

/** The scale words behind a numeral, which decide how its separator is read. */
function contextOf(source: Source, at: number): FigureContext {
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

function finish(
	source: Source,
	from: number,
	to: number,
	sum: Sum,
	numeral: Numeral | undefined
): NumberReading | undefined {
	const { tokens } = source;
	const first = tokens[from];
	const last = tokens[to - 1];
	if (!first || !last) return undefined;
	const value = sumValue(sum);
	const reading: NumberReading = {
		start: first.start,
		end: last.end,
		from,
		to,
		value,
		precision: exactTimes(0.5, sum.unit) / 10 ** sum.places,
		scale: sum.unit >= 1 ? sum.unit : 1,
		kind: sum.kind,
		style: sum.hasDigits ? (sum.hasWords ? 'mixed' : 'digits') : 'words',
		decimal: sum.places > 0 && sum.unit === 1,
		negative: false,
		gluedBefore: false,
		gluedAfter: false,
		scaleAlone: sum.scaleAlone && sum.lastRole === 'scale',
		broken: numeral?.shape.kind === 'broken',
		reasons: []
	};
	if (!numeral) return reading;
	return withDigits(
		source,
		{ ...reading, digits: { from: numeral.from, to: numeral.to } },
		numeral
	);
}

function withDigits(source: Source, reading: NumberReading, numeral: Numeral): NumberReading {
	const ordinalTo = reading.to === numeral.to ? ordinalEnd(source, numeral) : undefined;
	const done: NumberReading = {
		...reading,
		gluedBefore: isGlued(source, numeral.from - 1, numeral.from),
		gluedAfter: ordinalTo === undefined && isGluedAfter(source, numeral.to, reading),
		...minusBefore(source, reading)
	};
	if (ordinalTo !== undefined) {
		const end = source.tokens[ordinalTo - 1]?.end ?? done.end;
		return { ...done, kind: 'ordinal', to: ordinalTo, end };
	}
	return withAlternative(source, done, numeral);
}

/** Digits with an ordinal's ending: "12η", "1st"; a full stop only where the sentence goes on. */
function ordinalEnd(source: Source, numeral: Numeral): number | undefined {
	if (numeral.marks.length > 0 || (numeral.groups[0]?.length ?? 9) > 3) return undefined;
	const suffix = source.tokens[numeral.to];
	if (!suffix || suffix.space || !source.suffixes.has(suffix.key)) return undefined;
	if (suffix.key !== '.') return numeral.to + 1;
	const next = source.tokens[numeral.to + 1];
	const goesOn =
		next !== undefined && !next.line && (next.kind !== 'word' ? next.key === ',' : !next.capital);
	return goesOn && (next.space || next.key === ',') ? numeral.to + 1 : undefined;
}

function isGlued(source: Source, before: number, at: number): boolean {
	const left = source.tokens[before];
	const right = source.tokens[at];
	if (!left || !right || right.space) return false;
	if (left.kind === 'word') return !source.proclitics.includes(left.key);
	return false;
}

function isGluedAfter(source: Source, at: number, reading: NumberReading): boolean {
	const token = source.tokens[at];
	return (
		reading.to === at && token?.kind === 'word' && !token.space && !wordAt(source, at, 'times')
	);
}

const minusSigns = new Set(['-', '−', '–', '‑']);

/** A minus stands against the digits with white space, a bracket or nothing before it. */
function minusBefore(
	source: Source,
	reading: NumberReading
): Pick<NumberReading, 'negative' | 'from' | 'start' | 'value'> {
	const { from, start, value } = reading;
	const sign = source.tokens[from - 1];
	const before = source.tokens[from - 2];
	const stands =
		sign !== undefined &&
		minusSigns.has(sign.key) &&
		sign.end === start &&
		(before === undefined ||
			sign.line ||
			before.key === '(' ||
			(sign.space && before.kind === 'word'));
	if (!stands) return { negative: false, from, start, value };
	return { negative: true, from: from - 1, start: sign.start, value: -value };
}

function withAlternative(source: Source, reading: NumberReading, numeral: Numeral): NumberReading {
	const { shape } = numeral;
	if (shape.kind !== 'either') return reading;
	const context = contextOf(source, numeral.to);
	const { decimal, reason } = isDecimalMark(shape.mark, shape, source.habit, context);
	const grouped = exactTimes(Number(shape.grouped), reading.scale);
	const withDecimals = exactTimes(Number(`${shape.whole}.${shape.fraction}`), reading.scale);
	const sign = reading.negative ? -1 : 1;
	const half = exactTimes(0.5, reading.scale);
	return {
		...reading,
		reasons: [...reading.reasons, reason],
		alternative: decimal
			? { value: sign * grouped, precision: half, decimal: false }
			: { value: sign * withDecimals, precision: half / 1000, decimal: reading.scale === 1 }
	};
}
