import { absorbProvinces } from '#lib/place/absorb.ts';
import { findAgain, type Again } from '#lib/place/again.ts';
import { addLevels, isParticle, type LevelWords, type Name } from '#lib/place/beside.ts';
import { districtIn, resolveLevel, type Level } from '#lib/place/level.ts';
import { lexiconOf, type PlacePack, type PlacePhrase } from '#lib/place/lexicon.ts';
import { markedAlias, unmarkedStretches } from '#lib/place/marks.ts';
import { followsFamilyName } from '#lib/place/person.ts';
import { provinces } from '#lib/place/provinces.ts';
import { fold } from '#lib/text/fold.ts';
import { findPhrases, type Lexicon, type Match } from '#lib/text/lexicon.ts';
import type { Token } from '#lib/text/tokens.ts';

/** A place named in a text. Tokens `from` up to, not including, `to`. */
export interface FoundPlace {
	from: number;
	to: number;
	/** Id of a province among the 63, of a smaller place ("bac-giang/yen-dung"), or "vietnam". */
	id: string;
	level: 'province' | 'district' | 'country';
}

interface Chosen {
	names: Name[];
	countries: FoundPlace[];
	agains: Again[];
}

/** Every place a text names, in order, none overlapping another. Words that are `counted` ("50 communes") stand for several places. */
export function findPlaces(
	tokens: readonly Token[],
	pack: PlacePack,
	counted: readonly { from: number; to: number }[] = []
): FoundPlace[] {
	const { proclitics } = pack;
	const lexicon = lexiconOf(pack);
	const matches = [...findPhrases(lexicon, tokens), ...partlyMarked(lexicon, tokens, pack.code)];
	const chosen = longestNames(matches, tokens, proclitics);
	const { names } = chosen;
	const levelWords = levelWordsOf(matches, counted);
	addLevels(names, levelWords, tokens, pack.places.levelStands);
	const resolved = names
		.filter((name, index) => {
			const after = names[index - 1]?.to ?? 0;
			return name.beside.size > 0 || !followsFamilyName(name.from, after, tokens, pack.code);
		})
		.flatMap(({ from, to, alias, beside }) => {
			const reading = resolveLevel(alias, beside);
			return reading ? [{ from, to, reading, alone: isAloneOnLine(from, to, tokens) }] : [];
		});
	const spokenOf = new Set(
		resolved.flatMap(({ reading }) => ('province' in reading ? [reading.province] : []))
	);
	const kept = chosen.agains.some(({ type }) => type === 'district') ? repeated(resolved) : none;
	const found = resolved.flatMap(({ from, to, reading, alone }): FoundPlace[] => {
		if ('province' in reading) return [{ from, to, id: reading.province, level: 'province' }];
		if (alone && !reading.said) return [];
		const said = reading.said || kept.has(reading.districts.join());
		const id = districtIn(reading.districts, spokenOf, said);
		return id === undefined ? [] : [{ from, to, id, level: 'district' }];
	});
	const again = findAgain(chosen.agains, found, tokens);
	const places = [...found, ...again, ...chosen.countries].sort((a, b) => a.from - b.from);
	return absorbProvinces(places, levelWords, tokens);
}

const none: ReadonlySet<string> = new Set();

/** The names of smaller places that stand in the text more than once: what "the district" speaks of, whatever else they could mean. */
function repeated(
	resolved: readonly { reading: NonNullable<ReturnType<typeof resolveLevel>> }[]
): ReadonlySet<string> {
	const named = new Set<string>();
	const again = new Set<string>();
	for (const { reading } of resolved) {
		if (!('districts' in reading)) continue;
		const name = reading.districts.join();
		(named.has(name) ? again : named).add(name);
	}
	return again;
}

/** Names written with some of their marks, as Western newspapers do; Vietnamese ones write all or none. */
function partlyMarked(
	lexicon: Lexicon<PlacePhrase>,
	tokens: readonly Token[],
	language: string
): Match<PlacePhrase>[] {
	if (language === 'vi') return [];
	return unmarkedStretches(tokens).flatMap(({ at, tokens: bare }) =>
		findPhrases(lexicon, bare).flatMap((match): Match<PlacePhrase>[] => {
			if (match.payload.kind !== 'name') return [];
			const span = { from: match.from + at, to: match.to + at };
			const alias = markedAlias(span, match.payload.alias, tokens);
			return alias ? [{ ...match, ...span, payload: { kind: 'name', alias } }] : [];
		})
	);
}

/** What stands beside names and takes no name's place. */
const aside: ReadonlySet<PlacePhrase['kind']> = new Set(['level', 'several', 'and']);

