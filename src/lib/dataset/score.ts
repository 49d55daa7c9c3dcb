import { z } from 'zod';
import type { Claim } from '#lib/claim/schema.ts';

const oneOf = <T extends z.ZodType>(type: T) => z.union([type, z.array(type).min(1)]);

/** A gold claim: a list means that each of its members is right, an absent field is not asked for. */
export const goldSchema = z.looseObject({
	start: z.int().nonnegative(),
	end: z.int().positive(),
	quote: z.string(),
	value: z.number(),
	upper: z.number().optional(),
	of: z.number().optional(),
	unit: oneOf(z.string()),
	indicator: oneOf(z.string().nullable()).optional(),
	measure: oneOf(z.string()),
	status: oneOf(z.string()).optional(),
	place: oneOf(z.string().nullable()).optional(),
	period: oneOf(z.string().nullable()).optional()
});
export type Gold = z.infer<typeof goldSchema>;

/** A numeral of the gold that is no claim. */
export const noiseSchema = z.looseObject({
	start: z.int().nonnegative(),
	end: z.int().positive(),
	kind: z.string()
});
export type Noise = z.infer<typeof noiseSchema>;

/** A document with what was read in it and what should have been. */
export interface Scored {
	id: string;
	/** What its scores are grouped by, such as its language. */
	group: string;
	claims: readonly Claim[];
	gold: readonly Gold[];
	noise: readonly Noise[];
	/** Cuts the document's text by code points. */
	slice: (start: number, end: number) => string;
}

/** What became of one figure: read right, read with wrong fields, missed, or read where the gold has none. */
export interface Outcome {
	id: string;
	kind: 'right' | 'missed' | 'wrong' | 'extra' | `noise (${string})`;
	quote: string;
	/** Fields that are wrong. */
	fields?: Field[];
	gold?: Gold;
	claim?: Claim;
}

const list = <T>(value: T | readonly T[]): readonly T[] =>
	Array.isArray(value) ? value : [value as T];

const near = (a: number | undefined, b: number | undefined) =>
	a !== undefined &&
	b !== undefined &&
	Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Fields that a full claim must have right, each with its test. */
const tests = {
	sign: (claim: Claim, gold: Gold) => near(claim.value, gold.value),
	unit: (claim: Claim, gold: Gold) => list(gold.unit).includes(claim.unit),
	of: (claim: Claim, gold: Gold) => gold.of === undefined || near(claim.of, gold.of),
	indicator: (claim: Claim, gold: Gold) => list(gold.indicator ?? null).includes(claim.indicator),
	measure: (claim: Claim, gold: Gold) => list(gold.measure).includes(claim.measure),
	status: (claim: Claim, gold: Gold) => list(gold.status ?? 'actual').includes(claim.status),
	place: (claim: Claim, gold: Gold) =>
		gold.place === undefined || list(gold.place).includes(claim.place),
	period: (claim: Claim, gold: Gold) =>
		gold.period === undefined || list(gold.period).includes(claim.period)
} as const;
export type Field = keyof typeof tests;

/** Names of the scored fields, in the order in which they are shown. */
export const scoredFields = Object.keys(tests) as Field[];

/** Counts from which the scores of a group follow. */
export interface Tally {
	documents: number;
	gold: number;
	claims: number;
	/** Gold claims whose span and value were read. */
	read: number;
	/** Those whose every field is right as well. */
	full: number;
	/** Gold and claims within the catalogue: a figure whose indicator is "*" counts for its number only. */
	fullGold: number;
	fullClaims: number;
	noise: number;
	noiseTaken: number;
	badSlices: number;
	asked: Record<Field, number>;
	right: Record<Field, number>;
}

/** Tallies by group, "all" first, what became of every figure in document order, and those outcomes that are not right. */
export function score(documents: readonly Scored[]): {
	tallies: Map<string, Tally>;
	outcomes: Outcome[];
	errors: Outcome[];
} {
	const tallies = new Map<string, Tally>([['all', blank()]]);
	const outcomes: Outcome[] = [];
	for (const document of documents) {
		const { tally, outcomes: found } = scoreDocument(document);
		outcomes.push(...found);
		for (const name of ['all', document.group])
			tallies.set(name, sum(tallies.get(name) ?? blank(), tally));
	}
	return { tallies, outcomes, errors: outcomes.filter(({ kind }) => kind !== 'right') };
}

