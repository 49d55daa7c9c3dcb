import type { BoundKind, NounKind, RefusalKind } from '#lib/language/schema.ts';

/** A figure of a text with its scale, unit and bound. Offsets are UTF-16 units, token indices are half-open. */
export interface Quantity {
	/** The figure with scale and unit, and for counts with the noun: the claim's quote. */
	start: number;
	end: number;
	/** Tokens of the same stretch. */
	from: number;
	to: number;
	/** The numeral alone, with its scale words. */
	numberFrom: number;
	numberTo: number;
	/** In the base unit; never negative unless a minus is printed. */
	value: number;
	/** Upper end of a range. */
	upper: number | undefined;
	/** Denominator of a ratio, or field of a rank, where printed. */
	of: number | undefined;
	/** Half of the last printed digit, in the base unit. */
	precision: number;
	/** Unit code as in claim.md. `count` where nothing else is said. */
	unit: string;
	/** The unit or scale stands at the figure, or was taken from the next figure of its list. */
	unitFrom: 'printed' | 'borrowed' | 'none';
	bound: 'exact' | BoundKind;
	/** Tokens of the hedge, where there is one. */
	boundFrom: number | undefined;
	boundTo: number | undefined;
	/** Kind of the thing counted, where the noun is known, and the noun's tokens. */
	noun: NounKind | undefined;
	nounFrom: number | undefined;
	nounTo: number | undefined;
	/** Written in digits, in words, or digits with scale words. */
	style: 'digits' | 'words' | 'mixed';
	/** The numeral is an ordinal ("12η", "thứ 26", "first"). */
	ordinal: boolean;
	/** Stands inside round brackets. */
	bracketed: boolean;
	/** The list of coordinated figures it belongs to ("516, 497 and 455 million"), and its place there. */
	list: { id: number; index: number; size: number } | undefined;
	/** What was decided how, for `--explain` ("thousands by the document's habit"). */
	reasons: string[];
}

/** A numeral that is no figure of a claim. Offsets are UTF-16 units. */
export interface Refusal {
	start: number;
	end: number;
	from: number;
	to: number;
	kind: RefusalKind;
	reason: string;
}

/** A stretch already read as something else: a date, a year, a period. Token indices are half-open. */
export interface Taken {
	from: number;
	to: number;
	kind: RefusalKind;
}
