import type { LanguagePack } from '#lib/language/schema.ts';
import { findNumbers } from '#lib/number/find.ts';
import { exactTimes } from '#lib/number/sum.ts';
import { attachUnits } from '#lib/quantity/attachUnits.ts';
import { draftOf, type Draft } from '#lib/quantity/draft.ts';
import { joinFigures } from '#lib/quantity/join.ts';
import { pageOf } from '#lib/quantity/page.ts';
import { findSentences } from '#lib/text/sentences.ts';
import { tokenize } from '#lib/text/tokens.ts';

/**
 * Values that a quote alone can state, likeliest first, without sign: "1.160 triệu USD" is 1160000000 or, read the other way, 1160000.
 * For checking a claim against its quote.
 */
export function readQuote(quote: string, pack: LanguagePack): number[] {
	const tokens = tokenize(quote);
	const page = pageOf(quote, tokens, findSentences(quote, tokens, pack), pack, []);
	const { readings, habit } = findNumbers(tokens, pack);
	const drafts = readings.map(draftOf);
	attachUnits(drafts, page, habit);
	return [...new Set(joinFigures(drafts, page).flatMap(valuesOf))];
}

/** Whether a quote states a value, which for a figure of a list may have its scale word at the next: "24.9" of "24.9 and 23.1 billion". */
export function states(quote: string, value: number, pack: LanguagePack): boolean {
	const wanted = Math.abs(value);
	const scales = [1, ...Object.keys(pack.scales).map(Number)];
	return readQuote(quote, pack).some((read) =>
		scales.some((scale) => isNear(exactTimes(read, scale), wanted))
	);
}

function valuesOf({ reading, value, upper, scale }: Draft): number[] {
	const values = upper === undefined ? [value] : [value, upper];
	const { alternative } = reading;
	if (alternative) {
		const factor = scale / reading.scale;
		values.push(exactTimes(reading.value, factor), exactTimes(alternative.value, factor));
	}
	return values.map(Math.abs);
}

function isNear(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(1, a, b);
}
