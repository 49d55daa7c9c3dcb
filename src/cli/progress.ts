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

/** Shows that a long task goes on, and for how long; call the result when it is done. */
export function ticking(output: Output, task: string): () => void {
	output.say(task);
	if (!process.stderr.isTTY) return () => {};
	const started = performance.now();
	const timer = setInterval(() => {
		process.stderr.write(`\r\u001b[K${((performance.now() - started) / 1000).toFixed(0)} s`);
	}, 1000);
	return () => {
		clearInterval(timer);
		process.stderr.write('\r\u001b[K');
	};
}
