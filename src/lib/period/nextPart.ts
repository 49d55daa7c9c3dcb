import { passOver } from '#lib/period/links.ts';
import type { Found } from '#lib/period/mention.ts';
import { romanAt } from '#lib/period/ordinals.ts';
import { formatPeriod, monthsOf } from '#lib/period/parse.ts';
import { numbered } from '#lib/period/parts.ts';
import type { Reading } from '#lib/period/words.ts';

/** The next of a list of quarters that share their word: "the first quarter, the second and the third". */
export function findNextPart(reading: Reading, from: number, last: Found): Found | undefined {
	if ((last.kind !== 'quarter' && last.kind !== 'half') || last.period !== undefined)
		return undefined;
	const parts = last.kind === 'quarter' ? 4 : 2;
	let at = from;
	if (/^[,،、，]$/.test(reading.tokens[at]?.key ?? '')) at++;
	at = reading.at(at, 'and')?.to ?? at;
	const word = reading.at(at, 'ordinal');
	const roman = romanAt(reading, at);
	const order = word ?? (roman === undefined ? undefined : { value: roman, to: at + 1 });
	if (
		!order ||
		order.value > parts ||
		reading.at(order.to, last.kind) ||
		reading.at(order.to, 'monthWord') ||
		reading.at(order.to, 'year')
	)
		return undefined;
	return numbered(reading, parts, order.value, order.to);
}

/** Tokens that may lie between a quarter and an ordinal alone that means another. */
const reach = 15;

/** The "second" of "8.1 % in the first quarter, 9.2 % in the second": an ordinal alone behind a particle. */
export function findLonePart(
	reading: Reading,
	from: number,
	last: Found | undefined
): Found | undefined {
	if (!last || from - last.to > reach || (last.kind !== 'quarter' && last.kind !== 'half'))
		return undefined;
	const parts = last.kind === 'quarter' ? 4 : 2;
	const word = reading.at(from, 'ordinal');
	if (!word || word.value > parts || !isAlone(reading, from, word.to)) return undefined;
	for (let at = last.to; at <= from; at++) if (endsSentence(reading, at)) return undefined;
	const found = numbered(reading, parts, word.value, word.to);
	if (found.period !== undefined || !found.partial) return found;
	const { relative, year } = last;
	if (year === undefined) return { ...found, ...(relative && { relative }) };
	const { month, count } = found.partial;
	return {
		kind: found.kind,
		to: found.to,
		year,
		period: formatPeriod(monthsOf(year, month, count))
	};
}

/** Behind a particle ("in the"), and before a mark, "and" or the end. */
function isAlone(reading: Reading, from: number, to: number): boolean {
	const before = reading.tokens[from - 1];
	if (before?.kind !== 'word' || passOver(reading, from - 1) !== from) return false;
	const next = reading.tokens[to];
	return !next || next.line || next.kind === 'mark' || reading.at(to, 'and') !== undefined;
}

function endsSentence({ tokens }: Reading, at: number): boolean {
	const token = tokens[at];
	return (
		token?.line === true ||
		token?.key === '。' ||
		(token?.key === '.' && tokens[at + 1]?.capital === true)
	);
}
