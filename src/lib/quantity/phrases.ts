import type { BoundKind, LanguagePack, NounKind, RefusalKind } from '#lib/language/schema.ts';
import { sharedUnits, unitFactors, type UnitSymbol } from '#lib/quantity/units.ts';
import {
	compileLexicon,
	findPhrases,
	phrasesOf,
	trieOf,
	type Entry,
	type Match
} from '#lib/text/lexicon.ts';
import { perPack } from '#lib/text/perPack.ts';
import { emptyTable } from '#lib/text/table.ts';
import type { Token } from '#lib/text/tokens.ts';

const plainRoles = [
	'rank',
	'rank_steps',
	'top',
	'in_country',
	'in_region',
	'rise',
	'fall',
	'reach',
	'additional',
	'of_which',
	'per',
	'estimated',
	'by',
	'exceed',
	'comparison',
	'growth'
] as const;
const wordRoles = [
	'times',
	'ratio',
	'range',
	'opener',
	'moveFrom',
	'move',
	'conjunction',
	'prefix',
	'relative'
] as const;
type PlainRole = (typeof plainRoles)[number] | (typeof wordRoles)[number];

/** What a phrase beside a figure does to it. */
export type Role =
	| { role: 'unit'; unit: UnitSymbol }
	| { role: 'bound'; bound: BoundKind }
	| { role: 'boundAfter'; bound: BoundKind }
	| { role: 'noun'; noun: NounKind }
	| { role: 'refuseBefore'; kind: RefusalKind }
	| { role: 'refuseAfter'; kind: RefusalKind }
	| { role: PlainRole };

export type RoleMatch = Match<Role>;
type RoleName = Role['role'];

/** One bit for each role; there are no more than 32. */
const bits = Object.fromEntries(
	[
		'unit',
		'bound',
		'boundAfter',
		'noun',
		'refuseBefore',
		'refuseAfter',
		...plainRoles,
		...wordRoles
	].map((role, index) => [role, 1 << index])
) as Readonly<Record<RoleName, number>>;

/** Roles of words that lead to the figure behind them. */
const leading =
	bits.bound |
	bits.refuseBefore |
	bits.ratio |
	bits.range |
	bits.opener |
	bits.moveFrom |
	bits.conjunction |
	bits.prefix |
	bits.by |
	bits.exceed |
	bits.per |
	bits.top;

type MatchOf<Name extends RoleName> = Match<Extract<Role, { role: Name }>>;

/** The phrases of a text that matter to figures, by where they begin and where they end. */
export interface Phrased {
	begins: readonly (readonly RoleMatch[] | undefined)[];
	ends: readonly (readonly RoleMatch[] | undefined)[];
	/** The roles that begin or end at a token, by their bits: most questions have the answer "none". */
	beginRoles: Uint32Array;
	endRoles: Uint32Array;
}

const lexiconOf = perPack((pack: LanguagePack) =>
	compileLexicon(entriesOf(pack), pack.proclitics, trieOf(pack))
);

/** Finds the phrases of a pack that decide what a figure is, in one pass. */
export function findRoles(tokens: readonly Token[], pack: LanguagePack): Phrased {
	const begins = emptyTable<RoleMatch[]>(tokens.length + 1);
	const ends = emptyTable<RoleMatch[]>(tokens.length + 1);
	const beginRoles = new Uint32Array(tokens.length + 1);
	const endRoles = new Uint32Array(tokens.length + 1);
	for (const found of findPhrases(lexiconOf(pack), tokens)) {
		const bit = bits[found.payload.role];
		const along = (bit & leading) !== 0 && elides(found.to, tokens);
		const match = along ? { ...found, to: found.to + 1 } : found;
		push(begins, match.from, match);
		push(ends, match.to, match);
		beginRoles[match.from] = (beginRoles[match.from] ?? 0) | bit;
		endRoles[match.to] = (endRoles[match.to] ?? 0) | bit;
	}
	return { begins, ends, beginRoles, endRoles };
}

/** "dall'11%", "d'un tiers": an apostrophe between a word and what it leads to, which the word takes along. */
function elides(at: number, tokens: readonly Token[]): boolean {
	const next = tokens[at + 1];
	return isApostrophe(tokens[at]) && next !== undefined && next.kind !== 'mark' && !next.space;
}

