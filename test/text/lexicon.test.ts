import { describe, expect, test } from 'vitest';
import { compileLexicon, findPhrases } from '#lib/text/lexicon.ts';
import { longestMatches } from '#lib/text/longest.ts';
import { tokenize } from '#lib/text/tokens.ts';

const arabic = ['و', 'ف', 'ب', 'ل', 'ك', 'ال'];

function found(
	phrases: readonly string[],
	text: string,
	proclitics: readonly string[] = []
): string[] {
	const lexicon = compileLexicon(
		phrases.map((phrase) => ({ phrase, payload: phrase })),
		proclitics
	);
	const tokens = tokenize(text);
	return longestMatches(findPhrases(lexicon, tokens), () => '').map(({ from, to }) =>
		text.slice(tokens[from]?.start, tokens[to - 1]?.end)
	);
}

describe('phrases', () => {
	test.each([
		[
			'finds a phrase whatever its case',
			['budget revenue'],
			'State Budget Revenue rose',
			['Budget Revenue']
		],
		['passes over the dot inside a word', ['농림수산'], '농·림·수산업', ['농·림·수산']],
		['takes any ending of a stem', ['αυξ*'], 'Το ΑΕΠ αυξήθηκε, με αύξηση', ['αυξήθηκε', 'αύξηση']],
		[
			'takes any beginning of a compound',
			['*wachstum'],
			'Das Wirtschaftswachstum, das Wachstum der Wachstumsrate',
			['Wirtschaftswachstum', 'Wachstum']
		],
		[
			'passes over brackets, commas and hyphens',
			['tổng sản phẩm GRDP'],
			'Tổng sản phẩm (GRDP) đạt',
			['Tổng sản phẩm (GRDP']
		],
		[
			'fills a gap with up to three words',
			['fell ~ by'],
			'it fell once more sharply by 3',
			['fell once more sharply by']
		],
		[
			'passes a figure in a gap',
			['closed ~ firms'],
			'it closed 1,420 small firms',
			['closed 1,420 small firms']
		],
		['passes no second figure in a gap', ['closed ~ firms'], 'closed 4 shops, 9 firms', []],
		[
			'passes no endless figure in a gap',
			['closed ~ firms'],
			`closed ${'1.'.repeat(40)}1 firms`,
			[]
		],
		['fills no gap of four words', ['fell ~ by'], 'it fell a b c d by 3', []],
		[
			'takes an optional word or not',
			['in (the) country'],
			'in country, in the country',
			['in country', 'in the country']
		],
		['takes either alternative', ['rose/grew by'], 'grew by 3, rose by 4', ['grew by', 'rose by']],
		[
			'keeps a phrase with a gap before one that its own words hold',
			['má ~ splňovat', 'má'],
			'má letos splňovat',
			['má letos splňovat']
		],
		[
			'keeps a phrase in the gap of another',
			['meet ~ standards', 'advanced standards'],
			'meet the advanced standards',
			['advanced standards']
		],
		[
			'keeps the longer of two phrases',
			['GRDP', 'GRDP per capita'],
			'GRDP per capita',
			['GRDP per capita']
		],
		['reads no phrase across a line break', ['budget revenue'], 'budget\nrevenue', []],
		['reads no phrase across the end of a sentence', ['budget revenue'], 'the budget. Revenue', []],
		['tells năm from nam', ['năm'], 'Việt Nam', []],
		['reads either place of a tone mark', ['hoà bình'], 'tỉnh Hòa Bình', ['Hòa Bình']],
		['reads decomposed letters', ['đồng'], 'tỷ đồng'.normalize('NFD'), ['đồng'.normalize('NFD')]]
	])('%s', (_title, phrases, text, expected) => {
		expect(found(phrases, text)).toEqual(expected);
	});

	test('takes proclitics off Arabic words on both sides', () => {
		expect(found(['نسبة', 'صادرات'], 'وبنسبة للصادرات والصادرات', arabic)).toEqual([
			'وبنسبة',
			'للصادرات',
			'والصادرات'
		]);
	});
});
