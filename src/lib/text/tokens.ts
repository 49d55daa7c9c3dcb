import { isPair } from '#lib/text/codePoints.ts';
import { plainWordOf, wordOf, type Word } from '#lib/text/words.ts';

export type TokenKind = 'word' | 'digits' | 'mark';

/** A word, a run of digits, or one other character; each character of a script without spaces is a word. Offsets are UTF-16 units; `key` is the folded word, the digits as ASCII, or the mark. */
export interface Token {
	start: number;
	end: number;
	kind: TokenKind;
	key: string;
	word: Word;
	/** White space stands before it. */
	space: boolean;
	/** A line break stands before it. */
	line: boolean;
	/** Begins with a capital letter, in scripts that have them. */
	capital: boolean;
}

const word = 1;
const digit = 2;
const space = 3;
const mark = 4;
const breaker = 5;
const combining = 6;
/** A letter that is a word: Chinese characters, kana, Hangul syllables. */
const syllable = 7;

/** Class of each character of the basic plane, filled when first met. */
const classes = new Uint8Array(0x10000);

function classify(code: number): number {
	const character = String.fromCharCode(code);
	if (character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029')
		return breaker;
	if (/\p{Nd}/u.test(character)) return digit;
	if (character === araea) return mark;
	if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u.test(character))
		return syllable;
	if (/\p{L}/u.test(character)) return word;
	if (/\p{M}/u.test(character) || /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/.test(character))
		return combining;
	if (/\s/u.test(character)) return space;
	return mark;
}

function classOf(code: number): number {
	const known = classes[code];
	if (known) return known;
	return (classes[code] = classify(code));
}

/** Value of a decimal digit of any script in the basic plane: digits stand in runs of ten. */
function digitValue(code: number): number {
	if (code >= 0x30 && code <= 0x39) return code - 0x30;
	let zero = code;
	while (code - zero < 9 && classOf(zero - 1) === digit) zero--;
	return code - zero;
}

/** Tokens of a text in order, in one linear pass. White space is no token; a surrogate pair is one mark. */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	const length = text.length;
	let at = 0;
	let spaced = false;
	let broken = false;
	while (at < length) {
		const code = text.charCodeAt(at);
		const kind = classOf(code);
		if (kind === space || kind === breaker) {
			spaced = true;
			if (kind === breaker) broken = true;
			at++;
			continue;
		}
		const start = at++;
		if (kind === word || kind === syllable) {
			while (at < length && goesOn(kind, text.charCodeAt(at))) at++;
			const own = wordOf(text.slice(start, at));
			tokens.push(tokenOf(own, 'word', start, at, spaced, broken));
		} else if (kind === digit) {
			let ascii = code < 0x80;
			while (at < length && continuesDigits(text, at)) {
				if (text.charCodeAt(at) >= 0x80) ascii = false;
				at++;
			}
			const key = ascii ? text.slice(start, at) : asciiDigits(text, start, at);
			tokens.push(tokenOf(plainWordOf(key), 'digits', start, at, spaced, broken));
		} else if (kind === combining) {
			continue;
		} else {
			if (isPair(text, start)) at++;
			const key = isFullWidthComma(text, start) ? '，' : markKey(code, text.slice(start, at));
			tokens.push(tokenOf(plainWordOf(key), 'mark', start, at, spaced, broken));
		}
		spaced = false;
		broken = false;
	}
	return tokens;
}

function tokenOf(
	own: Word,
	kind: TokenKind,
	start: number,
	end: number,
	space: boolean,
	line: boolean
): Token {
	const { key, capital } = own;
	return { start, end, kind, key, word: own, space, line, capital };
}

/** A Hangul letter that is written for the middle dot. */
const araea = 'ㆍ';

function markKey(code: number, written: string): string {
	if (written === araea) return '·';
	return isFullWidth(code) ? String.fromCharCode(code - fullWidth) : written;
}

/** Distance of the full-width forms, U+FF01 to U+FF5E, from the ASCII characters that they are. */
const fullWidth = 0xfee0;

function isFullWidth(code: number): boolean {
	return code > 0xff00 && code < 0xff5f;
}

/** A full-width comma parts clauses; only between full-width digits it groups them, as the ASCII comma that it is. */
function isFullWidthComma(text: string, at: number): boolean {
	return text.charAt(at) === '，' && !isFullWidth(text.charCodeAt(at - 1));
}

/** A digit, or an invisible character with a digit behind it: what the eye reads as one number is one number. */
function continuesDigits(text: string, at: number): boolean {
	const kind = classOf(text.charCodeAt(at));
	if (kind === digit) return true;
	return kind === combining && classOf(text.charCodeAt(at + 1)) === digit;
}

/** Whether a character belongs to the word before it: letters go on, syllables stand alone. */
function goesOn(begun: number, code: number): boolean {
	const kind = classOf(code);
	return kind === combining || (kind === word && begun === word);
}

function asciiDigits(text: string, start: number, end: number): string {
	let ascii = '';
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (classOf(code) === digit) ascii += digitValue(code);
	}
	return ascii;
}

/** Whether a word is one character of a script without spaces. */
export function isSyllable({ kind, key }: Token): boolean {
	return kind === 'word' && key.length === 1 && classOf(key.charCodeAt(0)) === syllable;
}

/** The dot between the parts of a word: "농·림·수산". */
export function isInnerDot(tokens: readonly Token[], index: number): boolean {
	const before = tokens[index - 1];
	const after = tokens[index + 1];
	if (tokens[index]?.key !== '·' || !before || after?.kind !== 'word') return false;
	return isSyllable(before) && isSyllable(after);
}

/** Whether a name seems to begin at a token: a word with a capital that another follows, as in "Ha Tinh". */
export function beginsName(tokens: readonly Token[], at: number): boolean {
	const [first, second] = [tokens[at], tokens[at + 1]];
	return (first?.capital && second?.capital && second.space && !second.line) === true;
}
