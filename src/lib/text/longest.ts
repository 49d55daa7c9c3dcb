import type { Match } from '#lib/text/lexicon.ts';

/**
 * The matches that no longer match of the same group covers; of equal spans every one is kept. A match with words in its gap
 * gives way to any without that it overlaps, since those words may be the ones that matter ("meet the advanced standards").
 */
export function longestMatches<Payload>(
	matches: readonly Match<Payload>[],
	group: (payload: Payload) => string
): Match<Payload>[] {
	const solid = uncovered(
		matches.filter(({ gapped }) => !gapped),
		group
	);
	const gapped = matches.filter((match) => match.gapped);
	if (gapped.length === 0) return solid;
	const free = gapped.filter((match) => !overlapsAny(match, solid, group));
	return [...solid, ...uncovered(free, group)].sort((a, b) => a.from - b.from || b.to - a.to);
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

/** Whether a match overlaps one of a list in order, looking only near it. */
function overlapsAny<Payload>(
	match: Match<Payload>,
	solid: readonly Match<Payload>[],
	group: (payload: Payload) => string
): boolean {
	let low = 0;
	let high = solid.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((solid[middle]?.from ?? Infinity) < match.from - longestPhrase) low = middle + 1;
		else high = middle;
	}
	const name = group(match.payload);
	for (let at = low; (solid[at]?.from ?? Infinity) < match.to; at++) {
		const other = solid[at];
		if (other && other.to > match.from && group(other.payload) === name) return true;
	}
	return false;
}

/** No phrase is longer than this many tokens. */
const longestPhrase = 32;
