import type { NounKind } from '#lib/language/schema.ts';
import { isBare, type Draft, type Page, type Verdict } from '#lib/quantity/draft.ts';
import { wordsBehind } from '#lib/quantity/nouns.ts';
import { ending } from '#lib/quantity/phrases.ts';

/** Who sits in a meeting, and the places that are connected to it. */
const present = new Set<NounKind>(['people', 'cadres', 'party_members', 'tourists', 'things']);
const connected = new Set<NounKind>(['districts', 'communes']);
/** Words that may stand between the word for attendance and the figure: a weekday, an article. */
const mostWords = 2;
const nearTokens = 4;

/** "In front of 350 guests", "linked online to 17 districts": who attends is no figure, nor where they come from. */
export function asAttendance(
	draft: Draft,
	page: Page,
	before: Draft | undefined
): Verdict | undefined {
	if (draft.unit !== undefined || draft.scale !== 1 || draft.ratio) return undefined;
	if (draft.reading.kind !== 'cardinal' || draft.reading.decimal) return undefined;
	if (!mayAttend(draft, page)) return undefined;
	if (comesWith(draft, page, before)) return { kind: 'attendance', reason: 'where they come from' };
	const word = wordBefore(draft, page);
	if (!word) return undefined;
	const reason = `"${page.text.slice(page.tokens[word.from]?.start, page.tokens[word.to - 1]?.end)}" before it`;
	return { kind: 'attendance', reason };
}

function mayAttend(draft: Draft, page: Page): boolean {
	const kind = draft.noun?.kind;
	if (kind) return present.has(kind) || connected.has(kind);
	return isBare(draft) && wordsBehind(draft.to, Infinity, page) > draft.to;
}

/** "240 delegates from ten districts": behind a word for "from". */
function comesWith({ noun, from }: Draft, page: Page, before: Draft | undefined): boolean {
	if (before?.refused?.kind !== 'attendance' || !noun?.kind || !connected.has(noun.kind))
		return false;
	if (from - before.to > nearTokens || from < before.to) return false;
	const { phrased } = page;
	return (
		(ending(phrased, from, 'opener') ??
			ending(phrased, from, 'ratio') ??
			ending(phrased, from, 'moveFrom')) !== undefined
	);
}

/** The word for attendance before a figure; of two that end there the longest. */
function wordBefore({ from }: Draft, page: Page): ReturnType<typeof ending<'refuseBefore'>> {
	const { tokens, phrased, sentenceAt } = page;
	for (let at = from; at > 0 && at >= from - mostWords; at--) {
		if (sentenceAt[at - 1] !== sentenceAt[from] || tokens[at]?.line) return undefined;
		const word = ending(phrased, at, 'refuseBefore');
		if (word?.payload.kind === 'attendance') return word;
		if (tokens[at - 1]?.kind !== 'word') return undefined;
	}
	return undefined;
}
