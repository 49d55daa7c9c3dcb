/** What the words of a figure say it is: an amount, a place in an order, a part of a whole, or a multiple ("doubled"). */
export type NumberKind = 'cardinal' | 'ordinal' | 'fraction' | 'multiple';

/** A number as a text writes it. Offsets are UTF-16 units, token indices are half-open. */
export interface NumberReading {
	start: number;
	end: number;
	from: number;
	to: number;
	/** With scale words: "2,1 εκατ." is 2100000; a fraction is part of one. */
	value: number;
	/** Half of the last printed digit, with scale words. */
	precision: number;
	/** Product of the scale words, 1 without any. */
	scale: number;
	kind: NumberKind;
	style: 'digits' | 'words' | 'mixed';
	/** Digits stand after a decimal mark, so that the figure is no count. */
	decimal: boolean;
	/** The first and last token of the digits, where there are any. */
	digits?: { from: number; to: number };
	/** The same digits with their only separator read the other way ("1.160": 1160 or 1.16). */
	alternative?: { value: number; precision: number; decimal: boolean };
	/** A minus stands before the number, as a sign or a word. */
	negative: boolean;
	/** Letters stand against the first or the last digit ("P1", "4A"). */
	gluedBefore: boolean;
	gluedAfter: boolean;
	/** A scale word without a figure ("millions of"). */
	scaleAlone: boolean;
	/** Nothing but a word that is more often no number ("en", "năm"). */
	loose: boolean;
	/** Digits that no reading of the separators makes one number ("5.1.3"), or too many of them. */
	broken: boolean;
	reasons: string[];
}
