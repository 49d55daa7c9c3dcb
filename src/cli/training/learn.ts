import { lessonsOf, frameLessons, type Example, type Lessons } from '#cli/training/examples.ts';
import { fitWeights } from '#cli/training/fit.ts';
import { compileModel, type Weights } from '#lib/claim/model.ts';
import { framed } from '#lib/claim/analyse.ts';
import type { Reading, Survey } from '#lib/claim/reading.ts';
import type { Gold } from '#lib/dataset/score.ts';

/** A document to learn from, with the choices that the gold makes in it. */
export interface Lesson {
	survey: Survey;
	gold: readonly Gold[];
	/** How much a choice counts. */
	weight: number;
	/** How much a choice of place or period counts besides: 1 in an article. */
	frameWeight: number;
}

/** A document with what weights that never saw it take it to be about. */
interface Framed extends Lesson {
	reading: Reading;
}

/** A part of the documents is read with weights of the others, in so many parts. */
const parts = 3;

/**
 * Weights that are learned in turns: first what documents are about; then, in documents framed by weights that never saw them, every
 * choice with the truth of the choices before it; then the documents are read with weights that never saw them, and every choice also
 * sees what was chosen there, mistakes with the rest, as it will when a text is read. Otherwise what is carried from the document or
 * from the figure before is trusted more than it deserves (Ross, Gordon, Bagnell 2011).
 */
export function learn(lessons: readonly Lesson[]): Weights {
	const mains = lessons.flatMap(frameExamples);
	const known = partsOf(lessons, parts).flatMap(({ own, others }) => {
		const model = compileModel(fitWeights(others.flatMap(frameExamples)));
		return own.map((lesson): Framed => ({ ...lesson, reading: framed(lesson.survey, model) }));
	});
	const told = known.map((lesson) => weighed(lesson, lessonsOf(lesson.reading, lesson.gold)));
	const indices = known.map((lesson, index) => ({ lesson, told: told[index] ?? [] }));
	const read = partsOf(indices, parts).flatMap(({ own, others }) => {
		const model = compileModel(fitWeights(others.flatMap((other) => other.told)), true);
		return own.flatMap(({ lesson }) =>
			weighed(lesson, lessonsOf(lesson.reading, lesson.gold, model))
		);
	});
	return fitWeights([...mains, ...told.flat(), ...read]);
}

function frameExamples({ survey, gold, weight, frameWeight }: Lesson): Example[] {
	return frameLessons(survey, gold).map((example) => ({
		...example,
		weight: weight * frameWeight
	}));
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
		const hangs = example.decision === 'place' || example.decision === 'period';
		return { ...example, weight: share * weight * (hangs ? frameWeight : 1) };
	});
}
