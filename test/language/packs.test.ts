import { describe, expect, test } from 'vitest';
import { families } from '#lib/indicator/families.ts';
import { indicators } from '#lib/indicator/index.ts';
import {
	cueKinds,
	nounKinds,
	qualifiers,
	relativePeriods,
	subjects,
	themes,
	type LanguagePack
} from '#lib/language/schema.ts';
import { findNumbers } from '#lib/number/find.ts';
import { fold } from '#lib/text/fold.ts';
import { phrasesOf } from '#lib/text/lexicon.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packs } from '../packs.ts';

/** Indicators that a pack names by themselves or through a family. */
function namedIn(pack: LanguagePack): Set<string> {
	return new Set(
		Object.entries(pack.indicators)
			.filter(([, phrases]) => phrasesOf(phrases).length > 0)
			.flatMap(([key]) => (key in families ? families[key as keyof typeof families] : [key]))
	);
}

/** Every string that a pack holds. */
function stringsOf(held: unknown): string[] {
	if (typeof held === 'string') return [held];
	return held && typeof held === 'object' ? Object.values(held).flatMap(stringsOf) : [];
}

describe.each(packs.map((pack) => [pack.code, pack] as const))('%s', (_code, pack) => {
	test('has every cue, theme, subject, qualifier, noun and relative period', () => {
		for (const kind of cueKinds) expect(pack.cues[kind], kind).toBeTypeOf('string');
		for (const theme of themes) expect(phrasesOf(pack.themes[theme]), theme).not.toEqual([]);
		for (const subject of subjects)
			expect(phrasesOf(pack.subjects[subject]), subject).not.toEqual([]);
		for (const qualifier of qualifiers)
			expect(phrasesOf(pack.qualifiers[qualifier]), qualifier).not.toEqual([]);
		for (const kind of nounKinds) expect(phrasesOf(pack.nouns[kind] ?? ''), kind).not.toEqual([]);
		for (const kind of relativePeriods)
			expect(phrasesOf(pack.periods.relative[kind] ?? ''), kind).not.toEqual([]);
		expect(pack.periods.months).toHaveLength(12);
	});

	test('puts one word into a bracket, as the phrases are read', () => {
		const brackets = stringsOf(pack).flatMap((phrases) => phrases.match(/\([^()]*\)/g) ?? []);
		expect(brackets.filter((bracket) => /\s/.test(bracket.trim()))).toEqual([]);
	});

	test('names every indicator of the catalogue', () => {
		const named = namedIn(pack);
		expect(indicators.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
	});

	test('names only indicators and families that there are', () => {
		const known = new Set([...Object.keys(families), ...indicators.map(({ id }) => id)]);
		expect(Object.keys(pack.indicators).filter((key) => !known.has(key))).toEqual([]);
	});

	test('gives no phrase to two indicators', () => {
		const owners = new Map<string, string>();
		const shared: string[] = [];
		for (const [key, phrases] of Object.entries(pack.indicators))
			for (const phrase of phrasesOf(phrases)) {
				const folded = phrase.split(' ').map(fold).join(' ');
				const owner = owners.get(folded);
				if (owner && owner !== key) shared.push(`${phrase}: ${owner}, ${key}`);
				owners.set(folded, key);
			}
		expect(shared).toEqual([]);
	});

	test.each([0, 7, 12.5, 1234.5, 98765, 1234567.25])('reads back %d as Intl prints it', (value) => {
		const text = new Intl.NumberFormat(pack.code, { maximumFractionDigits: 2 }).format(value);
		const { readings } = findNumbers(tokenize(text), pack);
		expect(readings.map((number) => number.value)).toEqual([value]);
	});
});
