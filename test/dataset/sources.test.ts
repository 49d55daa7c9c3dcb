import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSources } from '#lib/dataset/sources.ts';

const parse = (...entries: unknown[]) => parseSources(JSON.stringify(entries), 'sources.json');

test('keeps what is known and leaves out what is not', () => {
	const sources = parse({ file: 'a.txt', publisher: 'VNA', published: null });
	expect(sources.get('a.txt')).toEqual({ file: 'a.txt', publisher: 'VNA' });
});

test.each([
	[
		{ file: 'a.txt', publishd: '2024-01-01' },
		'sources.json: entry 1 (a.txt): publishd: unknown field'
	],
	[{ file: 'a.txt', published: '2024-13-01' }, 'sources.json: entry 1 (a.txt): published: '],
	[{ file: 'a.txt', url: 'javascript:alert(1)' }, 'sources.json: entry 1 (a.txt): url: '],
	[{ file: 'a.txt', kind: 'blog' }, 'sources.json: entry 1 (a.txt): kind: '],
	[{ title: 'no file' }, 'sources.json: entry 1: file: '],
	['a.txt', 'sources.json: entry 1: ']
])('names file, entry and field of a mistake: %j', (entry, message) => {
	expect(() => parse(entry)).toThrow(message);
});

test('refuses a second entry for a file', () => {
	expect(() => parse({ file: 'a.txt' }, { file: 'a.txt' })).toThrow(
		'sources.json: entry 2: file: "a.txt" has an entry already'
	);
});

test.each([
	['{', 'sources.json: not JSON: '],
	['{}', 'sources.json: expected a list of entries']
])('refuses %j', (json, message) => {
	expect(() => parseSources(json, 'sources.json')).toThrow(message);
});

test('reads the sources of the seeds', () => {
	const sources = parseSources(readFileSync('seeds/sources.json', 'utf8'), 'seeds/sources.json');
	expect(sources.size).toBe(88);
	expect([...sources.values()].filter(({ kind }) => kind === undefined)).toEqual([]);
});
