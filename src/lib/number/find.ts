import type { LanguagePack } from '#lib/language/schema.ts';
import { finishReading } from '#lib/number/finish.ts';
import type { Habit } from '#lib/number/habit.ts';
import type { Numeral } from '#lib/number/numeral.ts';
import type { NumberReading } from '#lib/number/schema.ts';
import { mayBegin, readSource, type Source } from '#lib/number/source.ts';
import { pointStep, stepAt, wordPart } from '#lib/number/steps.ts';
import { emptySum } from '#lib/number/sum.ts';
import { withPart } from '#lib/number/withPart.ts';
import { isSyllable, type Token } from '#lib/text/tokens.ts';

/** All numbers of a text in order, in digits, in words and in both, and how the document writes its separators. */
export interface Numbers {
	readings: NumberReading[];
	habit: Habit;
}

/** Finds the numbers among the tokens of a text. A separator that two readings fit is read by the habit of the document. */
export function findNumbers(tokens: readonly Token[], pack: LanguagePack, habit?: Habit): Numbers {
	const source = readSource(tokens, pack, habit);
	const readings: NumberReading[] = [];
	for (let at = 0; at < tokens.length;) {
		const reading = mayBegin(source, at) ? readAt(source, at) : undefined;
		if (reading) readings.push(reading);
		at = reading ? Math.max(reading.to, at + 1) : at + 1;
	}
	return { readings, habit: source.habit };
}

function readAt(source: Source, from: number): NumberReading | undefined {
	const plain = readPlain(source, from);
	const prefix = source.prefixes[from];
	if (prefix !== undefined && plain?.kind !== 'cardinal') {
		const prefixed = readPrefixed(source, from, prefix);
		if (prefixed && prefixed.to > (plain?.to ?? 0)) return prefixed;
	}
	const minus = source.minuses[from];
	if (plain) return withRepetition(source, plain);
	if (minus !== undefined) return readNegative(source, from, minus);
	return readSaidDecimals(source, from);
}

function readPlain(source: Source, from: number): NumberReading | undefined {
	let sum = emptySum(source.pack.unitsFirst ?? false);
	let to = from;
	let numeral: Numeral | undefined;
	for (;;) {
		const step = stepAt(source, to, sum);
		const next = step && (step.sum ?? withPart(sum, step.part));
		if (!step || !next) break;
		sum = next;
		to = step.to;
		numeral ??= step.numeral;
		if (step.numeral?.shape.kind === 'broken') break;
	}
	return sum.parts === 0 ? undefined : finishReading(source, from, to, sum, numeral);
}

/** "45 (forty-five)": the same number in digits and in words is one number. */
function withRepetition(source: Source, reading: NumberReading): NumberReading {
	const { tokens } = source;
	const opener = tokens[reading.to];
	if (opener?.key !== '(' || opener.line) return reading;
	const again = readPlain(source, reading.to + 1);
	const closer = again && tokens[again.to];
	if (closer?.key !== ')' || again?.value !== reading.value || again.kind !== reading.kind)
		return reading;
	const styles = [reading.style, again.style];
	if (!styles.includes('words') || !styles.includes('digits')) return reading;
	return { ...reading, to: again.to + 1, end: closer.end };
}

/** "minus 3.2 million"; behind digits the word subtracts. */
function readNegative(source: Source, from: number, at: number): NumberReading | undefined {
	const start = source.tokens[from]?.start;
	if (start === undefined || source.tokens[at]?.line) return undefined;
	if (source.tokens[from - 1]?.kind === 'digits') return undefined;
	const reading = readPlain(source, at);
	if (reading?.kind !== 'cardinal' || reading.negative || reading.scaleAlone) return undefined;
	const { alternative } = reading;
	return {
		...reading,
		from,
		start,
		value: -reading.value,
		negative: true,
		loose: false,
		...(alternative ? { alternative: { ...alternative, value: -alternative.value } } : {})
	};
}

/** "Point 77" at the beginning of a line: 0.77 as it is said, or a heading; so no figure. */
function readSaidDecimals(source: Source, from: number): NumberReading | undefined {
	if (from > 0 && !source.tokens[from]?.line) return undefined;
	const step = pointStep(source, from);
	const zero = withPart(emptySum(false), wordPart('cardinal', 0, false));
	const sum = step && zero && withPart(zero, step.part);
	const reading = sum && finishReading(source, from, step.to, sum, undefined);
	return reading && { ...reading, loose: true };
}

/** "No. 1", "thứ 26", "thứ nhất": a prefix makes an ordinal of the number after it. */
function readPrefixed(source: Source, from: number, at: number): NumberReading | undefined {
	const dot = source.tokens[at];
	const begin = dot?.key === '.' && !dot.space ? at + 1 : at;
	const first = source.tokens[begin];
	if (!first || first.line) return undefined;
	// "제3" is the third, "경제 3" ends a word.
	if (first.space && dot && isSyllable(source.tokens[at - 1] ?? dot)) return undefined;
	const reading = readPlain(source, begin);
	if (!reading || reading.scale >= 1000 || reading.kind === 'fraction' || reading.loose)
		return undefined;
	const start = source.tokens[from]?.start ?? reading.start;
	return {
		...reading,
		from,
		start,
		kind: 'ordinal',
		reasons: [...reading.reasons, 'ordinal by the word before']
	};
}
