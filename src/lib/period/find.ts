import { findCounted } from '#lib/period/counted.ts';
import type { RelativePeriod } from '#lib/language/schema.ts';
import { findNumberedMonth, findNumericDate, findWrittenDate } from '#lib/period/dates.ts';
import { isPassed, passOver } from '#lib/period/links.ts';
import type { Found, PeriodMention } from '#lib/period/mention.ts';
import { findMonth, findPart, findRun, findYears } from '#lib/period/parts.ts';
import { findOnwards } from '#lib/period/onwards.ts';
import { formatPeriod, monthsOf } from '#lib/period/parse.ts';
import { markPublicationLike } from '#lib/period/publication.ts';
import { findRomanDate } from '#lib/period/romanMonth.ts';
import { findLonePart, findNextPart } from '#lib/period/nextPart.ts';
import { findNumberedQuarter } from '#lib/period/quarters.ts';
import { findMonthDay, findYearFirst } from '#lib/period/yearFirst.ts';
import { findRelative, findYearEdge } from '#lib/period/relative.ts';
import { findYearsApart } from '#lib/period/yearsApart.ts';
import {
	beginnings,
	readWords,
	type PeriodPack,
	type Reading,
	type WordKind
} from '#lib/period/words.ts';
import { isSyllable, type Token } from '#lib/text/tokens.ts';

type Find = (reading: Reading, from: number) => Found | undefined;

/** What finds periods, each with what they begin with. */
const recognisers: readonly (readonly [Find, ...(keyof typeof beginnings)[]])[] = [
	[findNumericDate, 'digits'],
	[findWrittenDate, 'digits', 'month'],
	[findRomanDate, 'digits'],
	[findNumberedMonth, 'monthWord'],
	[findCounted, 'digits', 'number', 'monthWord', 'quarters', 'first', 'last'],
	[findPart, 'digits', 'letter', 'quarterLetter', 'quarter', 'half', 'ordinal', 'first', 'last'],
	[findRun, 'digits', 'letter', 'run', 'ordinal', 'first', 'last'],
	[findMonth, 'digits', 'month'],
	[findYears, 'digits'],
	[findRelative, 'relative', 'sameYear'],
	[findYearEdge, 'startOf', 'endOf'],
	[findYearsApart, 'digits', 'number', 'apart'],
	[findYearFirst, 'digits'],
	[findMonthDay, 'month'],
	[findNumberedQuarter, 'digits', 'number', 'prefix'],
	[findOnwards, 'everSince']
];

const finders = recognisers.map(([find, ...begins]) => ({
	find,
	begins: begins.reduce((bits, name) => bits | beginnings[name], 0)
}));

/** All periods and dates of a text in order, none overlapping another; linear in the number of tokens. */
export function findPeriods(tokens: readonly Token[], pack: PeriodPack): PeriodMention[] {
	const reading = readWords(tokens, pack);
	const mentions: PeriodMention[] = [];
	let from = 0;
	let last: Found | undefined;
	while (from < tokens.length) {
		const found = longestAt(reading, from) ?? findLonePart(reading, from, last);
		if (!found || yields(reading, from, found)) {
			from++;
			continue;
		}
		mentions.push(inContext(reading, from, found));
		from = found.to;
		last = found;
		let next = findNextPart(reading, from, found);
		while (next) {
			mentions.push(inContext(reading, from, next));
			from = next.to;
			next = findNextPart(reading, from, next);
		}
	}
	anchorRelatives(mentions, reading);
	markPublicationLike(mentions, reading);
	return mentions;
}

function longestAt(reading: Reading, from: number): Found | undefined {
	const here = reading.begins[from] ?? 0;
	if (here === 0) return undefined;
	let longest: Found | undefined;
	for (const { find, begins } of finders) {
		const found = begins & here ? find(reading, from) : undefined;
		if (found && (!longest || found.to > longest.to)) longest = found;
	}
	return longest;
}

