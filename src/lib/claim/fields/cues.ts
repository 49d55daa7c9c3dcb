import { inSentence, positionOf, type Stretch } from '#lib/claim/context.ts';
import { codeOf, type Value } from '#lib/claim/features.ts';
import type { CueMention } from '#lib/claim/mentions.ts';
import type { Reading } from '#lib/claim/reading.ts';
import type { CueKind } from '#lib/language/schema.ts';

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
	// A verb behind its figure says what a verb before it says elsewhere.
	const placeOf = (mention: CueMention) => {
		const position = positionOf(layout, mention, figure);
		const turns = pack.verbLast === true && mention.from > figure.from && verbs.has(mention.cue);
		return turns ? (before[position] ?? position) : position;
	};
	const nearest = [...firstOfEach(left), ...firstOfEach(right)];
	return {
		sights: nearest.map((mention) => ({
			cue: codeOf('cue', mention.cue),
			position: codeOf('position', placeOf(mention)),
			mention
		})),
		before: left[0],
		after: right[0]
	};
}

/** Cues that are said with the verb of the clause. */
const verbs = new Set<CueKind>([
	'estimated',
	'target',
	'reach',
	'exceed',
	'complete',
	'below',
	'share'
]);

/** The same place on the other side of the figure. */
const before: Readonly<Partial<Record<Value<'position'>, Value<'position'>>>> = {
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
