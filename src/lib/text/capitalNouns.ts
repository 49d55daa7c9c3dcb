import type { LanguagePack } from '#lib/language/schema.ts';
import { compileLexicon, findPhrases, phrasesOf, trieOf } from '#lib/text/lexicon.ts';
import { perPack } from '#lib/text/perPack.ts';
import type { Token } from '#lib/text/tokens.ts';

/** What follows a figure and its full stop: what it measures or counts, or what an ordinal numbers. */
type Follower = 'measured' | 'numbered';

const lexiconOf = perPack((pack: LanguagePack) =>
	compileLexicon<Follower>(entriesOf(pack), [], trieOf(pack))
);
const none: ReadonlyMap<number, Follower> = new Map();

/** Tokens at which a noun begins that goes on behind an abbreviation or an ordinal, where nouns have capitals as sentences do: "84,6 Mio. Tonnen", "den 32. Platz". */
export function followersIn(
	tokens: readonly Token[],
	pack: LanguagePack
): ReadonlyMap<number, Follower> {
	if (!pack.capitalNouns) return none;
	const followers = new Map<number, Follower>();
	for (const { from, payload } of findPhrases(lexiconOf(pack), tokens))
		if (payload === 'measured' || !followers.has(from)) followers.set(from, payload);
	return followers;
}

function* entriesOf({ units, nouns, cues, periods }: LanguagePack) {
	for (const list of [...Object.values(units), ...Object.values(nouns)])
		for (const phrase of phrasesOf(list)) yield { phrase, payload: 'measured' as const };
	const numbered = [cues.rank, cues.rank_steps, periods.quarter, periods.half, ...periods.months];
	for (const list of numbered)
		for (const phrase of phrasesOf(list)) yield { phrase, payload: 'numbered' as const };
}
