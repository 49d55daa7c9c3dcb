import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimSchema } from '#lib/claim/schema.ts';
import { sliceCodePoints } from '#lib/text/codePoints.ts';
import { attested, folderWith, jsonLines } from './run.ts';

const stem = '001_06566dc530f2549c';
const article = `seeds/articles/${stem}.txt`;
const text = readFileSync(article, 'utf8');

test('prints a claim a line, its document named by the stem, its quote the slice of the text', async () => {
	const { code, out, said } = await attested(['extract', article]);
	expect({ code, said }).toEqual({ code: 0, said: [] });
	const claims = jsonLines(out).map((line) => claimSchema.parse(line));
	expect(claims.length).toBeGreaterThan(0);
	for (const { document, start, end, quote } of claims) {
		expect(document).toBe(stem);
		expect(sliceCodePoints(text, start, end)).toBe(quote);
	}
});

test('reads a folder in the order of its paths', async () => {
	const { out } = await attested(['extract', 'seeds/articles']);
	const documents = jsonLines(out).map(({ document }) => String(document));
	expect(documents).toEqual(documents.toSorted());
	expect(new Set(documents).size).toBeGreaterThan(1);
});

test('each document that cannot be read gets its own line, the others are still read', async () => {
	const folder = folderWith({
		'binary.txt': new Uint8Array([72, 0, 105]),
		'empty.txt': '',
		'latin.txt': new Uint8Array([104, 105, 10, 118, 0xe0, 32]),
		'letters.txt': 'xyz qq 12',
		'pdf.txt': '%PDF-1.7 ...',
		'read.txt': text,
		'thai.txt': 'เศรษฐกิจไทยขยายตัวร้อยละ 2.5 ในปี 2567 ตามรายงานของสำนักงานสภาพัฒนาการเศรษฐกิจ',
		'utf16.txt': new Uint8Array([0xff, 0xfe, 65, 0]),
		'white.txt': ' \n\t\n'
	});
	writeFileSync(join(folder, 'large.txt'), '');
	truncateSync(join(folder, 'large.txt'), 100_000_000);
	symlinkSync('nowhere', join(folder, 'gone.txt'));
	const { code, out, said } = await attested(['extract', folder, `${folder}/none.txt`]);
	expect(code).toBe(2);
	expect(new Set(jsonLines(out).map(({ document }) => document))).toEqual(
		new Set(['read', 'thai'])
	);
	expect(said.map((line) => line.replace(`${folder}/`, ''))).toEqual([
		'binary.txt: binary, not text',
		'empty.txt: empty',
		'gone.txt: no such file',
		'large.txt: too large: 100 MB; a document must be smaller than 5 MB',
		'latin.txt: not UTF-8 (line 2)',
		'letters.txt: language not recognised; name it with --language',
		'pdf.txt: not text but a PDF; save it as plain text first',
		'thai.txt: there is no language pack for Thai: only digits, percent signs, currency codes, names of provinces and abbreviations such as GRDP were read',
		'utf16.txt: UTF-16; save it as UTF-8 first',
		'white.txt: empty: nothing but white space',
		'none.txt: no such file or folder',
		'partial: 10 of 12 documents could not be read'
	]);
});

test.skipIf(process.getuid?.() === 0)('says when a file may not be read', async () => {
	const folder = folderWith({ 'secret.txt': text });
	writeFileSync(join(folder, 'secret.txt'), text, { mode: 0 });
	const { code, said } = await attested(['extract', `${folder}/secret.txt`]);
	expect({ code, said }).toEqual({
		code: 2,
		said: [`${folder}/secret.txt: no permission to read it`]
	});
});

test('the language can be named where it cannot be recognised', async () => {
	const folder = folderWith({ 'short.txt': 'GRDP: 8,5%' });
	const { code, said } = await attested(['extract', folder, '--language', 'vi']);
	expect({ code, said }).toEqual({ code: 0, said: [] });
});

test.each([
	[['extract'], 'extract: name a file, a folder, or - for standard input'],
	[
		['extract', article, '--format', 'xml'],
		'--format: Invalid option: expected one of "jsonl"|"csv"|"table"'
	],
	[
		['extract', article, '--published', 'yesterday'],
		'--published: expected a date such as 2025-01-14'
	],
	[['extract', article, '--language', 'xx'], /^"xx" is no language code; /],
	[['extract', article, '--fromat', 'csv'], "Unknown option '--fromat'; --help lists the options"],
	[['extract', article, '--explain', '--format', 'csv'], /^--explain: /],
	[['extrakt'], 'unknown verb: extrakt; attested --help lists them']
])('%j is a mistake told in one line', async (args, message) => {
	const { code, out, said } = await attested(args);
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(said).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)]);
});

test('a sources file with a mistake is named with entry and field', async () => {
	const folder = folderWith({
		'a.txt': text,
		'sources.json': '[{"file": "a.txt", "langauge": "cs"}]'
	});
	const { code, said } = await attested(['extract', folder]);
	expect(code).toBe(2);
	expect(said[0]).toContain('sources.json: entry 1 (a.txt): langauge: unknown field');
});

test('reads one document from standard input', async () => {
	const { code, out } = await attested(['extract', '-'], text);
	expect(code).toBe(0);
	expect(new Set(jsonLines(out).map(({ document }) => document))).toEqual(new Set(['stdin']));
});

