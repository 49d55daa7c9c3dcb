import type { Source } from '#lib/query/stored.ts';
import { dateTitle, publisherTitle } from '#lib/print/titles.ts';

/** A citation in three parts: the sentence has a language and a direction of its own. */
export interface Citation {
	before: string;
	sentence: string;
	after: string;
}

/** How a figure is cited: `VNA (9 January 2025), “Title”: “Sentence”. https://… Claim 0123456789abcdef.` */
export function citation(claim: Source & { id: string; sentence: string }): Citation {
	const date = dateTitle(claim.published);
	const who = `${publisherTitle(claim)}${date === '' ? '' : ` (${date})`}`;
	const title = claim.title === null ? '' : `“${claim.title.normalize('NFC')}”: `;
	const address = claim.url === null ? '' : ` ${claim.url}.`;
	return {
		before: `${who}, ${title}“`,
		sentence: claim.sentence.trim().replace(/\s+/g, ' ').normalize('NFC'),
		after: `”.${address} Claim ${claim.id}.`
	};
}

/** A citation as plain text. */
export function citationText({ before, sentence, after }: Citation): string {
	return before + sentence + after;
}
