import type { NumberKind } from '#lib/number/schema.ts';

/** One word, phrase or numeral inside a number. */
export interface Part {
	role: 'cardinal' | 'scale' | 'ordinal' | 'fraction' | 'multiple' | 'digits' | 'decimals';
	value: number;
	/** "And" stands before it, as a word or written together; digits are written against what stands before them. */
	joined: boolean;
	/** Digits after the decimal mark, for numerals. */
	places: number;
	/** For a numeral: another scale word follows it. */
	scaled: boolean;
	/** A word that is more often no number. */
	loose: boolean;
	/** For a numeral: it stands behind a scale written as one syllable ("1조 2,345억", "3万5000"). */
	myriad?: boolean;
}

/** A number while its parts are being added up. */
export interface Sum {
	/** What is multiplied by a scale word already. */
	total: number;
	/** What no scale word has multiplied yet. */
	pending: number | undefined;
	/** The total without the last of its groups, and the scale of the group before it: "un billón" in "un billón dos mil". */
	higher: number;
	higherScale: number;
	/** The smallest scale so far, without one Infinity. */
	lastScale: number;
	/** Product of scale words over the last printed digit. */
	unit: number;
	places: number;
	kind: NumberKind;
	parts: number;
	lastRole: Part['role'] | undefined;
	scaleAlone: boolean;
	hasDigits: boolean;
	hasWords: boolean;
	/** Nothing but a word that is more often no number. */
	loose: boolean;
	/** The language puts units before tens: "fünfundzwanzig". */
	unitsFirst: boolean;
}

/** A number without parts. */
export function emptySum(unitsFirst: boolean): Sum {
	return {
		total: 0,
		pending: undefined,
		higher: 0,
		higherScale: Infinity,
		lastScale: Infinity,
		unit: 1,
		places: 0,
		kind: 'cardinal',
		parts: 0,
		lastRole: undefined,
		scaleAlone: false,
		hasDigits: false,
		hasWords: false,
		loose: false,
		unitsFirst
	};
}

/** The number that the parts make so far. */
export function sumValue(sum: Sum): number {
	return sum.total + (sum.pending ?? 0);
}

/** The number with one more part, or undefined when the part does not belong to it. */
export function withPart(sum: Sum, part: Part): Sum | undefined {
	const next = isOutOfPlace(sum, part) ? undefined : joinPart(sum, part);
	if (!next) return undefined;
	const digits = part.role === 'digits';
	return {
		...sum,
		scaleAlone: sum.scaleAlone && part.role === 'scale',
		...next,
		parts: sum.parts + 1,
		lastRole: part.role,
		hasDigits: sum.hasDigits || digits,
		hasWords: sum.hasWords || !digits,
		loose: part.loose && sum.parts === 0
	};
}

/** A word that is more often no number counts at the beginning and behind "and" only, and no other number word may stand bare behind it. */
function isOutOfPlace(sum: Sum, part: Part): boolean {
	if (part.loose && sum.parts > 0)
		return !part.joined || (sum.pending === undefined && sum.lastScale > 1000);
	return sum.loose && part.role !== 'scale' && part.role !== 'decimals' && !part.joined;
}

function joinPart(sum: Sum, part: Part): Partial<Sum> | undefined {
	if (sum.kind === 'multiple') return undefined;
	switch (part.role) {
		case 'digits':
			return joinDigits(sum, part);
		case 'decimals':
			return joinDecimals(sum, part);
		case 'cardinal':
			return joinCardinal(sum, part);
		case 'scale':
			return joinScale(sum, part);
		case 'ordinal':
			return joinOrdinal(sum, part);
		case 'fraction':
			return joinFraction(sum, part);
		case 'multiple':
			return sum.parts === 0 ? { pending: part.value, kind: 'multiple' } : undefined;
	}
}

function joinDigits(sum: Sum, part: Part): Partial<Sum> | undefined {
	const first = { pending: part.value, places: part.places, unit: 1 };
	if (sum.parts === 0) return first;
	const fits = part.scaled ? part.value < 1000 : false;
	const myriad = part.myriad && part.value < (part.scaled ? 10_000 : sum.lastScale);
	const continues =
		sum.pending === undefined &&
		(part.places === 0 || (myriad && part.scaled)) &&
		(fits || myriad) &&
		sum.kind === 'cardinal';
	return continues ? first : undefined;
}

