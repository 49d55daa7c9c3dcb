/** The middle one of some measurements. */
export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** The measurement that a share of all is below. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Milliseconds that something takes. */
export function timed(run: () => void): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}
