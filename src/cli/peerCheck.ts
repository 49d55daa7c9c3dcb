import type { PeerRow } from '#cli/peerRows.ts';
import type { LanguagePack } from '#lib/language/schema.ts';
import { findNumbers } from '#lib/number/find.ts';
import { tokenize } from '#lib/text/tokens.ts';

/** Largest number that is asked for: a thousand billion. */
const largest = 1e12;
/** Relative difference up to which two decimals are equal. */
const tolerance = 1e-9;

/** What is no number in digits or words that a reader of figures is asked for, and how its rows are known. */
const exclusions: Readonly<Record<string, (row: PeerRow) => boolean>> = {
	'ranges of two values': ({ expected }) => expected.some(({ interval }) => interval !== undefined),
	'amounts with a unit': ({ expected }) => expected.some(({ unit }) => unit !== undefined),
	'meant only where context asks for it': ({ latent }) => latent,
	'beyond a thousand billion': ({ expected }) =>
		expected.some(({ value }) => value !== undefined && Math.abs(value) > largest),
	'digits with a letter for the scale ("3M")': ({ text }) =>
		/(?:^| |-)[\p{Nd}.,٫٬]+[kmgкмг]$/iu.test(text),
	'divisions ("1/5")': ({ text }) => /\p{Nd}\/\p{Nd}/u.test(text),
	'digits behind a dash and a space, an item of a list': ({ text }) => /^[-–—] \p{Nd}/u.test(text)
};

/** Why a row is left out of the count; undefined where it counts. */
export function exclusionOf(row: PeerRow): string | undefined {
	return Object.entries(exclusions).find(([, applies]) => applies(row))?.[0];
}

/** A number as it is compared: value and span. */
export interface PeerNumber {
	value: number;
	start: number;
	end: number;
	ordinal: boolean;
}

/** The numbers that are read in the text of a row. */
export function numbersOf({ text }: PeerRow, pack: LanguagePack): PeerNumber[] {
	return findNumbers(tokenize(text), pack).readings.map(({ value, start, end, kind }) => ({
		value,
		start,
		end,
		ordinal: kind === 'ordinal'
	}));
}

/** Whether exactly the expected numbers were read; in rows of ordinals only ordinals count. */
export function isRight(row: PeerRow, read: readonly PeerNumber[]): boolean {
	const counted = isOrdinalRow(row) ? read.filter(({ ordinal }) => ordinal) : read;
	if (row.negative) return counted.length === 0;
	return (
		read.length === row.expected.length &&
		counted.length === read.length &&
		row.expected.every((expected, index) => {
			const number = read[index];
			return (
				number !== undefined &&
				expected.value !== undefined &&
				isSame(number.value, expected.value) &&
				number.start === (expected.start ?? number.start) &&
				number.end === (expected.end ?? number.end)
			);
		})
	);
}

function isOrdinalRow({ kind }: PeerRow): boolean {
	return /ordinal/i.test(kind);
}

function isSame(value: number, expected: number): boolean {
	return Math.abs(value - expected) <= tolerance * Math.max(1, Math.abs(expected));
}
