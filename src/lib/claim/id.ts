/** First 64 bits of a text's FNV-1a hash run twice over different bases, as 16 hexadecimal digits: short, stable, the same in Node and browser. */
export function hashOf(text: string): string {
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
