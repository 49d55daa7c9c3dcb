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
	const nearest = [...firstOfEach(left), ...firstOfEach(right)];
	const position = (mention: CueMention): Position => {
		const stands = positionOf(layout, mention, figure);
		return pack.verbLast ? turned(mention.cue, stands) : stands;
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

/** Cues that are verbs, and those that are what the verb is said of. */
const verbs: ReadonlySet<CueKind> = new Set([
	'estimated',
	'target',
	'exceed',
	'complete',
	'below',
	'reach'
]);
const objects: ReadonlySet<CueKind> = new Set(['plan', 'estimate_plan', 'central', 'council']);

/** The position of a cue where the verb stands last, as if it came first: "計画を5%上回る" as "exceeds by 5% the plan". */
function turned(cue: CueKind, position: Position): Position {
	if (verbs.has(cue)) return position.replace('after', 'before') as Position;
	return objects.has(cue) ? (position.replace('before', 'after') as Position) : position;
}

function firstOfEach(cues: readonly CueMention[]): CueMention[] {
	const seen = new Set<string>();
	return cues.filter(({ cue }) => !seen.has(cue) && seen.add(cue));
}
