import { districts } from '#lib/place/gazetteer.ts';
import {
	alsoWords,
	endings,
	exonyms,
	onlyBesideCity,
	onlyBesideLevel,
	scripts,
	shortEndings,
	wordsBeforeNames
} from '#lib/place/names.ts';
import { provinces, type Province } from '#lib/place/provinces.ts';
import { spellings } from '#lib/place/transliterate.ts';
import { stripMarks } from '#lib/text/fold.ts';

/** What one way of writing a name may mean. */
export interface Alias {
	/** In the notation of text/lexicon.ts. */
	phrase: string;
	province?: string;
	/** Districts of that name, in one or several provinces. */
	districts: readonly string[];
	/** The province is meant only beside a word for city, or for any level. */
	needs?: 'city' | 'level';
	/** The districts count beside a word for their level only. */
	weak: boolean;
}

/** A place that a spelling may mean, and how far it is from the place's usual one. */
interface Claimant {
	id: string;
	cost: number;
}

interface Claims {
	provinces: Claimant[] | undefined;
	districts: Claimant[] | undefined;
	besideCity: boolean;
	/** Several syllables written as one word. */
	joined: boolean;
}

/** How many spellings of a name are tried in another script: of a province and of a district. */
const provinceLimit = 96;
const districtLimit = 12;

/** Letters of a name in one word: of a province however it is transcribed, of a district that needs no word for its level. */
const shortestJoined = 5;
const shortestName = 7;

/** Cost of a spelling that leaves out marks: the exact one wins over it. */
const inexact = 0.5;
/** Cost of one that ends as the language inflects: "Hai Hau" is Hải Hậu, and not Hải Hà declined. */
const declined = 1.25;

const provincesOf63 = provinces.filter((province) => province.era !== 34);

/** Every way a language writes the names of provinces and districts; a spelling that means two provinces alike is left out. */
export function aliasesOf(language: string): Alias[] {
	const claims = new Map<string, Claims>();
	for (const province of provincesOf63) claimProvince(claims, province, language);
	for (const { id, name } of districts) claimDistrict(claims, id, name, language);
	return [...claims].flatMap(([phrase, claim]) => aliasOf(phrase, claim) ?? []);
}

function claimProvince(claims: Map<string, Claims>, province: Province, language: string): void {
	const claim = (phrase: string, cost: number) => {
		const known = claimsOf(claims, phrase);
		known.provinces = claimed(known.provinces, province.id, cost);
	};
	const doubtful = onlyBesideCity[province.id];
	for (const name of latinNames(province))
		for (const [phrase, cost] of latinForms(name, language, true)) claim(phrase, cost);
	for (const exonym of exonymsOf(province.id)) claim(exonym, 0);
	for (const name of doubtful?.split(', ') ?? []) {
		claim(name.toLowerCase(), 0);
		claimsOf(claims, name.toLowerCase()).besideCity = true;
	}
	const script = scripts[language];
	if (!script) return;
	const stem = language !== 'el' && language !== 'ar';
	for (const name of [province.name, ...province.aliases.filter((alias) => / /.test(alias))]) {
		spellings(name, script, provinceLimit).forEach(({ text, cost }) => {
			// In one word only the likeliest: others are words of the language ("كانت" is "was" and nearly Cần Thơ).
			const phrase = stem ? inflected(text, language) : text;
			claim(phrase, cost);
			if (doubtful) claimsOf(claims, phrase).besideCity = true;
			const joined = text.replaceAll(' ', '');
			const usual = cost === 0 || (stem && joined.length >= shortestJoined);
			if (usual && !doubtful && joined !== text)
				claim(stem ? inflected(joined, language) : joined, cost + inexact);
		});
	}
}

function exonymsOf(id: string): string[] {
	return exonyms[id]?.toLowerCase().split(', ') ?? [];
}

function latinNames({ id, name, nameEn, aliases }: Province): string[] {
	return id in onlyBesideCity ? [nameEn, ...aliases] : [name, nameEn, ...aliases];
}

/** A Latin name with its marks, without them, in one word, and with the endings of the language. */
function latinForms(name: string, language: string, joined: boolean): Map<string, number> {
	const forms = new Map<string, number>();
	const add = (phrase: string, cost: number) => {
		if (!forms.has(phrase)) forms.set(phrase, cost);
	};
	const spaced = name.toLowerCase().replace(/[\s.–-]+/g, ' ');
	const plain = stripMarks(spaced);
	add(spaced, 0);
	for (const variant of [spaced.replaceAll('đắk', 'đăk'), spaced.replaceAll('đăk', 'đắk')])
		add(variant, 0);
	add(plain, inexact);
	if (joined) add(plain.replaceAll(' ', ''), 1);
	for (const ending of (endings[language] ?? '').split(' ')) {
		if (ending === '') continue;
		add(plain + ending, declined);
		if (joined) add(plain.replaceAll(' ', '') + ending, declined + inexact);
	}
	return forms;
}

