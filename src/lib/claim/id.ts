import type { Claim } from '#lib/claim/schema.ts';

/** The id that follows from a claim's document, span and reading: the same reading keeps it over rebuilds. */
export function claimId(claim: Omit<Claim, 'id'>): string {
	const { document, start, end, indicator, measure, status, place, period, value } = claim;
	const identity = [document, start, end, indicator, measure, status, place, period, value];
	return hashOf(identity.join('\u0000'));
}

/** First 64 bits of a text's FNV-1a hash run twice over different bases, as 16 hexadecimal digits: short, stable, the same in Node and browser. */
function hashOf(text: string): string {
	return half(text, 0x811c9dc5) + half(text, 0x01000193 ^ 0x5bd1e995);
}

function half(text: string, basis: number): string {
	let hash = basis >>> 0;
	for (let at = 0; at < text.length; at++) {
		hash ^= text.charCodeAt(at);
		hash = Math.imul(hash, 0x01000193) >>> 0;
		hash ^= hash >>> 15;
	}
	return (hash >>> 0).toString(16).padStart(8, '0');
}
