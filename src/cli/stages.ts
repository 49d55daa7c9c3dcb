import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import { readText, removeFile } from '#cli/files.ts';

/** One stage of `npm test`. */
interface Stage {
	name: string;
	commands: readonly (readonly string[])[];
	/** Where the runner writes what it counted. */
	report?: { path: string; count: (json: unknown) => Count };
	/** A stage without which this one makes no sense. */
	needs?: string;
}

interface Count {
	passed: number;
	failed: number;
}

const unitReport = 'test-results/unit.json';
const browserReport = 'test-results/browser.json';

const stages: readonly Stage[] = [
	{ name: 'format', commands: [['prettier', '--check', '--log-level', 'warn', '.']] },
	{ name: 'lint', commands: [['eslint', '.']] },
	{
		name: 'types',
		commands: [
			['svelte-kit', 'sync'],
			['svelte-check', '--fail-on-warnings', '--output', 'human']
		]
	},
	{ name: 'data', commands: [['attested', 'build', '--data', 'test-results/data']] },
	{
		name: 'unit',
		commands: [
			['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`]
		],
		report: { path: unitReport, count: countVitest }
	},
	{ name: 'build', commands: [['vite', 'build', '--logLevel', 'warn']], needs: 'data' },
	{
		name: 'browser',
		commands: [['playwright', 'test', '--reporter=line,json']],
		report: { path: browserReport, count: countPlaywright },
		needs: 'build'
	}
];

process.exitCode = await runAll();

/** Runs every stage, also after one has failed, so that one run shows everything; the last line counts the tests. */
async function runAll(): Promise<number> {
	const total: Count = { passed: 0, failed: 0 };
	const broken = new Set<string>();
	for (const [index, stage] of stages.entries()) {
		console.log(`\n== ${stage.name} (${index + 1} of ${stages.length})`);
		const started = performance.now();
		const { passed, failed } =
			stage.needs !== undefined && broken.has(stage.needs)
				? skip(stage, stage.needs)
				: await run(stage);
		total.passed += passed;
		total.failed += failed;
		if (failed > 0) broken.add(stage.name);
		const seconds = ((performance.now() - started) / 1000).toFixed(1);
		console.log(`== ${stage.name}: ${failed === 0 ? 'ok' : 'failed'}, ${seconds} s`);
	}
	console.log(`\n${total.passed} passed, ${total.failed} failed`);
	return total.failed === 0 ? 0 : 1;
}

function skip({ name }: Stage, needed: string): Count {
	console.log(`${name} needs ${needed}, which failed`);
	return { passed: 0, failed: 1 };
}

async function run({ commands, report }: Stage): Promise<Count> {
	if (report) removeFile(report.path);
	let code = 0;
	for (const command of commands) if (code === 0) code = await runCommand(command);
	const json = report && readText(report.path);
	const count = json ? report.count(JSON.parse(json)) : { passed: 0, failed: 0 };
	// A stage that breaks without a failed test of its own is one failure.
	return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

async function runCommand([name = '', ...args]: readonly string[]): Promise<number> {
	const [program, first] =
		name === 'attested'
			? [process.execPath, ['src/cli/main.js']]
			: [`node_modules/.bin/${name}`, []];
	const child = spawn(program, [...first, ...args], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport }
	});
	const [code]: unknown[] = await once(child, 'exit');
	return typeof code === 'number' ? code : 1;
}

function countVitest(json: unknown): Count {
	const report = z.object({ numPassedTests: z.int(), numFailedTests: z.int() }).parse(json);
	return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function countPlaywright(json: unknown): Count {
	const counts = z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() });
	const { stats } = z.object({ stats: counts }).parse(json);
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
