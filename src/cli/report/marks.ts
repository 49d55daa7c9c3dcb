import type { Rejection } from '#lib/claim/schema.ts';
import type { Field, Outcome } from '#lib/dataset/score.ts';

/** A scored document as the report shows it. */
export interface ReportDocument {
	id: string;
	language: string;
	direction: 'ltr' | 'rtl';
	text: string;
	outcomes: readonly Outcome[];
	/** Numerals that the extractor refused. */
	rejections: readonly Rejection[];
}

/** What can become of a figure, with the word and the sign that say so. */
export const kinds = {
	right: { word: 'right', sign: '✓' },
	wrong: { word: 'wrong', sign: '✗' },
	missed: { word: 'missed', sign: '○' },
	noise: { word: 'noise', sign: '≠' },
	extra: { word: 'extra', sign: '+' }
} as const;
export type Kind = keyof typeof kinds;

/** Names of the kinds in the order in which they are shown. */
export const kindNames = Object.keys(kinds) as Kind[];

/** Names of the kinds that are errors. */
export const errorKinds: readonly Kind[] = kindNames.filter((kind) => kind !== 'right');

const worstFirst: readonly Kind[] = ['missed', 'wrong', 'noise', 'extra', 'right'];

/** Figures that overlap in the text and so share one mark: mostly one, two where a figure was misread. */
export interface Mark {
	id: string;
	start: number;
	end: number;
	/** The worst of its figures. */
	kind: Kind;
	outcomes: readonly Outcome[];
}

/** Kind of an outcome without what its noise is: "noise (year)" is "noise". */
export function kindOf({ kind }: Outcome): Kind {
	return kind.startsWith('noise') ? 'noise' : (kind as Kind);
}

/** The fields of an outcome that are wrong. */
export function wrongFields({ kind, fields = [] }: Outcome): readonly Field[] {
	return kind === 'wrong' ? fields : [];
}

/** Where an outcome stands, in code points: what was read together with what should have been. */
export function spanOf({ claim, gold }: Outcome): { start: number; end: number } {
	const spans = [claim, gold].filter((span) => span !== undefined);
	return {
		start: Math.min(...spans.map(({ start }) => start)),
		end: Math.max(...spans.map(({ end }) => end))
	};
}

/** The marks of a document in order of its text; none overlaps another. `name` begins their ids. */
export function marksOf({ outcomes }: ReportDocument, name: string): Mark[] {
	const placed = outcomes
		.map((outcome) => ({ outcome, ...spanOf(outcome) }))
		.sort((a, b) => a.start - b.start || a.end - b.end);
	const groups: { start: number; end: number; outcomes: Outcome[] }[] = [];
	for (const { outcome, start, end } of placed) {
		const last = groups.at(-1);
		if (last && start < last.end) {
			last.end = Math.max(last.end, end);
			last.outcomes.push(outcome);
		} else groups.push({ start, end, outcomes: [outcome] });
	}
	return groups.map((group, index) => ({
		...group,
		id: `${name}-${index + 1}`,
		kind: worst(group.outcomes)
	}));
}

function worst(outcomes: readonly Outcome[]): Kind {
	const own = outcomes.map(kindOf);
	return worstFirst.find((kind) => own.includes(kind)) ?? 'right';
}

/** The refused numerals that stand where an outcome does. */
export function refusedAt(outcome: Outcome, rejections: readonly Rejection[]): Rejection[] {
	const { start, end } = spanOf(outcome);
	return rejections.filter((rejection) => rejection.start < end && rejection.end > start);
}
