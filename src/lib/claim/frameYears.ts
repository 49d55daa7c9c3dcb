import { fewOf } from '#lib/claim/context.ts';
import { codeOf, template } from '#lib/claim/features.ts';
import { candidateFrom, Scorecard, type Candidate, type Model } from '#lib/claim/model.ts';
import type { PeriodMention } from '#lib/claim/reading.ts';
import {
	closedWithin,
	datedOf,
	figureCount,
	monthOf,
	portionOf,
	quarterOf,
	seasonOf,
	standingsOf,
	zoneOf,
	type PeriodSurvey,
	type Standing
} from '#lib/claim/standings.ts';
import { themeBefore } from '#lib/claim/yearThemes.ts';
import { parsePeriod, yearOf } from '#lib/period/parse.ts';

const first = template('main year first', 'few', 'zone');
const passing = template('main year in passing', 'few', 'few');
const named = template('main year named', 'zone', 'few');
const figures = template('main year figures', 'portion', 'zone', 'few');
const beside = template('main year beside later', 'portion', 'zone');
const planned = template('main year aimed at', 'portion', 'portion', 'shift');
const season = template('main year by season', 'quarter', 'shift', 'zone');
const seasonDated = template('main year by date', 'dated', 'shift', 'quarter');
const seasonParts = template('main year by season, parts', 'quarter', 'shift', 'zone');
const earlier = template('main year, one earlier', 'zone', 'zone');
const afterCompared = template('main year after one compared', 'portion', 'zone');
const beforeAim = template('main year before one aimed at', 'portion', 'zone', 'zone');
const spokenOf = template('main year spoken of', 'theme', 'flag', 'flag');
const beforeTheme = template('main year before one spoken of', 'theme', 'zone', 'zone');
const dayIn = template('main year of a day named', 'zone', 'quarter', 'dated');
const dayAfter = template('main year before a day named', 'zone', 'quarter', 'dated');

/** A year or a span of years, and what the text says of it and of its parts. */
interface Year {
	period: string;
	year: number;
	whole: Standing;
	parts: Standing;
	/** Zone of its own mentions, and of those of its parts too. */
	zone: number;
	any: number;
}

/** The years and spans of years that a document may be about as a whole, each with what speaks for it. */
export function mainYearCandidates(model: Model, survey: PeriodSurvey): Candidate<string>[] {
	const years = yearsOf(survey);
	const inOrder = years.toSorted((a, b) => firstOf(a) - firstOf(b));
	return years.map((year) => {
		const card = new Scorecard(model);
		const shift = seasonOf(year.year, survey.metadata)?.shift ?? codeOf('shift', 'unknown');
		card.add(first, fewOf(inOrder.indexOf(year)), year.zone);
		addNaming(card, year, survey, shift);
		addSeason(card, year, survey);
		addDays(card, year, survey);
		addNeighbours(card, year, years, survey);
		return candidateFrom(year.period, card, 'inherited', mentionOf(year));
	});
}

function mentionOf({ whole, parts }: Year): PeriodMention | undefined {
	return whole.own[0] ?? parts.own[0] ?? whole.passing[0];
}

function firstOf(year: Year): number {
	return mentionOf(year)?.from ?? Infinity;
}

const yearOrSpan = /^\d{4}(?:\/\d{4})?$/;
const isSpan = (period: string): boolean => period.includes('/');

const nothing: Standing = { own: [], passing: [], figures: 0 };

/** The years that the text names, itself or by their parts or days, that follow from those it names, and that its publication lets expect. */
function yearsOf(survey: PeriodSurvey): Year[] {
	const wholes = standingsOf(survey, ({ period }) =>
		yearOrSpan.test(period) ? period : undefined
	);
	const parts = standingsOf(survey, ({ period }) =>
		yearOrSpan.test(period) ? undefined : String(yearOf(parsePeriod(period)))
	);
	const days = survey.dates.map(({ year }) => String(year));
	const others = [...besides(wholes, parts), ...days, ...byPublication(survey.metadata.published)];
	return [...new Set([...wholes.keys(), ...parts.keys(), ...others])].map((period) => {
		const [whole, part] = [wholes.get(period) ?? nothing, parts.get(period) ?? nothing];
		const zone = zoneOf(whole.own, survey.openings);
		const any = Math.min(zone, zoneOf(part.own, survey.openings));
		return { period, year: yearOf(parsePeriod(period)), whole, parts: part, zone, any };
	});
}

/**
 * The years that a text need not name: the one after a year compared with, the one before a year aimed at. None that lies before a year
 * that is named for itself.
 */
