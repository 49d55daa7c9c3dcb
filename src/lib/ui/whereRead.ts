import type { Evidence } from '#lib/claim/schema.ts';
import type { Paragraph } from '#lib/ui/paragraphs.ts';

/** Evidence as the tables hold it. */
export interface StoredEvidence {
	origin: Evidence['origin'];
	start: number | null;
	end: number | null;
	quote: string | null;
	reason: string;
}

/**
 * Where a field was read, seen from the figure: "same sentence", "headline", "2 paragraphs before". Of what was assumed or came
 * with the document, the reason that the reader gave.
 */
export function whereRead(
	evidence: StoredEvidence,
	sentence: { sentence_start: number; sentence_end: number },
	paragraphs: readonly Paragraph[]
): string {
	const { start } = evidence;
	if (start === null) return evidence.reason;
	if (start >= sentence.sentence_start && start < sentence.sentence_end) return 'same sentence';
	const here = paragraphIndex(paragraphs, sentence.sentence_start);
	const there = paragraphIndex(paragraphs, start);
	if (here === there)
		return start < sentence.sentence_start ? 'earlier in the paragraph' : 'later in the paragraph';
	if (there === 0) return isHeadline(paragraphs[0]) ? 'headline' : 'first paragraph';
	const distance = Math.abs(here - there);
	const side = there < here ? 'before' : 'after';
	return distance === 1 ? `the paragraph ${side}` : `${distance} paragraphs ${side}`;
}

/** Whether a text's first paragraph is a headline: a few words, or some more that are not closed like a sentence. */
export function isHeadline(paragraph: Paragraph | undefined): boolean {
	if (!paragraph || paragraph.text.length > 160) return false;
	if (paragraph.text.split(/\s+/).length <= 12) return true;
	return !/[.!?;؟。]["”»)]*$/u.test(paragraph.text);
}

function paragraphIndex(paragraphs: readonly Paragraph[], offset: number): number {
	const index = paragraphs.findIndex(({ end }) => offset < end);
	return index < 0 ? paragraphs.length - 1 : index;
}
