import type { LanguagePack } from '#lib/language/schema.ts';
import type { Page } from '#lib/quantity/draft.ts';
import { findRoles } from '#lib/quantity/phrases.ts';
import type { Taken } from '#lib/quantity/schema.ts';
import type { Sentence } from '#lib/text/sentences.ts';
import type { Token } from '#lib/text/tokens.ts';

/** Finds the phrases of a text and lays out what the steps of reading figures look up. */
export function pageOf(
	text: string,
	tokens: readonly Token[],
	sentences: readonly Sentence[],
	pack: LanguagePack,
	taken: readonly Taken[]
): Page {
	const page: Page = {
		text,
		tokens,
		sentenceAt: new Int32Array(tokens.length + 1),
		phrased: findRoles(tokens, pack),
		taken: new Uint8Array(tokens.length + 1),
		stopDecimals: pack.decimal === '.',
		capitalNouns: pack.capitalNouns === true,
		articles: pack.proclitics.filter((letters) => letters.length > 1),
		verbsOfMoves: pack.moves?.verbs !== undefined
	};
	sentences.forEach(({ from, to }, index) => page.sentenceAt.fill(index, from, to));
	for (const { from, to } of taken) page.taken.fill(1, from, to);
	return page;
}
