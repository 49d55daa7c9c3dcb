import type { Stretch } from '#lib/claim/context.ts';
import { comparedWeight, leadWeight, rankPlaces, titleWeight } from '#lib/claim/framePlaces.ts';
import type { PeriodMention, PlaceMention } from '#lib/claim/reading.ts';
import { parsePeriod, yearOf } from '#lib/period/parse.ts';

/** A place or period that the document as a whole is about, with the words that say so, or none where its metadata do. */
export interface Main {
	score: number;
	mention?: Stretch;
}

/** A place that a document as a whole is about. */
export interface MainPlace extends Main {
	id: string;
}

/** What a document is about: the places and periods of its title, lead and most of its text, the likeliest first. */
export interface Frame {
	places: MainPlace[];
	periods: (Main & { period: string })[];
	/** The main year. */
	year: number | undefined;
	/** The year that a text published when this one was reports on most likely. */
	expected: number | undefined;
	/** Periods that the text only compares with. */
	onlyCompared: ReadonlySet<string>;
	/** Date of publication, ISO 8601. */
	published: string | undefined;
	/** Where title and lead end. */
	openings: Openings;
	/** How the place or period came from the metadata. */
	placeNote?: string;
	periodNote?: string;
}

/** What is known of a document besides its text. */
export interface Metadata {
	published: string | undefined;
	/** Province of the publisher's host. */
	pressProvince: string | undefined;
}

/** Where the title ends and the lead ends, in tokens. */
export interface Openings {
	title: number;
	lead: number;
}

/** Weighs places and periods by title, lead and votes over the text, as a reader would. */
export function frameOf(
	places: readonly PlaceMention[],
	periods: readonly PeriodMention[],
	openings: Openings,
	metadata: Metadata
): Frame {
	const expected = expectedYear(periods, openings, metadata.published);
	const ranked = rankPeriods(periods, openings, metadata, expected);
	const mainPlaces = rankPlaces(places, openings, metadata.pressProvince);
	const year = ranked[0] && yearOf(parsePeriod(ranked[0].period));
	const own = new Set(periods.filter(({ compared }) => !compared).map(({ period }) => period));
	return {
		places: mainPlaces,
		periods: ranked,
		year: year ?? expected,
		expected,
		onlyCompared: new Set(periods.map(({ period }) => period).filter((period) => !own.has(period))),
		published: metadata.published,
		openings,
		...(metadata.pressProvince && { placeNote: 'the publisher’s province' }),
		...(metadata.published && { periodNote: `published ${metadata.published}` })
	};
}

/** Half of the candidates' difference that the month of publication makes: early in a year the year before is reported on. */
const priorWeight = 2;
/** What a single month counts for itself; the rest counts for its year, since reports name months in passing. */
const monthWeight = 0.5;

function rankPeriods(
	periods: readonly PeriodMention[],
	openings: Openings,
	{ published }: Metadata,
	expected: number | undefined
): Frame['periods'] {
	const { title, lead } = openings;
	const scores = new Map<string, { votes: number; bonus: number; mention: Stretch }>();
	const own = new Set(periods.filter(({ compared }) => !compared).map(({ period }) => period));
	const vote = (period: string, mention: PeriodMention, part: number) => {
		const { from, to, kind } = mention;
		const entry = scores.get(period) ?? { votes: 0, bonus: 0, mention: { from, to } };
		const aside = isAside(mention, expected);
		entry.votes += (aside ? comparedWeight : 1) * part;
		// A year that is only compared with is not what a text is about, wherever it stands.
		const weight = from < title ? titleWeight : from < lead ? leadWeight : 0;
		const opens = own.has(period) && !aside && !mention.planned && kind !== 'relative';
		if (opens) entry.bonus = Math.max(entry.bonus, weight * part);
		scores.set(period, entry);
	};
	for (const mention of periods) {
		const { kind, period, resolved } = mention;
		if (kind === 'date' || kind === 'span') continue;
		const month = /^\d{4}-\d{2}$/.test(period);
		if (month && resolved) continue;
		vote(period, mention, month ? monthWeight : 1);
		if (month) vote(period.slice(0, 4), mention, 1 - monthWeight);
	}
	const latest = published === undefined ? latestReported(periods, openings) : undefined;
	if (expected !== undefined && !scores.has(String(expected)))
		scores.set(String(expected), { votes: 0, bonus: 0, mention: { from: -1, to: -1 } });
	const ranked = [...scores]
		.map(([period, { votes, bonus, mention }]) => {
			const prior = priorOf(period, bonus > 0, { published, expected, latest });
			return {
				period,
				score: Math.sqrt(votes) + bonus + prior,
				...(mention.from >= 0 && { mention })
			};
		})
		.sort((a, b) => b.score - a.score || a.period.localeCompare(b.period));
	return longerPartFirst(earlierRivalFirst(ranked, own, published, latest)).slice(0, 3);
}

