import type { Stretch } from '#lib/claim/context.ts';
import type { Value } from '#lib/claim/features.ts';
import { mainPartCandidates } from '#lib/claim/frameParts.ts';
import { mainYearCandidates } from '#lib/claim/frameYears.ts';
import { themesByYear } from '#lib/claim/yearThemes.ts';
import type { Theme } from '#lib/language/schema.ts';
import { closedWithin, monthOf, type PeriodSurvey } from '#lib/claim/standings.ts';
import { rankPlaces } from '#lib/claim/framePlaces.ts';
import { mergedUnits } from '#lib/claim/merged.ts';
import type { Candidate, Model } from '#lib/claim/model.ts';
import type { PeriodMention, PlaceMention } from '#lib/claim/reading.ts';
import { parsePeriod, yearOf } from '#lib/period/parse.ts';
import { isoDate } from '#lib/period/publication.ts';

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
	/** What the text does with its years: looks back on them or ahead to them. */
	themes: ReadonlyMap<number, ReadonlySet<Theme>>;
	/** The main year. */
	year: number | undefined;
	/** The year that a text published when this one was reports on most likely. */
	expected: number | undefined;
	/** Periods that the text only compares with. */
	onlyCompared: ReadonlySet<string>;
	/** Units that were merged and that the document speaks of as one. */
	merged: ReadonlySet<string>;
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
	/** How the date of publication is known. */
	dated: Value<'dated'>;
	/** The first day of the lead that is named without its year, where no date of publication is known. */
	day?: { month: number; day: number };
	/** Province of the publisher's host. */
	pressProvince: string | undefined;
}

/** Where the title ends and the lead ends, in tokens. */
export interface Openings {
	title: number;
	/** End of the first sentence that is no heading and no dateline. */
	opening: number;
	lead: number;
}

/** What is known of a document's time when its periods are read. */
export type Times = Pick<Frame, 'periods' | 'year' | 'published'>;

/** Reads the periods of a document whose main year is known, or its main period too. */
export type ReadPeriods = (times: Times) => readonly PeriodMention[];

/** Weighs the places of a document by title, lead and votes over the text, as a reader would, and its periods by what was learned. */
export function frameOf(
	places: readonly PlaceMention[],
	survey: PeriodSurvey,
	model: Model,
	read: ReadPeriods
): Frame {
	const { periods, openings, metadata } = survey;
	const { pressProvince } = metadata;
	const years = ranked(mainYearCandidates(model, survey));
	const dated = years[0] ? datedBy(metadata, yearOf(parsePeriod(years[0].period))) : metadata;
	const { published } = dated;
	const expected = expectedYear(periods, openings, published);
	const main = withParts(years, { ...survey, metadata: dated }, model, read);
	const year = main[0] && yearOf(parsePeriod(main[0].period));
	const own = new Set(periods.filter(({ compared }) => !compared).map(({ period }) => period));
	const merged = mergedUnits(places, openings, published ?? lastDate(survey));
	return {
		places: rankPlaces(places, openings, pressProvince, merged),
		periods: main,
		themes: themesByYear(survey),
		year: year ?? expected,
		expected,
		onlyCompared: new Set(periods.map(({ period }) => period).filter((period) => !own.has(period))),
		merged,
		published,
		openings,
		...(pressProvince && { placeNote: 'the publisher’s province' }),
		...(metadata.published && { periodNote: `published ${metadata.published}` })
	};
}

/** The last month and day named with its year: no text was written before it speaks. */
function lastDate({ dates }: PeriodSurvey): string | undefined {
	const days = dates.map(({ year, month }) => isoDate({ year, month, day: 1 }));
	return days.sort().at(-1);
}

/** How many of the periods a document may be about are kept. */
const kept = 3;

/** Until this month, news without a year of its own reports on the year before. */
const reviewsUntil = 3;

/** What is known of a document's time once its main year is: a day without its year is of that year, or of the next early in a year. */
export function datedBy(metadata: Metadata, year: number): Metadata {
	const { published, day } = metadata;
	if (published !== undefined || !day) return metadata;
	const written = day.month <= reviewsUntil ? year + 1 : year;
	return { ...metadata, dated: 'yearless', published: isoDate({ ...day, year: written }) };
}

/** The periods a document may be about, the likeliest first: the periods of the likeliest year, and the other years behind its own likeliest. */
function withParts(
	years: Frame['periods'],
	survey: PeriodSurvey,
	model: Model,
	read: ReadPeriods
): Frame['periods'] {
	const [main] = years;
	if (!main) return [];
	const periods = read({ ...timesOf(main), published: survey.metadata.published });
	const [best, ...others] = ranked(mainPartCandidates(model, { ...survey, periods }, main.period));
	if (!best) return years.slice(0, kept);
	const rest = [...others, ...years.slice(1)].sort((a, b) => b.score - a.score);
	return [best, ...rest].slice(0, kept);
}

function timesOf(main: Frame['periods'][number]): Pick<Times, 'periods' | 'year'> {
	return { periods: [main], year: yearOf(parsePeriod(main.period)) };
}

/** Candidates with their probabilities, the likeliest first. */
function ranked(candidates: readonly Candidate<string>[]): Frame['periods'] {
	const best = Math.max(...candidates.map(({ card }) => card.score));
	const parts = candidates.map(({ card }) => Math.exp(card.score - best));
	const total = parts.reduce((sum, part) => sum + part, 0);
	return candidates
		.map(({ value, from, to }, index) => ({
			period: value,
			score: (parts[index] ?? 0) / total,
			...(from !== undefined && to !== undefined && { mention: { from, to } })
		}))
		.sort((a, b) => b.score - a.score || a.period.localeCompare(b.period));
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

/** Whether a period is a part of a year, which news reports on when it has ended. */
function isPart(period: string): boolean {
	return !/^\d{4}(?:\/\d{4})?$/.test(period);
}

/** The year a publication most likely reports on: until June the year before. */
function yearByPublication(published: string | undefined): number | undefined {
	if (!published) return undefined;
	const [year = 0, month = 12] = published.split('-').map(Number);
	return month <= 6 ? year - 1 : year;
}
