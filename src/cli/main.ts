import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { CliError, messageOf } from '#cli/error.ts';
import { withoutControls } from '#cli/plain.ts';
import type { Output, Verb } from '#cli/verb.ts';

const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
	extract: async () => (await import('#cli/extract.ts')).extractVerb,
	build: async () => (await import('#cli/build.ts')).buildVerb,
	check: async () => (await import('#cli/check.ts')).checkVerb,
	evaluate: async () => (await import('#cli/evaluate.ts')).evaluateVerb,
	peers: async () => (await import('#cli/peers.ts')).peersVerb,
	train: async () => (await import('#cli/train.ts')).trainVerb,
	start: async () => (await import('#cli/start.ts')).startVerb,
	serve: async () => (await import('#cli/serve.ts')).serveVerb
};

const help = `attested: figures out of articles, each traced to the sentence that states it

usage: attested <verb> [options]

  extract   print the claims of documents as JSON lines, CSV or a table
  build     read seeds/ and write the dataset
  check     verify every claim of the dataset against its document
  evaluate  score the extractor against gold
  train     fit the linker's weights to the gold under test/gold
  start     build the dataset and the site, and serve it
  serve     serve the site as it was last built

attested <verb> --help tells more.
`;

/** Narrower than this nothing can be read. */
const narrowest = 30;

const output: Output = {
	print: async (text) => {
		if (!process.stdout.write(text)) await once(process.stdout, 'drain');
	},
	say: (line) => {
		// A line of progress may stand there.
		const start = process.stderr.isTTY ? '\r\u001b[K' : '';
		process.stderr.write(`${start}${withoutControls(line)}\n`);
	},
	width: Math.max(narrowest, process.stdout.columns || 80)
};

// A reader that has seen enough ("| head") is no fault.
process.stdout.on('error', (error) => {
	if ('code' in error && error.code === 'EPIPE') process.exit(0);
	throw error;
});

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof CliError)) throw error;
	output.say(error.message);
	process.exitCode = 2;
}

async function main([name, ...rest]: string[]): Promise<number> {
	if (name === undefined) throw new CliError(help.trimEnd());
	if (name === '--help' || name === '-h' || name === 'help') return show(help);
	const load = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
	if (!load) throw new CliError(`unknown verb: ${name}; attested --help lists them`);
	const verb = await load();
	const { values, positionals } = parse(verb, rest);
	if (values['help']) return show(verb.help);
	return verb.run(values, positionals, output);
}

async function show(text: string) {
	await output.print(text);
	return 0;
}

function parse(verb: Verb, args: string[]) {
	try {
		return parseArgs({
			args,
			options: { ...verb.options, help: { type: 'boolean', short: 'h' } },
			allowPositionals: true
		});
	} catch (error) {
		const [sentence = ''] = messageOf(error).split(/\. |\n/);
		throw new CliError(`${sentence}; --help lists the options`);
	}
}
