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
	const date = findWrittenDate(reading, at);
	if (date?.day === 1 && date.month === 1 && date.partial && !date.relative)
		return { kind: 'months', to: date.to, partial: date.partial, onwards: true };
	const found = findMonth(reading, at) ?? findNumberedMonth(reading, at);
	if (found?.kind !== 'month' || reading.at(found.to, 'range')) return undefined;
	if (date) return undefined;
	const { month: _, ...months } = found;
	return { ...months, kind: 'months', onwards: true };
}
