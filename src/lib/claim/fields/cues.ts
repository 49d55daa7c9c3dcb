import {
	firstFrom,
	inSentence,
	positionOf,
	type Layout,
	type Stretch
} from '#lib/claim/context.ts';
import { codeOf, type Value } from '#lib/claim/features.ts';
import type { CueMention } from '#lib/claim/mentions.ts';
import type { CueKind, LanguagePack } from '#lib/language/schema.ts';
import type { Reading } from '#lib/claim/reading.ts';

/** The cues of a figure's sentence as seen from the figure: of each kind the nearest before and the nearest after. */
export interface CueSights {
	sights: readonly Sight[];
	/** The last cue before the figure, and the first after it, whatever their kind. */
	before: CueMention | undefined;
	after: CueMention | undefined;
}

/** A cue and where it counts as standing, as numbers of the features. */
interface Sight {
	cue: number;
	position: number;
	mention: CueMention;
}

/** Finds the cues that a figure's fields may be read from. */
export function sightCues({ layout, mentions, pack }: Reading, figure: Stretch): CueSights {
	const sentence = layout.sentenceAt[figure.from] ?? 0;
	const own = inSentence(layout, mentions.cues, sentence);
	const at = firstFrom(own, figure.from);
	const left: CueMention[] = [];
	for (let index = at - 1; index >= 0; index--) {
		const mention = own[index];
		if (mention && mention.to <= figure.from && !isClosed(layout, mention, figure))
			addFirst(left, mention);
	}
	const right: CueMention[] = [];
	for (let index = at; index < own.length; index++) {
		const mention = own[index];
		if (mention && mention.from >= figure.to && isOpen(layout, mention, figure))
			addFirst(right, mention);
	}
	const sights: Sight[] = [];
	for (const side of [left, right])
		for (const mention of side)
			for (const position of sightedAt(layout, mention, figure, pack))
				sights.push({
					cue: codeOf('cue', mention.cue),
					position: codeOf('position', position),
					mention
				});
	return { sights, before: left[0], after: right[0] };
}

/** Adds a cue unless one of its kind is there. */
function addFirst(cues: CueMention[], mention: CueMention): void {
	if (cues.every(({ cue }) => cue !== mention.cue)) cues.push(mention);
}

/** Cues that verbs give. */
const verbal: ReadonlySet<CueKind> = new Set<CueKind>([
	'rise',
	'fall',
	'reach',
	'exceed',
	'below',
	'complete',
	'share',
	'target',
	'estimated'
]);

/** "A는 5%, B는 6%로 추산된다": what is said of the status holds for every figure of the verb. */
function governs({ verbsBefore }: Layout, { cue, from }: CueMention, figure: Stretch): boolean {
	if (cue !== 'estimated' && cue !== 'target') return false;
	return verbsBefore[from] === verbsBefore[figure.to];
}

/** A verb of a clause that was closed before the figure's. */
function isClosed({ verbsBefore }: Layout, { cue, to }: CueMention, figure: Stretch): boolean {
	return verbal.has(cue) && verbsBefore[to - 1] !== verbsBefore[figure.from];
}

/** No verb has closed the figure's clause before the cue. */
function isOpen({ verbsBefore }: Layout, { from }: CueMention, figure: Stretch): boolean {
	return verbsBefore[from] === verbsBefore[figure.to];
}

/** What a figure is measured by: "計画を5%上回る" is "exceeds by 5 % the plan". */
const yardsticks: ReadonlySet<CueKind> = new Set<CueKind>([
	'plan',
	'estimate_plan',
	'central',
	'council'
]);

type Mirror = Readonly<Partial<Record<Value<'position'>, Value<'position'>>>>;

/** The same place on the other side of the figure. */
const before: Mirror = {
	'touching after': 'touching before',
	'after in the clause': 'before in the clause',
	'after in the clause, past a figure': 'before in the clause, past a figure',
	'after in the sentence': 'before in the sentence',
	'after in the sentence, past a figure': 'before in the sentence, past a figure'
};
const behind: Mirror = Object.fromEntries(
	Object.entries(before).map(([after, place]) => [place, after])
);

/** Where a cue counts as standing: a verb that closes the clause says what in other languages stands before the figure. */
function sightedAt(
	layout: Layout,
	mention: CueMention,
	figure: Stretch,
	{ verbFinal, clauseEnds }: LanguagePack
): readonly Value<'position'>[] {
	const position = positionOf(layout, mention, figure);
	if (!verbFinal) return [position];
	if (yardsticks.has(mention.cue)) return [behind[position] ?? position];
	if (mention.from < figure.from || !verbal.has(mention.cue)) return [position];
	if (!clauseEnds || !governs(layout, mention, figure)) return [before[position] ?? position];
	// No aim is said more plainly.
	return mention.cue === 'target'
		? ['touching before', 'before in the clause']
		: ['touching before'];
}
