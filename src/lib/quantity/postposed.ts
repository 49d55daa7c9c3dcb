import type { NounKind } from '#lib/language/schema.ts';
import type { Draft, Page } from '#lib/quantity/draft.ts';
import { wordsBehind } from '#lib/quantity/nouns.ts';
import { beginning, ending } from '#lib/quantity/phrases.ts';

/** Tokens from a word for a rise or fall to the amount, and from a noun to the number word behind it. */
const reach = { before: 12, behind: 6, noun: 8 };
/** Who is mostly counted as they sit in a meeting. */
const present = new Set<NounKind>(['people', 'cadres', 'party_members']);

/** "Sank um vier auf 61", "klesl o osm": the amount of a change, with no noun of its own. */
export function isChangeBy(draft: Draft, page: Page): boolean {
	if (draft.reading.kind !== 'cardinal' || draft.value < 2) return false;
	const by = ending(page.phrased, draft.from, 'by');
	if (!by || page.tokens[draft.from]?.line) return false;
	if (!endsClause(draft, page) && !leadsTo(draft, page)) return false;
	return saysChange(by.from, -reach.before, page) || saysChange(draft.to, reach.behind, page);
}

/** A word for a range, which also leads to the value arrived at, and not to a noun. */
function leadsTo({ to }: Draft, page: Page): boolean {
	const next = page.tokens[to];
	return next?.kind === 'word' && !next.line && wordsBehind(to, Infinity, page) === to;
}

/** A rise or fall in the same sentence within some tokens before or behind. */
function saysChange(from: number, tokens: number, { phrased, sentenceAt }: Page): boolean {
	const step = Math.sign(tokens);
	for (let at = from; at !== from + tokens; at += step) {
		if (at < 0 || sentenceAt[at] !== sentenceAt[from]) return false;
		if (beginning(phrased, at, 'rise') ?? beginning(phrased, at, 'fall')) return true;
	}
	return false;
}

/** What a word right before the number says that is no verb, and no hedge behind one. */
const notVerbs = [
	'noun',
	'unit',
	'ratio',
	'range',
	'opener',
	'conjunction',
	'per',
	'prefix',
	'refuseBefore',
	'rank',
	'top'
] as const;

/** "Nowych firm powstało ledwie dziewięć.", "i progetti sono cinque": the noun before its number word, which closes the clause. */
export function isPostposed(draft: Draft, page: Page, before: Draft | undefined): boolean {
	if (draft.reading.kind !== 'cardinal' || draft.value < 2 || !endsClause(draft, page))
		return false;
	const { tokens, phrased, sentenceAt } = page;
	const last = tokens[draft.from - 1];
	if (last?.kind !== 'word' || tokens[draft.from]?.line) return false;
	const isVerb = last.key.length > 3 || ending(phrased, draft.from, 'reach') !== undefined;
	if (last.capital || !isVerb || notVerbs.some((role) => ending(phrased, draft.from, role)))
		return false;
	const first = Math.max(before?.to ?? 0, draft.from - reach.noun);
	for (let at = draft.from - 1; at >= first && sentenceAt[at] === sentenceAt[draft.from]; at--) {
		const noun = beginning(phrased, at, 'noun');
		if (noun) return !present.has(noun.payload.noun);
	}
	return false;
}

function endsClause({ to }: Draft, { tokens }: Page): boolean {
	const next = tokens[to];
	return !next || next.line || (next.kind === 'mark' && !/^[-–(:]$/.test(next.key));
}
