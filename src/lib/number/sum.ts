import type { NumberKind } from '#lib/number/schema.ts';

/** One word, phrase or numeral inside a number. */
export interface Part {
	role: 'cardinal' | 'scale' | 'ordinal' | 'fraction' | 'multiple' | 'digits' | 'decimals';
	value: number;
	/** "And" stands before it, as a word or written together; digits are written against what stands before them. */
	joined: boolean;
	/** Digits after the decimal mark, for numerals. */
	places: number;
	/** For a numeral: another scale word follows it. */
	scaled: boolean;
	/** A word that is more often no number. */
	loose: boolean;
	/** For a numeral: it stands behind a scale written as one syllable ("1조 2,345억", "3万5000"). */
	myriad: boolean;
}

/** A number while its parts are being added up. */
export interface Sum {
	/** What is multiplied by a scale word already. */
	total: number;
	/** What no scale word has multiplied yet. */
	pending: number | undefined;
	/** The total without the last of its groups, and the scale of the group before it: "un billón" in "un billón dos mil". */
	higher: number;
	higherScale: number;
	/** The smallest scale so far, without one Infinity. */
	lastScale: number;
	/** Product of scale words over the last printed digit. */
	unit: number;
	places: number;
	kind: NumberKind;
	parts: number;
	lastRole: Part['role'] | undefined;
	scaleAlone: boolean;
	hasDigits: boolean;
	hasWords: boolean;
	/** Nothing but a word that is more often no number. */
	loose: boolean;
	/** The language puts units before tens: "fünfundzwanzig". */
	unitsFirst: boolean;
}

/** A number without parts. */
export function emptySum(unitsFirst: boolean): Sum {
	return {
		total: 0,
		pending: undefined,
		higher: 0,
		higherScale: Infinity,
		lastScale: Infinity,
		unit: 1,
		places: 0,
		kind: 'cardinal',
		parts: 0,
		lastRole: undefined,
		scaleAlone: false,
		hasDigits: false,
		hasWords: false,
		loose: false,
		unitsFirst
	};
}

/** The number that the parts make so far. */
export function sumValue(sum: Sum): number {
	return sum.total + (sum.pending ?? 0);
}

/** The product without the error of binary fractions where the factor is a power of ten: 20699.5 times a billion. */
export function exactTimes(value: number, factor: number): number {
	if (factor === 1) return value;
	const exponent = Math.round(Math.log10(factor));
	const written = String(value);
	if (10 ** exponent !== factor || written.includes('e')) return value * factor;
	return Number(`${written}e${exponent}`);
}
