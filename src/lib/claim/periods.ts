import type { Comparison } from '#lib/claim/comparisons.ts';
import type { Layout } from '#lib/claim/context.ts';
import type { Times } from '#lib/claim/frame.ts';
import type { Aimed } from '#lib/claim/passing.ts';
import type { PeriodMention } from '#lib/claim/reading.ts';
import type { RelativePeriod } from '#lib/language/schema.ts';
import type { PeriodMention as FoundPeriod } from '#lib/period/mention.ts';
import { parsePeriod, yearOf } from '#lib/period/parse.ts';
import { resolvePeriod } from '#lib/period/resolve.ts';

/** How a period of the text is compared with. */
export type Compare = (mention: FoundPeriod) => Comparison;

/** The periods of a text that its words and its date of publication alone make absolute. */
export function absolutePeriods(
	found: readonly FoundPeriod[],
	published: string | undefined,
	compared: Compare,
	aimed: Aimed
): PeriodMention[] {
	const term = termOf(found, published === undefined ? undefined : Number(yearBeing(published)));
	return found.flatMap((mention) => {
		const { period, kind, relative } = mention;
		if (period !== undefined && !mention.onwards) return periodOf(mention, period, compared);
		if (relative && ofTerm.has(relative))
			return periodOf(mention, resolvePeriod(mention, { term }), compared);
		if (!published || kind === 'date' || mention.onwards) return [];
		if (relative && !byPublication.has(relative)) return [];
		if (relative === 'last_year' && compared(mention).compared) return [];
		const main = relative && yearBeing(published);
		const context = { main, published, aimed: aimed(mention.from) };
		return periodOf(mention, resolvePeriod(mention, context), compared);
	});
}

/** What is said of a term of office. */
const ofTerm: ReadonlySet<RelativePeriod> = new Set(['the_term', 'term_end']);

/** The term that a text speaks of without its years: the first to begin of the terms that it names, of those that hold the year spoken of if any does. */
function termOf(found: readonly FoundPeriod[], year: number | undefined): string | undefined {
	const terms = found
		.flatMap(({ kind, period }) => (kind === 'span' && isTerm(period) ? [period] : []))
		.toSorted();
	const holding = terms.find((term) => {
		const [first = 0, last = 0] = term.split('/').map(Number);
		return year !== undefined && first < year && year <= last + 1;
	});
	return holding ?? terms[0];
}

/** "2020/2025", "2021/2025". */
function isTerm(period: string | undefined): period is string {
	if (period === undefined) return false;
	const [first = 0, last = 0] = period.split('/').map(Number);
	return /^\d{4}\/\d{4}$/.test(period) && (last - first === 4 || last - first === 5);
}

/** What is counted from the day of writing, whatever is spoken of. */
const byPublication: ReadonlySet<RelativePeriod> = new Set([
	'last_year',
	'this_year',
	'next_year',
	'this_month',
	'this_quarter'
]);

function yearBeing(published: string): string {
	return published.slice(0, 4);
}

/** Every period of a text as far as the main year and the periods named before it tell. */
export function resolvePeriods(
	found: readonly FoundPeriod[],
	frame: Times,
	layout: Layout,
	compared: Compare,
	aimed: Aimed
): PeriodMention[] {
	let anchor: { period: string; from: number } | undefined;
	const term = termOf(found, frame.year);
	return found.flatMap((mention) => {
		const where = anchor && nearnessOf(layout, anchor.from, mention);
		const near = where && anchor?.period;
		const main = mainOf(mention, near, frame, compared);
		const context = {
			main,
			near: where,
			whole: frame.periods[0]?.period,
			term: isTerm(near) ? near : term,
			published: frame.published,
			aimed: aimed(mention.from)
		};
		const [read] = periodOf(mention, resolvePeriod(mention, context), compared);
		if (read && setsAnchor(mention, read, near)) anchor = { period: read.period, from: read.from };
		return read ? [read] : [];
	});
}

/** What a mention is measured from: its own sentence, the day of writing or the document's main period. */
function mainOf(
	mention: FoundPeriod,
	near: string | undefined,
	frame: Times,
	compared: Compare
): string | undefined {
	if (mention.relative === 'same_period') return near ?? frame.periods[0]?.period;
	const nearYear = near === undefined ? undefined : yearOf(parsePeriod(near));
	const reported = nearYear ?? frame.year;
	const writing = writingYear(mention, reported, frame, compared);
	const year = writing ?? reported;
	return year === undefined ? undefined : String(year);
}

/** The year that "last year", "this year" and "next year" are counted from; undefined of all else. */
function writingYear(
	mention: FoundPeriod,
	reported: number | undefined,
	{ published, year }: Times,
	compared: Compare
): number | undefined {
	const { relative } = mention;
	if (relative !== 'last_year' && relative !== 'this_year' && relative !== 'next_year')
		return undefined;
	const writing = published ? Number(yearBeing(published)) : year;
	if (relative !== 'last_year' || reported === undefined || writing === undefined) return writing;
	// "In 2024 5 % more than last year" is said of the year before 2024 whenever it was written.
	return compared(mention).compared && reported < writing ? reported : writing;
}

/** Whether what follows is measured from this period: not from one that is only compared with. */
function setsAnchor(
	{ relative }: FoundPeriod,
	{ compared, kind, resolved }: PeriodMention,
	near: string | undefined
): boolean {
	if (compared || kind === 'date' || relative === 'same_period') return false;
	return !resolved || near !== undefined;
}

/** A year named before in the sentence is what "the following year" is counted from; one of the paragraph, what "the third quarter" is of. */
function nearnessOf(
	{ sentences, sentenceAt }: Layout,
	from: number,
	{ from: at, relative }: FoundPeriod
): 'sentence' | 'paragraph' | undefined {
	const [earlier = 0, own = 0] = [sentenceAt[from], sentenceAt[at]];
	if (earlier === own) return 'sentence';
	const reaches = relative === undefined || relative === 'same_period';
	const same = sentences[earlier]?.paragraph === sentences[own]?.paragraph;
	return reaches && same ? 'paragraph' : undefined;
}

/** A mention as a period that figures may be of: not the day of a meeting, not the year of constant prices. */
function periodOf(
	mention: FoundPeriod,
	period: string | undefined,
	compared: Compare
): PeriodMention[] {
	const { from, to, kind, certain, priceBase, publicationLike, issued } = mention;
	if (period === undefined || priceBase || publicationLike || issued || !certain) return [];
	if (kind === 'date' && !mention.until && mention.edge !== 'end') return [];
	return [{ from, to, kind, period, resolved: mention.period === undefined, ...compared(mention) }];
}
