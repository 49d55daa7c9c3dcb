import { readFileSync } from 'node:fs';
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

test('the committed evaluation is what the gold articles give now', async () => {
	const file = `${folderWith({})}/evaluation.json`;
	const args = ['--gold', 'test/gold/articles', '--errors', '0', '--save'];
	expect(await attested(['evaluate', ...args, file])).toMatchObject({ code: 0 });
	const message = `data/evaluation.json is out of date; run: npm run attested -- evaluate ${args.join(' ')} data/evaluation.json`;
	const committed = readFileSync('data/evaluation.json', 'utf8');
	expect(readFileSync(file, 'utf8') === committed, message).toBe(true);
	expect(Object.keys(evaluationSchema.parse(JSON.parse(committed)).languages)).toEqual(
		languageCodes
	);
});

test('saves nothing that is not grouped by language', async () => {
	const args = ['--gold', 'test/gold/seeds', '--docs', 'seeds/articles', '--by', 'document'];
	const { code, said } = await attested(['evaluate', ...args, '--save', 'nowhere.json']);
	expect({ code, said }).toEqual({
		code: 2,
		said: ['evaluate: --save goes with --by language']
	});
});
