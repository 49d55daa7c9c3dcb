import type { Reading } from '#lib/period/words.ts';
import { isSyllable } from '#lib/text/tokens.ts';

const joiners = new Set(['.', ',', '٫', '٬', '/', ':', '-', '–']);

/** A run of digits as a whole number, when it is not part of a longer figure or name ("2.024", "1/2/3", "B12"). */
export function wholeNumber(reading: Reading, index: number): number | undefined {
	const token = reading.tokens[index];
	if (token?.kind !== 'digits' || token.key.length > 4) return undefined;
	if (continues(reading, index) || isContinued(reading, index)) return undefined;
	return Number(token.key);
}

/** The year written at a token: four digits from 1900 to 2100 that no other digits are joined to. */
export function yearAt(reading: Reading, index: number): number | undefined {
	const token = reading.tokens[index];
	if (token?.kind !== 'digits' || token.key.length !== 4) return undefined;
	const year = Number(token.key);
	if (year < 1900 || year > 2100 || isGrouped(reading, index)) return undefined;
	const after = reading.tokens[index + 1];
	if (after?.kind === 'word' && !after.space && isLatinLetters(after.key)) return undefined;
	if (isScaled(reading, index) || isTelephone(reading, index) || isDocumentNumber(reading, index))
		return undefined;
	return isDecade(reading, index) ? undefined : year;
}

/** Endings that a hyphen joins to the years of a decade: "1990-х", "1990-tallet". */
const decadeEndings = new Set('х е ых ер tallet talet årene åren luvun an ern er'.split(' '));

/** "1990-х": ten years rather than one. */
export function isDecade({ tokens }: Reading, index: number): boolean {
	const [digits, hyphen, ending] = [tokens[index], tokens[index + 1], tokens[index + 2]];
	if (digits?.kind !== 'digits' || digits.key.length !== 4 || !digits.key.endsWith('0'))
		return false;
	if (!hyphen || !'-‑–'.includes(hyphen.key) || hyphen.space || !ending || ending.space)
		return false;
	return decadeEndings.has(ending.key);
}

/** A day of the month at a token: one or two digits from 1 to 31. */
export function dayAt(reading: Reading, index: number): number | undefined {
	return smallAt(reading, index, 31);
}

/** One or two digits from 1 to a limit, whatever they are joined to. */
export function smallAt(reading: Reading, index: number, limit: number): number | undefined {
	const token = reading.tokens[index];
	if (token?.kind !== 'digits' || token.key.length > 2) return undefined;
	const value = Number(token.key);
	return value >= 1 && value <= limit ? value : undefined;
}

/** Whether a token stands directly after the one before it. */
export function isAttached(reading: Reading, index: number): boolean {
	const token = reading.tokens[index];
	return token !== undefined && index > 0 && !token.space && !token.line;
}

/** Whether digits carry on from digits before them: "1.2024", "1/2". */
export function continues(reading: Reading, index: number): boolean {
	if (!isAttached(reading, index)) return false;
	const before = reading.tokens[index - 1];
	if (before?.kind === 'word') return isLatinLetters(before.key);
	if (before?.kind !== 'mark' || !joiners.has(before.key)) return false;
	return isAttached(reading, index - 1) && reading.tokens[index - 2]?.kind === 'digits';
}

/** Whether digits are carried on by digits after them. */
export function isContinued(reading: Reading, index: number): boolean {
	const mark = reading.tokens[index + 1];
	if (mark?.kind !== 'mark' || !joiners.has(mark.key)) return false;
	return (
		isAttached(reading, index + 1) &&
		isAttached(reading, index + 2) &&
		reading.tokens[index + 2]?.kind === 'digits'
	);
}

/** "2 700", "3,5": more digits of a figure follow, and no year. */
export function isFigure({ tokens }: Reading, index: number): boolean {
	const [next, last] = [tokens[index + 1], tokens[index + 2]];
	if (!next || next.line) return false;
	if (next.kind === 'digits') return next.key.length === 3;
	if (next.key === '%') return true;
	const pointed = (next.key === ',' || next.key === '.') && !next.space;
	return pointed && last?.kind === 'digits' && !last.space && last.key.length !== 4;
}

/** Digits, a point or comma and digits: a figure rather than a year. */
function isGrouped(reading: Reading, index: number): boolean {
	const before = reading.tokens[index - 1]?.key ?? '';
	const after = reading.tokens[index + 1]?.key ?? '';
	return (
		('.,٫٬'.includes(before) && before !== '' && continues(reading, index)) ||
		('.,٫٬'.includes(after) && after !== '' && isContinued(reading, index))
	);
}

/** Whether a syllable is written against what stands before it: "3분기", "2024年". */
export function isSyllableAt(reading: Reading, at: number): boolean {
	const token = reading.tokens[at];
	return token !== undefined && isSyllable(token) && isAttached(reading, at);
}

/** The 2000 of "1万2000": a scale word of a script without spaces stands against it. */
function isScaled(reading: Reading, index: number): boolean {
	const before = reading.tokens[index - 1];
	if (!before || !isAttached(reading, index) || !isSyllable(before)) return false;
	return reading.endingAt(index, 'scale');
}

/** "1900 6868": four more digits that are no year follow. */
function isTelephone(reading: Reading, index: number): boolean {
	const next = reading.tokens[index + 1];
	if (next?.kind !== 'digits' || next.line || next.key.length !== 4) return false;
	return Number(next.key) < 1900 || Number(next.key) > 2100;
}

/** "2024/QĐ-TTg", "18/2023/NQ-HĐND", "50-KL": letters follow a joined slash. */
function isDocumentNumber(reading: Reading, index: number): boolean {
	const slash = reading.tokens[index + 1];
	const letters = reading.tokens[index + 2];
	return (
		slash?.key === '/' &&
		isAttached(reading, index + 1) &&
		letters?.kind === 'word' &&
		isAttached(reading, index + 2)
	);
}

function isLatinLetters(key: string): boolean {
	return key.charCodeAt(0) < 0x250;
}
