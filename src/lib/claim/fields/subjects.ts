import { firstFrom, inSentence } from '#lib/claim/context.ts';
import { codeOf } from '#lib/claim/features.ts';
import { nearOf } from '#lib/claim/fields/kin.ts';
import type { SubjectMention } from '#lib/claim/mentions.ts';
import type { Reading } from '#lib/claim/reading.ts';
import { subjects, type Subject } from '#lib/language/schema.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

/** Words of subjects that are looked at on each side of a figure, and in each sentence before. */
const nearestWords = 12;

/** How many sentences before the figure's are looked at. */
const sentencesBack = 3;

/** How near a figure subjects are spoken of: codes of the enumeration "near". */
export interface Nearness {
	/** By the subject's number in `subjects`. */
	of: Uint8Array;
	/** Of the nearest subject, and of the next; the same where two are as near. */
	nearest: number;
	second: number;
}

const numbers = Object.fromEntries(subjects.map((subject, index) => [subject, index])) as Readonly<
	Record<Subject, number>
>;

const nowhere = codeOf('near', 'nowhere');

/** How near a figure each subject is spoken of: in its clause, its sentence, the sentence before, or earlier in the paragraph. */
export function subjectsNear({ layout, mentions }: Reading, quantity: Quantity): Nearness {
	const near = new Uint8Array(subjects.length).fill(nowhere);
	const see = (mention: SubjectMention) => {
		const number = numbers[mention.subject];
		near[number] = Math.min(
			near[number] ?? nowhere,
			codeOf('near', nearOf(layout, mention, quantity))
		);
	};
	const sentence = layout.sentenceAt[quantity.from] ?? 0;
	const own = inSentence(layout, mentions.subjects, sentence);
	const at = firstFrom(own, quantity.from);
	own.slice(Math.max(0, at - nearestWords), at + nearestWords).forEach(see);
	for (let back = 1; back <= sentencesBack; back++)
		inSentence(layout, mentions.subjects, sentence - back)
			.slice(-nearestWords)
			.forEach(see);
	const [nearest = nowhere, second = nowhere] = near.toSorted();
	return { of: near, nearest, second };
}

/** How near a subject is spoken of, and how near any other. */
export function nearnessOf(
	{ of, nearest, second }: Nearness,
	subject: Subject | undefined
): [own: number, others: number] {
	const own = subject === undefined ? nowhere : (of[numbers[subject]] ?? nowhere);
	return [own, subject !== undefined && own === nearest ? second : nearest];
}

/** The subjects spoken of in a figure's sentence or the one before. */
export function subjectsSpokenOf({ of }: Nearness): Subject[] {
	const least = codeOf('near', 'sentence before');
	return subjects.filter((_, index) => (of[index] ?? nowhere) <= least);
}
