import type { Claim } from '#lib/claim/schema.ts';

/** The id that follows from a claim's document, span and reading: the same reading keeps it over rebuilds. */
export function claimId(claim: Omit<Claim, 'id'>): string {
	const { document, start, end, indicator, measure, status, place, period, value } = claim;
	const identity = [document, start, end, indicator, measure, status, place, period, value];
	return hashOf(identity.join('\u0000'));
}

/** First 64 bits of a text's FNV-1a hash run twice over different bases, as 16 hexadecimal digits: short, stable, the same in Node and browser. */
function hashOf(text: string): string {
	let high = 0x811c9dc5;
	let low = 0x01000193 ^ 0x5bd1e995;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		high = mixed(high ^ code);
		low = mixed(low ^ code);
	}
	return hexadecimal(high) + hexadecimal(low);
}

function mixed(hash: number): number {
	const product = Math.imul(hash, 0x01000193);
	return product ^ (product >>> 15);
}

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The eight digits of 32 bits. */
function hexadecimal(bits: number): string {
	const digits = (shift: number) => bytes[(bits >>> shift) & 255] ?? '';
	return digits(24) + digits(16) + digits(8) + digits(0);
}
