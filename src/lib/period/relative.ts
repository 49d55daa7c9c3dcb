import type { RelativePeriod } from '#lib/language/schema.ts';
import { findCounted } from '#lib/period/counted.ts';
import { findNumberedMonth, findWrittenDate } from '#lib/period/dates.ts';
import { yearAt } from '#lib/period/digits.ts';
import { passOver, relativeYearAfter, yearAfter } from '#lib/period/links.ts';
import type { Found } from '#lib/period/mention.ts';
import { findMonth, findPart } from '#lib/period/parts.ts';
import type { PeriodWord, Reading } from '#lib/period/words.ts';

/** "last year", "cùng kỳ", "loni v říjnu": a period measured from the main one or from the day of writing. */
export function findRelative(reading: Reading, from: number): Found | undefined {
	const same = reading.at(from, 'sameYear');
	if (same && same.to >= (reading.at(from, 'relative')?.to ?? 0))
		return { kind: 'relative', to: same.to, relative: 'the_year', sameYear: true };
	const word = reading.at(from, 'relative');
	const relative = word?.relative;
	if (!relative) return undefined;
	if (relative === 'same_period') {
		const year = yearAfter(reading, word.to);
		if (year) return { kind: 'relative', to: year.to, relative, year: year.value };
	}
	// "Trong năm 2025", "Jahresende 2024", "the term 2020-2025": the years are named.
	if (namedAfter.has(relative) && yearAfter(reading, word.to)) return undefined;
	// "In the month of September": the word says nothing of its own.
	if (relative === 'this_month' && monthAfter(reading, word.to)) return undefined;
	return partAfter(reading, word) ?? { kind: 'relative', to: word.to, relative };
}

/** What says nothing where years follow it. */
const namedAfter: ReadonlySet<RelativePeriod> = new Set(['the_year', 'the_term']);

function monthAfter(reading: Reading, from: number): boolean {
	const at = passOver(reading, from);
	return (
		reading.at(from, 'month') !== undefined ||
		(at !== undefined && reading.at(at, 'month') !== undefined)
	);
}

const parts = [findNumberedMonth, findPart, findMonth, findCounted] as const;

/** "loni v říjnu", "last year in the third quarter": the part of the year stands behind it. */
function partAfter(reading: Reading, { relative, to }: PeriodWord): Found | undefined {
	if (relative !== 'last_year' && relative !== 'this_year' && relative !== 'next_year')
		return undefined;
	for (let at = to; at <= to + linkWords; at++) {
		const token = reading.tokens[at];
		if (!token || token.line || findWrittenDate(reading, at)) return undefined;
		for (const find of parts) {
			const found = find(reading, at);
			if (!found?.partial || found.relative) continue;
			// "za letošních pět měsíců": the word for the year says that they are its first.
			const { cumulative, ...months } = found;
			if (!cumulative || at === to) return { ...months, relative };
		}
		if (token.kind !== 'word' || token.key.length > linkLength) return undefined;
	}
	return undefined;
}

/** Words and their letters that may lie between a year and its part: "in the", "v", "w". */
const linkWords = 2;
const linkLength = 3;

/** "cuối năm", "at the end of the year": an edge of a year that is not named. */
export function findYearEdge(reading: Reading, from: number): Found | undefined {
	const end = reading.at(from, 'endOf');
	const edge = end ?? reading.at(from, 'startOf');
	if (!edge) return undefined;
	let at = edge.to;
	for (let passed = 0; passed < 3; passed++) {
		const year = reading.at(at, 'year');
		if (year) {
			if (yearAt(reading, year.to) !== undefined) return undefined;
			const side = end ? 'end' : 'start';
			// "the end of last year": the word for last may stand on either side of the year.
			const other = relativeYearAfter(reading, at);
			if (other && other.to >= year.to) return { kind: 'relative', ...other, edge: side };
			return { kind: 'relative', to: year.to, relative: 'the_year', edge: side };
		}
		const next = passOver(reading, at);
		if (next === undefined) return undefined;
		at = next;
	}
	return undefined;
}
