import type { Frame, Metadata, Openings } from '#lib/claim/frame.ts';
import type { PeriodMention as FoundPeriod } from '#lib/period/mention.ts';
import type { Choice, Field } from '#lib/claim/model.ts';
import type { Layout, Stretch } from '#lib/claim/context.ts';
import type { Mentions } from '#lib/claim/mentions.ts';
import type { Measure, Status } from '#lib/claim/schema.ts';
import type { LanguagePack, RefusalKind } from '#lib/language/schema.ts';
import type { Value } from '#lib/claim/features.ts';
import type { Quantity, Refusal } from '#lib/quantity/schema.ts';

/** A place named in the text: a province, a smaller place of it ("bac-giang/yen-dung") or the country. */
export interface PlaceMention extends Stretch {
	id: string;
	level: Value<'level'>;
	/** It is only what another place is compared with ("behind Bac Giang"). */
	compared: boolean;
	/** The text was written there: no figure is of it for that. */
	dateline: boolean;
}

/** A period named in the text, absolute as far as its words and the document's dates allow. */
export interface PeriodMention extends Stretch {
	kind: Value<'kind'>;
	period: string;
	/** The year was not printed and comes from the frame or the sentence. */
	resolved: boolean;
	/** It is only what something is compared with ("than in 2023"). */
	compared: boolean;
	/** The words of the comparison hold its end ("前年比"): no figure is of it. */
	held: boolean;
	/** It stands in brackets. */
	bracketed?: boolean;
	/** Its sentence states no figure and names the year before too: "the work of 2024 and the tasks of 2025". */
	ahead?: boolean;
	/** The later year that its sentence names beside figures. */
	beside?: number | undefined;
	/** A word for an aim stands in its sentence. */
	planned?: boolean;
}

/** Everything that was found in a document before it is known what it is about. Token indices throughout. */
export interface Survey {
	text: string;
	pack: LanguagePack;
	layout: Layout;
	mentions: Mentions;
	places: PlaceMention[];
	/** Periods as they were found, and those that the words and the date of publication alone make absolute. */
	found: readonly FoundPeriod[];
	absolute: readonly PeriodMention[];
	quantities: Quantity[];
	refusals: Refusal[];
	openings: Openings;
	metadata: Metadata;
	/** Sentences that state no figure but call figures estimates or targets ("All of these are estimates"), by cue. */
	general: { estimated: readonly number[]; target: readonly number[] };
}

/** A document before anything is linked: what was found, what it is about, and every period as far as that makes it known. */
export interface Reading extends Survey {
	frame: Frame;
	periods: PeriodMention[];
}

/** What the indicator field may be: an id, a counted thing outside the catalogue (null), or no claim at all. */
export type IndicatorValue = string | null | typeof refused;

/** The value of the indicator field of a figure that states nothing. */
export const refused = Symbol('refused');

/** A figure with the values chosen for its fields. */
export interface Linked {
	quantity: Quantity;
	indicator: string | null;
	measure: Measure;
	status: Status;
	place: string | null;
	period: string | null;
	/** 1, or -1 for a decrease. */
	sign: number;
	choices: Record<Exclude<Field, 'sign'>, Choice<unknown>> & { sign: Choice<unknown> | undefined };
}

/** A figure refused by the linker, with the kind of thing it is instead. */
export interface RefusedQuantity {
	quantity: Quantity;
	kind: RefusalKind;
}
