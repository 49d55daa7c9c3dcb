import type { Match } from '#lib/text/lexicon.ts';

/**
 * The matches that no longer match of the same group covers; of equal spans every one is kept. A match with words in its gap
 * gives way to any without that overlaps its gap, since those words may be the ones that matter ("meet the advanced standards").
 */
export function longestMatches<Payload>(
	matches: readonly Match<Payload>[],
	group: (payload: Payload) => string
): Match<Payload>[] {
	const gapped = matches.filter(({ gaps }) => gaps !== 0);
	if (gapped.length === 0) return uncovered(matches, group);
	const whole = uncovered(
		matches.filter(({ gaps }) => gaps === 0),
		group
	);
	const free = uncovered(
		gapped.filter((match) =>
			overlapping(match, whole, group).every((other) => isNamed(other, match))
		),
		group
	);
	const covered = new Set(free.flatMap((match) => overlapping(match, whole, group)));
	return [...whole.filter((match) => !covered.has(match)), ...free].sort(
		(a, b) => a.from - b.from || b.to - a.to
	);
}

/** Whether the words of a match are among those that a longer one names. */
function isNamed<Payload>(inner: Match<Payload>, { from, to, gaps }: Match<Payload>): boolean {
	if (inner.from < from || inner.to > to) return false;
	for (let at = inner.from; at < inner.to; at++) if (gaps & (1 << (at - from))) return false;
	return true;
}

function uncovered<Payload>(
	matches: readonly Match<Payload>[],
	group: (payload: Payload) => string
): Match<Payload>[] {
	const sorted = [...matches].sort((a, b) => a.from - b.from || b.to - a.to);
	const reach = new Map<string, { from: number; to: number }>();
	return sorted.filter(({ from, to, payload }) => {
		const name = group(payload);
		const last = reach.get(name);
		if (last && from < last.to && to <= last.to && !(from === last.from && to === last.to))
			return false;
		if (!last || to > last.to) reach.set(name, { from, to });
		return true;
	});
}

/** The matches of a list in order that overlap a match of the same group, looking only near it. */
function overlapping<Payload>(
	match: Match<Payload>,
	whole: readonly Match<Payload>[],
	group: (payload: Payload) => string
): Match<Payload>[] {
	const name = group(match.payload);
	const found: Match<Payload>[] = [];
	let at = firstFrom(whole, match.from - longestPhrase);
	for (; (whole[at]?.from ?? Infinity) < match.to; at++) {
		const other = whole[at];
		if (other && other.to > match.from && group(other.payload) === name) found.push(other);
	}
	return found;
}

/** Index of the first match that begins at a token or after it. */
function firstFrom(matches: readonly Match<unknown>[], token: number): number {
	let low = 0;
	let high = matches.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((matches[middle]?.from ?? Infinity) < token) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** No phrase is longer than this many tokens. */
const longestPhrase = 32;
