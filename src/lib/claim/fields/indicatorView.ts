import {
	endsOf,
	inSentence,
	positionOf,
	wordsBetween,
	type Ends,
	type Stretch
} from '#lib/claim/context.ts';
import { codeOf, type Value } from '#lib/claim/features.ts';
import type { CueSights } from '#lib/claim/fields/cues.ts';
import { nearOf } from '#lib/claim/fields/kin.ts';
import { sightQualifiers, type QualifierSight } from '#lib/claim/fields/qualifiers.ts';
import { subjectsNear, type Nearness } from '#lib/claim/fields/subjects.ts';
import type { IndicatorMention } from '#lib/claim/mentions.ts';
import type { Model } from '#lib/claim/model.ts';
import type { Linked, Reading } from '#lib/claim/reading.ts';
import { unitClass } from '#lib/claim/units.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

/** A figure before, how near it stands, and whether its unit is of the same class. */
export interface Earlier {
	linked: Linked;
	near: number;
	alike: number;
}

/** What is the same for every indicator that a figure may be of. */
export interface View {
	model: Model;
	reading: Reading;
	quantity: Quantity;
	cues: CueSights;
	/** The figure before, and the one before it. */
	last: Earlier | undefined;
	second: Earlier | undefined;
	/** What is counted, as a number of the features. */
	noun: number;
	/** Indicators of the figures of the sentence that have the figure's unit. */
	used: ReadonlySet<string | null>;
	/** The mentions of the figure's sentence and of the one before. */
	own: readonly IndicatorMention[];
	earlier: readonly IndicatorMention[];
	ends: Ends | undefined;
	/** How near each subject is spoken of. */
	near: Nearness;
	qualifiers: readonly QualifierSight[];
	unit: number;
	bracketed: number;
	/** A word for "respectively" stands in the sentence. */
	respectively: number;
	country: Value<'position'>;
	countryCode: number;
}

/** Measures what is around a figure once, for all the indicators that it may be of. */
export function viewOf(
	model: Model,
	reading: Reading,
	quantity: Quantity,
	before: readonly Linked[],
	cues: CueSights
): View {
	const { layout, mentions, quantities } = reading;
	const sentence = layout.sentenceAt[quantity.from] ?? 0;
	const own = inSentence(layout, mentions.indicators, sentence);
	const unit = unitClass(quantity);
	const country = countryPosition(reading, quantity, cues);
	const used = before.filter(
		(linked) =>
			layout.sentenceAt[linked.quantity.from] === sentence && unitClass(linked.quantity) === unit
	);
	return {
		model,
		reading,
		quantity,
		cues,
		last: earlierOf(reading, quantity, before[before.length - 1]),
		second: earlierOf(reading, quantity, before[before.length - 2]),
		used: new Set(used.map(({ indicator }) => indicator)),
		own,
		earlier: inSentence(layout, mentions.indicators, sentence - 1),
		noun: codeOf('noun', quantity.noun ?? 'none'),
		near: subjectsNear(reading, quantity),
		qualifiers: sightQualifiers(reading, quantity),
		ends: endsOf(own, inSentence(layout, quantities, sentence)),
		unit: codeOf('unit', unit),
		bracketed: quantity.bracketed ? 1 : 0,
		respectively: cues.sights.some(({ mention }) => mention.cue === 'respectively') ? 1 : 0,
		country,
		countryCode: codeOf('position', country)
	};
}

function earlierOf(
	{ layout }: Reading,
	quantity: Quantity,
	linked: Linked | undefined
): Earlier | undefined {
	if (!linked) return undefined;
	const alike = unitClass(linked.quantity) === unitClass(quantity) ? 1 : 0;
	return { linked, near: codeOf('near', nearOf(layout, linked.quantity, quantity)), alike };
}

/** Where the whole country is spoken of in the figure's sentence: the nearest place or cue that says so. */
function countryPosition(
	{ layout, places }: Reading,
	quantity: Quantity,
	{ sights }: CueSights
): Value<'position'> {
	const own = inSentence(layout, places, layout.sentenceAt[quantity.from] ?? 0);
	let near: Stretch | undefined;
	let least = Infinity;
	const consider = (mention: Stretch) => {
		const words = wordsBetween(layout, mention, quantity);
		if (words < least) [near, least] = [mention, words];
	};
	for (const place of own) if (place.level === 'country') consider(place);
	for (const { mention } of sights) if (mention.cue === 'national') consider(mention);
	return near ? positionOf(layout, near, quantity) : 'none';
}
