import type { NumberReading } from '#lib/number/schema.ts';
import { refuse, type Draft, type Page } from '#lib/quantity/draft.ts';
import { isSyllable, type Token } from '#lib/text/tokens.ts';

/** Refuses numerals whose own form, with what is written against them, says that they are no figures: document numbers, times, addresses on the web, telephones, names with digits. */
export function refuseByShape(drafts: readonly Draft[], page: Page): void {
	let chunk: Chunk | undefined;
	for (const [index, draft] of drafts.entries()) {
		const { digits } = draft.reading;
		if (!digits) continue;
		chunk = chunkAt(page.tokens, digits.from, chunk);
		if (chunk.web) refuse(draft, 'url', 'inside an address');
		else if (draft.unit === undefined)
			refuseDigits(draft, digits, drafts[index - 1], drafts[index + 1], page);
	}
}

/** A run of tokens without white space, and whether it looks like an address on the web. */
interface Chunk {
	from: number;
	to: number;
	web: boolean;
}

/** The run around a token; `last` is the run before, so that each is measured once. */
function chunkAt(tokens: readonly Token[], at: number, last: Chunk | undefined): Chunk {
	if (last && at < last.to) return last;
	let from = at;
	while (from > (last?.to ?? 0) && !isCut(tokens, from)) from--;
	let to = at + 1;
	while (to < tokens.length && !isCut(tokens, to)) to++;
	let web = false;
	for (let index = from; index < to && !web; index++) web = isWebMark(tokens, index, from, to);
	return { from, to, web };
}

/** White space, a line break or a change from or to a script without spaces. */
function isCut(tokens: readonly Token[], at: number): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (!token || token.space || token.line) return true;
	return isSyllable(token) || (before !== undefined && isSyllable(before));
}

function isWebMark(tokens: readonly Token[], at: number, from: number, to: number): boolean {
	const key = tokens[at]?.key ?? '';
	if (key === '@' || key === '#' || key === '_' || key === 'www') return true;
	if (key === ':') return tokens[at + 1]?.key === '/' && tokens[at + 2]?.key === '/';
	const next = tokens[at + 1];
	if (key !== '%' || at === from || at + 1 >= to || next?.kind !== 'word') return false;
	return !isSyllable(next) && next.key !== 'p';
}

interface Digits {
	from: number;
	to: number;
}

function refuseDigits(
	draft: Draft,
	digits: Digits,
	before: Draft | undefined,
	after: Draft | undefined,
	page: Page
): void {
	const { tokens } = page;
	const { reading } = draft;
	if (isDocumentNumber(digits, tokens))
		refuse(draft, 'doc_number', 'letters behind a slash or hyphen');
	else if (isClock(digits, tokens)) refuse(draft, 'time', 'written as a time of day');
	else if (isKilometre(digits, tokens)) refuse(draft, 'place', 'written as a point on a road');
	else if (reading.gluedBefore) refuse(draft, 'name', 'letters before the digits');
	else if (isHyphenated(reading, digits, tokens))
		refuse(draft, 'name', 'joined to a word by a hyphen');
	else if (reading.gluedAfter) refuse(draft, 'name', 'letters behind the digits');
	else if (isTelephone(draft, digits, before, after, tokens))
		refuse(draft, 'phone', 'digits like a telephone number');
	else if (reading.broken) refuse(draft, 'version', 'separators of no number');
	else if (isSlashed(digits, tokens)) refuse(draft, 'other', 'slashes around the digits');
	else if (isListMark(digits, tokens)) refuse(draft, 'list', 'numbers a line');
	else if (isCounter(digits, tokens))
		refuse(draft, 'comment_count', 'alone in brackets at the end of a line');
}

/** "381-NQ/TU", "54/NQ-HDND", "175/2024/QH15", "742/BC-CTK". */
function isDocumentNumber({ from, to }: Digits, tokens: readonly Token[]): boolean {
	let at = to;
	for (let parts = 0; parts < 3; parts++) {
		const mark = tokens[at];
		const next = tokens[at + 1];
		if (!mark || !next || mark.space || next.space) break;
		if (mark.key !== '-' && mark.key !== '/' && mark.key !== '–') break;
		if (next.kind === 'word')
			return next.capital && (mark.key === '/' || isCode(next, tokens[at + 2]));
		if (next.kind !== 'digits') break;
		at += 2;
	}
	const slash = tokens[from - 1];
	if (slash?.key !== '/' || tokens[from]?.space) return false;
	return (
		tokens[from - 2]?.kind === 'digits' &&
		tokens[to]?.key === '/' &&
		tokens[to + 1]?.kind === 'word'
	);
}

