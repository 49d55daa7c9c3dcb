import { continues, isAttached, smallAt } from '#lib/period/digits.ts';
import type { Reading } from '#lib/period/words.ts';
import { isSyllable, type Token } from '#lib/text/tokens.ts';

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const letters: Readonly<Record<string, number>> = { α: 1, β: 2, γ: 3, δ: 4 };
const letterMarks = new Set(["'", '’', '΄', '´', '`']);

/** A number and the token after it. */
export interface Ordinal {
	value: number;
	to: number;
}

/** Which quarter or half, in digits, as a Roman or as a Greek numeral. */
export function numeralAt(reading: Reading, at: number, parts: number): Ordinal | undefined {
	const token = reading.tokens[at];
	if (!token || token.line) return undefined;
	const digits = continues(reading, at) ? undefined : smallAt(reading, at, parts);
	const letter = digits === undefined ? greekAt(reading, at) : undefined;
	if (letter) return letter.value <= parts ? letter : undefined;
	const value = digits ?? romanAt(reading, at);
	if (value === undefined || value > parts) return undefined;
	return { value, to: afterOrdinal(reading, at + 1) };
}

/** Whether a word may be a Roman or Greek numeral from 1 to 4. */
export function isLetterNumeral({ key, capital }: Token): boolean {
	return (capital && roman[key] !== undefined) || letters[key.charAt(0)] !== undefined;
}

/** A Roman numeral from 1 to 4. */
export function romanAt({ tokens }: Reading, at: number): number | undefined {
	const token = tokens[at];
	return token?.capital ? roman[token.key] : undefined;
}

/** "α'", "Β΄": a letter with the mark of numerals, which may count as a letter itself. */
function greekAt({ tokens }: Reading, at: number): Ordinal | undefined {
	const [token, mark] = [tokens[at], tokens[at + 1]];
	if (token?.kind !== 'word') return undefined;
	const value = letters[token.key.charAt(0)];
	if (value === undefined || token.key.length > 2) return undefined;
	if (token.key.length === 2) return token.key.endsWith('ʹ') ? { value, to: at + 1 } : undefined;
	return mark && !mark.space && letterMarks.has(mark.key) ? { value, to: at + 2 } : undefined;
}

/** Which quarter or half, as an ordinal, "first" or "last". */
export function orderAt(reading: Reading, at: number, parts: number): Ordinal | undefined {
	const word = reading.at(at, 'ordinal');
	if (word && word.value <= parts) return { value: word.value, to: word.to };
	const edge = edgeAt(reading, at);
	return edge && { value: edge.side === 'first' ? 1 : parts, to: edge.to };
}

/** Past the "." of "3.", the "ο" of "3ο", the "rd" of "3rd", the "-м" of "3-м". */
function afterOrdinal(reading: Reading, at: number): number {
	const token = reading.tokens[at];
	if (!token || !isAttached(reading, at)) return at;
	if (token.kind === 'word') return token.key.length <= 3 && !isSyllable(token) ? at + 1 : at;
	const next = reading.tokens[at + 1];
	if (token.key === '-' && next?.kind === 'word' && !next.space && next.key.length <= 3)
		return at + 2;
	if (token.key === 'º' || token.key === '°') return at + 1;
	return token.key === '.' ? at + 1 : at;
}

/** "First" or "last" at a token. */
export function edgeAt(
	reading: Reading,
	at: number
): { side: 'first' | 'last'; to: number } | undefined {
	const first = reading.at(at, 'first');
	const last = reading.at(at, 'last');
	if (first && (!last || first.to >= last.to)) return { side: 'first', to: first.to };
	return last && { side: 'last', to: last.to };
}
