/** The candidates whose keys look most like a text, the closest first; none where nothing is alike. */
export function nearest<T>(
	text: string,
	candidates: readonly T[],
	key: (candidate: T) => string,
	count = 3
): T[] {
	const wanted = pairsOf(text);
	return candidates
		.map((candidate) => ({ candidate, score: likeness(wanted, pairsOf(key(candidate))) }))
		.filter(({ score }) => score >= 0.4)
		.sort((a, b) => b.score - a.score)
		.slice(0, count)
		.map(({ candidate }) => candidate);
}

/** Sørensen–Dice coefficient of two sets of letter pairs. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const common = [...a].filter((pair) => b.has(pair)).length;
	return (2 * common) / Math.max(1, a.size + b.size);
}

function pairsOf(text: string): Set<string> {
	const letters = text
		.slice(0, 100)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('đ', 'd')
		.replace(/[^\p{L}\p{N}]/gu, '');
	return new Set(
		Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2))
	);
}
