import { isDecimalMark, type Habit } from '#lib/number/habit.ts';
import { exactTimes } from '#lib/number/sum.ts';
import { isLikeYear, type Draft, type Page } from '#lib/quantity/draft.ts';
import { beginning, ending } from '#lib/quantity/phrases.ts';
import { isCurrency, isRate, type UnitSymbol } from '#lib/quantity/units.ts';
import { beginsName, type Token } from '#lib/text/tokens.ts';

/** Gives each figure the unit that stands at it, behind or, for money, before; then reads its separator again in that light. */
export function attachUnits(drafts: readonly Draft[], page: Page, habit: Habit): void {
	let free = 0;
	for (const draft of drafts) {
		attachUnit(draft, page, free);
		if (draft.unit !== undefined) {
			reconsiderSeparator(draft, page.tokens, habit);
			page.stopDecimals ||= hasStopDecimals(draft, page.tokens);
		}
		free = draft.to;
	}
}

function hasStopDecimals({ reading }: Draft, tokens: readonly Token[]): boolean {
	return (
		reading.decimal && reading.digits !== undefined && tokens[reading.digits.to - 2]?.key === '.'
	);
}

/** `free` is the first token that no earlier figure has taken. */
function attachUnit(draft: Draft, page: Page, free: number): void {
	const kind = draft.reading.kind;
	if (kind === 'multiple') {
		setUnit(draft, { code: 'times', factor: 1, sides: 'after' }, draft.from, draft.to, page);
		return;
	}
	const part = kind === 'fraction' ? rateBehind(draft, page) : undefined;
	if (part) {
		setUnit(draft, part.payload.unit, draft.from, part.to, page);
		return;
	}
	if (kind === 'fraction' && draft.value < 1) {
		draft.value = Math.round(draft.value * 10000) / 100;
		draft.precision = 0.5;
		setUnit(draft, { code: '%', factor: 1, sides: 'after' }, draft.from, draft.to, page);
		return;
	}
	const times = page.tokens[draft.to]?.line
		? undefined
		: beginning(page.phrased, draft.to, 'times');
	const after = unitAfter(draft, page);
	if (times && times.to >= (after?.to ?? 0) && kind !== 'ordinal') {
		setUnit(draft, { code: 'times', factor: 1, sides: 'after' }, draft.from, times.to, page);
		return;
	}
	if (after) {
		setUnit(draft, after.payload.unit, draft.from, after.to, page);
		return;
	}
	const before = rateBefore(draft, page) ?? unitBefore(draft, page, free);
	if (before) setUnit(draft, before.payload.unit, before.from, draft.to, page);
}

/** Short words that lead from a fraction to what it is a part of: "a tenth of a percent". */
const mostShort = 2;
const shortWord = 3;
const partedRates = new Set(['%', 'pp', 'points']);

/** The rate that a fraction is a part of: "half a percentage point", "одну десятую процента". */
function rateBehind({ to }: Draft, { tokens, phrased }: Page): UnitMatch | undefined {
	for (let at = to; at <= to + mostShort; at++) {
		const token = tokens[at];
		if (token?.kind !== 'word' || token.line) return undefined;
		const unit = beginning(phrased, at, 'unit');
		if (unit) return partedRates.has(unit.payload.unit.code) ? unit : undefined;
		if (token.key.length > shortWord) return undefined;
	}
	return undefined;
}

/** One where the full stop of an abbreviated unit follows, which ends no sentence: "1,3 π.μ.". */
function stopAfter(to: number, { tokens, sentenceAt }: Page): 0 | 1 {
	const stop = tokens[to];
	if (stop?.key !== '.' || stop.space || tokens[to - 1]?.kind !== 'word') return 0;
	return tokens[to + 1] && sentenceAt[to] === sentenceAt[to + 1] ? 1 : 0;
}

function setUnit(draft: Draft, unit: UnitSymbol, from: number, to: number, page: Page): void {
	draft.unit = unit.code;
	draft.unitFrom = 'printed';
	draft.from = from;
	draft.to = to + stopAfter(to, page);
	if (unit.factor === 1) return;
	draft.value = exactTimes(draft.value, unit.factor);
	draft.precision = exactTimes(draft.precision, unit.factor);
	draft.scale *= unit.factor;
}

