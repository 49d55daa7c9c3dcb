import { spawnSync } from 'node:child_process';
import { type Article, articlesByLanguage } from '#cli/bench/articles.ts';
import { median, timed } from '#cli/bench/quantile.ts';
import type { Settings } from '#cli/bench/settings.ts';
import { figure, tableOf } from '#cli/bench/table.ts';
import { CliError } from '#cli/error.ts';

/** Milliseconds from the start of a process to its end, medians. */
export interface Startup {
	language: string;
	/** `node -e 0`. */
	bare: number;
	/** `extract --language`, over the bare process. */
	given: number;
	/** `extract`, which finds the language out, over the bare process. */
	identified: number;
}

/** What the first short article takes in a new process, in each language, over a process that does nothing. */
export async function measureStartup({ language: only, rounds }: Settings): Promise<Startup[]> {
	const startups: Startup[] = [];
	for (const [language, articles] of await articlesByLanguage(only))
		startups.push(startupOf(language, articles, rounds));
	return startups;
}

function startupOf(language: string, articles: readonly Article[], rounds: number): Startup {
	const path = articles.toSorted((a, b) => a.bytes - b.bytes)[0]?.path ?? '';
	const read = ['src/cli/main.js', 'extract', path];
	const commands = [['-e', '0'], [...read, '--language', language], read];
	// One after the other in each round, so that all have the same share of a busy machine.
	const times = Array.from({ length: rounds }, () =>
		commands.map((command) => timed(() => run(command)))
	);
	const [bare = 0, given = 0, identified = 0] = commands.map((_, at) =>
		median(times.map((round) => round[at] ?? 0))
	);
	return { language, bare, given: given - bare, identified: identified - bare };
}

function run(args: readonly string[]) {
	const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
	if (status !== 0) throw new CliError(`start-up: node ${args.join(' ')} failed`);
}

/** The times of each language, and the medians of all. */
export function startupTable(startups: readonly Startup[]): string {
	const columns = ['bare', 'given', 'identified'] as const;
	const all = columns.map((column) => median(startups.map((startup) => startup[column])));
	return tableOf(
		'start-up: extract of one short file over a bare node process, in ms',
		['language', 'node -e 0', 'language given', 'language identified'],
		[
			...startups.map((startup) => [
				startup.language,
				...columns.map((column) => figure(startup[column], 0))
			]),
			['all', ...all.map((value) => figure(value, 0))]
		]
	);
}
