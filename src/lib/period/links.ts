import { isAttached, yearAt } from '#lib/period/digits.ts';
import type { Reading } from '#lib/period/words.ts';

/**
 * Particles between a month or quarter and its year ("Σεπτέμβριο του 2022", "setembro de 2022", "الربع الثالث من عام 2023"). They are the
 * same few words wherever they occur, and none joins two figures.
 */
const particles = new Set(
	'of the in av de del do da di du van του της το τον των στο من في v na i r r. år trong của の'.split(
		' '
	)
);

/** The year that follows directly or after particles, a comma, a slash or the word for year, and the token after it. */
export function yearAfter(
	reading: Reading,
	from: number
): { value: number; to: number } | undefined {
	let at = from;
	for (let passed = 0; passed < 4; passed++) {
		const token = reading.tokens[at];
		if (!token || token.line) return undefined;
		const value = yearAt(reading, at);
		if (value !== undefined) return isFreeYear(reading, at) ? { value, to: at + 1 } : undefined;
		const next = passOver(reading, at);
		if (next === undefined) return undefined;
		at = next;
	}
	return undefined;
}

/** The token after a particle, a word for year or a joining mark; undefined at any other. */
export function passOver(reading: Reading, at: number): number | undefined {
	const token = reading.tokens[at];
	if (!token || token.line) return undefined;
	const year = reading.at(at, 'year');
	if (year) return year.to;
	if (token.kind === 'word') return particles.has(token.key) ? at + 1 : undefined;
	if (token.key === ',') return at + 1;
	if (token.key === '/' || token.key === '-' || token.key === '.')
		return isAttached(reading, at) || token.key !== '.' ? at + 1 : undefined;
	return undefined;
}

/** "30 November, 2024 enterprises": after a comma a counted thing claims the figure. */
function isFreeYear(reading: Reading, at: number): boolean {
	return reading.tokens[at - 1]?.key !== ',' || reading.at(at + 1, 'counted') === undefined;
}
