import { families } from '#lib/indicator/families.ts';
import { indicatorById } from '#lib/indicator/index.ts';
import { sharedSubject } from '#lib/indicator/subjects.ts';
import {
	cueKinds,
	nounKinds,
	qualifiers,
	subjects,
	themes,
	type CueKind,
	type LanguagePack,
	type NounKind,
	type Qualifier,
	type Subject,
	type Theme
} from '#lib/language/schema.ts';
import {
	compileLexicon,
	findPhrases,
	phrasesOf,
	trieOf,
	type Entry,
	type Match
} from '#lib/text/lexicon.ts';
import { longestMatches } from '#lib/text/longest.ts';
import { perPack } from '#lib/text/perPack.ts';
import type { Token } from '#lib/text/tokens.ts';

/** Words that name an indicator or a family of them. */
export interface IndicatorMention {
	from: number;
	to: number;
	/** The indicators it may mean, the likeliest first. */
	ids: readonly string[];
	/** Names one indicator, not a family. */
	direct: boolean;
}

/** Words beside figures that say what is said of them. */
export interface CueMention {
	from: number;
	to: number;
	cue: CueKind;
}

/** Words that say what is done with a year, or that figures as such are spoken of. */
export interface ThemeMention {
	from: number;
	to: number;
	theme: Theme;
}

/** Words that speak of a subject: its own, or those that name indicators of it alone. */
export interface SubjectMention {
	from: number;
	to: number;
	subject: Subject;
}

/** Words beside a wider name that make a narrower one of it. */
export interface QualifierMention {
	from: number;
	to: number;
	qualifier: Qualifier;
}

/** Words for counted things. */
export interface NounMention {
	from: number;
	to: number;
	noun: NounKind;
}

/** What a text's words mean, by class, in order of the text. */
export interface Mentions {
	indicators: IndicatorMention[];
	cues: CueMention[];
	nouns: NounMention[];
	themes: ThemeMention[];
	subjects: SubjectMention[];
	qualifiers: QualifierMention[];
}

/** The classes whose words a decoy silences. */
const silenced = ['indicator', 'cue', 'noun'] as const;

type Payload =
	| { group: 'indicator'; ids: readonly string[]; direct: boolean }
	| { group: 'decoy'; silences?: (typeof silenced)[number] }
	| { group: 'cue'; cue: CueKind }
	| { group: 'noun'; noun: NounKind }
	| { group: 'theme'; theme: Theme }
	| { group: 'subject'; subject: Subject }
	| { group: 'qualifier'; qualifier: Qualifier };

const lexiconOf = perPack((pack: LanguagePack) =>
	compileLexicon(entriesOf(pack), pack.proclitics, trieOf(pack))
);

function entriesOf(pack: LanguagePack): Entry<Payload>[] {
	const list = (phrases: string, payload: Payload) =>
		phrasesOf(phrases).map((phrase) => ({ phrase, payload }));
	return [
		...Object.entries(pack.indicators).flatMap(([key, phrases]) =>
			list(phrases, { group: 'indicator', ids: idsOf(key), direct: !(key in families) })
		),
		{ phrase: plus, payload: { group: 'cue', cue: 'rise' } },
		...cueKinds.flatMap((cue) => list(pack.cues[cue] ?? '', { group: 'cue', cue })),
		...nounKinds.flatMap((noun) => list(pack.nouns[noun] ?? '', { group: 'noun', noun })),
		...themes.flatMap((theme) => list(pack.themes[theme], { group: 'theme', theme })),
		...subjects.flatMap((subject) => list(pack.subjects[subject], { group: 'subject', subject })),
		...qualifiers.flatMap((qualifier) =>
			list(pack.qualifiers[qualifier], { group: 'qualifier', qualifier })
		),
		...list(pack.decoys, { group: 'decoy' })
	];
}

/** Against a figure it says in every language that something rose: "(+16.2 %)". */
const plus = '+';

function isLoosePlus(tokens: readonly Token[], at: number): boolean {
	return (
		tokens[at]?.key === plus &&
		(tokens[at + 1]?.kind !== 'digits' || tokens[at + 1]?.space === true)
	);
}

