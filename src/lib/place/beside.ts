import type { LanguagePack } from '#lib/language/schema.ts';
import type { Alias } from '#lib/place/aliases.ts';
import { isProvinceLevel, type Level } from '#lib/place/level.ts';
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
	/** The tokens of words for several of a level: in the plural, or counted. */
	several: ReadonlySet<number>;
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
	{ starting, ending, joining, several }: LevelWords,
	tokens: readonly Token[],
	stands: LanguagePack['places']['levelStands']
): void {
	names.forEach((name, index) => {
		const listed = [names[index - 1], names[index + 1]].some(
			(other) => other && isJoinedTo(other, name, joining, tokens)
		);
		const before = stands === 'after' ? undefined : levelBefore(name.from, ending, tokens);
		const after = stands === 'before' ? undefined : levelAfter(name.to, starting, tokens);
		const beside = stands === 'both' ? (after ?? before) : (before ?? after);
		if (!beside || (several.has(beside.at) && isWhole(name, beside, listed))) return;
		for (const level of beside.levels) name.beside.add(level);
	});
	if (stands !== 'after') spread(names, joining, tokens);
	if (stands !== 'before') spread([...names].reverse(), joining, tokens);
}

/** A word for a level beside a name: one of its tokens, and whether it touches the name. */
interface Beside {
	levels: ReadonlySet<Level>;
	at: number;
	touches: boolean;
}

/** "The communes of Nghe An": what several places lie in, rather than one of them. A list of names may be theirs. */
function isWhole({ alias }: Name, { levels, touches }: Beside, listed: boolean): boolean {
	if (listed && (touches || alias.province === undefined)) return false;
	if (alias.province === undefined) return levels.has('commune');
	return !isProvinceLevel(alias.province, levels);
}

function levelBefore(
	from: number,
	ending: ReadonlyMap<number, ReadonlySet<Level>>,
	tokens: readonly Token[]
): Beside | undefined {
	for (let at = from; at > from - 3 && at > 0 && !tokens[at]?.line; at--) {
		const levels = ending.get(at);
		if (levels) return { levels, at: at - 1, touches: at === from };
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
): Beside | undefined {
	const hyphen = tokens[to]?.key === '-' || tokens[to]?.key === '‑';
	const at = hyphen ? to + 1 : to;
	const levels = tokens[at]?.line ? undefined : starting.get(at);
	return levels && { levels, at, touches: true };
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
		if (isJoinedTo(last, name, joining, tokens))
			for (const level of last.beside) name.beside.add(level);
	}
}

function isJoinedTo(
	a: Name,
	b: Name,
	joining: ReadonlySet<number>,
	tokens: readonly Token[]
): boolean {
	return a.from < b.from
		? isJoined(a.to, b.from, joining, tokens)
		: isJoined(b.to, a.from, joining, tokens);
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
