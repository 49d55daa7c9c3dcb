import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, foldersSchema } from '#cli/build.ts';
import { compressSite } from '#cli/compress.ts';
import { ticking } from '#cli/progress.ts';
import { serve, serverOptionsSchema } from '#cli/serve.ts';
import { parseOptions, refuseFiles, type Verb } from '#cli/verb.ts';

export const startVerb: Verb = {
	help: `usage: attested start [options]

Builds the dataset from seeds/, builds the site into build/, and serves it until it is stopped.

  --port N     the port (4173); the next free one when it is taken
  --host NAME  the address to listen on (localhost)
  --no-serve   build only
`,
	options: {
		port: { type: 'string' },
		host: { type: 'string' },
		'no-serve': { type: 'boolean' }
	},
	run: async (values, files, output) => {
		refuseFiles(files);
		const options = parseOptions(serverOptionsSchema, values);
		const started = performance.now();
		await build(foldersSchema.parse({}), output);
		const built = ticking(output, 'building the site');
		const code = await buildSite();
		built();
		if (code !== 0) return code;
		const compressed = ticking(output, 'compressing the site');
		const count = await compressSite('build');
		compressed();
		output.say(`${count} files compressed`);
		output.say(`ready after ${((performance.now() - started) / 1000).toFixed(1)} s`);
		if (!values['no-serve']) await serve('build', options, output);
		return 0;
	}
};

/** Builds the site in a process of its own, which only speaks of errors; gives back its exit code. */
async function buildSite(): Promise<number> {
	const vite = dirname(createRequire(import.meta.url).resolve('vite/package.json'));
	const child = spawn(
		process.execPath,
		[join(vite, 'bin/vite.js'), 'build', '--logLevel', 'error'],
		{ stdio: ['ignore', 'ignore', 'inherit'] }
	);
	const [code]: unknown[] = await once(child, 'exit');
	return typeof code === 'number' ? code : 1;
}