function joinDecimals(sum: Sum, part: Part): Partial<Sum> | undefined {
	if (sum.pending === undefined || sum.places > 0) return undefined;
	return { pending: exactTimes(sum.pending, 1) + part.value, places: part.places };
}

function joinCardinal(sum: Sum, part: Part): Partial<Sum> | undefined {
	if (sum.kind === 'ordinal') {
		const reversed = isReversed(sum, sumValue(sum), part);
		return reversed ? { pending: (sum.pending ?? 0) + part.value } : undefined;
	}
	if (sum.kind !== 'cardinal' || sum.lastRole === 'digits' || sum.places > 0) return undefined;
	if (sum.pending === undefined) {
		if (part.value >= sum.lastScale || (sum.hasDigits && part.value === 1)) return undefined;
		return part.value < 1000 ? { pending: part.value, unit: 1 } : joinThousands(sum, part.value);
	}
	const tail = sum.pending % 1000;
	if (isHundred(part.value) && !part.joined && tail > 1 && tail < 10)
		return {
			pending: sum.pending + tail * 99 + part.value - 100,
			unit: part.value === 100 ? 100 : 1
		};
	if (countsThousands(sum.pending, sum, part))
		return {
			...joinThousands(sum, sum.pending * 1000),
			pending: part.value - 1000,
			lastScale: 1000,
			unit: 1
		};
	return adds(sum, sum.pending, part) ? { pending: sum.pending + part.value, unit: 1 } : undefined;
}

/** "Cent", and phrases that begin with it: "cent un". */
function isHundred(value: number): boolean {
	return value >= 100 && value < 200;
}

/** A phrase that begins with "thousand" behind a number: "deux" and "mille un". */
function countsThousands(pending: number, sum: Sum, { value, joined }: Part): boolean {
	return value > 1000 && value < 2000 && !joined && pending < 1000 && sum.lastScale > 1000;
}

/** A word for thousands or millions without a scale word, such as the Arabic duals: "مليونان". */
function joinThousands(sum: Sum, value: number): Partial<Sum> {
	const scale = 1000 ** Math.floor(Math.log10(value) / 3 + 1e-9);
	return { ...nextGroup(sum), total: sum.total + value, lastScale: scale, unit: scale };
}

/** What is remembered of the groups so far when another begins. */
function nextGroup({ total, lastScale }: Sum): Pick<Sum, 'higher' | 'higherScale'> {
	return { higher: total, higherScale: lastScale };
}

/** Whether a number word adds to the words before it: "twenty five", "hundred and five", "five and twenty". */
function adds(sum: Sum, before: number, part: Part): boolean {
	const { value } = part;
	if (value === 0 || value >= 1000) return false;
	const tail = before % 100;
	if ((before >= 100 || before === 0) && tail === 0 && value < 100) return true;
	if (tail >= 20 && tail % 10 === 0 && value < 10) return true;
	if (tail >= 60 && tail % 20 === 0 && value < 20) return true;
	return isReversed(sum, before, part);
}

/** "Five and twenty" is 25 where units stand before tens. */
function isReversed({ unitsFirst }: Sum, before: number, part: Part): boolean {
	const tail = before % 100;
	return unitsFirst && part.joined && tail > 0 && tail < 10 && isTens(part.value);
}

function isTens(value: number): boolean {
	return value >= 20 && value < 100 && value % 10 === 0;
}

function joinScale(sum: Sum, part: Part): Partial<Sum> | undefined {
	const scale = part.value;
	if (sum.kind === 'ordinal') return undefined;
	if (sum.parts === 0) return { ...addScale(sum, scale), scaleAlone: true };
	if (sum.pending === undefined) {
		if (part.joined || scale < sum.lastScale)
			return scale < sum.lastScale ? addScale(sum, scale) : undefined;
		return sum.lastRole === 'fraction' ? undefined : stackScale(sum, scale);
	}
	if (scale < 1000 && sum.lastRole !== 'digits') return multiplyPending(sum, sum.pending, scale);
	const multiplied = { pending: undefined, lastScale: scale, unit: sum.unit * scale };
	if (scale < sum.lastScale)
		return {
			...multiplied,
			...nextGroup(sum),
			total: sum.total + exactTimes(sum.pending, scale)
		};
	if (sum.lastScale > 10_000 || scale < 10 * sum.lastScale || sum.pending >= sum.lastScale)
		return undefined;
	return stackScale({ ...sum, total: sum.total + sum.pending }, scale);
}

