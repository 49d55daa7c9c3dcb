import { parseArgs } from 'node:util';
import { z } from 'zod';
import { measureMemory, memoryTable } from '#cli/bench/memory.ts';
import { measureQuestions, questionTable } from '#cli/bench/questions.ts';
import type { Settings } from '#cli/bench/settings.ts';
import { measureSite, siteTable } from '#cli/bench/site.ts';
import { measureSpeed, speedTable } from '#cli/bench/speed.ts';
import { measureStartup, startupTable } from '#cli/bench/startup.ts';
import { CliError, messageOf } from '#cli/error.ts';
import { parseOptions } from '#cli/verb.ts';
import { languageCodes } from '#lib/language/index.ts';

const help = `usage: npm run bench -- [options]

Measures the extractor and the site, each beside a baseline of the same run.

  --only PART      speed, memory, startup, questions or site, and nothing else
  --language CODE  this language, and no other
  --size N         megabytes of text read in each language for the speed (20)
  --documents N    documents read in one process for the memory (10000)
  --rounds N       processes started in each language for the start-up (5)
  --json           prints what was measured as JSON
`;

const parts = {
	speed: part(measureSpeed, speedTable),
	memory: part(measureMemory, memoryTable),
	startup: part(measureStartup, startupTable),
	questions: part(measureQuestions, questionTable),
	site: part(measureSite, siteTable)
};
const partNames = Object.keys(parts) as (keyof typeof parts)[];

const optionsSchema = z.object({
	only: z.enum(partNames).optional(),
	size: z.coerce.number().positive().default(20),
	documents: z.coerce.number().int().min(100).default(10_000),
	language: z.enum(languageCodes).optional(),
	rounds: z.coerce.number().int().positive().default(5),
	json: z.boolean().optional(),
	help: z.boolean().optional()
});

try {
	await bench(parseOptions(optionsSchema, argumentsOf(process.argv.slice(2))));
} catch (error) {
	if (!(error instanceof CliError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}

async function bench({ only, json, help: wantsHelp, ...settings }: z.infer<typeof optionsSchema>) {
	if (wantsHelp) return console.log(help.trimEnd());
	const measured: Record<string, unknown> = {};
	for (const name of only ? [only] : partNames) {
		const { values, table } = await parts[name](settings);
		measured[name] = values;
		if (!json) console.log(`${table}\n`);
	}
	if (json) console.log(JSON.stringify(measured, undefined, '\t'));
}

/** A measurement together with how it is printed. */
function part<Values>(
	measure: (settings: Settings) => Promise<Values> | Values,
	print: (values: Values) => string
) {
	return async (settings: Settings) => {
		const values = await measure(settings);
		return { values, table: print(values) };
	};
}

function argumentsOf(args: string[]) {
	const string = { type: 'string' } as const;
	const boolean = { type: 'boolean' } as const;
	const options = {
		only: string,
		size: string,
		documents: string,
		language: string,
		rounds: string,
		json: boolean,
		help: boolean
	};
	try {
		return parseArgs({ args, options }).values;
	} catch (error) {
		throw new CliError(messageOf(error));
	}
}
