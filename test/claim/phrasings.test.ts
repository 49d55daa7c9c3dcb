import { expect, test } from 'vitest';
import '#lib/claim/analyse.ts';
import '#lib/claim/link.ts';
import { declaredTemplates, enumerations, featureName } from '#lib/claim/features.ts';
import { featureInWords, phrasings, reasonInWords } from '#lib/claim/phrasings.ts';

test('every kind of feature has a phrasing, and every phrasing a kind of feature', () => {
	const names = declaredTemplates().map(({ name }) => name);
	expect(Object.keys(phrasings).toSorted()).toEqual(names.toSorted());
});

test('a phrasing asks for no argument that its feature does not have, and has words for each of its values', () => {
	for (const { name, of } of declaredTemplates())
		for (const [, position, sort, rest] of (phrasings[name] ?? '').matchAll(
			/\{(\d)(?:([:=])([^}]*))?\}/g
		)) {
			const enumeration = of[Number(position)];
			expect(enumeration, name).toBeDefined();
			if (!enumeration) continue;
			const values = enumerations[enumeration];
			if (sort === '=') expect([name, rest?.split('|').length]).toEqual([name, values.length]);
			if (sort === ':') expect([name, enumeration]).toEqual([name, 'few']);
		}
});

test('no feature is left as its name', () => {
	for (const { base } of declaredTemplates()) {
		const words = featureInWords(featureName(base));
		expect(words).not.toMatch(/[{}|·]|undefined/);
		expect(words).toMatch(/^[a-z].* [^ ]+$/);
	}
});

test.each([
	[
		'period from: mention before · year (+1.20)',
		{ words: 'it is a year from words before the figure', against: false }
	],
	[
		'not figures between: mention before · 1 · its unit (+0.40)',
		{ words: 'it comes from words before the figure, with one figure between', against: true }
	],
	[
		'clauses between: mention after · 2 (+0.40)',
		{
			words: 'it comes from words after the figure, with two breaks of a clause between',
			against: false
		}
	],
	['no such thing: at all', { words: 'no such thing: at all', against: false }]
])('says %s in words', (reason, words) => {
	expect(reasonInWords(reason)).toEqual(words);
});