/** What speaks for a period or against it before the text is counted: that it was to be expected, is not over or lies ahead, or is the latest reported. */
function priorOf(
	period: string,
	opens: boolean,
	{
		published,
		expected,
		latest
	}: Record<'expected' | 'latest', number | undefined> & Pick<Metadata, 'published'>
): number {
	if (published !== undefined && isPart(period) && !isOver(period, published)) return -priorWeight;
	const year = yearOf(parsePeriod(period));
	const passing = !/^\d{4}$/.test(period) && !opens && !isSeason(period, published);
	if (year === expected && !passing) return priorWeight;
	if (published !== undefined && year > Number(published.slice(0, 4))) return -priorWeight;
	return year === latest ? latestWeight : 0;
}

/** What being the latest year with figures of its own counts for, where no date of publication is known. */
const latestWeight = 1.5;

/** Whether a mention is no sign of what a text is about: compared with, named beside a later year, or counted from the day of writing. */
function isAside(
	{ compared, bracketed, beside, kind, period }: PeriodMention,
	expected: number | undefined
): boolean {
	if (compared || bracketed) return true;
	if (beside !== undefined && beside <= (expected ?? beside)) return true;
	return kind === 'relative' && period !== String(expected);
}

/** The latest year that is named in the lead or more than once for itself, and not as an aim: the one a text without a date most likely reports on. */
function latestReported(periods: readonly PeriodMention[], { lead }: Openings): number | undefined {
	const counts = new Map<number, number>();
	for (const mention of periods) {
		const { from, kind, period, planned, resolved } = mention;
		if (kind === 'date' || planned || resolved || isAside(mention, undefined)) continue;
		const year = yearOf(parsePeriod(period));
		counts.set(year, (counts.get(year) ?? 0) + (from < lead && kind !== 'span' ? 2 : 1));
	}
	for (const { ahead, period } of periods) if (ahead) counts.delete(yearOf(parsePeriod(period)));
	const often = [...counts].filter(([, count]) => count > 1).map(([year]) => year);
	return often.length > 0 ? Math.max(...often) : undefined;
}

/** How near the earlier of two neighbouring years must come to the later one to be the one reported on. */
const rivalShare = 0.5;

/** Reviews name the year reviewed and the year planned alike; without a date of publication the earlier of the two is reported on. */
function earlierRivalFirst(
	ranked: Frame['periods'],
	own: ReadonlySet<string>,
	published: string | undefined,
	latest: number | undefined
): Frame['periods'] {
	const [first] = ranked;
	if (!first || published !== undefined || !/^\d{4}$/.test(first.period)) return ranked;
	if (first.period === String(latest)) return ranked;
	const earlier = String(Number(first.period) - 1);
	const rival = ranked.find(
		({ period, score }) =>
			period === earlier && own.has(period) && score >= rivalShare * first.score
	);
	return rival ? [rival, ...ranked.filter((other) => other !== rival)] : ranked;
}

/** Of two parts of a year that end alike, a report is about the longer: the nine months rather than the third quarter. */
function longerPartFirst(ranked: Frame['periods']): Frame['periods'] {
	const [first] = ranked;
	if (!first || !isPart(first.period)) return ranked;
	const own = parsePeriod(first.period);
	const longer = ranked.find(({ period, score }) => {
		const other = parsePeriod(period);
		const alike = isPart(period) && other.last === own.last && other.first < own.first;
		return alike && score >= rivalShare * first.score;
	});
	return longer ? [longer, ...ranked.filter((other) => other !== longer)] : ranked;
}

/** The year a text most likely reports on: that of the months its title or lead closes, else what its publication lets expect. */
function expectedYear(
	periods: readonly PeriodMention[],
	{ lead }: Openings,
	published: string | undefined
): number | undefined {
	const expected = yearByPublication(published);
	if (!published || expected === undefined) return undefined;
	const now = monthOf(published);
	const year = Math.floor(now / 12);
	const closes = periods.some(({ from, kind, compared, period }) => {
		if (from >= lead || compared || kind === 'date' || !isPart(period)) return false;
		const { first, last } = parsePeriod(period);
		return first >= year * 12 && first <= now && last >= now - closedWithin;
	});
	return closes ? year : expected;
}

/** The month of a date as `parsePeriod` counts months; the last of the year where a date has none. */
function monthOf(date: string): number {
	const [year = 0, month = 12] = date.split('-').map(Number);
	return year * 12 + month - 1;
}

function isOver(period: string, published: string): boolean {
	return parsePeriod(period).last <= monthOf(published);
}

/** Whether it is the season of reports on a part of a year: it ended within a few months before publication, and no year ended since. */
function isSeason(period: string, published: string | undefined): boolean {
	if (published === undefined) return true;
	const now = monthOf(published);
	const since = now - parsePeriod(period).last;
	const month = (now % 12) + 1;
	return month > 3 && month < 12 && since >= 0 && since <= closedWithin;
}

/** Whether a period is a part of a year, which news reports on when it has ended. */
function isPart(period: string): boolean {
	return !/^\d{4}(?:\/\d{4})?$/.test(period);
}

/** Within how many months of their end news reports on parts of a year. */
const closedWithin = 3;

/** The year a publication most likely reports on: until June the year before. */
function yearByPublication(published: string | undefined): number | undefined {
	if (!published) return undefined;
	const [year = 0, month = 12] = published.split('-').map(Number);
	return month <= 6 ? year - 1 : year;
}
