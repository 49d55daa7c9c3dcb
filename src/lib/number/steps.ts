import { compoundOf, continueCompound } from '#lib/number/compound.ts';
import { isDecimalMark } from '#lib/number/habit.ts';
import type { NumberWord } from '#lib/number/lexicon.ts';
import type { Numeral } from '#lib/number/numeral.ts';
import { contextOf, wordAt, type Source } from '#lib/number/source.ts';
import { emptySum, sumValue, type Part, type Sum } from '#lib/number/sum.ts';
import { withPart } from '#lib/number/withPart.ts';
import type { Match } from '#lib/text/lexicon.ts';
import { isSyllable } from '#lib/text/tokens.ts';

/** A part and where it ends. */
export interface Step {
	part: Part;
	to: number;
	numeral?: Numeral;
	/** The number with all pieces of a compound word. */
	sum?: Sum;
}

/** The part of a number that begins at a token, behind the parts summed so far. */
export function stepAt(source: Source, at: number, sum: Sum): Step | undefined {
	const token = source.tokens[at];
	if (!token || (sum.parts > 0 && token.line)) return undefined;
	// "3분의 2", "3分の2"
	const said = sum.parts === 0 ? wordAt(source, at, 'fraction') : undefined;
	if (said && token.kind === 'digits')
		return { part: wordPart('fraction', said.payload.value, false), to: said.to };
	if (token.kind === 'digits' || source.numerals[at]) return numeralStep(source, at, sum);
	const point = sum.parts > 0 && sum.places === 0 ? pointStep(source, at) : undefined;
	if (point) return point;
	const joiner = sum.parts > 0 ? joinerAt(source, at) : undefined;
	if (joiner !== undefined) {
		const next = source.tokens[joiner];
		if (!next || next.line) return undefined;
		if (next.kind === 'digits') return smallerGroup(source, joiner, sum);
		const step = wordStep(source, joiner, sum, true);
		return step && joins(sum, step.part) && !countsAgain(source, step.to, sum) ? step : undefined;
	}
	if (token.key === ',') return groupStep(source, at + 1, sum);
	return wordStep(source, at, sum, isWrittenTogether(source, at));
}

/** "1 million and 50 thousand", "2 milioni e 300 mila", "مليون و45 ألف": whole millions and the thousands behind them are one number. */
function smallerGroup(source: Source, at: number, sum: Sum): Step | undefined {
	const numeral = source.numerals[at];
	if (!numeral || numeral.shape.kind !== 'plain' || sum.pending !== undefined) return undefined;
	if (sum.kind !== 'cardinal' || sum.places > 0 || sum.lastScale < 1e6) return undefined;
	const scale = wordAt(source, numeral.to, 'scale')?.payload.value ?? 1;
	const value = Number(numeral.shape.whole);
	if (numeral.shape.fraction || scale < 1000 || value * scale >= sum.lastScale) return undefined;
	return { part: digitsPart(value, 0, true, false), to: numeral.to };
}

/** "One million, two hundred thousand": behind a scale word a comma may stand before the hundreds that follow. */
function groupStep(source: Source, at: number, sum: Sum): Step | undefined {
	if (sum.lastRole !== 'scale' || sum.hasDigits || sum.scaleAlone || source.tokens[at]?.line)
		return undefined;
	const step = wordStep(source, at, sum, false);
	if (!step || step.part.role !== 'cardinal') return undefined;
	const scale =
		wordAt(source, step.to, 'scale')?.payload.value ??
		Math.max(step.part.value, step.sum?.pending ?? 0);
	return scale >= 100 && scale < sum.lastScale ? step : undefined;
}

/** Only in front of a smaller part: "three and four" are two numbers. */
function joins(sum: Sum, part: Part): boolean {
	if (sum.hasDigits) return part.role === 'fraction';
	return part.role !== 'scale' || part.value < sum.lastScale;
}

/** "Two thousand and ten thousand" are two numbers: the scale word comes again. */
function countsAgain(source: Source, at: number, sum: Sum): boolean {
	return wordAt(source, at, 'scale')?.payload.value === sum.lastScale;
}

const dashes = new Set(['-', '‑', '–', '—']);

/** Where a hyphen, a word for "and" or both end: "twenty-five", "hundred and five", "vingt-et-un". */
function joinerAt(source: Source, at: number): number | undefined {
	if (!isHyphen(source, at)) return wordAt(source, at, 'joiner')?.to;
	const word = wordAt(source, at + 1, 'joiner');
	return word && isHyphen(source, word.to) ? word.to + 1 : at + 1;
}

function isHyphen({ tokens }: Source, at: number): boolean {
	const token = tokens[at];
	return token !== undefined && dashes.has(token.key) && !token.space && !tokens[at + 1]?.space;
}

/** Arabic writes "and" together with the number word: "وعشرون". */
function isWrittenTogether(source: Source, at: number): boolean {
	const token = source.tokens[at];
	return (
		source.tables.proclitics.length > 0 &&
		token?.key.startsWith('و') === true &&
		!token.key.startsWith('واحد')
	);
}

const roleOrder = ['cardinal', 'scale', 'ordinal', 'fraction', 'multiple'] as const;

function wordStep(source: Source, at: number, sum: Sum, joined: boolean): Step | undefined {
	const found = source.words[at];
	if (!found)
		return sum.parts === 0 || !sum.hasDigits ? compoundStep(source, at, sum, joined) : undefined;
	for (const role of roleOrder) {
		const match = found.find((candidate) => candidate.payload.role === role);
		if (!match || !isPlausibleScale(source, match, sum)) continue;
		if (role === 'cardinal' && isOneOfScale(source, match)) continue;
		const part = wordPart(role, match.payload.value, joined, match.payload.loose);
		if (withPart(sum, part)) return { part, to: endOf(source, match.to) };
	}
	return undefined;
}