function unitAfter(draft: Draft, page: Page): ReturnType<typeof beginning<'unit'>> {
	const { tokens } = page;
	if (tokens[draft.to]?.line) return undefined;
	const at = tokens[draft.to]?.key === '-' ? draft.to + 1 : draft.to;
	const unit = unitAt(at, draft, page);
	if (!unit || unit.payload.unit.sides === 'before') return undefined;
	if (draft.reading.kind === 'ordinal' && unit.payload.unit.code !== 'points') return undefined;
	if (isPartOfNoun(unit.from, unit.to, page)) return undefined;
	if (unit.payload.unit.sides === 'after' || !isCurrency(unit.payload.unit.code)) return unit;
	return belongsToNext(unit.to, page) ? undefined : unit;
}

type UnitMatch = NonNullable<ReturnType<typeof beginning<'unit'>>>;

/** The longest unit at a token that is not the beginning of a name: "78 mln dongów Ha Tinh" is no yield. */
function unitAt(at: number, draft: Draft, page: Page): UnitMatch | undefined {
	const unit = beginning(page.phrased, at, 'unit');
	if (!unit || !isName(unit, draft, page)) return unit;
	const shorter = page.phrased.begins[at]?.filter(
		(match): match is UnitMatch => match.payload.role === 'unit' && match.to < unit.to
	);
	return shorter?.sort((a, b) => b.to - a.to).find((match) => !isName(match, draft, page));
}

/** "2023 Dong Thap", "78 million dong Ha Tinh": a capital where another word with a capital follows; the figure is like a year, or the symbol never has one. */
function isName({ to, payload }: UnitMatch, draft: Draft, { tokens, capitalNouns }: Page): boolean {
	if (!beginsName(tokens, to - 1)) return false;
	if (tokens[to - 1]?.key === 'ha') return true;
	const noun = capitalNouns && !isCurrency(payload.unit.code);
	return !noun && to - 1 === draft.to && isLikeYear(draft, tokens);
}

/** "25 đồng chí": comrades, not dong. */
function isPartOfNoun(from: number, to: number, { phrased }: Page): boolean {
	const noun = beginning(phrased, from, 'noun');
	const other = beginning(phrased, from, 'refuseAfter');
	return (noun?.to ?? 0) > to || (other?.payload.kind === 'attendance' && other.to > to);
}

/** "5, US$3 billion": a currency written against the next digits is theirs. */
function belongsToNext(at: number, { tokens }: Page): boolean {
	const next = tokens[at];
	return next?.kind === 'digits' && !next.space;
}

/** "百分之85": what a pack says stands before a figure. */
function rateBefore(
	{ from, reading }: Draft,
	{ phrased, tokens }: Page
): ReturnType<typeof ending<'unit'>> {
	if (tokens[from]?.line || reading.kind === 'ordinal') return undefined;
	const unit = ending(phrased, from, 'unit');
	return unit?.payload.unit.sides === 'before' ? unit : undefined;
}

function unitBefore(draft: Draft, page: Page, free: number): ReturnType<typeof ending<'unit'>> {
	if (draft.reading.digits === undefined || draft.reading.kind === 'ordinal') return undefined;
	if (page.tokens[draft.from]?.line) return undefined;
	const unit = ending(page.phrased, draft.from, 'unit');
	if (!unit || unit.from < free || unit.payload.unit.sides === 'after') return undefined;
	return isCurrency(unit.payload.unit.code) ? unit : undefined;
}

/** "12,938 %" has decimals, "9,412 milliarder VND" thousands: the unit decides with the document's habit. */
function reconsiderSeparator(draft: Draft, tokens: readonly Token[], habit: Habit): void {
	const { reading } = draft;
	const { alternative, digits } = reading;
	if (!alternative || !digits || draft.unit === undefined) return;
	const mark = tokens[digits.from + 1]?.key === '،' ? ',' : (tokens[digits.from + 1]?.key ?? '');
	const printed = {
		whole: tokens[digits.from]?.key ?? '',
		fraction: tokens[digits.to - 1]?.key ?? ''
	};
	const context = {
		rate: isRate(draft.unit),
		scale: reading.scale,
		...(isCurrency(draft.unit) ? { currency: draft.unit } : {})
	};
	const { decimal, reason } = isDecimalMark(mark, printed, habit, context);
	const isNow = alternative.value > reading.value;
	if (decimal === isNow) return;
	const factor = draft.scale / reading.scale;
	draft.value = exactTimes(alternative.value, factor);
	draft.precision = exactTimes(alternative.precision, factor);
	draft.reasons.push(reason);
}
