import type { ParseArgsOptionsConfig } from 'node:util';
import type { z } from 'zod';
import { CliError } from '#cli/error.ts';
import { firstIssue } from '#lib/dataset/issue.ts';

/** Where a verb writes: results to `print`, everything else to `say`. */
export interface Output {
	/** Writes results, and waits while the reader is slow. */
	print: (text: string) => Promise<void>;
	/** Writes one line for the person at the terminal. */
	say: (line: string) => void;
	/** How many characters a line of prose may have. */
	width: number;
}

/** One verb of the command line. */
export interface Verb {
	/** What `--help` prints. */
	help: string;
	options: ParseArgsOptionsConfig;
	/** Does the work and gives back the exit code. */
	run: (
		values: Record<string, unknown>,
		files: readonly string[],
		output: Output
	) => Promise<number>;
}

/** The options as the schema reads them; a wrong one is the user's mistake. */
export function parseOptions<T extends z.ZodType>(schema: T, values: unknown): z.infer<T> {
	const parsed = schema.safeParse(values);
	if (parsed.success) return parsed.data;
	throw new CliError(`--${firstIssue(parsed.error)}`);
}

/** Refuses what is left over on the command line. */
export function refuseFiles(files: readonly string[]): void {
	if (files.length > 0) throw new CliError(`unexpected argument: ${files[0]}`);
}
