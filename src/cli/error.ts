/** A mistake of the user's: one clear line instead of a stack, and exit code 2. */
export class CliError extends Error {}

/** What went wrong, in words, whatever was thrown. */
export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
