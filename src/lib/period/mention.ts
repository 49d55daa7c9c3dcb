import type { RelativePeriod } from '#lib/language/schema.ts';

/** A period or date as a text states it. */
export interface PeriodMention {
	/** Tokens `from` up to, not including, `to`. */
	from: number;
	to: number;
	/** UTF-16 offsets, half-open. */
	start: number;
	end: number;
	kind: 'year' | 'month' | 'quarter' | 'half' | 'months' | 'span' | 'date' | 'relative';
	/** The period, where its year is stated; of a date its month, and of 31 December the year. */
	period?: string;
	/** Months of a year that is not stated: the third quarter is `{ month: 7, count: 3 }`. */
	partial?: { month: number; count: number };
	/** Measured from another period; of a part of a year its year ("third quarter of last year"). */
	relative?: RelativePeriod;
	/** From how many years before or after, where it is not one: "ten years ago". */
	years?: number;
	/** "last December", "mars prochain": counted from the day of writing. */
	nearest?: 'last' | 'next';
	/** "the same year": the one that was named last. */
	sameYear?: true;
	/** The first of the months up to the one reported on: "since January". */
	onwards?: true;
	/** Of dates. */
	day?: number;
	month?: number;
	year?: number;
	/** False where the words may mean something else: "2024" before a noun, "12/15" without a word for a day. */
	certain: boolean;
	/** "end of 2024", "beginning of September", 31 December. */
	edge?: 'start' | 'end';
	/** "by 2030", "until 31 December"; "since 2020". */
	until?: true;
	since?: true;
	/** "nine months" without "first" or a year: the first of a year only if the text was written at their end. */
	cumulative?: true;
	/** Where the word begins that opens a range of two words: the "from" of "from 2016 to 2020". */
	opener?: number;
	/** "the 2020-2025 term". */
	term?: true;
	/** A full date on a short line of its own, or beside a clock or a weekday, near the beginning or end of the text. */
	publicationLike?: true;
	/** What it dates is a publication: "an index published in April"; no figure is of it. */
	issued?: true;
	/** A full date behind a name at the beginning of a paragraph: "HANOI, 24 December 2021 (VNA) –". */
	opening?: true;
	/** The year whose prices are meant: "constant 2010 prices". */
	priceBase?: true;
}

/** What a recogniser has found, before its surroundings are looked at. */
export type Found = Omit<PeriodMention, 'from' | 'start' | 'end' | 'certain'> & {
	certain?: boolean;
};
