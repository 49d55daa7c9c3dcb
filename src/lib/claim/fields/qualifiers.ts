import { firstFrom, inSentence, positionOf } from '#lib/claim/context.ts';
import { codeOf, type Value } from '#lib/claim/features.ts';
import type { QualifierMention } from '#lib/claim/mentions.ts';
import type { Reading } from '#lib/claim/reading.ts';
import { qualified } from '#lib/indicator/qualified.ts';
import { subjectOf } from '#lib/indicator/subjects.ts';
import { qualifiers, type Qualifier, type Subject } from '#lib/language/schema.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

/** A qualifier of a figure's sentence and where it stands, seen from the figure, as numbers of the features. */
export interface QualifierSight {
	qualifier: Qualifier;
	code: number;
	position: number;
}

/** Finds the qualifiers around a figure: of each kind the nearest before it and the nearest after it. */
export function sightQualifiers(
	{ layout, mentions }: Reading,
	quantity: Quantity
): readonly QualifierSight[] {
	const own = inSentence(layout, mentions.qualifiers, layout.sentenceAt[quantity.from] ?? 0);
	const at = firstFrom(own, quantity.from);
	const sides = [own.slice(0, at).reverse(), own.slice(at)];
	return sides.flatMap((side) =>
		nearestOfEach(side).map((mention) => ({
			qualifier: mention.qualifier,
			code: codeOf('qualifier', mention.qualifier),
			position: codeOf('position', positionOf(layout, mention, quantity))
		}))
	);
}

function nearestOfEach(mentions: readonly QualifierMention[]): QualifierMention[] {
	const seen = new Set<Qualifier>();
	return mentions.filter(({ qualifier }) => !seen.has(qualifier) && seen.add(qualifier));
}

/** Indicators by qualifier, and the subjects that have one. */
const byQualifier = new Map(
	qualifiers.map((qualifier) => {
		const ids: ReadonlySet<string> = new Set(qualified[qualifier]);
		const subjects: ReadonlySet<Subject | undefined> = new Set([...ids].map(subjectOf));
		return [qualifier, { ids, subjects }];
	})
);

/** What a qualifier is to an indicator: what makes it this one, what would make another of its subject of it, or nothing. */
export function bearingOf(qualifier: Qualifier, id: string): Value<'bearing'> {
	const { ids, subjects } = byQualifier.get(qualifier) ?? {};
	if (ids?.has(id)) return 'has it';
	const subject = subjectOf(id);
	return subject && subjects?.has(subject) ? 'lacks it' : 'unrelated';
}
