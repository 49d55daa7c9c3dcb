import { inSentence, positionOf, type Stretch } from '#lib/claim/context.ts';
import { codeOf, type Value } from '#lib/claim/features.ts';
import type { CueMention } from '#lib/claim/mentions.ts';
import type { CueKind, LanguagePack } from '#lib/language/schema.ts';
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
	return {
		sights: nearest.map((mention) => ({
			cue: codeOf('cue', mention.cue),
			position: codeOf('position', sightedAt(positionOf(layout, mention, figure), mention, pack)),
			mention
		})),
		before: left[0],
		after: right[0]
	};
}

/** Cues that verbs give. */
const verbal: ReadonlySet<CueKind> = new Set<CueKind>([
	'rise',
	'fall',
	'reach',
	'exceed',
	'below',
	'complete',
	'estimated'
]);

/** Where a cue counts as standing: a verb that closes the clause says what in other languages stands before the figure. */
function sightedAt(
	position: Value<'position'>,
	{ cue }: CueMention,
	{ verbFinal }: LanguagePack
): Value<'position'> {
	if (!verbFinal || !verbal.has(cue)) return position;
	if (position === 'touching after') return 'touching before';
	return position === 'after in the clause' ? 'before in the clause' : position;
}

function firstOfEach(cues: readonly CueMention[]): CueMention[] {
	const seen = new Set<string>();
	return cues.filter(({ cue }) => !seen.has(cue) && seen.add(cue));
}