/** Ids that a pack's key stands for: a family's members or the indicator itself. */
function idsOf(key: string): readonly string[] {
	if (key in families) return families[key as keyof typeof families];
	if (!indicatorById(key))
		throw new Error(`unknown indicator or family in a language pack: "${key}"`);
	return [key];
}

/** What a text's words mean: indicators, cues, counted nouns, themes, subjects and qualifiers. The longest phrase of a class wins, a decoy silences what it covers of any. */
export function findMentions(tokens: readonly Token[], pack: LanguagePack): Mentions {
	const matches = findPhrases(lexiconOf(pack), tokens);
	const found = longestMatches(
		matches.some(isDecoy) ? matches.flatMap(silencing) : matches,
		(payload) => (payload.group === 'decoy' && payload.silences) || payload.group
	);
	const mentions: Mentions = {
		indicators: [],
		cues: [],
		nouns: [],
		themes: [],
		subjects: [],
		qualifiers: []
	};
	const decoys = new Set(
		found.flatMap(({ from, to, payload }) =>
			payload.group === 'decoy' ? `${payload.silences} ${from} ${to}` : []
		)
	);
	for (const { from, to, payload } of found) {
		if (decoys.size > 0 && decoys.has(`${payload.group} ${from} ${to}`)) continue;
		if (payload.group === 'indicator') addIndicator(mentions.indicators, from, to, payload);
		else if (payload.group === 'cue') {
			if (!isLoosePlus(tokens, from)) mentions.cues.push({ from, to, cue: payload.cue });
		} else if (payload.group === 'noun') mentions.nouns.push({ from, to, noun: payload.noun });
		else if (payload.group === 'theme') mentions.themes.push({ from, to, theme: payload.theme });
		else if (payload.group === 'subject')
			mentions.subjects.push({ from, to, subject: payload.subject });
		else if (payload.group === 'qualifier')
			mentions.qualifiers.push({ from, to, qualifier: payload.qualifier });
	}
	mentions.subjects = withNamed(mentions.subjects, mentions.indicators);
	return pack.amountWords
		? { ...mentions, cues: withAmounts(mentions.cues, tokens, pack) }
		: mentions;
}

/** Adds the words that name indicators of one subject, in order of the text. */
function withNamed(
	said: readonly SubjectMention[],
	indicators: readonly IndicatorMention[]
): SubjectMention[] {
	const named = indicators.flatMap(({ from, to, ids }) => {
		const subject = sharedSubject(ids);
		return subject ? { from, to, subject } : [];
	});
	return [...said, ...named].sort((a, b) => a.from - b.from);
}

/** Adds the words that say "by" only between a rise or fall and a figure: "ont diminué de 42 millions". */
function withAmounts(
	cues: readonly CueMention[],
	tokens: readonly Token[],
	{ amountWords }: LanguagePack
): CueMention[] {
	const words = new Set(phrasesOf(amountWords ?? ''));
	return cues.flatMap((cue) => {
		const changes = cue.cue === 'rise' || cue.cue === 'fall';
		// "Diminuite di" may be one phrase.
		const at = [cue.to - 1, cue.to].find((index) => words.has(tokens[index]?.key ?? ''));
		if (!changes || at === undefined || tokens[at]?.line) return [cue];
		if (tokens[at + 1]?.kind !== 'digits') return [cue];
		return [cue, { from: at, to: at + 1, cue: 'by' as const }];
	});
}

function isDecoy({ payload }: Match<Payload>): boolean {
	return payload.group === 'decoy';
}

/** A match as it competes for its words: a decoy with those of every class that it silences. */
function silencing(match: Match<Payload>): Match<Payload>[] {
	if (!isDecoy(match)) return [match];
	return silenced.map((silences) => ({ ...match, payload: { group: 'decoy', silences } }));
}

/** Two keys with the same words make one mention of both. */
function addIndicator(
	indicators: IndicatorMention[],
	from: number,
	to: number,
	{ ids, direct }: { ids: readonly string[]; direct: boolean }
): void {
	const last = indicators[indicators.length - 1];
	if (last && last.from === from && last.to === to) {
		last.ids = [...new Set([...last.ids, ...ids])];
		last.direct &&= direct;
	} else indicators.push({ from, to, ids, direct });
}
