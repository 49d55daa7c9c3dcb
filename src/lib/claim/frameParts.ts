import { fewOf } from '#lib/claim/context.ts';
import { codeOf, template, type Value } from '#lib/claim/features.ts';
import { kindOfPeriod } from '#lib/claim/fields/periodProposals.ts';
import { candidateFrom, Scorecard, type Candidate, type Model } from '#lib/claim/model.ts';
import type { PeriodMention } from '#lib/claim/reading.ts';
import {
	agoOf,
	figureCount,
	portionOf,
	seasonOf,
	standingsOf,
	zoneOf,
	type PeriodSurvey,
	type Standing
} from '#lib/claim/standings.ts';
import { contains, parsePeriod, yearOf, type Period } from '#lib/period/parse.ts';

const sinceJanuary = template('main part since January', 'flag', 'ago', 'zone');
const longest = template('main part longest to its end', 'flag', 'flag', 'ago');
const ended = template('main part before publication', 'flag', 'ago', 'zone');
const first = template('main part first', 'flag', 'few');
const passing = template('main part in passing', 'few', 'kind', 'few');
const figures = template('main part figures', 'flag', 'portion');
const named = template('main part named', 'flag', 'zone', 'few');
const unyeared = template('main part without year', 'flag', 'portion');
const season = template('main part by season', 'quarter', 'shift', 'kind');
const within = template('main part, part of it', 'zone', 'zone', 'kind');
const alike = template('main part, longer with same end', 'zone', 'zone');

/** A year or a part of it, and what the text says of it. */
interface Part {
	period: string;
	kind: Value<'kind'>;
	span: Period;
	standing: Standing;
	zone: number;
	/** 1 for a part, 0 for the year itself. */
	isPart: 0 | 1;
}

/** The parts of its main year that a document may be about, and the year itself, each with what speaks for it. */
export function mainPartCandidates(
	model: Model,
	survey: PeriodSurvey,
	year: string
): Candidate<string>[] {
	const parts = partsOf(survey, year);
	const inOrder = parts.toSorted((a, b) => firstOf(a) - firstOf(b));
	return parts.map((part) => {
		const card = new Scorecard(model);
		card.add(first, part.isPart, fewOf(inOrder.indexOf(part)));
		addNaming(card, part, survey);
		addTime(card, part, parts, survey);
		addRivals(card, part, parts);
		return candidateFrom(part.period, card, 'inherited', mentionOf(part));
	});
}

function mentionOf({ standing }: Part): PeriodMention | undefined {
	return standing.own[0] ?? standing.passing[0];
}

function firstOf({ standing }: Part): number {
	return standing.own[0]?.from ?? Infinity;
}

function partsOf(survey: PeriodSurvey, year: string): Part[] {
	const whole = parsePeriod(year);
	const standings = standingsOf(survey, ({ period }) =>
		contains(whole, parsePeriod(period)) ? period : undefined
	);
	if (!standings.has(year)) standings.set(year, { own: [], passing: [], figures: 0 });
	return [...standings].map(([period, standing]) => ({
		period,
		kind: kindOfPeriod(period),
		span: parsePeriod(period),
		standing,
		zone: zoneOf(standing.own, survey.openings),
		isPart: period === year ? 0 : 1
	}));
}

/** Where and how often the text names it, and how many figures follow. */
function addNaming(
	card: Scorecard,
	{ kind: kindName, zone, standing, isPart }: Part,
	{ layout }: PeriodSurvey
): void {
	const kind = codeOf('kind', kindName);
	const { own } = standing;
	const resolved = own.filter((mention) => mention.resolved);
	card.add(passing, fewOf(standing.passing.length), kind, fewOf(own.length));
	card.add(figures, isPart, portionOf(standing.figures, figureCount(layout)));
	card.add(named, isPart, zone, fewOf(own.length));
	card.add(unyeared, isPart, portionOf(resolved.length, own.length));
}

/** How long before publication it ended, and at what time of year that was. */
function addTime(
	card: Scorecard,
	{ span, kind, zone, isPart }: Part,
	parts: readonly Part[],
	{ metadata }: PeriodSurvey
): void {
	const ago = agoOf(span, metadata.published);
	const runs = isPart === 1 && span.first % 12 === 0 && span.last > span.first;
	const named = parts.filter((other) => other.isPart === 1 && other.standing.own.length > 0);
	const alike = named.filter((other) => other.span.last === span.last);
	const isLongest = isPart === 1 && alike.every((other) => other.span.first >= span.first);
	const isLast = isPart === 1 && named.every((other) => other.span.last <= span.last);
	card.add(sinceJanuary, runs ? 1 : 0, ago, zone);
	card.add(longest, isLongest ? 1 : 0, isLast ? 1 : 0, ago);
	card.add(ended, isPart, ago, zone);
	const time = seasonOf(yearOf(span), metadata);
	if (time) card.add(season, time.quarter, time.shift, codeOf('kind', kind));
}

/** What else is named, and where: a part of it, a longer one that ends with it. */
function addRivals(card: Scorecard, own: Part, parts: readonly Part[]): void {
	const best = (picked: (other: Part) => boolean) => {
		const zones = parts.filter((other) => other !== own && picked(other)).map(({ zone }) => zone);
		return Math.min(codeOf('zone', 'none'), ...zones);
	};
	const kind = codeOf('kind', own.kind);
	const part = best(({ span }) => contains(own.span, span));
	const longer = best(
		({ isPart, span }) => isPart === 1 && span.last === own.span.last && span.first < own.span.first
	);
	card.add(within, own.zone, part, kind);
	card.add(alike, own.zone, longer);
}