/** "De l’année" gives way to the "l’année dernière" that begins within it and goes on. */
function yields(reading: Reading, from: number, { kind, period, to }: Found): boolean {
	if (kind !== 'relative' || period !== undefined) return false;
	for (let at = from + 1; at < to; at++) if ((longestAt(reading, at)?.to ?? 0) > to) return true;
	return false;
}

/** "In 2022 … the year before": measured from the year that its own sentence named last. */
function anchorRelatives(mentions: readonly PeriodMention[], { tokens }: Reading): void {
	let anchor: PeriodMention | undefined;
	let named: number | undefined;
	for (const mention of mentions) {
		const { relative, partial, sameYear, year, years, certain, priceBase } = mention;
		const steps = relative ? (yearSteps[relative] ?? 0) * (years ?? 1) : 0;
		const near =
			anchor && isSameSentence(anchor.to, mention.from, tokens) ? anchor.year : undefined;
		// "Five years later" goes on from the year named last, in whichever sentence.
		const base = years !== undefined && steps > 0 ? named : near;
		if (steps !== 0 && base !== undefined)
			mention.period = formatPeriod(
				monthsOf(base + steps, partial?.month ?? 1, partial?.count ?? 12)
			);
		if (sameYear && named !== undefined) mention.period = formatPeriod(monthsOf(named, 1, 12));
		if (mention.kind === 'year' && certain && !priceBase) anchor = mention;
		if (year !== undefined && certain && !priceBase && !mention.publicationLike) named = year;
	}
}

/** Years from the one that is spoken of, of what is not counted from the day of writing. */
const yearSteps: Readonly<Partial<Record<RelativePeriod, number>>> = {
	year_before: -1,
	year_after: 1
};

/** Words of one sentence that may lie between a year and what is measured from it. */
const anchorReach = 40;

function isSameSentence(from: number, to: number, tokens: readonly Token[]): boolean {
	if (to - from > anchorReach) return false;
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		if (token?.line || token?.key === '。' || (token?.key === '.' && tokens[at + 1]?.capital))
			return false;
	}
	return true;
}

/** The mention with what the words around it say of it. */
function inContext(reading: Reading, from: number, found: Found): PeriodMention {
	const { tokens } = reading;
	const before = new Set([...wordsBefore(reading, from), ...syllablesAfter(reading, found.to)]);
	const after = reading.at(found.to, 'term') ?? reading.at(found.to + 1, 'term');
	const edge = found.edge ?? edgeOf(found, before);
	const mention: PeriodMention = {
		...found,
		from,
		start: tokens[from]?.start ?? 0,
		end: tokens[found.to - 1]?.end ?? 0,
		certain: found.certain ?? isCertain(reading, from, found, before)
	};
	const opener = isRange(reading, from, found) ? openerBefore(reading, from) : undefined;
	if (opener !== undefined) mention.opener = opener;
	if (edge) mention.edge = edge;
	if ((edge === 'end' || before.has('until')) && isDecember(found))
		Object.assign(mention, wholeYear(found));
	if (before.has('until')) mention.until = true;
	if (before.has('since')) mention.since = true;
	if (found.kind === 'span' && (after || before.has('term'))) mention.term = true;
	const nearest = nearestOf(reading, from, found);
	if (nearest) mention.nearest = nearest;
	if (isPriceBase(reading, found, before)) mention.priceBase = true;
	return mention;
}

/** Two ends with a word between them rather than a dash. */
function isRange(reading: Reading, from: number, { kind, to }: Found): boolean {
	if (kind !== 'span' && kind !== 'months') return false;
	for (let at = from + 1; at < to; at++) if (reading.at(at, 'range')) return true;
	return false;
}

/** The first token of the word for "from" or "since" that leads to a range. */
function openerBefore(reading: Reading, from: number): number | undefined {
	let at = from;
	for (let step = 0; step < 3 && at > 0 && !reading.tokens[at]?.line; step++) {
		const word = reading.before(at).find(({ kind }) => kind === 'opener' || kind === 'since');
		if (word) return word.from;
		if (reading.tokens[at - 1]?.kind !== 'word' || passOver(reading, at - 1) !== at)
			return undefined;
		at--;
	}
	return undefined;
}

