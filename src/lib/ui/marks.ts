import type { Status } from '#lib/claim/schema.ts';
import { segment, type Segment, type Span } from '#lib/ui/segment.ts';

/** The fields whose evidence is drawn in the text, each with a line of its own. */
export const evidenceKinds = ['indicator', 'place', 'period'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** A figure as it is marked in a text. */
export interface MarkedFigure {
	id: string;
	start: number;
	end: number;
	status: Status;
	/** Whether its reading is complete enough to stand in a chart. */
	charted: boolean;
}

/** A number that was read and not taken, as it can be shown in a text. */
export interface MarkedRejection {
	start: number;
	end: number;
	reason: string;
}

/** Words under the same lines of evidence; `tags` names the lines that end with them. */
export interface Part {
	text: string;
	kinds: readonly EvidenceKind[];
	tags: readonly EvidenceKind[];
}

/** Words under the same marks, in parts by their lines of evidence. */
export interface Run {
	start: number;
	figures: readonly MarkedFigure[];
	/** Ids of the figures that begin here: their anchors. */
	opens: readonly string[];
	rejection: MarkedRejection | undefined;
	parts: readonly Part[];
}

/** What a text is marked with. */
export interface Marks {
	figures: readonly MarkedFigure[];
	evidence: readonly Span<EvidenceKind>[];
	rejections?: readonly MarkedRejection[];
}

type Mark =
	| { type: 'figure'; figure: MarkedFigure }
	| { type: 'evidence'; kind: EvidenceKind }
	| { type: 'rejection'; rejection: MarkedRejection };

/**
 * A slice of a text as runs of equally marked words. Evidence never splits a run, so that an element keeps its place
 * on the page while lines come and go within it.
 */
export function layOut(
	slice: string,
	start: number,
	{ figures, evidence, rejections = [] }: Marks
): Run[] {
	const spans: Span<Mark>[] = [
		...figures.map((figure) => spanOf(figure, { type: 'figure', figure })),
		...rejections.map((rejection) => spanOf(rejection, { type: 'rejection', rejection })),
		...evidence.map((span) => spanOf(span, { type: 'evidence', kind: span.data }))
	];
	const runs: { run: Run; parts: Part[] }[] = [];
	for (const piece of segment(slice, start, spans)) {
		const last = runs.at(-1);
		const run = runOf(piece);
		if (last && continues(last.run, run)) last.parts.push(partOf(piece));
		else {
			const parts = [partOf(piece)];
			runs.push({ run: { ...run, parts }, parts });
		}
	}
	return runs.map(({ run }) => run);
}

function spanOf(place: { start: number; end: number }, data: Mark): Span<Mark> {
	return { start: place.start, end: place.end, data };
}

function runOf({ start, spans, opens }: Segment<Mark>): Run {
	return {
		start,
		figures: figuresIn(spans),
		opens: figuresIn(opens).map(({ id }) => id),
		rejection: spans.flatMap((mark) => (mark.type === 'rejection' ? [mark.rejection] : []))[0],
		parts: []
	};
}

function partOf({ text, spans, closes }: Segment<Mark>): Part {
	return { text, kinds: kindsIn(spans), tags: kindsIn(closes) };
}

function continues(before: Run, next: Run): boolean {
	return (
		next.opens.length === 0 &&
		before.rejection === next.rejection &&
		before.figures.length === next.figures.length &&
		before.figures.every((figure, index) => figure === next.figures[index])
	);
}

function figuresIn(marks: readonly Mark[]): MarkedFigure[] {
	return marks.flatMap((mark) => (mark.type === 'figure' ? [mark.figure] : []));
}

function kindsIn(marks: readonly Mark[]): EvidenceKind[] {
	const kinds = marks.flatMap((mark) => (mark.type === 'evidence' ? [mark.kind] : []));
	return evidenceKinds.filter((kind) => kinds.includes(kind));
}
