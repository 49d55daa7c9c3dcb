import { lessonsOf, type Example, type Lessons } from '#cli/training/examples.ts';
import { fitWeights } from '#cli/training/fit.ts';
import { compileModel, type Weights } from '#lib/claim/model.ts';
import type { Reading } from '#lib/claim/reading.ts';
import type { Gold } from '#lib/dataset/score.ts';

/** A document to learn from, with the choices that the gold makes in it. */
export interface Lesson {
	reading: Reading;
	gold: readonly Gold[];
	/** How much a choice counts. */
	weight: number;
	/** How much a choice of place or period counts besides: 1 in an article. */
	frameWeight: number;
	lessons: Lessons;
}

/** A part of the documents is read with weights of the others, in so many parts. */
const parts = 3;

/**
 * Weights that are learned twice: first every choice sees the truth of the choices before it; then the documents are read with weights
 * that never saw them, and every choice also sees what was chosen there, mistakes with the rest, as it will when a text is read.
 * Otherwise what holds on from the figure before is trusted more than it deserves (Ross, Gordon, Bagnell 2011).
 */
export function learn(lessons: readonly Lesson[]): Weights {
	const told = lessons.flatMap((lesson) => weighed(lesson, lesson.lessons));
	const read = partsOf(lessons, parts).flatMap(({ own, others }) => {
		const first = fitWeights(others.flatMap((lesson) => weighed(lesson, lesson.lessons)));
		const model = compileModel(first, true);
		return own.flatMap((lesson) => weighed(lesson, lessonsOf(lesson.reading, lesson.gold, model)));
	});
	return fitWeights([...told, ...read]);
}

/** The members of a list in parts, each with all the others. */
export function partsOf<Of>(list: readonly Of[], count: number): { own: Of[]; others: Of[] }[] {
	return Array.from({ length: count }, (_, part) => ({
		own: list.filter((_one, index) => index % count === part),
		others: list.filter((_one, index) => index % count !== part)
	}));
}

/** What a choice counts in one of the two walks through its document. */
const share = 0.5;

function weighed({ weight, frameWeight }: Lesson, { examples }: Lessons): Example[] {
	return examples.map((example) => {
		const framed = example.field === 'place' || example.field === 'period';
		return { ...example, weight: share * weight * (framed ? frameWeight : 1) };
	});
}