function besides(
	wholes: ReadonlyMap<string, Standing>,
	parts: ReadonlyMap<string, Standing>
): string[] {
	const told = [...wholes, ...parts].filter(([, { own }]) =>
		own.some((mention) => !isAim(mention))
	);
	const latest = Math.max(...told.map(([period]) => yearOf(parsePeriod(period))));
	const years = [...wholes].flatMap(([period, { own, passing }]) => {
		if (isSpan(period)) return [];
		const year = Number(period);
		return [...(passing.length > 0 ? [year + 1] : []), ...(own.some(isAim) ? [year - 1] : [])];
	});
	return years.filter((year) => year > latest).map(String);
}

const isAim = ({ planned, ahead }: PeriodMention): boolean => planned === true || ahead === true;

function byPublication(published: string | undefined): string[] {
	if (published === undefined) return [];
	const year = Number(published.slice(0, 4));
	return [String(year), String(year - 1)];
}

/** Where and how often the text names the year, and how. */
function addNaming(
	card: Scorecard,
	{ whole, parts, zone, any }: Year,
	{ layout, periods }: PeriodSurvey,
	shift: number
): void {
	const { own } = whole;
	const shareOf = (list: readonly PeriodMention[], picked: (mention: PeriodMention) => unknown) =>
		portionOf(list.filter(picked).length, list.length);
	const isPlanned = (mention: PeriodMention) => mention.planned;
	const covered = portionOf(whole.figures + parts.figures, figureCount(layout));
	const isBeside = (mention: PeriodMention) => mention.beside !== undefined;
	card.add(passing, fewOf(whole.passing.length), fewOf(own.length));
	card.add(named, zone, fewOf(own.length));
	card.add(figures, covered, any, fewOf(own.length + parts.own.length));
	card.add(beside, shareOf(own, isBeside), zone);
	card.add(planned, shareOf(own, isPlanned), shareOf(periods, isPlanned), shift);
}

/** How the year goes with the date of publication. */
function addSeason(
	card: Scorecard,
	{ year, parts, zone }: Year,
	{ metadata, openings }: PeriodSurvey
): void {
	const time = seasonOf(year, metadata);
	if (!time || metadata.published === undefined) return;
	const now = monthOf(metadata.published);
	const over = parts.own.filter(({ period }) => isJustOver(period, now));
	card.add(season, time.quarter, time.shift, zone);
	card.add(seasonDated, datedOf(metadata), time.shift, time.quarter);
	card.add(seasonParts, time.quarter, time.shift, zoneOf(over, openings));
}

function isJustOver(period: string, now: number): boolean {
	const { last } = parsePeriod(period);
	return last <= now && last >= now - closedWithin;
}

/** The first day that is named of the year, and of the year after. */
function addDays(
	card: Scorecard,
	{ year }: Year,
	{ dates, openings, metadata }: PeriodSurvey
): void {
	const add = (template: typeof dayIn, wanted: number) => {
		const day = dates.find((date) => date.year === wanted);
		if (day) card.add(template, zoneOf([day], openings), quarterOf(day.month), datedOf(metadata));
	};
	add(dayIn, year);
	add(dayAfter, year + 1);
}

const leadZone = codeOf('zone', 'lead');

/** What is said of the years around it: one before it that is compared with, one after it that is aimed at. */
function addNeighbours(
	card: Scorecard,
	year: Year,
	years: readonly Year[],
	survey: PeriodSurvey
): void {
	const { any } = year;
	const before = years.filter((other) => !isSpan(other.period) && other.year < year.year);
	const zones = before.map((other) => other.any);
	card.add(earlier, any, Math.min(codeOf('zone', 'none'), ...zones));
	const own = themesOf(year, survey);
	const others = years.some((other) => other !== year && other.any <= any);
	for (const [theme, zone] of own)
		card.add(spokenOf, theme, zone <= leadZone ? 1 : 0, others ? 1 : 0);
	const last = before.find((other) => other.year === year.year - 1)?.whole;
	const mentions = last ? last.own.length + last.passing.length : 0;
	card.add(afterCompared, portionOf(last?.passing.length ?? 0, mentions), any);
	const next = years.find(({ period }) => period === String(year.year + 1));
	if (!next) return;
	const mentionsOfNext = next.whole.own;
	card.add(
		beforeAim,
		portionOf(mentionsOfNext.filter(isAim).length, mentionsOfNext.length),
		any,
		next.zone
	);
	for (const [theme, zone] of themesOf(next, survey)) card.add(beforeTheme, theme, zone, any);
}

/** What the text does with a year, looking back on it or ahead, each with the zone where it is first. */
function themesOf({ whole }: Year, survey: PeriodSurvey): Map<number, number> {
	const found = new Map<number, number>();
	for (const mention of whole.own) {
		const theme = codeOf('theme', themeBefore(survey, mention) ?? 'none');
		if (!found.has(theme)) found.set(theme, zoneOf([mention], survey.openings));
	}
	return found;
}
