import type { RelativePeriod } from '#lib/language/schema.ts';
import type { PeriodMention } from '#lib/period/mention.ts';
import {
	formatPeriod,
	monthsOf,
	parsePeriod,
	shift,
	yearOf,
	type Period
} from '#lib/period/parse.ts';

/** What a period without a year is read against: the main period of the document or sentence, and the day of publication. */
export interface PeriodContext {
	main?: string | undefined;
	/** The main period of the whole document, where it may be narrower than a year. */
	whole?: string | undefined;
	/** The term of office that the text names. */
	term?: string | undefined;
	/** Where the main period is named, if it is not what the document as a whole is about. */
	near?: 'sentence' | 'paragraph' | undefined;
	/** Whether it is spoken of as what is aimed at. */
	aimed?: boolean;
	published?: string | undefined;
}

/** The absolute period of a mention: "third quarter" in a report on 2024 is "2024-Q3", "last year" is "2023". */
export function resolvePeriod(
	mention: Pick<
		PeriodMention,
		'period' | 'partial' | 'relative' | 'onwards' | 'year' | 'years' | 'nearest'
	>,
	context: PeriodContext
): string | undefined {
	if (mention.relative === 'year_to_date') return yearToDate(context);
	if (mention.relative === 'the_term') return context.term;
	if (mention.relative === 'term_end') return context.term?.slice(-4);
	if (mention.onwards) {
		const { onwards: _, ...first } = mention;
		return onwards(resolvePeriod(first, context), context);
	}
	if (mention.period !== undefined) return mention.period;
	const published = publishedMonth(context.published);
	const main = context.main === undefined ? undefined : parsePeriod(context.main);
	if (mention.partial) {
		const { month, count } = mention.partial;
		const year = mention.relative && resolveRelative(mention.relative, main, published, undefined);
		if (year) return formatPeriod(monthsOf(yearOf(year), month, count));
		const found = resolvePartial(mention.partial, main, published, byWords(mention, context));
		return found && formatPeriod(found);
	}
	if (!mention.relative) return undefined;
	const found = resolveRelative(
		mention.relative,
		main,
		published,
		reportedMonth(context.published),
		mention.year,
		mention.years
	);
	return found && formatPeriod(found);
}

/** "Last December", "mars prochain": the words say what else the sentence does. */
function byWords(
	{ nearest }: Pick<PeriodMention, 'nearest'>,
	context: PeriodContext
): PeriodContext {
	return nearest ? { ...context, near: undefined, aimed: nearest === 'next' } : context;
}

/** From a month to the last one reported on; the month alone where that is not known or lies before it. */
function onwards(from: string | undefined, context: PeriodContext): string | undefined {
	if (from === undefined) return undefined;
	const { first } = parsePeriod(from);
	const last = lastReported(context);
	return last === undefined || last <= first ? from : formatPeriod({ first, last });
}

function yearToDate(context: PeriodContext): string | undefined {
	const last = lastReported(context);
	if (last !== undefined) return formatPeriod({ first: last - (last % 12), last });
	return context.main === undefined ? undefined : context.main;
}

/** The last month that a text reports on: that of its main period, else the one before its publication. */
function lastReported({ main, whole, published }: PeriodContext): number | undefined {
	const period = whole === undefined ? undefined : parsePeriod(whole);
	const reported = reportedMonth(published);
	const narrow = period && period.last - period.first !== 11;
	if (narrow && period.last >= (reported ?? 0) - stale) return period.last;
	if (reported === undefined) return undefined;
	const year = main === undefined ? Math.floor(reported / 12) : yearOf(parsePeriod(main));
	return Math.min(reported, year * 12 + 11);
}

/** Months after which a part of a year is no longer what is reported on. */
const stale = 3;

function publishedMonth(published: string | undefined): number | undefined {
	const match = /^(\d{4})-(\d{2})/.exec(published ?? '');
	return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : undefined;
}

/** In the first half of a month news reports on the month before. */
function reportedMonth(published: string | undefined): number | undefined {
	const month = publishedMonth(published);
	if (month === undefined) return undefined;
	return Number(published?.slice(8, 10) ?? 31) <= 15 ? month - 1 : month;
}

/**
 * Months without a year are of the year that the text has just named. Else they are the last before publication, of what is aimed at the
 * next after it; where the day of publication is not known they are of the main year.
 */
function resolvePartial(
	{ month, count }: { month: number; count: number },
	main: Period | undefined,
	published: number | undefined,
	{ near, aimed }: PeriodContext
): Period | undefined {
	if (published === undefined) return main && monthsOf(yearOf(main), month, count);
	const publishedYear = Math.floor(published / 12);
	const mainYear = main && yearOf(main);
	const recent = mainYear !== undefined && mainYear >= publishedYear - 1;
	const of = near === 'sentence' || (near && recent) ? mainYear : undefined;
	const period = monthsOf(of ?? publishedYear, month, count);
	if (aimed) return of === undefined && period.last < published ? shift(period, 1) : period;
	// "The last quarter", said in October, is the one that has begun; early in a year the year before is spoken of.
	const named = count === 1 || count === 3 || count === 6;
	const ahead = named && published % 12 >= soon ? soon : 0;
	const begun = (of ?? mainYear) === publishedYear || of !== undefined;
	return period[begun ? 'first' : 'last'] > published + ahead ? shift(period, -1) : period;
}

/** Within how many months from publication what lies ahead is spoken of without its year. */
const soon = 2;

function resolveRelative(
	relative: RelativePeriod,
	main: Period | undefined,
	published: number | undefined,
	reported: number | undefined,
	named?: number,
	years = 1
): Period | undefined {
	const month = published ?? main?.last;
	if (month === undefined) return undefined;
	const year = main ? yearOf(main) : Math.floor(month / 12);
	switch (relative) {
		case 'last_year':
		case 'year_before':
			return monthsOf(year - years, 1, 12);
		case 'this_year':
		case 'the_year':
			return monthsOf(year, 1, 12);
		case 'next_year':
		case 'year_after':
			return monthsOf(year + years, 1, 12);
		case 'same_period': {
			const period = main ?? monthsOf(year, 1, 12);
			return shift(period, named === undefined ? -1 : named - yearOf(period));
		}
		case 'this_month':
			return isMonth(main) ? main : { first: reported ?? month, last: reported ?? month };
		case 'last_month':
			return isMonth(main)
				? { first: main.first - 1, last: main.last - 1 }
				: { first: month - 1, last: month - 1 };
		case 'this_quarter':
			return isQuarter(main) ? main : quarterEndedBy(reported ?? month);
		case 'year_to_date':
		case 'the_term':
		case 'term_end':
			return undefined;
		case 'last_quarter':
			return quarterEndedBy((isQuarter(main) ? main.first : month - (month % 3)) - 1);
	}
}

/** Until a quarter has ended news reports on the one before. */
function quarterEndedBy(month: number): Period {
	const first = Math.floor((month + 1) / 3) * 3 - 3;
	return { first, last: first + 2 };
}

function isQuarter(period: Period | undefined): period is Period {
	return period !== undefined && period.last - period.first === 2 && period.first % 3 === 0;
}

function isMonth(period: Period | undefined): period is Period {
	return period !== undefined && period.first === period.last;
}
