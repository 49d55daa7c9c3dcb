import { districts } from '#lib/place/gazetteer.ts';
import type { Alias } from '#lib/place/aliases.ts';
import { provinceById } from '#lib/place/entity.ts';
import { fold, stripMarks } from '#lib/text/fold.ts';
import type { Match } from '#lib/text/lexicon.ts';
import type { Token } from '#lib/text/tokens.ts';
import { plainWordOf } from '#lib/text/words.ts';

/** Words looked at on either side of one that has marks: names have at most five. */
const sideWords = 4;

/** A letter without its marks, and the marks. */
interface Letter {
	base: string;
	marks: string;
}

/**
 * The stretches of a text around words that may be part of a name written with some of its marks ("Nghê An" for Nghệ An), without any marks.
 * Each begins at the token `at`.
 */
export function unmarkedStretches(tokens: readonly Token[]): { at: number; tokens: Token[] }[] {
	const stretches: { at: number; tokens: Token[] }[] = [];
	let reached = 0;
	for (let index = 0; index < tokens.length; index++) {
		if (!isMarked(tokens[index])) continue;
		let from = index;
		while (from > reached && from > index - sideWords && !tokens[from]?.line) from--;
		let to = index + 1;
		let last = index;
		while (to < tokens.length && to <= last + sideWords && !tokens[to]?.line) {
			if (isMarked(tokens[to])) last = to;
			to++;
		}
		stretches.push({ at: from, tokens: tokens.slice(from, to).map(unmarked) });
		reached = to;
		index = to - 1;
	}
	return stretches;
}

function isMarked(token: Token | undefined): boolean {
	return token?.kind === 'word' && token.capital && /[^a-z]/.test(token.key) && isLatin(token.key);
}

function isLatin(key: string): boolean {
	return /^\p{Script=Latin}+$/u.test(key);
}

function unmarked(token: Token): Token {
	if (!isMarked(token)) return token;
	const key = stripMarks(token.key);
	return { ...token, key, word: plainWordOf(key) };
}

/** What of a name found without marks the written words leave: places whose names have all the marks that are written. */
export function markedAlias(
	{ from, to }: Pick<Match<unknown>, 'from' | 'to'>,
	alias: Alias,
	tokens: readonly Token[]
): Alias | undefined {
	const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
	if (!words.some(isMarked)) return undefined;
	const written = lettersOf(words.map(({ key }) => key));
	const fits = (id: string) => namesOf(id).some((name) => isPartOf(written, name));
	const { province, districts: below, ...rest } = alias;
	const kept = below.filter(fits);
	const named = province !== undefined && fits(province);
	if (!named && kept.length === 0) return undefined;
	return { ...rest, districts: kept, ...(named && { province }) };
}

const districtNames = new Map(districts.map(({ id, name }) => [id, name]));
const letters = new Map<string, Letter[][]>();

function namesOf(id: string): Letter[][] {
	let known = letters.get(id);
	if (!known) {
		const province = id.includes('/') ? undefined : provinceById(id);
		const names = province ? [province.name, ...province.aliases] : [districtNames.get(id) ?? ''];
		letters.set(id, (known = names.map((name) => lettersOf(name.split(/[\s.–-]+/).map(fold)))));
	}
	return known;
}

function lettersOf(words: readonly string[]): Letter[] {
	const found: Letter[] = [];
	for (const character of words.join('').normalize('NFD')) {
		const last = found[found.length - 1];
		if (/\p{M}/u.test(character)) {
			if (last) last.marks += character;
		} else if (character === 'đ') found.push({ base: 'd', marks: character });
		else found.push({ base: character, marks: '' });
	}
	return found;
}

/** The letters of a name with some of its marks, and perhaps an ending. */
function isPartOf(written: readonly Letter[], name: readonly Letter[]): boolean {
	if (name.length === 0 || written.length < name.length) return false;
	return written.every(({ base, marks }, at) => {
		const letter = name[at] ?? { base, marks: '' };
		return letter.base === base && [...marks].every((mark) => letter.marks.includes(mark));
	});
}
