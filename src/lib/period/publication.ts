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

function isClock({ tokens }: Reading, at: number): boolean {
	const [hour, colon, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (hour?.kind !== 'digits' || colon?.key !== ':' || minute?.kind !== 'digits') return false;
	return minute.key.length === 2 && Number(hour.key) < 24 && Number(minute.key) < 60;
}

/** The day a text says it was published on, as "2025-01-14": its first dateline, else its last. */
export function publicationDate(mentions: readonly PeriodMention[]): string | undefined {
	const dateline = mentions.find((mention) => mention.publicationLike);
	if (!dateline) return undefined;
	const { year, month, day } = dateline;
	if (year === undefined || month === undefined || day === undefined) return undefined;
	const two = (value: number) => String(value).padStart(2, '0');
	return `${year}-${two(month)}-${two(day)}`;
}
