import { clausesBetween, firstFrom, inSentence } from '#lib/claim/context.ts';
import { codeOf, type Value } from '#lib/claim/features.ts';
import type { SubjectMention } from '#lib/claim/mentions.ts';
import type { Reading } from '#lib/claim/reading.ts';
import { subjects, type Subject } from '#lib/language/schema.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

/** Words of subjects that are looked at on each side of a figure, and in each sentence before. */
const nearestWords = 12;

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
	const see = (mention: SubjectMention, where: Value<'near'>) => {
		const number = numbers[mention.subject];
		near[number] = Math.min(near[number] ?? nowhere, codeOf('near', where));
	};
	const sentence = layout.sentenceAt[quantity.from] ?? 0;
	const own = inSentence(layout, mentions.subjects, sentence);
	const at = firstFrom(own, quantity.from);
	for (const mention of own.slice(Math.max(0, at - nearestWords), at + nearestWords))
		see(mention, clausesBetween(layout, mention, quantity) === 0 ? 'same clause' : 'same sentence');
	const { paragraph } = layout.sentences[sentence] ?? {};
	for (let back = 1; layout.sentences[sentence - back]?.paragraph === paragraph; back++) {
		if (back > sentencesBack) break;
		for (const mention of inSentence(layout, mentions.subjects, sentence - back).slice(
			-nearestWords
		))
			see(mention, back === 1 ? 'sentence before' : 'paragraph');
	}
	const [nearest = nowhere, second = nowhere] = near.toSorted();
	return { of: near, nearest, second };
}

const sentencesBack = 3;

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
