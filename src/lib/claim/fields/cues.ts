import { inSentence, positionOf, type Stretch } from '#lib/claim/context.ts';
import { codeOf, type Value } from '#lib/claim/features.ts';
import type { CueMention } from '#lib/claim/mentions.ts';
import type { Reading } from '#lib/claim/reading.ts';

/** The cues of a figure's sentence as seen from the figure: of each kind the nearest before and the nearest after. */
export interface CueSights {
	sights: readonly { cue: number; position: number; mention: CueMention }[];
	/** The last cue before the figure, and the first after it, whatever their kind. */
	before: CueMention | undefined;
	after: CueMention | undefined;
}

/** Finds the cues that a figure's fields may be read from. */
export function sightCues({ layout, mentions, pack }: Reading, figure: Stretch): CueSights {
	const sentence = layout.sentenceAt[figure.from] ?? 0;
	const own = inSentence(layout, mentions.cues, sentence).filter(
		({ from, to }) => to <= figure.from || from >= figure.to
	);
	const left = own.filter(({ from }) => from < figure.from).reverse();
	const right = own.filter(({ from }) => from >= figure.from);
	const nearest = [...firstOfEach(left), ...firstOfEach(right)];
	const position = (mention: CueMention): Position => {
		const stands = positionOf(layout, mention, figure);
		return pack.verbLast && verbal.has(mention.cue) ? (mirrored[stands] ?? stands) : stands;
	};
	return {
		sights: nearest.map((mention) => ({
			cue: codeOf('cue', mention.cue),
			position: codeOf('position', position(mention)),
			mention
		})),
		before: left[0],
		after: right[0]
	};
}

type Position = Value<'position'>;

/** Cues that are verbs, or belong to them. */
const verbal: ReadonlySet<CueMention['cue']> = new Set<CueMention['cue']>(['estimated', 'target']);

/** Where such a cue would stand if the verb came first. */
const mirrored: Readonly<Partial<Record<Position, Position>>> = {
	'touching after': 'touching before',
	'after in the clause': 'before in the clause',
	'after in the clause, past a figure': 'before in the clause, past a figure',
	'after in the sentence': 'before in the sentence',
	'after in the sentence, past a figure': 'before in the sentence, past a figure'
};

function firstOfEach(cues: readonly CueMention[]): CueMention[] {
	const seen = new Set<string>();
	return cues.filter(({ cue }) => !seen.has(cue) && seen.add(cue));
}
