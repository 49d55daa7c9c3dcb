import type { Openings } from '#lib/claim/frame.ts';
import type { PeriodMention as FoundPeriod } from '#lib/period/mention.ts';
import type { FoundPlace } from '#lib/place/find.ts';
import type { Token } from '#lib/text/tokens.ts';

/** How far behind the place a dateline may end, in tokens, and how many words it may have beside place, date and brackets. */
const reach = 20;
const freeWords = 3;

/** Marks that close it, with a date before them and without. */
const closing = new Set([...'-–—|.:']);
const undated = new Set([...'-–—|.']);
const brackets: ReadonlyMap<string, string> = new Map([
	['(', ')'],
	['（', '）']
]);

/** The places that a text was written at: named at the beginning of a line of the lead, with a date or a dash behind them. */
export function datelinePlaces(
	places: readonly FoundPlace[],
	tokens: readonly Token[],
	dates: readonly FoundPeriod[],
	{ title, lead }: Openings
): ReadonlySet<FoundPlace> {
	const ends = new Map(
		dates.flatMap(({ from, to, kind }) => (kind === 'date' ? [[from, to] as const] : []))
	);
	return new Set(
		places.filter(
			({ from, to, level }) =>
				from >= title &&
				from < lead &&
				level !== 'country' &&
				(from === 0 || tokens[from]?.line === true) &&
				closes(to, tokens, ends)
		)
	);
}

/** Whether nothing but a date, brackets and a few words stand between a place and the mark that closes a dateline. */
function closes(to: number, tokens: readonly Token[], dates: ReadonlyMap<number, number>): boolean {
	let dated = false;
	let words = freeWords;
	for (let at = to; at < to + reach; at++) {
		const token = tokens[at];
		if (!token || token.line) return dated;
		const date = dates.get(at);
		if (date !== undefined) {
			dated = true;
			at = date - 1;
		} else if (brackets.has(token.key)) {
			const end = closingOf(at, tokens, brackets.get(token.key) ?? '');
			if ([...dates.keys()].some((from) => from > at && from < end)) return true;
			at = end;
		} else if (dated && closing.has(token.key) && isFree(at, tokens)) return true;
		else if (words === freeWords && undated.has(token.key) && isFree(at, tokens)) return true;
		else if (token.kind === 'word' && words-- === 0) return false;
	}
	return false;
}

/** A mark that joins no two parts of a name or number: "Ba Ria-Vung Tau", "4.10". */
function isFree(at: number, tokens: readonly Token[]): boolean {
	return tokens[at]?.space === true || tokens[at + 1]?.space !== false;
}

function closingOf(at: number, tokens: readonly Token[], bracket: string): number {
	const end = tokens.slice(at, at + reach).findIndex(({ key }) => key === bracket);
	return end < 0 ? at : at + end;
}
