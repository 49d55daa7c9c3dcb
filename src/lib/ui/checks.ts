import type { Measure } from '#lib/claim/schema.ts';
import { type Figure, formatNumber, formatValue } from '#lib/print/format.ts';

/** A check of a claim that needs no second source, with what it found. */
export interface Check {
	name: string;
	result: string;
	passed: boolean;
}

/** What a claim is checked against. */
export interface CheckedClaim extends Figure {
	measure: Measure;
	warnings: readonly string[] | null;
	/** Number of province-level units at the time. */
	units: 63 | 34;
	scope: string | null;
}

/** The checks that apply to a claim; `plausible` is the catalogue's range for its unit. */
export function checksOf(
	claim: CheckedClaim,
	sliceIsQuote: boolean,
	plausible: readonly [number, number] | undefined
): Check[] {
	return [
		{
			name: 'Slice of the document against the quote',
			result: sliceIsQuote ? 'same' : 'different',
			passed: sliceIsQuote
		},
		...rangeCheck(claim, plausible),
		...shareCheck(claim),
		...ratioCheck(claim),
		...rankCheck(claim),
		...(claim.warnings ?? []).map((warning) => ({
			name: 'The reader warns',
			result: warning,
			passed: false
		}))
	];
}

function rangeCheck(claim: CheckedClaim, range: readonly [number, number] | undefined): Check[] {
	if (!range || claim.measure !== 'level') return [];
	const [low, high] = range;
	const passed = claim.value >= low && (claim.upper ?? claim.value) <= high;
	const ends = range.map((value) => formatValue(bare(claim, value)).text).join(' to ');
	return [{ name: `Plausible range ${ends}`, result: passed ? 'inside' : 'outside', passed }];
}

/** An end of a range, printed without digits that say nothing. */
function bare({ unit, measure }: CheckedClaim, value: number): Figure {
	let digit = value === 0 ? 1 : 10 ** Math.floor(Math.log10(Math.abs(value)));
	const isRound = () => Math.abs(value / digit - Math.round(value / digit)) < 1e-9;
	while (!isRound() && digit > 1e-3) digit /= 10;
	return { value, unit, measure, precision: digit / 2, bound: 'exact' };
}

function shareCheck({ measure, unit, value }: CheckedClaim): Check[] {
	if (measure !== 'share' || unit !== '%') return [];
	const passed = value >= 0 && value <= 100;
	return [{ name: 'A share lies between 0 and 100 %', result: passed ? 'it does' : 'no', passed }];
}

function ratioCheck({ value, of, measure }: CheckedClaim): Check[] {
	if (of === null || of === undefined || of === 0 || measure === 'rank') return [];
	const passed = value <= of;
	const share = `${formatNumber((100 * value) / of, 1)}\u00a0%`;
	return [{ name: 'A part is at most the whole', result: passed ? share : 'no', passed }];
}

function rankCheck({ measure, value, of, upper, units, scope }: CheckedClaim): Check[] {
	if (measure !== 'rank') return [];
	const last = of ?? (scope === null || scope === 'vietnam' ? units : undefined);
	if (last === undefined) return [];
	const passed = value >= 1 && (upper ?? value) <= last;
	return [{ name: `A rank among ${last}`, result: passed ? 'possible' : 'impossible', passed }];
}
