import { clausesBetween, type Layout, type Stretch } from '#lib/claim/context.ts';
import type { Value } from '#lib/claim/features.ts';
import { wholes } from '#lib/indicator/families.ts';
import { indicatorById } from '#lib/indicator/index.ts';
import type { Indicator } from '#lib/indicator/schema.ts';
import { subjectOf } from '#lib/indicator/subjects.ts';

/** What the indicator of the figure before is to this one. */
export function kinshipOf({ id, theme }: Indicator, last: string): Value<'kinship'> {
	if (last === id) return 'the same';
	if (wholes.get(last) === id) return 'its whole';
	const subject = subjectOf(id);
	if (subject !== undefined && subjectOf(last) === subject) return 'its subject';
	return indicatorById(last)?.theme === theme ? 'its theme' : 'another';
}

/** How near one stretch stands before another. */
export function nearOf(layout: Layout, earlier: Stretch, later: Stretch): Value<'near'> {
	const [from, to] = [layout.sentenceAt[earlier.from] ?? 0, layout.sentenceAt[later.from] ?? 0];
	if (from === to)
		return clausesBetween(layout, earlier, later) === 0 ? 'same clause' : 'same sentence';
	if (layout.sentences[from]?.paragraph !== layout.sentences[to]?.paragraph) return 'nowhere';
	return to - from === 1 ? 'sentence before' : 'paragraph';
}