/** "بلغ مليونا و45 ألف": one million in the accusative, which is two only where the counted thing stands right behind. */
function isOneOfScale(source: Source, { from, to }: Match<NumberWord>): boolean {
	const next = source.tokens[to];
	const counts = next?.kind === 'word' && !next.line && !isWrittenTogether(source, to);
	return !counts && wordAt(source, from, 'scale') !== undefined;
}

/** A scale of one letter counts only right behind digits, and but for "k" only where a currency stands before them; one of one syllable inside a number. */
function isPlausibleScale(source: Source, match: Match<NumberWord>, sum: Sum): boolean {
	const token = source.tokens[match.from];
	if (match.payload.role !== 'scale' || !token || token.end - token.start > 1) return true;
	if (isSyllable(token)) return sum.parts > 0;
	if (token.space || source.tokens[match.from - 1]?.kind !== 'digits') return false;
	return token.key === 'k' || hasCurrencyBefore(source, match.from - 1);
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
		stop?.key === '.' && !stop.space && word !== undefined && source.tables.stops.has(word.key);
	const follows = source.followers.get(to + 1) === 'measured';
	const goesOn =
		next !== undefined && !next.line && (!next.capital || follows || next.end - next.start <= 3);
	return abbreviated && goesOn ? to + 1 : to;
}

function compoundStep(source: Source, at: number, sum: Sum, joined: boolean): Step | undefined {
	const token = source.tokens[at];
	const { pieces } = source.tables;
	if (!pieces || token?.kind !== 'word') return undefined;
	const compound =
		sum.parts > 0
			? continueCompound(token.key, pieces, sum, joined)
			: compoundOf(token.key, pieces);
	if (!compound) return undefined;
	const kind =
		compound.tail === 'times'
			? 'multiple'
			: compound.tail === 'rank'
				? 'ordinal'
				: compound.sum.kind;
	return { part: wordPart('cardinal', 0, joined), to: at + 1, sum: { ...compound.sum, kind } };
}

/** A part in words. */
export function wordPart(role: Part['role'], value: number, joined: boolean, loose = false): Part {
	return { role, value, joined, places: 0, scaled: false, loose, myriad: false };
}

/** The word for the point and the decimals behind it, in digits or in words. */
export function pointStep(source: Source, at: number): Step | undefined {
	const point = wordAt(source, at, 'point');
	const places = point && source.tokens[point.to];
	if (!places || places.line) return undefined;
	if (places.kind !== 'digits') return decimalsStep(source, point.to);
	return places.key.length <= 4 ? { part: decimalPart(places.key), to: point.to + 1 } : undefined;
}

/** Digits behind the point, one by one or in groups: "five six", "null fünf", "seventy seven", "τριακόσια πενήντα έξι". */
function decimalsStep(source: Source, at: number): Step | undefined {
	let digits = '';
	let to = at;
	while (digits.length < 9) {
		const group = decimalGroup(source, to);
		if (!group) break;
		digits += String(group.value);
		to = group.to;
	}
	return digits === '' ? undefined : { part: decimalPart(digits), to };
}

/** A number below a thousand in words. */
function decimalGroup(source: Source, at: number): { value: number; to: number } | undefined {
	let sum = emptySum(source.pack.unitsFirst ?? false);
	let to = at;
	while (sum.parts === 0 || sum.pending !== 0) {
		const step = stepAt(source, to, sum);
		const next = step && (step.sum ?? withPart(sum, step.part));
		if (!next || next.total > 0 || next.kind !== 'cardinal' || next.hasDigits) break;
		if (next.places > 0 || (next.scaleAlone && next.parts === 1)) break;
		sum = next;
		to = step.to;
	}
	return sum.parts === 0 ? undefined : { value: sumValue(sum), to };
}

function decimalPart(digits: string): Part {
	return {
		role: 'decimals',
		value: Number(`0.${digits}`),
		joined: false,
		places: digits.length,
		scaled: false,
		loose: false,
		myriad: false
	};
}

function numeralStep(source: Source, at: number, sum: Sum): Step | undefined {
	const numeral = source.numerals[at];
	if (!numeral) return undefined;
	const behindSyllable = sum.lastRole === 'scale' && isSyllableAt(source, at - 1);
	if (sum.parts > 0 && !source.tokens[at]?.space && !behindSyllable) return undefined;
	const scaled = wordAt(source, numeral.to, 'scale') !== undefined;
	const { shape, to } = numeral;
	if (shape.kind === 'broken') {
		const part = digitsPart(0, 0, false, false);
		return sum.parts > 0 ? undefined : { part, to, numeral };
	}
	if (shape.kind === 'plain') {
		const value = Number(shape.fraction ? `${shape.whole}.${shape.fraction}` : shape.whole);
		const part = digitsPart(value, shape.fraction.length, scaled, behindSyllable);
		return { part, to, numeral };
	}
	const { decimal } = isDecimalMark(shape.mark, shape, source.habit, contextOf(source, to));
	const part = decimal
		? digitsPart(Number(`${shape.whole}.${shape.fraction}`), 3, scaled, behindSyllable)
		: digitsPart(Number(shape.grouped), 0, scaled, behindSyllable);
	return { part, to, numeral };
}

function isSyllableAt({ tokens }: Source, at: number): boolean {
	const token = tokens[at];
	return token !== undefined && isSyllable(token);
}

function digitsPart(value: number, places: number, scaled: boolean, myriad: boolean): Part {
	return { role: 'digits', value, joined: false, places, scaled, loose: false, myriad };
}
