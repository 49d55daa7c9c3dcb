import type { Openings } from '#lib/claim/frame.ts';
import type { Candidate } from '#lib/claim/model.ts';
import type { PlaceMention, Reading } from '#lib/claim/reading.ts';
import { daysOf, isPeriod, parsePeriod } from '#lib/period/parse.ts';
import { entityIn, mergerDay, successorOf } from '#lib/place/entity.ts';

/** The first day whose figures are given together for units that were merged in the same year. */
const jointSince = '2025-01-01';

/** The merged units a document speaks of: one written since the merger, whose title or lead names a unit of that name and another that went into it. */
export function mergedUnits(
	places: readonly PlaceMention[],
	{ lead }: Openings,
	written: string | undefined
): ReadonlySet<string> {
	if (written === undefined || written < mergerDay) return new Set();
	const opening = places.filter(({ from, level }) => from < lead && level !== 'country');
	const units = new Set(opening.map(({ id }) => id.split('/')[0] ?? id));
	const successors = [...units].flatMap((id) => {
		const into = successorOf(id)?.id;
		return into?.endsWith('-2025') && into !== `${id}-2025` ? [into] : [];
	});
	return new Set(successors.filter((id) => units.has(id.replace(/-2025$/, ''))));
}

/** The older id by which a document's merged units are known: of each that went into one, that of the same name. */
export function unitOf(id: string, merged: ReadonlySet<string>): string {
	const successor = successorOf(id)?.id;
	return successor && merged.has(successor) ? successor.replace(/-2025$/, '') : id;
}

/**
 * The entity that a figure's place is in its period. Where a document speaks of a merged unit, its name means the whole from the year of
 * the merger on, and before it unless the name stands in the figure's own paragraph; what is carried to a figure is the whole too.
 */
export function entityOf(
	{ layout, frame }: Pick<Reading, 'layout' | 'frame'>,
	{ value, from, origin }: Pick<Candidate<unknown>, 'value' | 'from' | 'origin'>,
	figure: number,
	period: string | null | undefined
): string | null {
	if (typeof value !== 'string') return null;
	const days = period && isPeriod(period) ? daysOf(parsePeriod(period)) : undefined;
	const merged = value.includes('/') ? undefined : successorOf(value)?.id;
	if (!merged || !frame.merged.has(merged)) return entityIn(value, days, frame.published);
	const [named, own] = [from ?? 0, figure].map(
		(token) => layout.sentences[layout.sentenceAt[token] ?? 0]?.paragraph
	);
	const carried = origin !== 'said' && (named !== own || from === undefined);
	if (unitOf(value, frame.merged) === value)
		return carried || !days || days.last >= jointSince ? merged : value;
	return origin !== 'said' && days && days.last >= mergerDay ? merged : value;
}