/** The longest name at each place of the text; a decoy of the same length or longer takes its place. */
function longestNames(
	matches: readonly Match<PlacePhrase>[],
	tokens: readonly Token[],
	proclitics: readonly string[]
): Chosen {
	const names: Name[] = [];
	const countries: FoundPlace[] = [];
	const agains: Again[] = [];
	const sorted = matches
		.filter(({ payload }) => !aside.has(payload.kind))
		.filter((match) => match.payload.kind !== 'name' || isCased(match, tokens))
		.filter((match) => !isInAddress(match, tokens))
		.sort((a, b) => a.from - b.from || b.to - a.to || rank(b, tokens) - rank(a, tokens));
	let reached = 0;
	for (const { from, to, payload } of sorted) {
		if (from < reached) continue;
		reached = to;
		if (payload.kind === 'name') names.push({ from, to, alias: payload.alias, beside: new Set() });
		if (payload.kind === 'country') countries.push({ from, to, id: 'vietnam', level: 'country' });
		if (payload.kind === 'again' && isDefinite(from, to, tokens, proclitics))
			agains.push({ from, to, type: payload.type });
	}
	const begins = new Set(names.map(({ from }) => from));
	const ends = new Set(names.map(({ to }) => to));
	// "The neighbouring district of": the words for the level go on, and a name follows them.
	const goOn = new Set(
		matches.flatMap(({ from, to, payload }) =>
			payload.kind === 'level' && to - from > 1 ? range(from + 1, to) : []
		)
	);
	const besideName = ({ from, to }: Again) => {
		const token = tokens[to];
		if (begins.has(to) || ends.has(from) || goOn.has(to)) return true;
		return token !== undefined && isParticle(token) && begins.has(to + 1);
	};
	return { names, countries, agains: agains.filter((again) => !besideName(again)) };
}

function range(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Where the article is a proclitic that the lexicon takes off, a word must have it: "المقاطعة", not "مقاطعة". */
function isDefinite(
	from: number,
	to: number,
	tokens: readonly Token[],
	proclitics: readonly string[]
): boolean {
	if (proclitics.length === 0) return true;
	return tokens.slice(from, to).some(({ key }) => {
		const beginning = key.slice(0, 4);
		return beginning.includes('ال') || beginning.includes('لل');
	});
}

/** Of equal spans: a decoy, then a name as it is written, then one with a proclitic or an ending taken off. */
function rank({ from, payload }: Match<PlacePhrase>, tokens: readonly Token[]): number {
	if (payload.kind !== 'name') return Infinity;
	const key = tokens[from]?.key ?? '';
	const first = fold(payload.alias.phrase.split(/[\s*/]/)[0] ?? '');
	if (key === first) return 1000;
	return key.startsWith(first) ? first.length : 0;
}

/** Part of an address: "vietnam.vn", "/hanoi/". */
function isInAddress({ from, to }: Match<PlacePhrase>, tokens: readonly Token[]): boolean {
	const [before, first, mark, after] = [tokens[from - 1], tokens[from], tokens[to], tokens[to + 1]];
	const follows = before?.key === '.' || before?.key === '/' || before?.key === '@';
	if (follows && !first?.space && before.kind === 'mark' && !before.space) return true;
	const dotted = mark?.key === '.' && !mark.space && after?.kind === 'word';
	return dotted && !after.space && !after.line && !after.capital;
}

/** Names are capitalised, in scripts that have capitals. */
function isCased({ from, to }: Match<PlacePhrase>, tokens: readonly Token[]): boolean {
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		if (token?.kind === 'word' && !token.capital && hasCase(token.key) && at !== to - 1)
			return false;
	}
	const last = tokens[to - 1];
	return !last || last.kind !== 'word' || last.capital || !hasCase(last.key) || to - from > 2;
}

function hasCase(key: string): boolean {
	return key.toUpperCase() !== key;
}

function levelWordsOf(
	matches: readonly Match<PlacePhrase>[],
	counted: readonly { from: number; to: number }[]
): LevelWords {
	const starting = new Map<number, Set<Level>>();
	const ending = new Map<number, Set<Level>>();
	const joining = new Set<number>();
	const several = new Set(counted.flatMap(({ from, to }) => range(from, to)));
	for (const { from, to, payload } of matches) {
		if (payload.kind === 'and') joining.add(from);
		if (payload.kind === 'several') for (const at of range(from, to)) several.add(at);
		if (payload.kind !== 'level') continue;
		addTo(starting, from, payload.level);
		addTo(ending, to, payload.level);
	}
	// "Districts of" is a word for a level with its plural inside.
	for (const { from, to, payload } of matches)
		if (payload.kind === 'level' && several.has(from)) several.add(to - 1);
	return { starting, ending, joining, several };
}

function addTo(sets: Map<number, Set<Level>>, at: number, level: Level): void {
	const known = sets.get(at);
	if (known) known.add(level);
	else sets.set(at, new Set([level]));
}

/** A byline rather than a place: a name that is a line of its own. */
function isAloneOnLine(from: number, to: number, tokens: readonly Token[]): boolean {
	const begins = from === 0 || tokens[from]?.line === true;
	return begins && (to === tokens.length || tokens[to]?.line === true);
}

const provinceByHost = new Map(
	provinces.flatMap(({ id, pressHosts }) => pressHosts.map((host) => [host, id] as const))
);

/** The province whose newspaper or portal publishes at an address: of "https://baobacgiang.vn/…" bac-giang. */
export function pressHostProvince(url: string): string | undefined {
	const host = /^(?:[a-z]+:\/\/)?([^/?#\s:]+)/i.exec(url.trim())?.[1]?.toLowerCase() ?? '';
	const labels = host.split('.');
	for (let first = 0; first < labels.length - 1; first++) {
		const province = provinceByHost.get(labels.slice(first).join('.'));
		if (province) return province;
	}
	return undefined;
}