/** A scale word without a number of its own counts once: "hundred and five", "tausendhundert". */
function addScale(sum: Sum, scale: number): Partial<Sum> {
	if (scale < 1000) return { pending: scale, unit: scale };
	return { ...nextGroup(sum), total: sum.total + scale, lastScale: scale, unit: scale };
}

/** "Twelve hundred", "two dozen", but no hundreds of hundreds. */
function multiplyPending(sum: Sum, pending: number, scale: number): Partial<Sum> | undefined {
	const low = pending % 1000;
	const isAlone = sum.scaleAlone && sum.lastRole === 'scale';
	if (low === 0 || (low >= 100 && scale >= 100) || isAlone) return undefined;
	return { pending: exactTimes(pending, scale), unit: scale };
}

/** A larger scale word multiplies what smaller ones gave: "nghìn tỷ" is a thousand billion, "un billón dos mil millones" 1002000000000. */
function stackScale(sum: Sum, scale: number): Partial<Sum> | undefined {
	const higher = scale < sum.higherScale ? sum.higher : 0;
	const low = sum.total - higher;
	if (low * scale > 1e21) return undefined;
	return {
		total: higher + exactTimes(low, scale),
		pending: undefined,
		lastScale: scale,
		unit: sum.unit * scale
	};
}

function joinOrdinal(sum: Sum, part: Part): Partial<Sum> | undefined {
	const { value } = part;
	if (sum.parts === 0) return { pending: value, kind: 'ordinal' };
	if (sum.hasDigits || sum.places > 0 || sum.kind === 'fraction') return undefined;
	const before = sumValue(sum);
	const fits =
		adds(sum, before, part) ||
		(before % 1000 === 0 && value < 1000) ||
		(sum.kind === 'ordinal' && before % 100 === 10 && value < 10);
	if (fits) return { pending: (sum.pending ?? 0) + value, kind: 'ordinal' };
	const scaled = isScale(value) ? joinScale(sum, part) : undefined;
	return scaled && { ...scaled, kind: 'ordinal' };
}

/** What "hundredth" and "millionth" multiply by. */
function isScale(value: number): boolean {
	return value === 100 || value === 1000 || value === 1e6 || value === 1e9;
}

function joinFraction(sum: Sum, part: Part): Partial<Sum> | undefined {
	if (sum.kind !== 'cardinal') return undefined;
	if (sum.lastRole === 'decimals') return nameDecimals(sum, part.value);
	if (sum.parts === 0) return { pending: part.value, kind: 'fraction', unit: 0.01 };
	if (sum.pending === undefined) {
		const half = part.value === 0.5 && sum.lastRole === 'scale' && !sum.scaleAlone;
		if (!half) return undefined;
		return { total: sum.total + part.value * sum.unit, unit: sum.unit / 10 };
	}
	if (part.joined) return { pending: sum.pending + part.value, places: 1 };
	const share = sum.pending * part.value;
	if (sum.pending >= 100 || sum.total > 0 || sum.lastRole === 'digits') return undefined;
	return share < 1 ? { pending: share, kind: 'fraction', unit: 0.01 } : undefined;
}

/** "Две целых пять десятых": the word says which decimals they are. */
function nameDecimals({ pending = 0, places }: Sum, share: number): Partial<Sum> | undefined {
	const last = -Math.round(Math.log10(share));
	if (Math.abs(10 ** -last - share) > 1e-9) return undefined;
	const whole = Math.floor(pending);
	const decimals = Math.round((pending - whole) * 10 ** places);
	return { pending: Number(`${whole * 10 ** last + decimals}e-${last}`), places: last };
}

/** The product without the error of binary fractions where the factor is a power of ten: 20699.5 times a billion. */
export function exactTimes(value: number, factor: number): number {
	const exponent = Math.round(Math.log10(factor));
	const written = String(value);
	if (10 ** exponent !== factor || written.includes('e')) return value * factor;
	return Number(`${written}e${exponent}`);
}
