import type { Extraction } from '#lib/claim/extract.ts';
import type { Claim } from '#lib/claim/schema.ts';
import { slicer } from '#lib/dataset/slice.ts';
import { indicatorById } from '#lib/indicator/index.ts';
import { formatValue } from '#lib/print/format.ts';
import { periodTitle, placeTitle } from '#lib/print/titles.ts';
import type { EvidenceKind, MarkedFigure, MarkedRejection } from '#lib/ui/marks.ts';
import { isIn, type Paragraph, paragraphsOf } from '#lib/ui/paragraphs.ts';
import { evidenceSpans, measureNames } from '#lib/ui/reading.ts';
import type { Span } from '#lib/ui/segment.ts';

/** A claim of a text that was just read, as its table shows it. */
export interface TextClaim extends MarkedFigure {
	claim: Claim;
	/** The sentence that states it. */
	sentence: string;
	value: string;
	/** Its name in the catalogue; else what is counted, in the document's words. */
	indicator: string | undefined;
	counted: string | undefined;
	measure: string;
	place: string;
	period: string;
	evidence: readonly Span<EvidenceKind>[];
}

/** A text that was just read, ready to be shown: its claims, and its paragraphs in pieces that can be drawn. */
export interface ReadText {
	pieces: readonly Paragraph[];
	claims: readonly TextClaim[];
	/** Numbers that were read and are no figures. */
	rejections: readonly MarkedRejection[];
	characters: number;
}

/** Longer paragraphs are drawn in pieces, since drawing takes the square of their figures. */
const longest = 3000;

/** What a text's extraction shows. */
export function showText(text: string, { claims, rejections }: Extraction): ReadText {
	const slice = slicer(text);
	const paragraphs = paragraphsOf(text);
	return {
		pieces: paragraphs.flatMap((paragraph) => piecesOf(paragraph, claims)),
		claims: claims.map((claim) =>
			textClaim(claim, slice(claim.sentence_start, claim.sentence_end))
		),
		rejections: rejections.map(({ start, end, kind, reason }) => ({
			start,
			end,
			reason: reason || kind.replaceAll('_', ' ')
		})),
		characters: paragraphs.reduce((sum, { start, end }) => sum + end - start, 0)
	};
}

function textClaim(claim: Claim, sentence: string): TextClaim {
	const { id, start, end, status, indicator } = claim;
	return {
		id,
		start,
		end,
		status,
		charted: indicator !== null,
		claim,
		sentence,
		value: formatValue(claim).text,
		indicator: indicator === null ? undefined : indicatorById(indicator)?.title,
		counted: claim.counted?.normalize('NFC'),
		measure: measureNames[claim.measure],
		place: placeTitle(claim.place),
		period: periodTitle(claim.period),
		evidence: evidenceSpans(claim)
	};
}

/** A paragraph in pieces that end with a sentence of a claim, so that no figure is cut. */
function piecesOf(paragraph: Paragraph, claims: readonly Claim[]): Paragraph[] {
	if (paragraph.end - paragraph.start <= longest) return [paragraph];
	const points = Array.from(paragraph.text);
	const ends = claims
		.filter((claim) => isIn(paragraph, claim))
		.map((claim) => Math.max(claim.end, claim.sentence_end));
	const pieces: Paragraph[] = [];
	let start = paragraph.start;
	for (const end of [...ends, paragraph.end]) {
		const isLast = end >= paragraph.end;
		if (start >= paragraph.end || (!isLast && end - start < longest)) continue;
		const to = Math.min(end, paragraph.end);
		const text = points.slice(start - paragraph.start, to - paragraph.start).join('');
		pieces.push({ start, end: to, text });
		start = to;
	}
	return pieces;
}
