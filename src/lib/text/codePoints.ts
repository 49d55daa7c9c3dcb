/** Turns UTF-16 offsets of a text into code-point offsets; identity where the text has no surrogate pair. */
export function codePointOffsets(text: string): (offset: number) => number {
	const pairs: number[] = [];
	for (let at = 0; at < text.length; at++) {
		if (isPair(text, at)) pairs.push(at++);
	}
	if (pairs.length === 0) return (offset) => offset;
	return (offset) => offset - countBelow(pairs, offset);
}

function countBelow(sorted: readonly number[], limit: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? Infinity) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The slice of a text between two code-point offsets. */
export function sliceCodePoints(text: string, start: number, end: number): string {
	return Array.from(text).slice(start, end).join('');
}

/** Whether a surrogate pair, one character in two units, begins at an offset; a lone surrogate is a character of its own. */
export function isPair(text: string, at: number): boolean {
	const high = text.charCodeAt(at);
	if (high < 0xd800 || high >= 0xdc00) return false;
	const low = text.charCodeAt(at + 1);
	return low >= 0xdc00 && low < 0xe000;
}