/** Kinds of the words that languages without spaces write behind a period: "2025년 말까지", "2020年以降". */
function syllablesAfter(reading: Reading, to: number): WordKind[] {
	const kinds: WordKind[] = [];
	let at = to;
	for (let step = 0; step < 3; step++) {
		const token = reading.tokens[at];
		if (!token || token.line || !isSyllable(token)) break;
		const word = followingKinds.flatMap((kind) => reading.at(at, kind) ?? [])[0];
		if (!word) break;
		kinds.push(word.kind);
		at = word.to;
	}
	return kinds;
}

const followingKinds = ['endOf', 'startOf', 'until', 'since'] as const;

const contextKinds: ReadonlySet<WordKind> = new Set<WordKind>([
	'endOf',
	'startOf',
	'until',
	'since',
	'term',
	'year',
	'day',
	'weekday',
	'bound',
	'priceBase'
]);

/** Kinds of the words that lead up to a mention, particles passed over: "by the end of" says end and until. */
function wordsBefore(reading: Reading, from: number): Set<WordKind> {
	const kinds = new Set<WordKind>();
	let at = from;
	for (let step = 0; step < 5 && at > 0 && !reading.tokens[at]?.line; step++) {
		const words = reading.before(at).filter((word) => contextKinds.has(word.kind));
		for (const word of words) kinds.add(word.kind);
		const particle = reading.tokens[at - 1]?.kind === 'word' && isPassed(reading, at - 1);
		const back = words[0]?.from ?? (particle ? at - 1 : at);
		if (back === at) break;
		at = back;
	}
	return kinds;
}

function edgeOf(found: Found, before: ReadonlySet<WordKind>): 'start' | 'end' | undefined {
	if (found.kind === 'date') return found.month === 12 && found.day === 31 ? 'end' : undefined;
	if (before.has('endOf')) return 'end';
	return before.has('startOf') ? 'start' : undefined;
}

function isDecember({ kind, month }: Found): boolean {
	return kind === 'month' && month === 12;
}

/** The end of December is, as its last day, the day to which a year's figures are closed. */
function wholeYear({ year }: Found): Pick<Found, 'period' | 'partial'> {
	const period = { month: 1, count: 12 };
	return year === undefined ? { partial: period } : { period: formatPeriod(monthsOf(year, 1, 12)) };
}

/** Whether a month is called the last or the next one. */
function nearestOf(reading: Reading, from: number, found: Found): PeriodMention['nearest'] {
	if (found.kind !== 'month' || found.partial === undefined || found.relative) return undefined;
	const beside = (kind: WordKind) =>
		reading.endingAt(from, kind) ||
		(reading.tokens[found.to]?.line !== true && reading.at(found.to, kind) !== undefined);
	if (beside('lastOne')) return 'last';
	return beside('nextOne') ? 'next' : undefined;
}

/** A bare year is doubtful before a scale, a unit, a currency sign or a counted thing, and after a hedge. */
function isCertain(
	reading: Reading,
	from: number,
	found: Found,
	before: ReadonlySet<WordKind>
): boolean {
	if (found.kind !== 'year' || before.has('year') || found.to > from + 1) return true;
	if (reading.endingAt(from, 'bound') && !before.has('until') && !before.has('since')) return false;
	const next = reading.tokens[found.to];
	const previous = reading.tokens[from - 1];
	if (next && /[%‰٪\p{Sc}]/u.test(next.key) && !next.line) return false;
	if (previous && /\p{Sc}/u.test(previous.key)) return false;
	return next?.line === true || reading.at(found.to, 'counted') === undefined;
}

function isPriceBase(reading: Reading, found: Found, before: ReadonlySet<WordKind>): boolean {
	if (found.kind !== 'year') return false;
	return before.has('priceBase') || reading.at(found.to, 'priceBase') !== undefined;
}
