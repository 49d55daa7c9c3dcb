import { inSentence, positionOf, type Layout, type Stretch } from '#lib/claim/context.ts';
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
	const own = inSentence(layout, mentions.cues, sentence).filter((mention) =>
		mention.from < figure.from
			? mention.to <= figure.from && !isClosed(layout, mention, figure)
			: mention.from >= figure.to && isOpen(layout, mention, figure)
	);
	const left = own.filter(({ from }) => from < figure.from).reverse();
	const right = own.filter(({ from }) => from >= figure.from);
	// A verb behind its figure says what a verb before it says elsewhere.
	const placesOf = (mention: CueMention): readonly Value<'position'>[] => {
		const position = positionOf(layout, mention, figure);
		if (!pack.verbLast) return [position];
		if (yardsticks.has(mention.cue)) return [after[position] ?? position];
		if (mention.from < figure.from || !verbs.has(mention.cue)) return [position];
		if (!governs(layout, mention, figure)) return [before[position] ?? position];
		// No aim is said more plainly.
		return mention.cue === 'target'
			? ['touching before', 'before in the clause']
			: ['touching before'];
	};
	const nearest = [...firstOfEach(left), ...firstOfEach(right)];
	return {
		sights: nearest.flatMap((mention) =>
			placesOf(mention).map((place) => ({
				cue: codeOf('cue', mention.cue),
				position: codeOf('position', place),
				mention
			}))
		),
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

/** "A는 5%, B는 6%로 추산된다": what is said of the status holds for every figure of the verb. */
function governs({ verbsBefore }: Layout, { cue, from }: CueMention, figure: Stretch): boolean {
	if (cue !== 'estimated' && cue !== 'target') return false;
	return verbsBefore[from] === verbsBefore[figure.to];
}

/** A verb of a clause that was closed before the figure's. */
function isClosed({ verbsBefore }: Layout, { cue, to }: CueMention, figure: Stretch): boolean {
	return verbs.has(cue) && verbsBefore[to - 1] !== verbsBefore[figure.from];
}

/** No verb has closed the figure's clause before the cue. */
function isOpen({ verbsBefore }: Layout, { from }: CueMention, figure: Stretch): boolean {
	return verbsBefore[from] === verbsBefore[figure.to];
}

/** What a figure is measured by, which stands before it: "계획의 103%". */
const yardsticks = new Set<CueKind>(['plan', 'estimate_plan']);

const after: Readonly<Partial<Record<Value<'position'>, Value<'position'>>>> = {
	'touching before': 'touching after',
	'before in the clause': 'after in the clause'
};

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
