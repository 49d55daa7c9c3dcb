import type { PeriodMention } from '#lib/period/mention.ts';
import type { Reading } from '#lib/period/words.ts';

/** How far from the beginning and the end of a text its dateline may stand, in characters. */
const headLength = 600;
const tailLength = 300;
/** A line with a date and little else. */
const shortLine = 14;

/** Marks full dates that stand as a dateline does: alone on a short line, or beside a clock or a weekday. */
export function markPublicationLike(mentions: readonly PeriodMention[], reading: Reading): void {
	const length = reading.tokens.at(-1)?.end ?? 0;
	for (const mention of mentions) {
		if (mention.kind !== 'date' || mention.year === undefined) continue;
		if (mention.start > headLength && mention.end < length - tailLength) continue;
		if (isAloneOnLine(mention, reading) || isBesideClock(mention, reading))
			mention.publicationLike = true;
	}
}

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
 * is reported soon after, unless the text is about other years.
 */
export function publicationDate(mentions: readonly PeriodMention[]): string | undefined {
	const dateline = mentions.find((mention) => mention.publicationLike) ?? firstOfLead(mentions);
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

function firstOfLead(mentions: readonly PeriodMention[]): PeriodMention | undefined {
	const date = mentions.find(
		({ kind, year, start, until, since }) =>
			kind === 'date' && year !== undefined && start < headLength && !until && !since
	);
	const main = commonestYear(mentions) ?? date?.year;
	if (date?.year === undefined || main === undefined) return undefined;
	return date.year >= main - 1 && date.year <= main + 2 ? date : undefined;
}

function commonestYear(mentions: readonly PeriodMention[]): number | undefined {
	const counts = new Map<number, number>();
	for (const { kind, year, certain } of mentions)
		if (kind === 'year' && certain && year !== undefined)
			counts.set(year, (counts.get(year) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
