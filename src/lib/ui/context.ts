import { isIn, type Paragraph } from '#lib/ui/paragraphs.ts';
import type { Span } from '#lib/ui/segment.ts';

/** A stretch of a document that a figure's inherited fields were read from. */
export interface Excerpt<T> {
	/** Its own words, from `start` to `end` in code points of the document. */
	text: string;
	start: number;
	end: number;
	/** Whether its paragraph begins and ends with it. */
	whole: { start: boolean; end: boolean };
	evidence: Span<T>[];
}

interface Stretch {
	start: number;
	end: number;
}

/**
 * The sentences outside a figure's own that its evidence lies in, in the order of the text. Neighbouring sentences of one paragraph
 * make one excerpt.
 */
export function excerptsOf<T>(
	evidence: readonly Span<T>[],
	sentence: Stretch,
	paragraphs: readonly Paragraph[],
	language: string
): Excerpt<T>[] {
	const outside = evidence
		.filter(({ start }) => start < sentence.start || start >= sentence.end)
		.toSorted((a, b) => a.start - b.start);
	const excerpts: Excerpt<T>[] = [];
	for (const span of outside) {
		const paragraph = paragraphs.find((candidate) => isIn(candidate, span));
		if (!paragraph) continue;
		const last = excerpts.at(-1);
		const around = sentenceAround(paragraph, span, language);
		if (last && last.start >= paragraph.start && around.start <= last.end + 1) {
			last.evidence.push(span);
			extend(last, around.end, paragraph);
		} else excerpts.push(excerpt(paragraph, around, span));
	}
	return excerpts;
}

function excerpt<T>(paragraph: Paragraph, { start, end }: Stretch, span: Span<T>): Excerpt<T> {
	const whole = { start: start === paragraph.start, end: end === paragraph.end };
	return { text: sliceOf(paragraph, start, end), start, end, whole, evidence: [span] };
}

function extend<T>(excerpt: Excerpt<T>, end: number, paragraph: Paragraph) {
	if (end <= excerpt.end) return;
	excerpt.end = end;
	excerpt.text = sliceOf(paragraph, excerpt.start, end);
	excerpt.whole.end = end === paragraph.end;
}

/** The sentence of a paragraph that a span lies in; where splitting fails, as after abbreviations, it is only shorter or longer. */
function sentenceAround(paragraph: Paragraph, span: Stretch, language: string): Stretch {
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	let start = paragraph.start;
	for (const { segment } of segmenter.segment(paragraph.text)) {
		const end = start + Array.from(segment.trimEnd()).length;
		const next = start + Array.from(segment).length;
		if (span.start < next) return { start, end: Math.max(end, Math.min(span.end, paragraph.end)) };
		start = next;
	}
	return paragraph;
}

function sliceOf(paragraph: Paragraph, start: number, end: number): string {
	return Array.from(paragraph.text)
		.slice(start - paragraph.start, end - paragraph.start)
		.join('');
}
