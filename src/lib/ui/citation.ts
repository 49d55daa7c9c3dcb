import type { Source } from '#lib/query/stored.ts';
import { dateTitle, publisherTitle } from '#lib/ui/titles.ts';

/** How a figure is cited: `VNA (9 January 2025), "Title": "Sentence". https://… Claim 0123456789abcdef.` */
export function citation(claim: Source & { id: string; sentence: string }): string {
	const date = dateTitle(claim.published);
	const who = `${publisherTitle(claim)}${date === '' ? '' : ` (${date})`}`;
	const title = claim.title === null ? '' : `“${claim.title.normalize('NFC')}”: `;
	const sentence = claim.sentence.trim().replace(/\s+/g, ' ').normalize('NFC');
	const address = claim.url === null ? '' : ` ${claim.url}.`;
	return `${who}, ${title}“${sentence}”.${address} Claim ${claim.id}.`;
}
