import type { NounKind } from '#lib/language/schema.ts';

/** One indicator of the catalogue. */
export interface Indicator {
	id: string;
	/** English title as shown. */
	title: string;
	/** Vietnamese title as the statistics office gives it, where there is one. */
	titleVi?: string | undefined;
	theme: string;
	definition: string;
	/** Units its level is stated in, by code; the first is the one charts use. */
	units: readonly string[];
	/** The indicator is itself a growth rate: "rose by 13.85 %" is its level. */
	isGrowth?: true | undefined;
	/** The indicator is itself a share of a whole: "19 %" is its level. */
	isShare?: true | undefined;
	/** What is counted, for counts and for shares of a count. */
	noun?: NounKind | undefined;
	/** Places or sectors it may be added up over: true for amounts and counts, false for rates, ranks and indices. */
	additive: boolean;
	/** A state at a point of time ("communes that meet the standards"), not what happens over a period ("exports"): what national accounts call a stock and a flow. */
	stock?: true | undefined;
	better: 'higher' | 'lower' | 'neither';
	/** Plausible values of the level by unit code, in base units, for one province and one year. */
	plausible?: Readonly<Record<string, readonly [number, number]>> | undefined;
}
