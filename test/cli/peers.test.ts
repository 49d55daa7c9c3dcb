import { expect, test } from 'vitest';
import { attested, folderWith } from './run.ts';

const rows = (...list: object[]) => list.map((row) => JSON.stringify(row)).join('\n');

const peers = {
	'made.en.Numeral.jsonl': rows(
		{ text: 'thirty seven', expected: [{ value: 37, start: 0, end: 12 }] },
		{ text: 'about ninety', expected: [{ value: 90, start: 6, end: 12 }] },
		{ text: 'forty blue', expected: [{ value: 41, start: 0, end: 5 }] },
		{ text: 'no number here', negative: true },
		{ text: '12M', expected: [{ value: 12e6 }] },
		{ text: '3/4', expected: [{ value: 0.75 }] },
		{ text: '5 to 7', expected: [{ interval: { from: 5, to: 7 } }] }
	),
	'made.en.Ordinal.jsonl': rows(
		{ text: 'fifth', expected: [{ value: 5 }] },
		{ text: 'five', expected: [{ value: 5 }] }
	),
	'deep/made.vi.jsonl': rows(
		{ text: 'ba mươi bảy', kind: 'cardinal', expected: [{ value: 37, start: 0, end: 11 }] },
		{ text: 'hai tỷ tỷ', kind: 'cardinal', expected: [{ value: 2e18 }] }
	),
	'made.xx.jsonl': rows({ text: 'x', expected: [] })
};

test('counts by language and kind what is read with value and span', async () => {
	const { code, out } = await attested(['peers', folderWith(peers)]);
	expect(code).toBe(0);
	expect(out).toMatch(/^en +made Numeral +4 +3 +75\.0$/m);
	expect(out).toMatch(/^en +made Ordinal +2 +1 +50\.0$/m);
	expect(out).toMatch(/^vi +made cardinal +1 +1 +100\.0$/m);
	for (const reason of [
		'ranges of two values',
		'divisions',
		'beyond a thousand billion',
		'a letter'
	])
		expect(out).toMatch(new RegExp(`^left out: 1 .*${reason}`, 'm'));
	expect(out).toContain('left out: 1 in a language without a pack');
});

test('lists the misses of one language', async () => {
	const args = ['peers', folderWith(peers), '--language', 'en', '--errors', '5'];
	const { out } = await attested(args);
	expect(out).toContain('"forty blue"\n    expected 41 at 0-5\n    read     40 at 0-5');
	expect(out).not.toMatch(/^vi /m);
});

test('prints the same as JSON', async () => {
	const { out } = await attested(['peers', folderWith(peers), '--json']);
	expect(JSON.parse(out)).toMatchObject({
		counts: expect.arrayContaining([
			expect.objectContaining({ language: 'en', rows: 4, right: 3 })
		]),
		excluded: { 'ranges of two values': 1 }
	});
});

test.each([
	[[], 'peers: name one folder'],
	[['nowhere'], 'nowhere: no such folder']
])('peers %j is a mistake told in one line', async (args, message) => {
	expect(await attested(['peers', ...args])).toEqual({ code: 2, out: '', said: [message] });
});

test('names the line that is no row', async () => {
	const folder = folderWith({ 'made.en.jsonl': '{"text": "one"}\n{"text": 1}' });
	const { code, said } = await attested(['peers', folder]);
	expect({ code, said }).toEqual({ code: 2, said: [`${folder}/made.en.jsonl:2: no valid row`] });
});
