import { exactTimes, sumValue, type Part, type Sum } from '#lib/number/sum.ts';

/** The number with one more part, or undefined when the part does not belong to it. */
export function withPart(sum: Sum, part: Part): Sum | undefined {
	if (isOutOfPlace(sum, part)) return undefined;
	const next = { ...sum };
	if (!joinPart(next, part)) return undefined;
	const digits = part.role === 'digits';
	if (sum.parts > 0) next.scaleAlone = sum.scaleAlone && part.role === 'scale';
	next.parts = sum.parts + 1;
	next.lastRole = part.role;
	next.hasDigits = sum.hasDigits || digits;
	next.hasWords = sum.hasWords || !digits;
	next.loose = part.loose && sum.parts === 0;
	return next;
}

/** A word that is more often no number counts at the beginning and behind "and" only, and no other number word may stand bare behind it. */
function isOutOfPlace(sum: Sum, part: Part): boolean {
	if (part.loose && sum.parts > 0)
		return !part.joined || (sum.pending === undefined && sum.lastScale > 1000);
	return sum.loose && part.role !== 'scale' && part.role !== 'decimals' && !part.joined;
}

/** Adds a part to a copy of the number; false where the part does not belong to it, and what was added counts for nothing. */
function joinPart(sum: Sum, part: Part): boolean {
	if (sum.kind === 'multiple') return false;
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
			sum.kind = 'multiple';
			return sum.parts === 0 && waits(sum, part.value, sum.unit);
	}
}

/** Notes what no scale word has multiplied yet. */
function waits(sum: Sum, pending: number, unit: number): true {
	sum.pending = pending;
	sum.unit = unit;
	return true;
}

function joinDigits(sum: Sum, part: Part): boolean {
	if (sum.parts > 0) {
		const fits = part.scaled ? part.value < 1000 : false;
		const myriad = part.myriad && part.value < (part.scaled ? 10_000 : sum.lastScale);
		const continues =
			sum.pending === undefined &&
			(part.places === 0 || (myriad && part.scaled)) &&
			(fits || myriad) &&
			sum.kind === 'cardinal';
		if (!continues) return false;
	}
	sum.places = part.places;
	return waits(sum, part.value, 1);
}

function joinDecimals(sum: Sum, part: Part): boolean {
	if (sum.pending === undefined || sum.places > 0) return false;
	sum.places = part.places;
	return waits(sum, sum.pending + part.value, sum.unit);
}

