import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attested, folderWith, jsonLines } from './run.ts';

const names = ['001_06566dc530f2549c.txt', '004_ecdd89f01d7cf933.txt'];

function seedsWith(files: Readonly<Record<string, string | Uint8Array>> = {}) {
	const folder = folderWith(files);
	for (const name of names) cpSync(`seeds/articles/${name}`, `${folder}/seeds/articles/${name}`);
	return folder;
}

function build(folder: string, run = '') {
	return attested([
		'build',
		...['--seeds', `${folder}/seeds`],
		...['--data', `${folder}/data${run}`],
		...['--out', `${folder}/out${run}`]
	]);
}

function check(folder: string) {
	return attested([
		'check',
		...['--seeds', `${folder}/seeds`],
		...['--data', `${folder}/data`],
		...['--out', `${folder}/out`]
	]);
}

test('the same documents give the same bytes', async () => {
	const folder = seedsWith();
	const first = await build(folder, '1');
	const second = await build(folder, '2');
	expect([first.code, second.code]).toEqual([0, 0]);
	for (const file of ['data%/claims.jsonl', 'out%/claims.csv']) {
		const [one, two] = ['1', '2'].map((run) => readFileSync(`${folder}/${file.replace('%', run)}`));
		expect(one?.length).toBeGreaterThan(0);
		expect(one?.equals(two ?? Buffer.of())).toBe(true);
	}
	expect(existsSync(`${folder}/out1/attested.duckdb`)).toBe(true);
	expect(existsSync(`${folder}/out1/claims.parquet`)).toBe(true);
});

test('says what it did', async () => {
	const { said } = await build(seedsWith());
	expect(said.at(-1)).toMatch(
		/^2 documents, \d+ claims, \d+ numbers refused, \d+ warnings, \d+\.\d s$/
	);
});

test('a document without an entry still works, and one that cannot be read is named', async () => {
	const folder = seedsWith({
		'seeds/bad.txt': new Uint8Array([0xff, 0xff]),
		'seeds/again.txt': readFileSync(`seeds/articles/${names[0]}`),
		'seeds/digests/004_ecdd89f01d7cf933.txt': `${readFileSync(`seeds/articles/${names[1]}`, 'utf8')} `,
		'seeds/sources.json': '[{"file": "gone.txt"}]'
	});
	const { code, said } = await build(folder);
	expect(code).toBe(2);
	expect(said.join('\n')).toContain('sources.json: gone.txt: no such document');
	expect(said.join('\n')).toContain('bad.txt: not UTF-8 (line 1)');
	expect(said.join('\n')).toContain('there is another document called 004_ecdd89f01d7cf933');
	expect(said.join('\n')).toMatch(/again\.txt: the same text as|: the same text as again/);
	expect(jsonLines(readFileSync(`${folder}/data/claims.jsonl`, 'utf8')).length).toBeGreaterThan(0);
});

test('refuses a sources file with a mistake and leaves the data as it is', async () => {
	const folder = seedsWith({ 'seeds/sources.json': '[{"file": "a.txt", "published": "soon"}]' });
	const { code, said } = await build(folder);
	expect(code).toBe(2);
	expect(said).toEqual([
		expect.stringContaining('seeds/sources.json: entry 1 (a.txt): published: Invalid ISO date')
	]);
	expect(existsSync(`${folder}/data/claims.jsonl`)).toBe(false);
});

test('the committed claims are what the seeds give', async () => {
	const folder = folderWith({});
	await attested(['build', '--data', `${folder}/data`, '--out', `${folder}/out`]);
	const built = readFileSync(`${folder}/data/claims.jsonl`);
	const message = 'data/claims.jsonl is not what the seeds give; run: npm run attested -- build';
	expect(built.equals(readFileSync('data/claims.jsonl')), message).toBe(true);
});

test('check finds nothing in what build wrote', async () => {
	const folder = seedsWith();
	await build(folder);
	const { code, out, said } = await check(folder);
	expect({ code, out }).toEqual({ code: 0, out: '' });
	expect(said).toEqual([expect.stringMatching(/^\d+ claims, 0 faults$/)]);
});

test('check names file, line and reason of every injected fault', async () => {
	const folder = seedsWith();
	await build(folder);
	const path = `${folder}/data/claims.jsonl`;
	const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
	const change = (line: number, changes: Record<string, unknown>) => {
		lines[line - 1] = JSON.stringify({ ...JSON.parse(lines[line - 1] ?? ''), ...changes });
	};
	change(1, { quote: 'nothing' });
	change(2, { value: 123456 });
	change(3, { document: 'f'.repeat(64) });
	change(4, { indicator: 'grdp_grwth' });
	change(5, { place: 'bac-gang' });
	change(6, { period: '2024-13' });
	change(7, { sentence_end: 0 });
	change(8, { id: JSON.parse(lines[8] ?? '').id });
	change(10, { confidence: 2 });
	lines[10] = '{';
	writeFileSync(path, `${lines.join('\n')}\n`);
	const { code, out } = await check(folder);
	expect(code).toBe(1);
	for (const [line, reason] of [
		[1, 'quote: "nothing" but the text has'],
		[2, 'value: 123456 is not what'],
		[3, 'document: no document with the hash fff'],
		[4, 'indicator: "grdp_grwth" is not in the catalogue'],
		[5, 'place: no province of "bac-gang"'],
		[6, 'period: "2024-13" is not a period'],
		[7, 'sentence'],
		[9, 'is that of line 8 too'],
		[10, 'confidence: '],
		[11, 'not JSON']
	] as const) {
		const found = out.split('\n').filter((fault) => fault.startsWith(`${path}:${line}: `));
		expect(found.join('\n')).toContain(reason);
	}
});

test('check prints the first hundred faults and counts the rest', async () => {
	const folder = seedsWith();
	await build(folder);
	writeFileSync(`${folder}/data/claims.jsonl`, '{\n'.repeat(150));
	const { code, out, said } = await check(folder);
	expect(code).toBe(1);
	expect(out.trimEnd().split('\n')).toHaveLength(101);
	expect(out).toContain('and 51 more faults');
	expect(said).toEqual(['150 claims, 151 faults']);
});

test('check asks for a build where there is none', async () => {
	const folder = seedsWith();
	const { code, said } = await check(folder);
	expect({ code, said }).toEqual({
		code: 2,
		said: [`${folder}/data/claims.jsonl: no such file; attested build writes it`]
	});
});
