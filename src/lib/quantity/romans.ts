import type { Page } from '#lib/quantity/draft.ts';
import { beginning, ending } from '#lib/quantity/phrases.ts';
import type { Refusal } from '#lib/quantity/schema.ts';
import type { Token } from '#lib/text/tokens.ts';

const roman = /^(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const longest = 8;

/** Roman numerals of sessions and congresses ("khóa XVIII", "the XIV Congress"), which are never figures. */
export function refuseRomans(page: Page): Refusal[] {
	const refusals: Refusal[] = [];
	for (const [at, token] of page.tokens.entries()) {
		if (!isRoman(token, page.text) || !isNumbered(at, page)) continue;
		const { start, end } = token;
		const reason = 'a Roman numeral of a session';
		refusals.push({ start, end, from: at, to: at + 1, kind: 'session_number', reason });
	}
	return refusals;
}

function isRoman(token: Token, text: string): boolean {
	const { start, end, capital, key } = token;
	if (!capital || end - start > longest || !roman.test(key)) return false;
	return text.slice(start, end) === key.toUpperCase();
}

function isNumbered(at: number, { phrased }: Page): boolean {
	const before = ending(phrased, at, 'refuseBefore')?.payload.kind;
	const after = beginning(phrased, at + 1, 'refuseAfter')?.payload.kind;
	return before === 'session_number' || after === 'session_number';
}
