import { isDecimalMark } from '#lib/number/habit.ts';
import type { Numeral } from '#lib/number/numeral.ts';
import type { NumberReading } from '#lib/number/schema.ts';
import { contextOf, wordAt, type Source } from '#lib/number/source.ts';
import { exactTimes, sumValue, type Sum } from '#lib/number/sum.ts';
import { isSyllable, type Token } from '#lib/text/tokens.ts';

/** The reading of a finished sum over the tokens `from` up to `to`, with what the marks and letters around its digits say. */
export function finishReading(
	source: Source,
	from: number,
	to: number,
	sum: Sum,
	numeral: Numeral | undefined
): NumberReading | undefined {
	const first = source.tokens[from];
	const last = source.tokens[to - 1];
	if (!first || !last) return undefined;
	const reading: NumberReading = {
		start: first.start,
		end: last.end,
		from,
		to,
		value: sumValue(sum),
		precision: exactTimes(0.5, sum.unit) / 10 ** sum.places,
		scale: Math.max(sum.unit, 1),
		kind: sum.kind,
		style: !sum.hasDigits ? 'words' : sum.hasWords ? 'mixed' : 'digits',
		decimal: sum.places > 0 && sum.unit === 1,
		negative: false,
		gluedBefore: false,
		gluedAfter: false,
		scaleAlone: sum.scaleAlone && sum.lastRole === 'scale',
		loose: sum.loose,
		broken: numeral?.shape.kind === 'broken',
		reasons: []
	};
	if (numeral) addDigits(source, reading, numeral);
	return reading;
}

/** Adds what is known of the digits; the reading is new and nobody else's yet. */
function addDigits(source: Source, reading: NumberReading, numeral: Numeral): void {
	reading.digits = { from: numeral.from, to: numeral.to };
	reading.gluedBefore = isGluedBefore(source, numeral.from);
	const ordinalTo = reading.to === numeral.to ? ordinalEnd(source, numeral) : undefined;
	if (ordinalTo === undefined) reading.gluedAfter = isGluedAfter(source, numeral.to, reading);
	addMinus(source, reading);
	if (ordinalTo === undefined) addAlternative(source, reading, numeral);
	else {
		reading.kind = 'ordinal';
		reading.to = ordinalTo;
		reading.end = source.tokens[ordinalTo - 1]?.end ?? reading.end;
	}
}

/** Digits with an ordinal's ending: "12η", "1st", "3-й", "1.º"; a full stop only where the sentence goes on or the line holds nothing else. */
function ordinalEnd({ tokens, tables, followers }: Source, numeral: Numeral): number | undefined {
	if (numeral.marks.length > 0 || (numeral.groups[0]?.length ?? 9) > 3) return undefined;
	const first = tokens[numeral.to];
	if (!first || first.space) return undefined;
	const linked = hyphens.has(first.key) || first.key === '.' ? tokens[numeral.to + 1] : undefined;
	if (linked && !linked.space && linked.kind !== 'digits' && tables.suffixes.has(linked.key))
		return numeral.to + 2;
	if (!tables.suffixes.has(first.key)) return undefined;
	const to = numeral.to + 1;
	const next = tokens[to];
	if (first.kind === 'word') return to;
	if (first.key !== '.') return next?.kind === 'word' && !next.space ? undefined : to;
	if (!next || next.line) return isLineStart(tokens, numeral.from) ? to : undefined;
	const leads = tables.leads.has(tokens[numeral.from - 1]?.key ?? '');
	const follows = leads || followers.get(to) === 'numbered';
	const goesOn = next.kind === 'word' ? !next.capital || follows : next.key === ',';
	return goesOn && (next.space || next.key === ',') ? to : undefined;
}

function isLineStart(tokens: readonly Token[], at: number): boolean {
	return at === 0 || tokens[at]?.line === true;
}

const hyphens = new Set(['-', '‑']);

function isGluedBefore({ tokens, tables }: Source, at: number): boolean {
	const left = tokens[at - 1];
	if (left?.kind !== 'word' || tokens[at]?.space || tokens[at]?.line) return false;
	if (isSyllable(left)) return false;
	return !tables.proclitics.includes(left.key);
}

function isGluedAfter(source: Source, at: number, reading: NumberReading): boolean {
	const token = source.tokens[at];
	return (
		reading.to === at &&
		token?.kind === 'word' &&
		!token.space &&
		!isSyllable(token) &&
		!wordAt(source, at, 'times')
	);
}

const minusSigns = new Set(['-', '−', '–', '‑']);

/** A minus stands against the digits with white space, a bracket or nothing before it. */
function addMinus({ tokens }: Source, reading: NumberReading): void {
	const sign = tokens[reading.from - 1];
	if (!sign || !minusSigns.has(sign.key) || sign.end !== reading.start) return;
	const before = tokens[reading.from - 2];
	const stands =
		!before ||
		sign.line ||
		before.key === '(' ||
		(before.kind === 'word' && (sign.space || isSyllable(before)));
	if (!stands) return;
	reading.negative = true;
	reading.from--;
	reading.start = sign.start;
	reading.value = -reading.value;
}

/** Notes the other way to read a numeral's only separator. */
function addAlternative(source: Source, reading: NumberReading, { shape, to }: Numeral): void {
	if (shape.kind !== 'either') return;
	const { decimal, reason } = isDecimalMark(shape.mark, shape, source.habit, contextOf(source, to));
	const other = decimal ? Number(shape.grouped) : Number(`${shape.whole}.${shape.fraction}`);
	const value = exactTimes(other, reading.scale);
	const half = exactTimes(0.5, reading.scale);
	reading.reasons.push(reason);
	reading.alternative = {
		value: reading.negative ? -value : value,
		precision: decimal ? half : half / 1000,
		decimal: !decimal && reading.scale === 1
	};
}