test('reads documents as NDJSON from standard input and names the line of a bad one', async () => {
	const records = [
		JSON.stringify({ id: 'one', text }),
		'',
		'{"id": "two", "text": ',
		JSON.stringify({ id: 'three', text, publishd: '2024-01-01' }),
		JSON.stringify({ id: 'four', text: ' ' }),
		JSON.stringify({ id: 'five', text, published: '2024-02-23', url: 'https://example.org/' })
	];
	const { code, out, said } = await attested(['extract', '-'], records.join('\n'));
	expect(code).toBe(2);
	expect(new Set(jsonLines(out).map(({ document }) => document))).toEqual(new Set(['one', 'five']));
	expect(said).toEqual([
		'- line 3: not JSON',
		'- line 4: publishd: unknown field',
		'- line 5: empty: nothing but white space',
		'partial: 3 of 5 documents could not be read'
	]);
});

test('a document is read in the language that it says', async () => {
	const record = (language: string) =>
		JSON.stringify({ id: language, text: 'Eksporten økte med 5 prosent.', language });
	const records = ['sv', 'nb', 'xx'].map(record).join('\n');
	const { code, out, said } = await attested(['extract', '-'], records);
	const read = jsonLines(out).map(({ document, indicator }) => ({ document, indicator }));
	expect({ code, read }).toEqual({
		code: 2,
		read: [
			{ document: 'sv', indicator: null },
			{ document: 'nb', indicator: 'exports' }
		]
	});
	expect(said).toContainEqual(expect.stringMatching(/^- line 3: "xx" is no language code; /));
});

test('claims of a document are printed before the next one arrives', async () => {
	const child = spawn(process.execPath, ['src/cli/main.js', 'extract', '-']);
	child.stdin.write(`${JSON.stringify({ id: 'one', text })}\n`);
	const [chunk]: unknown[] = await once(child.stdout, 'data');
	expect(String(chunk)).toContain('"document":"one"');
	child.stdin.end();
	const [code]: unknown[] = await once(child, 'exit');
	expect(code).toBe(0);
});

test('prints CSV with one header for all documents', async () => {
	const { out } = await attested(['extract', 'seeds/articles', '--format', 'csv']);
	const lines = out.split('\r\n');
	expect(lines.filter((line) => line.startsWith('id,document,start,end,quote,'))).toHaveLength(1);
	expect(lines.some((line) => line.includes(`,${stem},`))).toBe(true);
});

test('prints a table for each document', async () => {
	const { out } = await attested(['extract', article, '--format', 'table']);
	const [title, header, ...rows] = out.trimEnd().split('\n');
	expect(title).toMatch(new RegExp(`^${stem} \\(cs, \\d+ claims\\)$`));
	expect(header?.trim().split(/\s+/)).toEqual([
		'value',
		'unit',
		'indicator',
		'measure',
		'status',
		'place',
		'period',
		'quote'
	]);
	expect(rows.length).toBeGreaterThan(0);
});

test('explains in sentences what was read from where, and why a number was refused', async () => {
	const { code, out } = await attested(['extract', article, '--explain']);
	expect(code).toBe(0);
	const [first = '', ...rest] = out.split('\n\n');
	expect(first.replaceAll('\n', ' ')).toMatch(
		/^\S+ is in Czech; when it was published is not known\. It is about Quảng Trị, .* figures were read, /
	);
	const all = rest.join('\n\n').replace(/\n +(?:\| )?/g, ' ');
	expect(all).toContain('pochvalné listy [[11 kolektivům]] a 12 jednotlivcům');
	expect(all).toMatch(/11: a count of “kolektivům” in Quảng Trị in \d{4}\. All in all /);
	expect(all).toContain('Rather than no claim at all, ');
	expect(all).toMatch(/Refused:.* session number, 1 number: - “18\.”: "sjezdu" behind it/);
	for (const line of out.split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(80);
});

test('explanations keep their form as JSON lines', async () => {
	const { out } = await attested(['extract', article, '--explain', '--format', 'jsonl']);
	const lines = jsonLines(out).filter((line) => 'explanation' in line);
	expect(lines.length).toBeGreaterThan(0);
	const reasons = JSON.stringify(lines.map(({ explanation }) => explanation));
	expect(reasons).toMatch(/"reasons":\["[a-z ,]+: [^"]+ \(\+\d\.\d\d\)"/);
});

test('a document cannot steer the terminal', async () => {
	const record = JSON.stringify({
		id: 'one\u001b[2J',
		text: text.replace('11 kolektivům', '11\u001b kolektivům')
	});
	for (const args of [['--explain'], ['--format', 'table']]) {
		const { out, said } = await attested(['extract', '-', ...args], record);
		expect(out).toContain('one [2J');
		expect(out + said.join('')).not.toContain('\u001b');
	}
});

test('ends quietly when its reader has seen enough', async () => {
	const child = spawn(process.execPath, ['src/cli/main.js', 'extract', 'seeds'], {
		stdio: ['ignore', 'pipe', 'pipe']
	});
	child.stdout.once('data', () => child.stdout.destroy());
	let said = '';
	child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const [code]: unknown[] = await once(child, 'close');
	expect({ code, said }).toEqual({ code: 0, said: '' });
});

test('every verb explains itself', async () => {
	const verbs = ['extract', 'build', 'check', 'evaluate', 'start', 'serve', 'train'];
	const answers = await Promise.all(verbs.map((verb) => attested([verb, '--help'])));
	expect(answers.map(({ code }) => code)).toEqual(verbs.map(() => 0));
	for (const [index, verb] of verbs.entries())
		expect(answers[index]?.out).toMatch(new RegExp(`^usage: attested ${verb}`));
});

test('without a verb the help comes with exit code 2, with --help with 0', async () => {
	const [bare, asked] = await Promise.all([attested([]), attested(['--help'])]);
	expect([bare.code, asked.code]).toEqual([2, 0]);
	expect(bare.said.join('\n')).toContain('usage: attested <verb>');
	expect(asked.out).toContain('usage: attested <verb>');
});
