import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluationSchema } from '#lib/dataset/evaluation.ts';
import { languageCodes } from '#lib/language/index.ts';
import { attested, folderWith, jsonLines } from './run.ts';

const seeds = ['--gold', 'test/gold/seeds', '--docs', 'seeds/articles'];

interface Report {
	scores: Record<string, { documents: number; gold: number; claims: number; numberF1: number }>;
	errors: { id: string }[];
}

async function evaluate(...args: string[]): Promise<Report> {
	const { code, out } = await attested(['evaluate', ...args, '--json']);
	expect(code).toBe(0);
	return JSON.parse(out) as Report;
}

test('scores by language and shows each field', async () => {
	const { code, out } = await attested(['evaluate', ...seeds]);
	expect(code).toBe(0);
	for (const group of ['all', 'ar', 'cs', 'el', 'nb'])
		expect(out).toMatch(new RegExp(`^${group} +\\d`, 'm'));
	expect(out).toMatch(/^field +sign +unit +of +indicator +measure +status +place +period$/m);
});

test('leaves documents out by the beginning of their names', async () => {
	const only = await evaluate(...seeds, '--only', '001', '--only', '004', '--by', 'document');
	const rest = await evaluate(...seeds, '--exclude', '001', '--exclude', '004');
	expect(Object.keys(only.scores)).toEqual(['all', '001_06566dc530f2549c', '004_ecdd89f01d7cf933']);
	expect(rest.scores['all']).toMatchObject({ documents: 3 });
});

test('shows as many errors as asked for', async () => {
	const folder = folderWith({
		'docs/a.txt':
			'In 2024 the province of Bac Giang held a large and friendly meeting on many things.',
		'gold/a.jsonl': [1, 2, 3]
			.map((value) =>
				JSON.stringify({ start: 0, end: 2, quote: 'In', value, unit: '%', measure: 'level' })
			)
			.join('\n')
	});
	const { out } = await attested(['evaluate', '--gold', folder, '--errors', '2']);
	expect(out.match(/^a: missed/gm)).toHaveLength(2);
	expect(
		(await evaluate('--gold', folder)).errors.filter(({ id }) => id === 'a').length
	).toBeGreaterThan(2);
});

test.each([
	[[], 'evaluate: name the folder of the gold with --gold'],
	[['--gold', 'nowhere'], 'nowhere: no folder gold/ in it'],
	[['--gold', 'test/gold/seeds', '--docs', 'nowhere'], 'nowhere: no such file or folder'],
	[['--gold', 'test/gold/seeds', '--errors', 'many'], '--errors: expected a number']
])('evaluate %j is a mistake told in one line', async (args, message) => {
	expect(await attested(['evaluate', ...args])).toEqual({ code: 2, out: '', said: [message] });
});

test('names the line of gold that is none', async () => {
	const folder = folderWith({
		'docs/a.txt': 'The weather is fine and warm here today.',
		'gold/a.jsonl': '\n{"start": 1}'
	});
	const { code, said } = await attested(['evaluate', '--gold', folder]);
	expect({ code, said }).toEqual({ code: 2, said: [expect.stringContaining('gold/a.jsonl:2: ')] });
});

test('the claims that extract prints are those that evaluate scores', async () => {
	const [{ scores }, { out }] = await Promise.all([
		evaluate(...seeds),
		attested(['extract', 'seeds/articles'])
	]);
	expect(scores['all']?.claims).toBe(jsonLines(out).length);
});

const meeting =
	'In 2024 the province of Bac Giang held a large and friendly meeting on many things.';

test('a document without gold is left out and named, one with empty gold is scored', async () => {
	const folder = folderWith({
		'docs/a.txt': meeting,
		'docs/b.txt': `${meeting} It welcomed 12,000 tourists.`,
		'gold/a.jsonl': ''
	});
	const { code, out, said } = await attested(['evaluate', '--gold', folder]);
	expect({ code, said }).toEqual({
		code: 2,
		said: [
			`${folder}/docs/b.txt: no gold: ${folder}/gold/b.jsonl`,
			'partial: 1 documents are not scored'
		]
	});
	expect(out).toMatch(/^all +1 +0 +0 /m);
	expect(out).not.toContain('extra');
});

test('writes a report of its own and says where', async () => {
	const folder = folderWith({
		'docs/a.txt': `${meeting} <script>alert(document)</script> It welcomed 12,000 tourists.`,
		'gold/a.jsonl': JSON.stringify({
			...{ start: 3, end: 7, quote: '2024' },
			...{ value: 2024, unit: 'count', measure: 'level' }
		})
	});
	const file = join(folder, 'reports/first.html');
	const { code, out, said } = await attested(['evaluate', '--gold', folder, '--html', file]);
	expect({ code, said }).toEqual({ code: 0, said: [`report: ${file}`] });
	expect(out).toContain('number P');
	const page = readFileSync(file, 'utf8');
	expect(page).toMatch(/^<!doctype html>/);
	expect(page).toContain('&lt;script&gt;alert(document)');
	expect(page).not.toContain('<script>alert');
	expect(page).not.toMatch(/(?:src|href)="(?!#|data:,")/);
	expect(page).toMatch(/<mark class="missed" id="d1-1">.*2024/);
	expect(page).toMatch(/<mark class="extra" id="d1-2">.*12,000/);
});

test.each([
	['is a folder', ''],
	['names a folder, not a file', 'new/'],
	['FOLDER/plain.txt is no folder', 'plain.txt/report.html']
])('refuses to write a report where it cannot: %s', async (reason, path) => {
	const folder = folderWith({ 'plain.txt': 'kept' });
	const file = path === '' ? folder : `${folder}/${path}`;
	const { code, out, said } = await attested(['evaluate', ...seeds, '--html', file]);
	expect({ code, out, said }).toEqual({
		code: 2,
		out: '',
		said: [`${file}: cannot be written: ${reason.replace('FOLDER', folder)}`]
	});
	expect(readFileSync(join(folder, 'plain.txt'), 'utf8')).toBe('kept');
});

test.skipIf(process.getuid?.() === 0)('says when a report may not be written', async () => {
	const folder = folderWith({});
	const file = join(folder, 'report.html');
	writeFileSync(file, 'kept', { mode: 0o400 });
	const { code, said } = await attested(['evaluate', ...seeds, '--html', file]);
	expect({ code, said }).toEqual({ code: 2, said: [`${file}: cannot be written: no permission`] });
	expect(existsSync(file)).toBe(true);
});

test('the committed evaluation is what the gold articles give now', async () => {
	const file = `${folderWith({})}/evaluation.json`;
	const args = ['--gold', 'test/gold/articles', '--errors', '0', '--save'];
	expect(await attested(['evaluate', ...args, file])).toMatchObject({ code: 0 });
	const message = `data/evaluation.json is out of date; run: npm run attested -- evaluate ${args.join(' ')} data/evaluation.json`;
	const committed = readFileSync('data/evaluation.json', 'utf8');
	expect(readFileSync(file, 'utf8') === committed, message).toBe(true);
	const scored = Object.keys(evaluationSchema.parse(JSON.parse(committed)).languages);
	expect(languageCodes).toEqual(expect.arrayContaining(scored));
});

test('saves nothing that is not grouped by language', async () => {
	const args = ['--gold', 'test/gold/seeds', '--docs', 'seeds/articles', '--by', 'document'];
	const { code, said } = await attested(['evaluate', ...args, '--save', 'nowhere.json']);
	expect({ code, said }).toEqual({
		code: 2,
		said: ['evaluate: --save goes with --by language']
	});
});