function isCode(word: Token, mark: Token | undefined): boolean {
	return (mark?.key === '/' && !mark.space) || word.end - word.start <= 3;
}

/** "9:42", "20:15:07", "17h30"; "8 giờ 00" is left to the words. */
function isClock({ from, to }: Digits, tokens: readonly Token[]): boolean {
	const colon = (at: number): boolean => tokens[at]?.key === ':' && !tokens[at]?.space;
	if (colon(to) && tokens[to + 1]?.kind === 'digits' && !tokens[to + 1]?.space) return true;
	if (colon(from - 1) && !tokens[from]?.space && tokens[from - 2]?.kind === 'digits') return true;
	const hour = tokens[to];
	if (hour?.key === 'h' && !hour.space) return true;
	const h = tokens[from - 1];
	return h?.key === 'h' && !h.space && !tokens[from]?.space && tokens[from - 2]?.kind === 'digits';
}

/** "151+200", and minutes such as "90+4". */
function isKilometre({ from, to }: Digits, tokens: readonly Token[]): boolean {
	const plus = (at: number): boolean => tokens[at]?.key === '+' && !tokens[at]?.space;
	if (plus(to) && tokens[to + 1]?.kind === 'digits') return true;
	return plus(from - 1) && tokens[from - 2]?.kind === 'digits' && !tokens[from]?.space;
}

/** "COVID-19", "KT-2021", "f/8", "GMT+7", but not the hyphen of an ordinal ("18-е"). */
function isHyphenated(
	{ kind }: NumberReading,
	{ from, to }: Digits,
	tokens: readonly Token[]
): boolean {
	const mark = tokens[from - 1];
	const word = tokens[from - 2];
	if (mark && word && !mark.space && !tokens[from]?.space && word.kind === 'word')
		if (mark.key === '-' || mark.key === '/' || mark.key === '‑' || mark.key === '+') return true;
	if (mark?.key === '-' && !mark.space && word?.kind === 'digits' && !tokens[from]?.space)
		if (tokens[from - 3]?.key === '-' && tokens[from - 4]?.kind === 'word' && !word.space)
			return true;
	if (kind === 'ordinal') return false;
	const behind = tokens[to];
	const next = tokens[to + 1];
	if (behind?.key !== '-' || behind.space || next?.space || next?.kind !== 'word') return false;
	return true;
}

/** Digits that begin with a zero in groups, or groups that no separator joins, or eight and more without one. */
function isTelephone(
	draft: Draft,
	digits: Digits,
	before: Draft | undefined,
	after: Draft | undefined,
	tokens: readonly Token[]
): boolean {
	const first = tokens[digits.from]?.key ?? '';
	const single = digits.to - digits.from === 1;
	if (single && first.length >= 8) return true;
	if (first.length >= 3 && first.startsWith('0')) return true;
	const next = after?.reading.digits;
	if (tokens[digits.from - 1]?.key === '+')
		return Math.abs(draft.value) >= 1e8 || next?.from === digits.to || draft.reading.broken;
	if (next && next.from === digits.to && tokens[next.from]?.space && !tokens[next.from]?.line)
		return first.length >= 3;
	const last = before?.reading.digits;
	return (
		last !== undefined &&
		last.to === digits.from &&
		before?.refused?.kind === 'phone' &&
		draft.reading.kind === 'cardinal'
	);
}

/** "1/250", "25/12/2024" where no date was read. */
function isSlashed({ from, to }: Digits, tokens: readonly Token[]): boolean {
	const slashAfter = tokens[to]?.key === '/' && tokens[to + 1]?.kind === 'digits';
	const slashBefore = tokens[from - 1]?.key === '/' && tokens[from - 2]?.kind === 'digits';
	return (
		(slashAfter && tokens[to + 2]?.key === '/') ||
		(slashBefore && (tokens[from - 3]?.key === '/' || tokens[to]?.key === '/')) ||
		(slashBefore && slashAfter)
	);
}

/** "1." or "2)" at the beginning of a line. */
function isListMark({ from, to }: Digits, tokens: readonly Token[]): boolean {
	const first = tokens[from];
	const mark = tokens[to];
	const next = tokens[to + 1];
	if (!first || !(first.line || from === 0) || first.key.length > 2) return false;
	return (
		(mark?.key === '.' || mark?.key === ')') && !mark.space && next?.space === true && !next.line
	);
}

/** "Comment (0)". */
function isCounter({ from, to }: Digits, tokens: readonly Token[]): boolean {
	const next = tokens[to + 1];
	return (
		tokens[from - 1]?.key === '(' &&
		tokens[to]?.key === ')' &&
		(next === undefined || next.line || next.key === '|')
	);
}
