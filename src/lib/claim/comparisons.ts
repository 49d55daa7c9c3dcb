import { firstFrom, wordsBetween, type Layout, type Stretch } from '#lib/claim/context.ts';
import type { CueMention } from '#lib/claim/mentions.ts';
import type { PeriodMention } from '#lib/claim/reading.ts';
import type { CueKind } from '#lib/language/schema.ts';
import type { PeriodMention as FoundPeriod } from '#lib/period/mention.ts';

/** How a period is compared with: at all, and so that no figure is of it. */
export type Comparison = Pick<PeriodMention, 'compared' | 'held'>;

const periodComparisons: ReadonlySet<CueKind> = new Set(['compared']);

/** A stretch, and where the word begins that opens it as a range. */
type Opened = Stretch & Pick<FoundPeriod, 'opener'>;

/** Words before a place that is only compared with. */
export const placeComparisons: ReadonlySet<CueKind> = new Set(['compared', 'comparison']);

/** Whether the period is only what something is compared with. */
export function comparisonOf(
	layout: Layout,
	cues: readonly CueMention[],
	mention: Opened
): Comparison {
	const held = isHeld(cues, firstFrom(cues, mention.from) - 1, mention);
	return { held, compared: held || isCompared(layout, cues, mention, periodComparisons) };
}

/** The period or place is only what something is compared with: a word that says so stands right before it. */
export function isCompared(
	layout: Layout,
	cues: readonly CueMention[],
	mention: Opened,
	comparisons: ReadonlySet<CueKind>
): boolean {
	const index = firstFrom(cues, mention.from) - 1;
	for (let at = index; at >= 0 && at > index - 4; at--) {
		const cue = cues[at];
		if (cue && layout.sentenceAt[cue.from] !== layout.sentenceAt[mention.from]) return false;
		// The "from" of "from 2016 to 2020" may be a "than" elsewhere.
		if (cue && cue.from >= (mention.opener ?? Infinity)) continue;
		if (cue && comparisons.has(cue.cue) && wordsBetween(layout, cue, mention) <= 2) return true;
	}
	return false;
}

/** "前年比", "2023年に比べ": words of a comparison, or for the amount of a change, hold the end of the period. */
function isHeld(cues: readonly CueMention[], index: number, { to }: Stretch): boolean {
	for (let at = Math.max(0, index - 1); (cues[at]?.from ?? Infinity) < to; at++) {
		const cue = cues[at];
		if ((cue?.cue === 'compared' || cue?.cue === 'by') && cue.to > to) return true;
	}
	return false;
}