/** A Cyrillic name as a stem, so that it may be declined, or with the endings there are; a soft sign or й gives way to them. */
function inflected(text: string, language: string): string {
	const stem = text.replace(/[ьй]$/, '');
	if (stem.length - stem.lastIndexOf(' ') - 1 >= 4) return `${stem}*`;
	const [end, list] = (shortEndings[language] ?? []).find(([shape]) => shape.test(text)) ?? [];
	if (!end || !list) return text;
	const last = text.slice(text.lastIndexOf(' ') + 1);
	return `${text}/${list
		.split(' ')
		.map((ending) => last.replace(end, ending))
		.join('/')}`;
}

function claimDistrict(
	claims: Map<string, Claims>,
	id: string,
	name: string,
	language: string
): void {
	const claim = (phrase: string, cost: number) => {
		const known = claimsOf(claims, phrase);
		known.districts = claimed(known.districts, id, cost);
	};
	for (const [phrase, cost] of latinForms(name, language, false)) claim(phrase, cost);
	for (const exonym of exonymsOf(id)) {
		claim(exonym, 0);
		claimsOf(claims, exonym).joined = true;
	}
	const script = scripts[language];
	if (!script || /\d/.test(name)) return;
	const stem = language !== 'el' && language !== 'ar';
	for (const { text, cost } of spellings(name, script, districtLimit)) {
		if (wordsBeforeNames.some((word) => text.startsWith(`${word} `))) continue;
		claim(stem ? inflected(text, language) : text, cost);
		if (!text.includes(' ') || !(stem || cost === 0)) continue;
		const joined = text.replaceAll(' ', '');
		const phrase = stem ? inflected(joined, language) : joined;
		claim(phrase, cost + inexact);
		if (stem && joined.length >= shortestName) claimsOf(claims, phrase).joined = true;
	}
}

function claimsOf(claims: Map<string, Claims>, phrase: string): Claims {
	let known = claims.get(phrase);
	if (!known)
		claims.set(
			phrase,
			(known = { provinces: undefined, districts: undefined, besideCity: false, joined: false })
		);
	return known;
}

/** The claimants and one more; each counts with its lowest cost. */
function claimed(claimants: Claimant[] | undefined, id: string, cost: number): Claimant[] {
	if (!claimants) return [{ id, cost }];
	const known = claimants.find((claimant) => claimant.id === id);
	if (!known) claimants.push({ id, cost });
	else if (cost < known.cost) known.cost = cost;
	return claimants;
}

/** How much further from the usual spelling a reading must be to give way to another. */
const clearly = 1;

function aliasOf(phrase: string, claim: Claims): Alias | undefined {
	const [province, provinceCost] = onlyCheapest(claim.provinces ?? []);
	const districtCost = lowest(claim.districts ?? []);
	const named = province !== undefined && provinceCost <= districtCost + clearly;
	const below =
		districtCost <= provinceCost + clearly
			? (claim.districts ?? []).filter(({ cost }) => cost <= districtCost + inexact)
			: [];
	const ids = below.map(({ id }) => id);
	if (!named && ids.length === 0) return undefined;
	const weak = (isShort(phrase) && !claim.joined) || ids.some((id) => onlyBesideLevel.has(id));
	const needs = claim.besideCity
		? 'city'
		: (isTiny(phrase) && !isUsual(phrase, provinceCost)) || alsoWords.has(phrase)
			? 'level'
			: undefined;
	return { phrase, districts: ids, weak, ...(needs && { needs }), ...(named && { province }) };
}

/** The province whose usual spelling this is closest to, unless two are as close. */
function onlyCheapest(claimants: readonly Claimant[]): [string | undefined, number] {
	const cost = lowest(claimants);
	const nearest = claimants.filter((claimant) => claimant.cost === cost);
	return nearest.length === 1 ? [nearest[0]?.id, cost] : [undefined, Infinity];
}

function lowest(claimants: readonly Claimant[]): number {
	return claimants.reduce((least, { cost }) => Math.min(least, cost), Infinity);
}

/** One word; or, where no capitals tell names apart, so few letters that other words look the same. */
function isShort(phrase: string): boolean {
	return !phrase.includes(' ') || (lettersOf(phrase) < 6 && !hasCase(phrase));
}

function isTiny(phrase: string): boolean {
	return lettersOf(phrase) < 5 && !hasCase(phrase);
}

/** The first spelling of two syllables is the name however few letters it has: "فو ثو". */
function isUsual(phrase: string, cost: number): boolean {
	return cost === 0 && phrase.includes(' ');
}

function hasCase(phrase: string): boolean {
	return phrase.toUpperCase() !== phrase;
}

function lettersOf(phrase: string): number {
	let count = 0;
	for (let at = 0; at < phrase.length; at++) if (phrase[at] !== ' ') count++;
	return count;
}
