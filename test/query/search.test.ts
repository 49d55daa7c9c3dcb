import { expect, test } from 'vitest';
import { searchPages, searchSentences } from '#lib/query/search.ts';
import { useDataset } from './fixture.ts';

const { ask } = useDataset();

const names: [string, string[]][] = [
	['bac giang', ['Bắc Giang', 'Title of article']],
	['BẮC GIANG', ['Bắc Giang', 'Title of article']],
	['Bắc Giang'.normalize('NFD'), ['Bắc Giang', 'Title of article']],
	['ha noi', ['Hà Nội']],
	['growth grdp', ['GRDP growth']],
	['dan tri', ['Title of agrees']],
	['pci', []],
	["x' OR 1=1 --", []],
	['%', []]
];

test.each(names)('finds pages by "%s"', async (text, titles) => {
	expect((await searchPages(ask, text, 9)).map(({ title }) => title)).toEqual(titles);
});

const words: [string, string[]][] = [
	['hai phong', ['9.03%', '12.38%']],
	['tăng', ['13,85%', '32,2%', '100%']],
	['gia lai 9.71', ['9.71%', '4%', '8%', '7%']],
	['nothing like it', []]
];

test.each(words)('finds sentences that hold "%s"', async (text, quotes) => {
	expect((await searchSentences(ask, text, 9)).map(({ quote }) => quote)).toEqual(quotes);
});

test('gives no more than asked for', async () => {
	expect(await searchSentences(ask, 'a', 2)).toHaveLength(2);
});
