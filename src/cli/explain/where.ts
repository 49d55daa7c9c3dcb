import type { Claim, Evidence } from '#lib/claim/schema.ts';

/** Where evidence stands, seen from its figure: "just before the figure", "in the sentence before", "in the first line". */
export function whereFrom(
	claim: Claim,
	{ start, end }: Evidence,
	slice: (start: number, end: number) => string
): string {
	if (start === undefined || end === undefined) return '';
	if (start < claim.end && end > claim.start) return 'in the figure itself';
	if (start >= claim.sentence_start && start < claim.sentence_end) {
		const before = start < claim.start;
		const between = before ? slice(end, claim.start) : slice(claim.end, start);
		return inSentence(before, between.trim().split(/\s+/).filter(Boolean).length);
	}
	if (start >= claim.sentence_end) return 'later in the text';
	return inEarlierText(slice(0, start), slice(end, claim.sentence_start));
}

function inSentence(before: boolean, words: number): string {
	if (words === 0) return before ? 'right before the figure' : 'right after the figure';
	if (words <= 3) return before ? 'just before the figure' : 'just after the figure';
	return before ? 'earlier in the sentence' : 'later in the sentence';
}

const sentenceEnd = /[.!?…;؟。।](?=\s|$)/gu;

function inEarlierText(above: string, between: string): string {
	if (above.trim() === '' || !above.trimStart().includes('\n')) {
		if (between.includes('\n')) return 'in the first line';
	}
	const lines = between.split(/\s*\n\s*/).length - 1;
	if (lines === 1) return 'in the paragraph before';
	if (lines > 1) return `${lines} paragraphs before`;
	return (between.match(sentenceEnd) ?? []).length <= 1
		? 'in the sentence before'
		: 'earlier in the paragraph';
}
