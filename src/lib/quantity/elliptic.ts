import type { NounKind, RefusalKind } from '#lib/language/schema.ts';
import type { Draft, Page } from '#lib/quantity/draft.ts';
import { wordsBehind } from '#lib/quantity/nouns.ts';
import { beginning, ending } from '#lib/quantity/phrases.ts';

/** Nouns that are said once for several figures: "15 communes met the standards, four are advanced". */
const heads = new Set<NounKind>([
	'communes',
	'districts',
	'provinces',
	'villages',
	'targets',
	'criteria',
	'schools',
	'products',
	'enterprises',
	'projects'
]);
/** People, who are mostly counted as they sit in a meeting. */
const present = new Set<NounKind>(['people', 'cadres', 'party_members']);
/** What is counted without being a figure. */
const asides = new Set<RefusalKind>(['duration', 'attendance', 'session_number', 'age']);
/** Letters of verbs such as "are", of articles and of prepositions. */
const shortWord = 3;
const nearTokens = 10;

/** Whether a bare number word counts what the figure `counted` before it counts: "nine of them", "a further five", "Trang Dinh only nine." */
export function isElliptic(
	draft: Draft,
	page: Page,
	before: Draft | undefined,
	counted: Draft | undefined
): boolean {
	if (!counted?.noun?.kind || draft.reading.kind !== 'cardinal') return false;
	if (draft.value < 2) return isOneMore(draft, page, before);
	const sentences = sentencesBetween(counted, draft, page);
	if (sentences > 2) return false;
	if (before && (isPaired(before, draft, page) || isAside(before, draft, page))) return false;
	if (isDefinite(draft, page)) return false;
	if (isPartOfThem(draft, page)) return !present.has(counted.noun.kind);
	if (!heads.has(counted.noun.kind))
		return sentences === 0 && before === counted && ends(draft, page);
	if (sentences <= 1 && ends(draft, page)) return true;
	if (sentences === 0 && joinsOn(draft, page)) return true;
	return isMore(draft, page) || isSubject(draft, page);
}

function sentencesBetween(a: Draft, b: Draft, { sentenceAt }: Page): number {
	return (sentenceAt[b.from] ?? 0) - (sentenceAt[a.from] ?? 0);
}

/** "the five years that end and the five that begin": the years were counted last. */
function isAside(before: Draft, draft: Draft, page: Page): boolean {
	const aside = before.refused && asides.has(before.refused.kind);
	return aside === true && sentencesBetween(before, draft, page) === 0;
}

/** "الأهداف العشرين": with the article it belongs to the noun before it. */
function isDefinite({ from }: Draft, { articles, text, tokens }: Page): boolean {
	return articles.some((article) => text.startsWith(article, tokens[from]?.start));
}

/** "five in six", "45 with three": one word from the figure before. */
function isPaired(before: Draft, draft: Draft, page: Page): boolean {
	if (draft.from - before.to !== 1 || joinsOn(before, page)) return false;
	return page.tokens[before.to]?.kind === 'word';
}

/** "Four are advanced and one is a model": the last of a list of number words. */
function isOneMore(draft: Draft, page: Page, before: Draft | undefined): boolean {
	if (!before || before.refused || before.reading.style !== 'words') return false;
	if (before.unit !== undefined || before.reading.kind !== 'cardinal') return false;
	if (draft.from - before.to > nearTokens || sentencesBetween(before, draft, page) > 0)
		return false;
	if (beginning(page.phrased, draft.to, 'of_which')) return true;
	return (
		ending(page.phrased, draft.from, 'conjunction') !== undefined && opensPredicate(draft, page)
	);
}

/** "nine of them", "dont quatorze". */
function isPartOfThem(draft: Draft, { tokens, phrased }: Page): boolean {
	if (tokens[draft.to]?.line === false && beginning(phrased, draft.to, 'of_which')) return true;
	return !tokens[draft.from]?.line && ending(phrased, draft.from, 'of_which') !== undefined;
}

function ends({ to }: Draft, { tokens }: Page): boolean {
	const next = tokens[to];
	return !next || next.line || next.kind === 'mark';
}

function joinsOn({ to }: Draft, { phrased }: Page): boolean {
	return beginning(phrased, to, 'conjunction') !== undefined;
}

/** "A further five met the standards", "fünf weitere". */
function isMore(draft: Draft, page: Page): boolean {
	const behind = beginning(page.phrased, draft.to, 'additional');
	if (behind) return wordsBehind(behind.to, Infinity, page) === behind.to;
	if (!ending(page.phrased, draft.from, 'additional')) return false;
	return wordsBehind(draft.to, Infinity, page) === draft.to || saysReached(draft, page);
}

/** "; four are advanced", "Twelve have met them": it opens a clause, and no noun follows. */
function isSubject(draft: Draft, page: Page): boolean {
	const { tokens, phrased, sentenceAt } = page;
	const first = draft.from === 0 || sentenceAt[draft.from - 1] !== sentenceAt[draft.from];
	const opens =
		first ||
		tokens[draft.from - 1]?.kind === 'mark' ||
		ending(phrased, draft.from, 'conjunction') !== undefined;
	return opens && opensPredicate(draft, page);
}

/** A verb or a short word that does not compare stands behind it. */
function opensPredicate(draft: Draft, page: Page): boolean {
	const next = page.tokens[draft.to];
	if (next?.kind !== 'word' || next.line || next.capital) return false;
	const range = beginning(page.phrased, draft.to, 'range');
	if (range && page.tokens[range.to]?.kind === 'digits') return false;
	if (beginning(page.phrased, draft.to, 'ratio')) return false;
	return next.key.length <= shortWord || saysReached(draft, page);
}

function saysReached({ to }: Draft, { phrased }: Page): boolean {
	return beginning(phrased, to, 'reach') !== undefined;
}
