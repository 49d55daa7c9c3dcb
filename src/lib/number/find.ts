import type { LanguagePack } from '#lib/language/schema.ts';
import { finishReading } from '#lib/number/finish.ts';
import type { Habit } from '#lib/number/habit.ts';
import type { Numeral } from '#lib/number/numeral.ts';
import type { NumberReading } from '#lib/number/schema.ts';
import { mayBegin, readSource, type Source } from '#lib/number/source.ts';
import { stepAt } from '#lib/number/steps.ts';
import { emptySum, withPart } from '#lib/number/sum.ts';
import type { Token } from '#lib/text/tokens.ts';

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
	if (prefix === undefined || plain?.kind === 'cardinal') return plain;
	const prefixed = readPrefixed(source, from, prefix);
	return prefixed && prefixed.to > (plain?.to ?? 0) ? prefixed : plain;
}

function readPlain(source: Source, from: number): NumberReading | undefined {
	let sum = emptySum();
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

/** "No. 1", "thứ 26", "thứ nhất": a prefix makes an ordinal of the number after it. */
function readPrefixed(source: Source, from: number, at: number): NumberReading | undefined {
	const dot = source.tokens[at];
	const begin = dot?.key === '.' && !dot.space ? at + 1 : at;
	if (source.tokens[begin]?.line) return undefined;
	const reading = readPlain(source, begin);
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
