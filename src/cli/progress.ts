import type { Output } from '#cli/verb.ts';

/**
 * Shows how far a long task has come: call the result with what is done now, and without anything at the end. A terminal gets one line
 * that rewrites itself, a log one line in all.
 */
export function progress(output: Output, task: string, total: number): (item?: string) => void {
	let done = 0;
	if (!process.stderr.isTTY) {
		output.say(`${task} ${total} documents`);
		return () => {};
	}
	return (item) => {
		const line = item === undefined ? '' : `${task} ${++done}/${total} ${item}`;
		process.stderr.write(`\r\u001b[K${line.slice(0, process.stderr.columns - 1)}`);
	};
}