function joinCardinal(sum: Sum, part: Part): boolean {
	if (sum.kind === 'ordinal') {
		const reversed = isReversed(sum, sumValue(sum), part);
		return reversed && waits(sum, (sum.pending ?? 0) + part.value, sum.unit);
	}
	if (sum.kind !== 'cardinal' || sum.lastRole === 'digits' || sum.places > 0) return false;
	if (sum.pending === undefined) {
		if (part.value >= sum.lastScale || (sum.hasDigits && part.value === 1)) return false;
		return part.value < 1000 ? waits(sum, part.value, 1) : joinThousands(sum, part.value);
	}
	const tail = sum.pending % 1000;
	if (isHundred(part.value) && !part.joined && tail > 1 && tail < 10) {
		const pending = sum.pending + tail * 99 + part.value - 100;
		return waits(sum, pending, part.value === 100 ? 100 : 1);
	}
	if (countsThousands(sum.pending, sum, part)) {
		joinThousands(sum, sum.pending * 1000);
		sum.lastScale = 1000;
		return waits(sum, part.value - 1000, 1);
	}
	return adds(sum, sum.pending, part) && waits(sum, sum.pending + part.value, 1);
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
function joinThousands(sum: Sum, value: number): true {
	const scale = 1000 ** Math.floor(Math.log10(value) / 3 + 1e-9);
	return nextGroup(sum, value, scale, scale);
}

/** Adds a group that a scale multiplies, and remembers the groups so far. */
function nextGroup(sum: Sum, value: number, scale: number, unit: number): true {
	sum.higher = sum.total;
	sum.higherScale = sum.lastScale;
	sum.total += value;
	sum.lastScale = scale;
	sum.unit = unit;
	return true;
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

function joinScale(sum: Sum, part: Part): boolean {
	const scale = part.value;
	if (sum.kind === 'ordinal') return false;
	if (sum.parts === 0) {
		sum.scaleAlone = true;
		return addScale(sum, scale);
	}
	if (sum.pending === undefined) {
		if (scale < sum.lastScale) return addScale(sum, scale);
		return !part.joined && sum.lastRole !== 'fraction' && stackScale(sum, scale);
	}
	if (scale < 1000 && sum.lastRole !== 'digits') return multiplyPending(sum, sum.pending, scale);
	const { pending } = sum;
	sum.pending = undefined;
	if (scale < sum.lastScale)
		return nextGroup(sum, exactTimes(pending, scale), scale, sum.unit * scale);
	if (sum.lastScale > 10_000 || scale < 10 * sum.lastScale || pending >= sum.lastScale)
		return false;
	sum.total += pending;
	return stackScale(sum, scale);
}

/** A scale word without a number of its own counts once: "hundred and five", "tausendhundert". */
function addScale(sum: Sum, scale: number): true {
	return scale < 1000 ? waits(sum, scale, scale) : nextGroup(sum, scale, scale, scale);
}

/** "Twelve hundred", "two dozen", but no hundreds of hundreds. */
function multiplyPending(sum: Sum, pending: number, scale: number): boolean {
	const low = pending % 1000;
	const isAlone = sum.scaleAlone && sum.lastRole === 'scale';
	if (low === 0 || (low >= 100 && scale >= 100) || isAlone) return false;
	return waits(sum, exactTimes(pending, scale), scale);
}

/** A larger scale word multiplies what smaller ones gave: "nghìn tỷ" is a thousand billion, "un billón dos mil millones" 1002000000000. */
function stackScale(sum: Sum, scale: number): boolean {
	const higher = scale < sum.higherScale ? sum.higher : 0;
	const low = sum.total - higher;
	if (low * scale > 1e21) return false;
	sum.total = higher + exactTimes(low, scale);
	sum.lastScale = scale;
	sum.unit *= scale;
	return true;
}

function joinOrdinal(sum: Sum, part: Part): boolean {
	const { value } = part;
	const { kind } = sum;
	if (sum.parts > 0 && (sum.hasDigits || sum.places > 0 || kind === 'fraction')) return false;
	const before = sumValue(sum);
	const fits =
		sum.parts === 0 ||
		adds(sum, before, part) ||
		(before % 1000 === 0 && value < 1000) ||
		(kind === 'ordinal' && before % 100 === 10 && value < 10);
	if (!fits && !(isScale(value) && joinScale(sum, part))) return false;
	sum.kind = 'ordinal';
	return !fits || waits(sum, (sum.pending ?? 0) + value, sum.unit);
}

/** What "hundredth" and "millionth" multiply by. */
function isScale(value: number): boolean {
	return value === 100 || value === 1000 || value === 1e6 || value === 1e9;
}

function joinFraction(sum: Sum, part: Part): boolean {
	if (sum.kind !== 'cardinal') return false;
	if (sum.lastRole === 'decimals') return nameDecimals(sum, part.value);
	if (sum.parts === 0) return isShare(sum, part.value);
	if (sum.pending === undefined) {
		const half = part.value === 0.5 && sum.lastRole === 'scale' && !sum.scaleAlone;
		sum.total += part.value * sum.unit;
		sum.unit /= 10;
		return half;
	}
	if (part.joined) {
		sum.places = 1;
		return waits(sum, sum.pending + part.value, sum.unit);
	}
	const share = sum.pending * part.value;
	if (sum.pending >= 100 || sum.total > 0 || sum.lastRole === 'digits') return false;
	return share < 1 && isShare(sum, share);
}

/** Notes a part of one: "half", "two thirds". */
function isShare(sum: Sum, share: number): true {
	sum.kind = 'fraction';
	return waits(sum, share, 0.01);
}

/** "Две целых пять десятых": the word says which decimals they are. */
function nameDecimals(sum: Sum, share: number): boolean {
	const { pending = 0, places } = sum;
	const last = -Math.round(Math.log10(share));
	if (Math.abs(10 ** -last - share) > 1e-9) return false;
	const whole = Math.floor(pending);
	const decimals = Math.round((pending - whole) * 10 ** places);
	sum.places = last;
	return waits(sum, Number(`${whole * 10 ** last + decimals}e-${last}`), sum.unit);
}
