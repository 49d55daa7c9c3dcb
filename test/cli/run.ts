import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

// A process takes its time to start, more so beside others.
vi.setConfig({ testTimeout: 60_000 });

/** What a run of the command line left behind. */
export interface Outcome {
	code: number | null;
	/** Standard output. */
	out: string;
	/** Lines of standard error. */
	said: string[];
}

/** Runs the command line as a process of its own, with `input` on standard input. */
export function attested(
	args: readonly string[],
	input: string | Uint8Array = ''
): Promise<Outcome> {
	return runScript('src/cli/main.js', args, input);
}

/** The same for another script of `src/cli`. */
export function runScript(
	script: string,
	args: readonly string[],
	input: string | Uint8Array = ''
): Promise<Outcome> {
	const child = spawn(process.execPath, [script, ...args]);
	const out: Buffer[] = [];
	const said: Buffer[] = [];
	child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
	child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
	child.stdin.on('error', () => {});
	child.stdin.end(input);
	return new Promise((resolve) => {
		child.on('close', (code) =>
			resolve({
				code,
				out: Buffer.concat(out).toString('utf8'),
				said: Buffer.concat(said).toString('utf8').split('\n').filter(Boolean)
			})
		);
	});
}

/** A folder with these files that is gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'attested-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	return folder;
}

/** The values of JSON lines. */
export function jsonLines(text: string): Record<string, unknown>[] {
	return text
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line));
}
