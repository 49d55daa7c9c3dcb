import type { FoundPlace } from '#lib/place/find.ts';
import type { Quantity, Refusal } from '#lib/quantity/schema.ts';
import type { Token } from '#lib/text/tokens.ts';

/** Places named side by side. */
interface Run {
	from: number;
	to: number;
	size: number;
	level: FoundPlace['level'];
}

/** Tokens between the names of a run, between a run and its number, and from a run to "the three provinces". */
const betweenNames = 3;
const besideRun = 4;
const backReach = 60;
const mostNamed = 12;
const stops = new Set(['.', '。', ';', '؛', '!', '?', '؟', '！', '？']);

/** Parts the figures from those that only count the places named beside them: "two districts, Nghi Xuan and Duc Tho". */
export function withoutNamedCounts(
	quantities: readonly Quantity[],
	places: readonly FoundPlace[],
	tokens: readonly Token[]
): { figures: Quantity[]; refused: Refusal[] } {
	const runs = runsOf(places, tokens);
	const figures: Quantity[] = [];
	const refused: Refusal[] = [];
	let next = 0;
	for (const quantity of quantities) {
		while ((runs[next]?.from ?? Infinity) < quantity.to) next++;
		const near = isCount(quantity) && isNamed(quantity, runs[next - 1], runs[next], tokens);
		if (!near) figures.push(quantity);
		else {
			const { start, end, from, to } = quantity;
			const reason = 'as many places are named beside it';
			refused.push({ start, end, from, to, kind: 'other', reason });
		}
	}
	return { figures, refused };
}

/** A small whole number of provinces or districts. */
function isCount({ noun, unit, value, of, upper, bound }: Quantity): boolean {
	if (noun !== 'provinces' && noun !== 'districts') return false;
	if (unit !== 'count' || bound !== 'exact' || of !== undefined || upper !== undefined)
		return false;
	return Number.isInteger(value) && value > 1 && value <= mostNamed;
}

/** As many names follow or precede the number, or a province was said to be one of as many before. */
function isNamed(
	{ from, to, value, noun }: Quantity,
	before: Run | undefined,
	after: Run | undefined,
	tokens: readonly Token[]
): boolean {
	const level = noun === 'provinces' ? 'province' : 'district';
	const fits = (run: Run | undefined) => run?.size === value && run.level === level;
	if (after && fits(after) && isOpen(to, after.from, besideRun, tokens)) return true;
	if (!before || !fits(before)) return false;
	if (isOpen(before.to, from, besideRun, tokens)) return true;
	return noun === 'provinces' && from - before.to <= backReach && !hasLine(before.to, from, tokens);
}

function runsOf(places: readonly FoundPlace[], tokens: readonly Token[]): Run[] {
	const runs: Run[] = [];
	let last: FoundPlace | undefined;
	for (const place of places) {
		const run = runs[runs.length - 1];
		const joins =
			last?.level === place.level &&
			last.id !== place.id &&
			isOpen(last.to, place.from, betweenNames, tokens);
		if (run && joins) {
			run.to = place.to;
			run.size++;
		} else runs.push({ from: place.from, to: place.to, size: 1, level: place.level });
		last = place;
	}
	return runs;
}

/** Only a few words lie between, no figure and no end of a sentence. */
function isOpen(from: number, to: number, most: number, tokens: readonly Token[]): boolean {
	if (to < from || to - from > most || hasLine(from, to, tokens)) return false;
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		if (!token || token.kind === 'digits' || stops.has(token.key)) return false;
	}
	return true;
}

function hasLine(from: number, to: number, tokens: readonly Token[]): boolean {
	for (let at = from; at <= to; at++) if (tokens[at]?.line) return true;
	return false;
}
