import { findQuantities } from '#lib/quantity/find.ts';
import type { Quantity, Refusal, Taken } from '#lib/quantity/schema.ts';
import { findSentences } from '#lib/text/sentences.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packOf } from '../packs.ts';

/** The figures of a text in a language, with their quotes; `dates` are stretches of the text already read as dates. */
export function readText(
	text: string,
	code: string,
	dates: readonly string[] = []
): { quantities: (Quantity & { quote: string })[]; refusals: (Refusal & { quote: string })[] } {
	const pack = packOf(code);
	const tokens = tokenize(text);
	const taken = dates.flatMap((date): Taken[] => {
		const start = text.indexOf(date);
		const from = tokens.findIndex((token) => token.start >= start);
		const to = tokens.findIndex((token) => token.start >= start + date.length);
		return [{ from, to: to < 0 ? tokens.length : to, kind: 'date' }];
	});
	const found = findQuantities(text, tokens, findSentences(text, tokens, pack), pack, taken);
	const quoted = <Of extends { start: number; end: number }>(span: Of): Of & { quote: string } => ({
		...span,
		quote: text.slice(span.start, span.end)
	});
	return { quantities: found.quantities.map(quoted), refusals: found.refusals.map(quoted) };
}
