import { findNumberedMonth, findWrittenDate } from '#lib/period/dates.ts';
import { overArticles } from '#lib/period/links.ts';
import type { Found } from '#lib/period/mention.ts';
import { findMonth } from '#lib/period/parts.ts';
import type { Reading } from '#lib/period/words.ts';

/** "since January", "depuis mars 2024": a month and those after it, up to the one reported on. */
export function findOnwards(reading: Reading, from: number): Found | undefined {
	const word = reading.at(from, 'everSince');
	if (!word || reading.tokens[word.to]?.line) return undefined;
	const at = overArticles(reading, word.to);
	const found = findMonth(reading, at) ?? findNumberedMonth(reading, at);
	if (found?.kind !== 'month' || reading.at(found.to, 'range')) return undefined;
	if (findWrittenDate(reading, at)) return undefined;
	const { month: _, ...months } = found;
	return { ...months, kind: 'months', onwards: true };
}
