import { codePointOffsets } from '#lib/text/codePoints.ts';

/** A paragraph of a document: its own text and where it lies, in code points. */
export interface Paragraph {
	start: number;
	end: number;
	text: string;
}

/** A run of paragraphs that are shown, or that fold to one line. */
export interface Fold {
	folded: boolean;
	paragraphs: readonly Paragraph[];
}

/** The paragraphs of a text: its lines, without the empty ones and without the white space around them. */
export function paragraphsOf(text: string): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let offset = 0;
	for (const line of text.split('\n')) {
		const trimmed = line.trim();
		const start = offset + length(line.slice(0, line.length - line.trimStart().length));
		if (trimmed !== '') paragraphs.push({ start, end: start + length(trimmed), text: trimmed });
		offset += length(line) + 1;
	}
	return paragraphs;
}

/** Groups paragraphs into those that hold something to show and runs of those that fold. */
export function foldParagraphs(
	paragraphs: readonly Paragraph[],
	isShown: (paragraph: Paragraph) => boolean
): Fold[] {
	const folds: { folded: boolean; paragraphs: Paragraph[] }[] = [];
	for (const paragraph of paragraphs) {
		const folded = !isShown(paragraph);
		const last = folds.at(-1);
		if (last?.folded === folded) last.paragraphs.push(paragraph);
		else folds.push({ folded, paragraphs: [paragraph] });
	}
	return folds;
}

/** Whether a span begins in a paragraph: a figure belongs to the paragraph it begins in. */
export function isIn(paragraph: Paragraph, span: { start: number }): boolean {
	return span.start >= paragraph.start && span.start < paragraph.end;
}

function length(text: string): number {
	return codePointOffsets(text)(text.length);
}
