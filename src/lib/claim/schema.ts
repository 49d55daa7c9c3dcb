import { z } from 'zod';
import { measures, statuses } from '#lib/claim/kinds.ts';

export type Measure = (typeof measures)[number];
export type Status = (typeof statuses)[number];

export const bounds = ['exact', 'about', 'over', 'under', 'at_least', 'at_most'] as const;
export type Bound = (typeof bounds)[number];

/** How a field came to its value: said beside the figure, inherited from elsewhere in the document or its source, or assumed. */
export const origins = ['said', 'inherited', 'default'] as const;

export const evidenceSchema = z.strictObject({
	origin: z.enum(origins),
	/** Where it was read, in code points; absent when it was read from the source's metadata or assumed. */
	start: z.int().nonnegative().optional(),
	end: z.int().nonnegative().optional(),
	/** The words there, exactly; or, without offsets, what was taken from the metadata ("published 2025-01-14"). */
	quote: z.string().optional(),
	/** The rule or the reasons that decided, in a few words. */
	reason: z.string()
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** One figure as one sentence of one document states it; see README, "The claim". Offsets are code points, half-open. */
export const claimSchema = z.strictObject({
	id: z.string().regex(/^[0-9a-f]{16}$/),
	/** SHA-256 of the document's UTF-8 bytes; on the command line the file's stem. */
	document: z.string().min(1),
	start: z.int().nonnegative(),
	end: z.int().positive(),
	quote: z.string().min(1),
	sentence_start: z.int().nonnegative(),
	sentence_end: z.int().positive(),
	/** In the base unit; a decrease is negative. */
	value: z.number(),
	upper: z.number().optional(),
	of: z.number().optional(),
	/** Half of the last printed digit, in the base unit. */
	precision: z.number().nonnegative(),
	unit: z.string().min(1),
	bound: z.enum(bounds),
	indicator: z.string().nullable(),
	measure: z.enum(measures),
	status: z.enum(statuses),
	place: z.string().nullable(),
	period: z.string().nullable(),
	base: z.string().optional(),
	against: z.string().optional(),
	scope: z.string().optional(),
	/** What is counted, in the document's words, where it is outside the catalogue. */
	counted: z.string().optional(),
	/** What is doubtful about the reading ("outside the plausible range"). */
	warnings: z.array(z.string()).optional(),
	evidence: z.strictObject({
		indicator: evidenceSchema,
		measure: evidenceSchema,
		status: evidenceSchema,
		place: evidenceSchema,
		period: evidenceSchema
	}),
	extractor: z.string(),
	confidence: z.number().min(0).max(1)
});
export type Claim = z.infer<typeof claimSchema>;

/** A numeral that was read and refused, with the kind of thing it is instead. Offsets are code points. */
export interface Rejection {
	start: number;
	end: number;
	quote: string;
	kind: string;
	reason: string;
}
