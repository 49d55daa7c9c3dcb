/** Rows of words and figures under a title and a head, the first column to the left and all others to the right. */
export function tableOf(
	title: string,
	head: readonly string[],
	rows: readonly (readonly string[])[]
): string {
	const widths = head.map((name, at) =>
		Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0))
	);
	const lineOf = (row: readonly string[]) =>
		row
			.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
			.join('  ');
	return [title, ...[head, ...rows].map((row) => `  ${lineOf(row)}`)].join('\n');
}

/** A figure with so many decimals; a dash where there is none. */
export function figure(value: number | undefined, decimals: number): string {
	return value === undefined ? '-' : value.toFixed(decimals);
}