/** An apostrophe against the word before it. */
export function isApostrophe(mark: Token | undefined): boolean {
	return mark !== undefined && !mark.space && (mark.key === "'" || mark.key === '’');
}

/** The longest phrase of a role that begins at a token. */
export function beginning<Name extends RoleName>(
	phrased: Phrased,
	at: number,
	role: Name
): MatchOf<Name> | undefined {
	if (!((phrased.beginRoles[at] ?? 0) & bits[role])) return undefined;
	return longest(phrased.begins[at], role);
}

/** The longest phrase of a role that ends before a token. */
export function ending<Name extends RoleName>(
	phrased: Phrased,
	at: number,
	role: Name
): MatchOf<Name> | undefined {
	if (!((phrased.endRoles[at] ?? 0) & bits[role])) return undefined;
	return longest(phrased.ends[at], role);
}

function longest<Name extends RoleName>(
	matches: readonly RoleMatch[] | undefined,
	role: Name
): MatchOf<Name> | undefined {
	if (!matches) return undefined;
	let best: MatchOf<Name> | undefined;
	for (const match of matches)
		if (isOf(match, role) && (!best || match.to - match.from > best.to - best.from)) best = match;
	return best;
}

function isOf<Name extends RoleName>(match: RoleMatch, role: Name): match is MatchOf<Name> {
	return match.payload.role === role;
}

function push(table: (RoleMatch[] | undefined)[], at: number, match: RoleMatch): void {
	const there = table[at];
	if (there) there.push(match);
	else table[at] = [match];
}

function* entriesOf(pack: LanguagePack): Iterable<Entry<Role>> {
	for (const [phrase, unit] of Object.entries(sharedUnits))
		yield { phrase, payload: { role: 'unit', unit } };
	for (const [code, list] of Object.entries(pack.units))
		yield* entries(list, { role: 'unit', unit: packUnit(code) });
	for (const [code, list] of Object.entries(pack.unitsBefore ?? {}))
		yield* entries(list, { role: 'unit', unit: { code, factor: 1, sides: 'before' } });
	for (const [bound, list] of entriesIn(pack.bounds))
		yield* entries(list, { role: 'bound', bound });
	for (const [bound, list] of entriesIn(pack.boundsAfter))
		yield* entries(list, { role: 'boundAfter', bound });
	for (const [noun, list] of entriesIn(pack.nouns)) yield* entries(list, { role: 'noun', noun });
	for (const [kind, list] of entriesIn(pack.refuseBefore))
		yield* entries(list, { role: 'refuseBefore', kind });
	for (const [kind, list] of entriesIn(pack.refuseAfter))
		yield* entries(list, { role: 'refuseAfter', kind });
	for (const role of plainRoles) yield* entries(pack.cues[role], { role });
	yield* entries(pack.times, { role: 'times' });
	yield* entries(pack.ratioWords, { role: 'ratio' });
	yield* entries(pack.rangeWords, { role: 'range' });
	yield* entries(pack.rangeOpeners, { role: 'opener' });
	yield* entries(pack.moves?.from ?? '', { role: 'moveFrom' });
	yield* entries(pack.moves?.verbs ?? '', { role: 'move' });
	yield* entries(pack.conjunctions, { role: 'conjunction' });
	for (const list of Object.values(pack.periods.relative))
		yield* entries(list, { role: 'relative' });
	yield* entries(pack.ordinalPrefixes, { role: 'prefix' });
}

function packUnit(code: string): UnitSymbol {
	const scaled = unitFactors[code];
	return { code: scaled?.code ?? code, factor: scaled?.factor ?? 1, sides: 'after' };
}

function* entries(list: string, payload: Role): Iterable<Entry<Role>> {
	for (const phrase of phrasesOf(list)) yield { phrase, payload };
}

/** `Object.entries` that keeps the type of the keys. */
function entriesIn<Key extends string>(
	table: Readonly<Partial<Record<Key, string>>>
): [Key, string][] {
	return Object.entries(table) as [Key, string][];
}
