import type { LanguagePack } from '#lib/language/schema.ts';
import type { Token } from '#lib/text/tokens.ts';

/** Digits with the marks between them as printed: "20.699,5" is groups 20, 699, 5 and marks ".", ",". */
export interface Numeral {
	from: number;
	to: number;
	groups: readonly string[];
	/** Between the groups; a space stands for every kind of space. */
	marks: readonly string[];
	shape: Shape;
}

/** How the groups can be read. An `either` has one mark and three digits behind it. */
export type Shape =
	| { kind: 'plain'; whole: string; fraction: string; decimalMark?: string; groupMark?: string }
	| { kind: 'either'; mark: string; grouped: string; whole: string; fraction: string }
	| { kind: 'broken' };

const groupOnly = new Set([' ', "'", '’', '٬', '‘', '_']);
const separators = new Set(['.', ',', '٫', '٬', "'", '’', '‘', '،']);
const mostDigits = 18;

/** The numeral that begins at a token of digits, with all that its separators hold together. */
export function readNumeral(tokens: readonly Token[], from: number): Numeral {
	const groups = [tokens[from]?.key ?? ''];
	const marks: string[] = [];
	let to = from + 1;
	for (;;) {
		const next = joinedGroup(tokens, to, groups, marks, from);
		if (!next) break;
		groups.push(next.digits);
		marks.push(next.mark);
		to = next.to;
	}
	return { from, to, groups, marks, shape: shapeOf(groups, marks) };
}

/** Decimals without a zero before the mark: ".77". A comma behind a word is a comma. */
export function readBareDecimals(
	tokens: readonly Token[],
	from: number,
	{ decimal }: LanguagePack
): Numeral | undefined {
	const mark = tokens[from];
	const digits = tokens[from + 1];
	if (mark?.key !== decimal && mark?.key !== '٫') return undefined;
	if (digits?.kind !== 'digits' || digits.space) return undefined;
	const before = tokens[from - 1];
	const stands =
		!before ||
		mark.line ||
		before.key === '-' ||
		before.key === '(' ||
		(mark.space && mark.key !== ',');
	if (!stands) return undefined;
	const shape: Shape = { kind: 'plain', whole: '0', fraction: digits.key, decimalMark: mark.key };
	return { from, to: from + 2, groups: ['', digits.key], marks: [mark.key], shape };
}

interface Group {
	digits: string;
	mark: string;
	to: number;
}

function joinedGroup(
	tokens: readonly Token[],
	at: number,
	groups: readonly string[],
	marks: readonly string[],
	from: number
): Group | undefined {
	const token = tokens[at];
	if (!token) return undefined;
	if (token.kind === 'digits' && isSpaceGroup(tokens, at, groups, marks, from))
		return { digits: token.key, mark: ' ', to: at + 1 };
	if (token.kind !== 'mark' || token.space || !separators.has(token.key)) return undefined;
	const digits = tokens[at + 1];
	if (digits?.kind !== 'digits' || digits.space) return undefined;
	return { digits: digits.key, mark: token.key === '،' ? ',' : token.key, to: at + 2 };
}

/** A space groups digits when exactly three follow it, and one to three stand before the first space. */
function isSpaceGroup(
	tokens: readonly Token[],
	at: number,
	groups: readonly string[],
	marks: readonly string[],
	from: number
): boolean {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (!token || !before || token.line || token.key.length !== 3) return false;
	if (token.start - before.end !== 1) return false;
	const first = groups[0] ?? '';
	if (first.length > 3 || first.startsWith('0')) return false;
	if (marks.length > 0 && marks[marks.length - 1] !== ' ') return false;
	if (tokens[from - 1]?.key === '/' && !tokens[from]?.space && tokens[from - 2]?.kind !== 'word')
		return false;
	const after = tokens[at + 1];
	return !(after?.kind === 'digits' && after.space && !after.line && after.key.length !== 3);
}

function shapeOf(groups: readonly string[], marks: readonly string[]): Shape {
	const digits = groups.join('');
	if (digits.length > mostDigits) return { kind: 'broken' };
	const first = groups[0] ?? '';
	const last = groups[groups.length - 1] ?? '';
	if (marks.length === 0) return { kind: 'plain', whole: first, fraction: '' };
	const mark = marks[0] ?? '';
	const lastMark = marks[marks.length - 1] ?? '';
	const inner = groups.slice(1, -1);
	if (!inner.every((group) => group.length === 3) || !marks.slice(0, -1).every((m) => m === mark))
		return { kind: 'broken' };
	if (marks.length === 1) return singleMark(first, last, mark);
	if (first.length > 3) return { kind: 'broken' };
	if (lastMark === mark)
		return last.length === 3 && mark !== '٫'
			? { kind: 'plain', whole: digits, fraction: '', groupMark: mark }
			: { kind: 'broken' };
	if (groupOnly.has(lastMark)) return { kind: 'broken' };
	const whole = groups.slice(0, -1).join('');
	return { kind: 'plain', whole, fraction: last, decimalMark: lastMark, groupMark: mark };
}

function singleMark(first: string, last: string, mark: string): Shape {
	const grouped = first.length <= 3 && last.length === 3 && !/^0/.test(first);
	if (groupOnly.has(mark))
		return grouped
			? { kind: 'plain', whole: first + last, fraction: '', groupMark: mark }
			: { kind: 'broken' };
	if (mark === '٫' || !grouped)
		return { kind: 'plain', whole: first, fraction: last, decimalMark: mark };
	return { kind: 'either', mark, grouped: first + last, whole: first, fraction: last };
}