function scoreDocument(document: Scored) {
	const { id, claims, gold, noise, slice } = document;
	const tally = { ...blank(), documents: 1, gold: gold.length, noise: noise.length };
	const outcomes: Outcome[] = [];
	const pairs = pairUp(claims, gold);
	for (const want of gold) {
		const scored = want.indicator !== '*';
		if (scored) tally.fullGold++;
		const claim = pairs.get(want);
		if (!claim) {
			outcomes.push({ id, kind: 'missed', quote: want.quote, gold: want });
			continue;
		}
		tally.read++;
		const wrong = compare(claim, want, tally);
		if (scored && wrong.length === 0) tally.full++;
		const kind = wrong.length > 0 ? 'wrong' : 'right';
		outcomes.push({ id, kind, quote: want.quote, fields: wrong, gold: want, claim });
	}
	const goldOf = new Map([...pairs].map(([want, claim]) => [claim, want]));
	for (const claim of claims) {
		tally.claims++;
		if (slice(claim.start, claim.end) !== claim.quote) tally.badSlices++;
		const want = goldOf.get(claim);
		if (want?.indicator !== '*') tally.fullClaims++;
		if (want) continue;
		const hit = noise.find((span) => shared(claim, span) > 0);
		if (hit) tally.noiseTaken++;
		outcomes.push({ id, kind: hit ? `noise (${hit.kind})` : 'extra', quote: claim.quote, claim });
	}
	return { tally, outcomes };
}

/** Each gold claim with the claim that reads it: best agreement first, no claim twice. */
function pairUp(claims: readonly Claim[], gold: readonly Gold[]): Map<Gold, Claim> {
	const pairs = gold.flatMap((want) =>
		claims
			.filter((claim) => isReadingOf(claim, want))
			.map((claim) => ({
				want,
				claim,
				right: scoredFields.filter((field) => tests[field](claim, want)).length,
				shared: shared(claim, want)
			}))
	);
	pairs.sort((a, b) => b.right - a.right || b.shared - a.shared);
	const claimOf = new Map<Gold, Claim>();
	const used = new Set<Claim>();
	for (const { want, claim } of pairs) {
		if (claimOf.has(want) || used.has(claim)) continue;
		claimOf.set(want, claim);
		used.add(claim);
	}
	return claimOf;
}

/** The spans overlap and the values agree but for the sign. */
function isReadingOf(claim: Claim, gold: Gold) {
	return (
		shared(claim, gold) > 0 &&
		near(Math.abs(claim.value), Math.abs(gold.value)) &&
		(gold.upper === undefined || near(claim.upper, gold.upper))
	);
}

function compare(claim: Claim, want: Gold, tally: Tally): Field[] {
	const asked = scoredFields.filter((field) => field !== 'indicator' || want.indicator !== '*');
	const wrong = asked.filter((field) => !tests[field](claim, want));
	for (const field of asked) {
		tally.asked[field]++;
		if (!wrong.includes(field)) tally.right[field]++;
	}
	return wrong;
}

function shared(a: { start: number; end: number }, b: { start: number; end: number }) {
	return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function blank(): Tally {
	const zeros = () =>
		Object.fromEntries(scoredFields.map((field) => [field, 0])) as Record<Field, number>;
	return {
		documents: 0,
		gold: 0,
		claims: 0,
		read: 0,
		full: 0,
		fullGold: 0,
		fullClaims: 0,
		noise: 0,
		noiseTaken: 0,
		badSlices: 0,
		asked: zeros(),
		right: zeros()
	};
}

function sum(a: Tally, b: Tally): Tally {
	const fields = (x: Record<Field, number>, y: Record<Field, number>) =>
		Object.fromEntries(scoredFields.map((field) => [field, x[field] + y[field]])) as typeof x;
	return {
		documents: a.documents + b.documents,
		gold: a.gold + b.gold,
		claims: a.claims + b.claims,
		read: a.read + b.read,
		full: a.full + b.full,
		fullGold: a.fullGold + b.fullGold,
		fullClaims: a.fullClaims + b.fullClaims,
		noise: a.noise + b.noise,
		noiseTaken: a.noiseTaken + b.noiseTaken,
		badSlices: a.badSlices + b.badSlices,
		asked: fields(a.asked, b.asked),
		right: fields(a.right, b.right)
	};
}

/** Precision, recall and F1 of the numbers and of the full claims, and the share right of each field, all 0 to 1. */
export function scoresOf(tally: Tally) {
	const { read, full, claims, gold, fullClaims, fullGold } = tally;
	const fields = scoredFields.map((field) => [
		field,
		ratio(tally.right[field], tally.asked[field])
	]);
	return {
		numberPrecision: ratio(read, claims),
		numberRecall: ratio(read, gold),
		numberF1: f1(read, claims, gold),
		fullPrecision: ratio(full, fullClaims),
		fullRecall: ratio(full, fullGold),
		fullF1: f1(full, fullClaims, fullGold),
		fields: Object.fromEntries(fields) as Record<Field, number>
	};
}

function ratio(part: number, whole: number) {
	return whole === 0 ? 1 : part / whole;
}

function f1(hit: number, claims: number, gold: number) {
	return claims + gold === 0 ? 1 : (2 * hit) / (claims + gold);
}
