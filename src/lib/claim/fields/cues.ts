import { inSentence, positionOf, type Stretch } from '#lib/claim/context.ts';
import { codeOf } from '#lib/claim/features.ts';
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
export function sightCues({ layout, mentions }: Reading, figure: Stretch): CueSights {
	const sentence = layout.sentenceAt[figure.from] ?? 0;
	const own = inSentence(layout, mentions.cues, sentence).filter(
		({ from, to }) => to <= figure.from || from >= figure.to
	);
	const left = own.filter(({ from }) => from < figure.from).reverse();
	const right = own.filter(({ from }) => from >= figure.from);
	const nearest = [...firstOfEach(left), ...firstOfEach(right)];
	return {
		sights: nearest.map((mention) => ({
			cue: codeOf('cue', mention.cue),
			position: codeOf('position', positionOf(layout, mention, figure)),
			mention
		})),
		before: left[0],
		after: right[0]
	};
}

function firstOfEach(cues: readonly CueMention[]): CueMention[] {
	const seen = new Set<string>();
	return cues.filter(({ cue }) => !seen.has(cue) && seen.add(cue));
}
