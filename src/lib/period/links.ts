import type { RelativePeriod } from '#lib/language/schema.ts';
import { isAttached, yearAt } from '#lib/period/digits.ts';
import type { Found } from '#lib/period/mention.ts';
import { formatPeriod, monthsOf } from '#lib/period/parse.ts';
import type { Reading } from '#lib/period/words.ts';
import { isSyllable } from '#lib/text/tokens.ts';

/**
 * Particles between a month or quarter and its year ("Σεπτέμβριο του 2022", "setembro de 2022", "الربع الثالث من عام 2023"). They are the
 * same few words wherever they occur, and none joins two figures.
 */
const particles = new Set(
	'of the in av de del des der dem do da di du van του της το τον των στο من في v na i r r. år trong của の'.split(
		' '
	)
);

/** Articles that may stand before the second end of a range ("tra il 2020 e il 2024"). */
const articles = new Set(
	'il lo la gli le el los las os as les den det dem der τις τους ال'.split(' ')
);

/** Months of a year with the year that follows them, if one does: "2024", or "last year". */
export function partOfYear(
	reading: Reading,
	kind: Found['kind'],
	month: number,
	count: number,
	to: number
): Found {
	const year = yearAfter(reading, to);
	if (year) {
		const period = formatPeriod(monthsOf(year.value, month, count));
		return { kind, to: year.to, period, year: year.value };
	}
	const token = reading.tokens[to];
	// Scripts without spaces write the year first.
	const near = token && isSyllable(token) ? undefined : relativeYearAfter(reading, to);
	if (!near) return { kind, to, partial: { month, count } };
	// "Of the year" is what a part without a year is of.
	const relative = near.relative === 'the_year' ? {} : { relative: near.relative };
	return { kind, to: near.to, partial: { month, count }, ...relative };
}

/** "tredje kvartal i fjor": the word for last, this or next year that follows, alone or after particles. */
export function relativeYearAfter(
	reading: Reading,
	from: number
): { relative: RelativePeriod; to: number } | undefined {
	let at = from;
	for (let passed = 0; passed < 3; passed++) {
		const token = reading.tokens[at];
		if (!token || token.line || token.kind !== 'word') return undefined;
		const relative = relativeYearAt(reading, at) ?? relativeYearAt(reading, at - 1);
		if (relative && relative.to > at) return longerFrom(reading, at, relative);
		const next = passOver(reading, at);
		if (next === undefined) return undefined;
		at = next;
	}
	return undefined;
}

/** "de l'année" may be the beginning of "de l'année dernière". */
function longerFrom(
	reading: Reading,
	from: number,
	found: { relative: RelativePeriod; to: number }
): { relative: RelativePeriod; to: number } {
	for (let at = from + 1; at < found.to; at++) {
		const later = relativeYearAt(reading, at);
		if (later && later.to > found.to) return later;
	}
	return found;
}

function relativeYearAt(
	reading: Reading,
	at: number
): { relative: RelativePeriod; to: number } | undefined {
	const word = reading.at(at, 'relative');
	if (!word?.relative || !years.has(word.relative)) return undefined;
	return { relative: word.relative, to: word.to };
}

const years: ReadonlySet<RelativePeriod> = new Set([
	'last_year',
	'year_before',
	'this_year',
	'the_year',
	'next_year',
	'year_after'
]);

/** Past articles, particles and words for year before the second end of a range. */
export function overArticles(reading: Reading, from: number): number {
	let at = from;
	for (let passed = 0; passed < 3; passed++) {
		const token = reading.tokens[at];
		if (token?.kind !== 'word' || token.line) return at;
		const next = articles.has(token.key) ? at + 1 : passOver(reading, at);
		if (next === undefined) return at;
		at = next;
	}
	return at;
}

/** Whether a word for "between" leads to a token, by articles, particles and words for year alone. */
export function isOpened(reading: Reading, from: number): boolean {
	let at = from;
	for (let passed = 0; passed < 4 && at > 0 && !reading.tokens[at]?.line; passed++) {
		// "From" opens a range too, but with "to" rather than "and".
		if (reading.endingAt(at, 'opener')) return !reading.endingAt(at, 'since');
		const year = reading.before(at).find(({ kind }) => kind === 'year');
		const token = reading.tokens[at - 1];
		if (!year && (token?.kind !== 'word' || !(articles.has(token.key) || particles.has(token.key))))
			return false;
		at = year?.from ?? at - 1;
	}
	return false;
}

/** The year that follows directly or after particles, a comma, a slash or the word for year, and the token after it. */
export function yearAfter(
	reading: Reading,
	from: number
): { value: number; to: number } | undefined {
	let at = from;
	for (let passed = 0; passed < 4; passed++) {
		const token = reading.tokens[at];
		if (!token || token.line) return undefined;
		const value = yearAt(reading, at);
		if (value !== undefined) return isFreeYear(reading, at) ? { value, to: at + 1 } : undefined;
		const next = passOver(reading, at);
		if (next === undefined) return undefined;
		at = next;
	}
	return undefined;
}

/** The token after a particle, a word for year or a joining mark; undefined at any other. */
export function passOver(reading: Reading, at: number): number | undefined {
	const token = reading.tokens[at];
	if (!token || token.line) return undefined;
	const year = reading.at(at, 'year');
	if (year) return year.to;
	if (token.kind === 'word') {
		if (particles.has(token.key)) return at + 1;
		return isElided(reading, at) ? at + 2 : undefined;
	}
	if (token.key === ',') return at + 1;
	if (token.key === '/' || token.key === '-' || token.key === '.')
		return isAttached(reading, at) || token.key !== '.' ? at + 1 : undefined;
	return undefined;
}

/** Whether a token is an article or a particle. */
export function isPassed(reading: Reading, at: number): boolean {
	return articles.has(reading.tokens[at]?.key ?? '') || passOver(reading, at) === at + 1;
}

/** "dell'anno": a short word that an apostrophe joins to the next. */
function isElided({ tokens }: Reading, at: number): boolean {
	const [word, mark, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (!word || word.key.length > 4 || (mark?.key !== "'" && mark?.key !== '’')) return false;
	return !mark.space && next?.kind === 'word' && !next.space;
}

/** "30 November, 2024 enterprises": after a comma a counted thing claims the figure. */
function isFreeYear(reading: Reading, at: number): boolean {
	return reading.tokens[at - 1]?.key !== ',' || reading.at(at + 1, 'counted') === undefined;
}
