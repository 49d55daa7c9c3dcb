import type { Token } from '#lib/text/tokens.ts';

const openers = new Set(['(', '（']);
const closers = new Set([')', '）']);

/** Tokens that a bracket may hold before what is asked about. */
const reach = 12;

/** Whether a token stands inside round brackets that open at most twelve tokens before it, on the same line. */
export function isInBrackets(tokens: readonly Token[], at: number): boolean {
	for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
		const token = tokens[index];
		if (!token || tokens[index + 1]?.line) return false;
		if (token.kind !== 'mark') continue;
		if (closers.has(token.key)) return false;
		if (openers.has(token.key)) return true;
	}
	return false;
}
