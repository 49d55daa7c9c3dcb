import type { BoundKind, NounKind, RefusalKind } from '#lib/language/schema.ts';
import type { NumberReading } from '#lib/number/schema.ts';
import type { Phrased } from '#lib/quantity/phrases.ts';
import type { Token } from '#lib/text/tokens.ts';

/** A figure while it is being read; every step adds what it knows. Token indices are half-open. All fields are there from the start, which keeps the objects fast. */
export interface Draft {
	reading: NumberReading;
	from: number;
	to: number;
	numberFrom: number;
	numberTo: number;
	value: number;
	precision: number;
	upper: number | undefined;
	of: number | undefined;
	unit: string | undefined;
	unitFrom: 'printed' | 'borrowed' | 'none';
	/** Scale words, the unit's own factor included, that stand at the figure. */
	scale: number;
	bound: { kind: BoundKind; from: number; to: number } | undefined;
	noun: { kind: NounKind | undefined; from: number; to: number } | undefined;
	rank: boolean;
	/** A rank word, steps or a scope stands at it; else other ranks do. */
	rankSaid: boolean;
	/** Counts steps on a ranking, not a place in it. */
	steps: boolean;
	ratio: boolean;
	/** The value that a change starts from. */
	moves: boolean;
	list: { id: number; index: number; size: number } | undefined;
	refused: Verdict | undefined;
	reasons: string[];
}

/** Why a figure is none. */
export interface Verdict {
	kind: RefusalKind;
	reason: string;
}

/** Why a whole before its part is no figure. */
export const wholeOfPart = 'the whole of a part';

/** Units of length, weight and area, whose figures may be limits, distances or heights. */
export const physicalUnits: ReadonlySet<string> = new Set(['km', 'm', 'kg', 't', 'g', 'm2', 'mm']);

/** What the steps read from: the text, its tokens, the phrases found in it and the figures so far. */
export interface Page {
	text: string;
	tokens: readonly Token[];
	/** Number of the sentence of each token. */
	sentenceAt: Int32Array;
	phrased: Phrased;
	/** Tokens covered by a date, year or period. */
	taken: Uint8Array;
	/** Decimals may stand behind a full stop: the language writes so, or a figure with a unit does. */
	stopDecimals: boolean;
	/** The language writes every noun with a capital. */
	capitalNouns: boolean;
	/** Articles written together with the word behind them (Arabic ال). */
	articles: readonly string[];
	/** The pack names the verbs that lead from one value to another. */
	verbsOfMoves: boolean;
}

/** A figure of the text, before its unit and context are read. */
export function draftOf(reading: NumberReading): Draft {
	return {
		reading,
		from: reading.from,
		to: reading.to,
		numberFrom: reading.from,
		numberTo: reading.to,
		value: reading.value,
		precision: reading.precision,
		upper: undefined,
		of: undefined,
		unit: undefined,
		unitFrom: 'none',
		scale: reading.scale,
		rank: false,
		rankSaid: false,
		steps: false,
		ratio: false,
		moves: false,
		bound: undefined,
		noun: undefined,
		list: undefined,
		refused: undefined,
		reasons: [...reading.reasons]
	};
}

/** Digits alone, or a number word alone: nothing says yet what is counted. */
export function isBare(draft: Draft): boolean {
	return (
		draft.unit === undefined &&
		draft.noun === undefined &&
		draft.scale === 1 &&
		!draft.rank &&
		!draft.ratio &&
		draft.reading.kind !== 'multiple' &&
		draft.reading.kind !== 'fraction'
	);
}

/** Four digits without a mark, from 1900 to 2100. */
export function isLikeYear({ value, reading }: Draft, tokens: readonly Token[]): boolean {
	const printed = reading.digits && tokens[reading.digits.from]?.key;
	return printed?.length === 4 && value >= 1900 && value <= 2100;
}

/** Takes a figure out, unless it is out already. */
export function refuse(draft: Draft, kind: RefusalKind, reason: string): void {
	draft.refused ??= { kind, reason };
}

/** Whether only marks out of a set stand between two tokens; at most four. */
export function onlyMarksBetween(
	tokens: readonly Token[],
	from: number,
	to: number,
	marks: ReadonlySet<string>
): boolean {
	if (to < from || to - from > 4) return false;
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		if (!token || token.line || !marks.has(token.key)) return false;
	}
	return true;
}
