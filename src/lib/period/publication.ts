import type { PeriodMention } from '#lib/period/mention.ts';
import type { Reading } from '#lib/period/words.ts';

/** How far from the beginning and the end of a text its dateline may stand, in characters. */
const headLength = 600;
const tailLength = 300;
/** A line with a date and little else. */
const shortLine = 14;

/** Marks full dates that stand as a dateline does: alone on a short line, or beside a clock or a weekday; and those that open a report. */
export function markPublicationLike(mentions: readonly PeriodMention[], reading: Reading): void {
	const length = reading.tokens.at(-1)?.end ?? 0;
	for (const mention of mentions) {
		if (isIssued(mention, reading)) mention.issued = true;
		if (mention.kind !== 'date' || mention.year === undefined) continue;
		if (mention.start < length / 3 && opensReport(mention, reading)) mention.opening = true;
		if (mention.start > headLength && mention.end < length - tailLength) continue;
		if (isAloneOnLine(mention, reading) || isBesideClock(mention, reading))
			mention.publicationLike = true;
	}
}

/** "divulgado em abril", "Vyšel 28. prosince 2020", "Erstmals erschienen: 05.01.2022": a word for published leads up to a month or day. */
function isIssued({ kind, from }: PeriodMention, reading: Reading): boolean {
	if (kind !== 'month' && kind !== 'date') return false;
	let at = from;
	for (let step = 0; step < 3 && at > 0 && !reading.tokens[at]?.line; step++) {
		if (reading.endingAt(at, 'published')) return true;
		const before = reading.tokens[at - 1];
		const link = before?.key === ':' || (before?.kind === 'word' && before.key.length <= 4);
		if (!link) return false;
		at--;
	}
	return at > 0 && !reading.tokens[at]?.line && reading.endingAt(at, 'published');
}

/** "HANOI, 24 December 2021 (VNA) – ": a paragraph opens with a name and the date, and a dash or bracket parts them from the rest. */
function opensReport({ from, to }: PeriodMention, reading: Reading): boolean {
	const { tokens } = reading;
	let at = from;
	while (at > 0 && !tokens[at]?.line) {
		const token = tokens[--at];
		if (from - at > longestName || !token) return false;
		const named = token.capital || token.key.length <= 2 || reading.at(at, 'weekday');
		if (token.kind === 'digits' || (token.kind === 'word' && !named)) return false;
	}
	const behind = tokens[to]?.key === '.' ? tokens[to + 1] : tokens[to];
	return at < from && behind !== undefined && !behind.line && parting.has(behind.key);
}

/** Tokens that the name of a place may have before the date of a report, and what parts both from its text. */
const longestName = 10;
const parting = new Set(['-', '–', '—', '(']);

/** Beside the date the line holds no word but a weekday, a name, and such as "kl". */
function isAloneOnLine(mention: PeriodMention, reading: Reading): boolean {
	const { tokens } = reading;
	let first = mention.from;
	while (first > 0 && mention.from - first <= shortLine && !tokens[first]?.line) first--;
	let last = mention.to;
	while (last < tokens.length && last - first <= shortLine && !tokens[last]?.line) last++;
	if (last < tokens.length && !tokens[last]?.line) return false;
	if (first > 0 && !tokens[first]?.line) return false;
	for (let at = first; at < last; at++) {
		const token = tokens[at];
		if (at >= mention.from && at < mention.to) continue;
		if (token?.kind !== 'word' || token.capital || token.key.length <= 2) continue;
		const weekday = reading.at(at, 'weekday');
		if (!weekday) return false;
		at = weekday.to - 1;
	}
	return true;
}

/** "9:42 AM | 29 December 2023", "Thứ Sáu, 12/01/2024 | 08:45". */
function isBesideClock(mention: PeriodMention, reading: Reading): boolean {
	const { tokens } = reading;
	for (let at = mention.from - 1; at >= 0 && at >= mention.from - 5; at--) {
		if (tokens[at + 1]?.line) break;
		if (isClock(reading, at - 1)) return true;
	}
	for (let at = mention.to; at < tokens.length && at <= mention.to + 4; at++) {
		if (tokens[at]?.line) break;
		if (isClock(reading, at)) return true;
	}
	return false;
}

/** "08:45", "kl. 08.00", "20h15". */
function isClock({ tokens }: Reading, at: number): boolean {
	const [hour, mark, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (hour?.kind !== 'digits' || minute?.kind !== 'digits' || minute.key.length !== 2) return false;
	if (mark?.key !== ':' && mark?.key !== '.' && mark?.key !== 'h') return false;
	return !mark.space && !minute.space && Number(hour.key) < 24 && Number(minute.key) < 60;
}

/**
 * The day a text says it was published on, as "2025-01-14": its first dateline, else the first full date of its lead, since what happened
 * is reported soon after, unless the text is about later years.
 */
export function publicationDate(
	mentions: readonly PeriodMention[],
	lead: number
): string | undefined {
	const ofLead = mentions.filter(
		(mention) =>
			mention.kind === 'date' &&
			!mention.since &&
			(mention.start < headLength || mention.from < lead) &&
			isOfItsTime(mention, mentions)
	);
	// A day to which figures are closed is not long before either.
	const dateline =
		ofLead.find(({ issued }) => issued) ??
		mentions.find(({ publicationLike }) => publicationLike) ??
		mentions.find(({ opening }) => opening) ??
		ofLead.find(({ until }) => !until) ??
		ofLead[0];
	if (!dateline) return undefined;
	const { year, month, day } = dateline;
	if (year === undefined || month === undefined || day === undefined) return undefined;
	return isoDate({ year, month, day });
}

/** A day as "2025-01-14". */
export function isoDate({ year, month, day }: Record<'year' | 'month' | 'day', number>): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${year}-${two(month)}-${two(day)}`;
}

/** Years that a plan may reach ahead of the day it is reported on. */
const planned = 9;

/** Whether the years that a text names lie before that of a date or within the reach of a plan, rather than mostly later. */
function isOfItsTime({ year: dated }: PeriodMention, mentions: readonly PeriodMention[]): boolean {
	if (dated === undefined) return false;
	let [before, later] = [0, 0];
	for (const { kind, year, certain, until } of mentions) {
		const ahead = until && kind !== 'date';
		if (kind === 'span' || !certain || ahead || year === undefined) continue;
		if (year > dated + planned) later++;
		else before++;
	}
	return later < before;
}
