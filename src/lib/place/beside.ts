import type { LanguagePack } from '#lib/language/schema.ts';
import type { Alias } from '#lib/place/aliases.ts';
import type { Level } from '#lib/place/level.ts';
import type { Token } from '#lib/text/tokens.ts';

/** A name in the text and the words for levels beside it. */
export interface Name {
	from: number;
	to: number;
	alias: Alias;
	beside: Set<Level>;
}

/** The words for levels and for "and" in a text, by the tokens they begin and end at. */
export interface LevelWords {
	starting: ReadonlyMap<number, ReadonlySet<Level>>;
	ending: ReadonlyMap<number, ReadonlySet<Level>>;
	joining: ReadonlySet<number>;
}

/** Marks and particles that may stand between a word for a level and the name. */
const particles = new Set(
	'of de del della di do da du des der dem the του της το την στην στο των al el la le den det på i v r'.split(
		' '
	)
);

/** Whether a word may stand between a word for a level and its name. */
export function isParticle({ key }: Token): boolean {
	return particles.has(key);
}

/** Puts beside each name the words for levels that stand there, also over a list ("huyện Nam Đàn, Kỳ Sơn"; "Nam Dan and Ky Son districts"). */
export function addLevels(
	names: readonly Name[],
	{ starting, ending, joining }: LevelWords,
	tokens: readonly Token[],
	stands: LanguagePack['places']['levelStands']
): void {
	for (const name of names) {
		const before = stands === 'after' ? undefined : levelBefore(name.from, ending, tokens);
		const after = stands === 'before' ? undefined : levelAfter(name.to, starting, tokens);
		for (const level of (stands === 'both' ? (after ?? before) : (before ?? after)) ?? [])
			name.beside.add(level);
	}
	if (stands !== 'after') spread(names, joining, tokens);
	if (stands !== 'before') spread([...names].reverse(), joining, tokens);
}

function levelBefore(
	from: number,
	ending: ReadonlyMap<number, ReadonlySet<Level>>,
	tokens: readonly Token[]
): ReadonlySet<Level> | undefined {
	for (let at = from; at > from - 3 && at > 0 && !tokens[at]?.line; at--) {
		const found = ending.get(at);
		if (found) return found;
		const token = tokens[at - 1];
		const dot = token?.key === '.' && !token.space;
		if (!token || !(dot || particles.has(token.key))) return undefined;
	}
	return undefined;
}

function levelAfter(
	to: number,
	starting: ReadonlyMap<number, ReadonlySet<Level>>,
	tokens: readonly Token[]
): ReadonlySet<Level> | undefined {
	const hyphen = tokens[to]?.key === '-' || tokens[to]?.key === '‑';
	const at = hyphen ? to + 1 : to;
	return tokens[at]?.line ? undefined : starting.get(at);
}

/** Hands a level on to the next name of a list: names of districts alone, with only a comma or "and" between them. */
function spread(
	names: readonly Name[],
	joining: ReadonlySet<number>,
	tokens: readonly Token[]
): void {
	for (let index = 1; index < names.length; index++) {
		const [last, name] = [names[index - 1], names[index]];
		if (!last || !name || name.beside.size > 0 || last.beside.size === 0) continue;
		if (name.alias.province !== undefined || last.beside.has('commune')) continue;
		const between = name.from > last.from ? [last.to, name.from] : [name.to, last.from];
		if (isJoined(between[0] ?? 0, between[1] ?? 0, joining, tokens))
			for (const level of last.beside) name.beside.add(level);
	}
}

function isJoined(
	from: number,
	to: number,
	joining: ReadonlySet<number>,
	tokens: readonly Token[]
): boolean {
	if (to <= from || to - from > 2) return false;
	for (let at = from; at < to; at++)
		if (!joining.has(at) && !',،、，'.includes(tokens[at]?.key ?? '.')) return false;
	return true;
}
