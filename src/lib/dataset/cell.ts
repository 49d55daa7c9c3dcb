import type { Bound, Measure, Status } from '#lib/claim/schema.ts';

/** What of a claim decides how it stands to others of its cell. */
export interface CellClaim {
	id: string;
	document: string;
	sentence: string;
	value: number;
	upper?: number | null | undefined;
	precision: number;
	bound: Bound;
	status: Status;
	publisher?: string | null | undefined;
	/** Date of the document's publication, where known. */
	published?: string | null | undefined;
}

/** What names a cell. Plans and ranks measured against different things are different cells, and so are two currencies. */
export interface CellName {
	indicator: string | null;
	measure: Measure;
	place: string | null;
	period: string | null;
	unit: string;
	against?: string | null | undefined;
	scope?: string | null | undefined;
	base?: string | null | undefined;
}

export type CellState = 'single' | 'corroborated' | 'revision' | 'contested';

/** Claims of one status whose values overlap; the first is the most precise. */
export interface Reading<C> {
	claims: readonly [C, ...C[]];
	/** Independent documents that state it; copies of one text count once. */
	documents: number;
}

/** How the claims of one cell stand to each other. */
export interface Cell<C> {
	state: CellState;
	/** The claim to draw; absent when two readings are equally well founded. */
	headline: C | undefined;
	/** Independent documents that agree with the headline, or with the first reading. */
	documents: number;
	/** The readings of the best status that occurs: one, or several when they contradict each other. */
	readings: readonly Reading<C>[];
	/** Earlier estimates and targets that differ from the readings. */
	revised: readonly C[];
}

const statusOrder: readonly Status[] = ['actual', 'estimate', 'target'];

/** Two claims stand in one cell when their keys are equal. */
export function cellKey(name: CellName): string {
	const { indicator, measure, place, period, unit, against, scope, base } = name;
	return JSON.stringify([
		indicator,
		measure,
		place,
		period,
		unit,
		against ?? null,
		scope ?? null,
		base ?? null
	]);
}

/** Judges the claims of one cell: who agrees, what was revised, what is contested. The list must not be empty. */
export function judgeCell<C extends CellClaim>(claims: readonly C[]): Cell<C> {
	const best = statusOrder.find((status) => claims.some((claim) => claim.status === status));
	const readings = readingsOf(claims.filter((claim) => claim.status === best));
	const earlier = claims.filter((claim) => claim.status !== best);
	const agrees = (claim: C) =>
		claim.status !== 'target' && readings.some((reading) => overlaps(reading.claims[0], claim));
	const agreeing = earlier.filter(agrees);
	const revised = earlier.filter((claim) => !agrees(claim));
	const founded = readings.map((reading) => withAgreeing(reading, agreeing));
	const headline = chooseHeadline(founded);
	const documents = (headline ?? founded[0])?.documents ?? 0;
	return {
		state: stateOf(founded.length, documents, revised.length),
		headline: headline?.claims[0],
		documents,
		readings: founded,
		revised
	};
}

/** Whether two figures can both be true: their values, give or take half the last digit, meet. */
export function overlaps(one: CellClaim, other: CellClaim): boolean {
	const [low, high] = interval(one);
	const [otherLow, otherHigh] = interval(other);
	const slack = 1e-9 * Math.max(Math.abs(one.value), Math.abs(other.value));
	return low <= otherHigh + slack && otherLow <= high + slack;
}

function stateOf(readings: number, documents: number, revised: number): CellState {
	if (readings > 1) return 'contested';
	if (revised > 0) return 'revision';
	return documents > 1 ? 'corroborated' : 'single';
}

function readingsOf<C extends CellClaim>(claims: readonly C[]): Reading<C>[] {
	const groups: [C, ...C[]][] = [];
	for (const claim of claims.toSorted((a, b) => width(a) - width(b))) {
		const group = groups.find(([first]) => overlaps(first, claim));
		if (group) group.push(claim);
		else groups.push([claim]);
	}
	return groups.map((group) => ({ claims: group, documents: independent(group) }));
}

function withAgreeing<C extends CellClaim>(reading: Reading<C>, others: readonly C[]): Reading<C> {
	const [first, ...rest] = reading.claims;
	const claims: [C, ...C[]] = [first, ...rest, ...others.filter((claim) => overlaps(first, claim))];
	return { claims, documents: independent(claims) };
}

function chooseHeadline<C extends CellClaim>(readings: readonly Reading<C>[]) {
	return readings.find((reading) =>
		readings.every((other) => other === reading || isBetterFounded(reading, other))
	);
}

/** More documents win, then the later publication; a reading without a date neither wins nor loses by it. */
function isBetterFounded<C extends CellClaim>(one: Reading<C>, other: Reading<C>): boolean {
	if (one.documents !== other.documents) return one.documents > other.documents;
	const [date, otherDate] = [latest(one), latest(other)];
	return date !== '' && otherDate !== '' && date > otherDate;
}

function latest<C extends CellClaim>(reading: Reading<C>): string {
	return reading.claims.reduce((date, { published }) => {
		return (published ?? '') > date ? (published ?? '') : date;
	}, '');
}

/** Documents of different publishers and different wording: a publisher who repeats itself and a copied sentence count once. */
function independent(claims: readonly CellClaim[]): number {
	const publishers = new Set(claims.map(({ publisher, document }) => publisher ?? document));
	const sentences = new Set(claims.map(({ sentence }) => sentence.trim()));
	const documents = new Set(claims.map(({ document }) => document));
	return Math.min(publishers.size, sentences.size, documents.size);
}

function width(claim: CellClaim): number {
	const [low, high] = interval(claim);
	return high - low;
}

function interval({ value, upper, precision, bound }: CellClaim): [number, number] {
	const high = (upper ?? value) + precision;
	if (bound === 'over' || bound === 'at_least') return [value - precision, Infinity];
	if (bound === 'under' || bound === 'at_most') return [-Infinity, high];
	return [value - precision, high];
}
