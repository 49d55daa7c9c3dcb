import type { LanguagePack } from '#lib/language/schema.ts';
import type { Again } from '#lib/place/again.ts';
import { aliasesOf, type Alias } from '#lib/place/aliases.ts';
import { levels, type Level } from '#lib/place/level.ts';
import { decoys, scripts } from '#lib/place/names.ts';
import { spellings } from '#lib/place/transliterate.ts';
import { fold, stripMarks } from '#lib/text/fold.ts';
import { compileLexicon, phrasesOf, trieOf, type Entry } from '#lib/text/lexicon.ts';
import { perPack } from '#lib/text/perPack.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { formsOf } from '#lib/text/vocabulary.ts';

/** What of a language pack the finding of places needs. */
export type PlacePack = Pick<LanguagePack, 'code' | 'places' | 'proclitics'> &
	Partial<Pick<LanguagePack, 'decoys' | 'conjunctions'>>;

/** What a phrase of the lexicon of places is. */
export type PlacePhrase =
	| { kind: 'name'; alias: Alias }
	| { kind: 'level'; level: Level }
	| { kind: 'several' }
	| { kind: 'country' }
	| { kind: 'decoy' }
	| { kind: 'again'; type: Again['type'] }
	| { kind: 'and' };

/** The names, words for levels and phrases such as "the province" of a language, compiled once. */
export const lexiconOf = perPack((pack: PlacePack) =>
	compileLexicon(placeEntries(pack), pack.proclitics, trieOf(pack))
);

/** The phrases of a language's lexicon of places. */
function placeEntries(pack: PlacePack): Entry<PlacePhrase>[] {
	const list = (phrases: string | undefined, payload: PlacePhrase) =>
		phrasesOf(phrases ?? '').map((phrase) => ({ phrase, payload }));
	const script = scripts[pack.code];
	const others = decoys.flatMap((name) => [
		name,
		stripMarks(name),
		...(script ? spellings(name, script, 24).map(({ text }) => text) : [])
	]);
	return [
		...[...aliasesOf(pack.code), ...ownNames(pack)].map((alias): Entry<PlacePhrase> => {
			return { phrase: alias.phrase, payload: { kind: 'name', alias } };
		}),
		...levels.flatMap((level) => list(pack.places[level], { kind: 'level', level })),
		...list(pack.places.plurals, { kind: 'several' }),
		...list(pack.places.vietnam, { kind: 'country' }),
		...list(pack.decoys, { kind: 'decoy' }),
		...others.map((phrase): Entry<PlacePhrase> => ({ phrase, payload: { kind: 'decoy' } })),
		...phrasesOf(pack.places.theProvince).flatMap((phrase): Entry<PlacePhrase>[] => {
			const type = typeOf(phrase, pack);
			return type ? [{ phrase, payload: { kind: 'again', type } }] : [];
		}),
		...list(pack.places.theDistrict, { kind: 'again', type: 'district' }),
		...list(pack.conjunctions, { kind: 'and' })
	];
}

/** The names that the pack itself gives. */
function ownNames({ places: { names = {} } }: PlacePack): Alias[] {
	return Object.entries(names).flatMap(([id, phrases]) =>
		phrasesOf(phrases).map((phrase) =>
			id.includes('/')
				? { phrase, districts: [id], weak: false }
				: { phrase, province: id, districts: [], weak: false }
		)
	);
}

/** Letters of a word for a level that longer words may begin with: "Provinzdurchschnitt", "citywide". */
const shortestLevel = 4;

/** Whether a phrase for "the province" speaks of a province or a city; "the locality" is too vague to mean one. */
function typeOf(phrase: string, { places, proclitics }: PlacePack): Again['type'] | undefined {
	const words = tokenize(phrase).map(({ key }) => key);
	const forms = words.flatMap((word) => formsOf(word, proclitics));
	const speaksOf = (level: 'province' | 'city') =>
		phrasesOf(places[level]).some((name) => {
			const key = name.replace('*', '').split(' ').map(fold).join(' ');
			if (name.endsWith('*')) return forms.some((form) => form.startsWith(key));
			const compound = key.length >= shortestLevel && words.some((word) => word.startsWith(key));
			return compound || forms.includes(key) || ` ${words.join(' ')} `.includes(` ${key} `);
		});
	if (speaksOf('province')) return 'province';
	return speaksOf('city') ? 'city' : undefined;
}
