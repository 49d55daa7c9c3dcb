import type { LanguagePack } from '#lib/language/schema.ts';
import type { Numeral } from '#lib/number/numeral.ts';

/** Which mark a document writes before decimals, and which between thousands, by its unambiguous figures. */
export interface Habit {
	decimal: Readonly<Record<string, number>>;
	grouping: Readonly<Record<string, number>>;
	pack: LanguagePack;
}

/** What stands beside a figure, as far as it says how to read its separator. */
export interface FigureContext {
	/** A percentage, points or a multiple: never in the thousands. */
	rate: boolean;
	/** Product of the scale words. */
	scale: number;
	/** ISO code of the currency, where it is one. */
	currency?: string;
}

/** An amount in dong that no news of Vietnam reaches: its yearly product. */
const ceiling = 2e16;

/** Why a mark was read otherwise than the language writes it: what a reader of the claim must be told. */
export const tooMuch = 'thousands would be more than the country produces in a year';

/** Counts how the figures of a document that can be read one way only use their marks. */
export function findHabit(numerals: Iterable<Numeral | undefined>, pack: LanguagePack): Habit {
	const decimal: Record<string, number> = {};
	const grouping: Record<string, number> = {};
	for (const numeral of numerals) {
		if (numeral?.shape.kind !== 'plain') continue;
		const { decimalMark, groupMark } = numeral.shape;
		if (decimalMark) decimal[decimalMark] = (decimal[decimalMark] ?? 0) + 1;
		if (groupMark) grouping[groupMark] = (grouping[groupMark] ?? 0) + 1;
	}
	return { decimal, grouping, pack };
}

/** Whether the only mark of a figure stands before decimals, and the reason. */
export function isDecimalMark(
	mark: string,
	digits: { whole: string; fraction: string },
	habit: Habit,
	context: FigureContext
): { decimal: boolean; reason: string } {
	if (context.rate) return { decimal: true, reason: 'a rate has decimals' };
	if (context.scale === 1 && !/^0/.test(digits.whole))
		return { decimal: false, reason: 'three digits of a count are thousands' };
	const used = usedForDecimals(mark, habit);
	const grouped = Number(digits.whole + digits.fraction) * context.scale;
	if (context.currency === 'VND' && grouped > ceiling) return { decimal: true, reason: tooMuch };
	if (!used.decimal) return used;
	if (digits.fraction.endsWith('0') && context.scale < 1e12)
		return { decimal: false, reason: 'decimals do not end in zero before a scale word' };
	if (context.currency === 'VND' && context.scale === 1e9)
		return { decimal: false, reason: 'billions of dong come in thousands' };
	return { decimal: true, reason: used.reason };
}

function usedForDecimals(mark: string, habit: Habit): { decimal: boolean; reason: string } {
	const asDecimal = habit.decimal[mark] ?? 0;
	const asGrouping = habit.grouping[mark] ?? 0;
	const other = mark === ',' ? '.' : ',';
	const rival = habit.decimal[other] ?? 0;
	const votes = asDecimal + (habit.grouping[other] ?? 0) - asGrouping - rival;
	if (votes !== 0) {
		const does = votes > 0 ? 'decimals' : 'thousands';
		return { decimal: votes > 0, reason: `${does} by the document's habit` };
	}
	const decimal = habit.pack.decimal === mark || !habit.pack.grouping.includes(mark);
	return { decimal, reason: `${decimal ? 'decimals' : 'thousands'} by the language's default` };
}
