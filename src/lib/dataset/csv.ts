type Cell = string | number | boolean | null | undefined;

/** One line of a CSV file (RFC 4180), its end included. Text that a spreadsheet would run as a formula gets a `'` in front; numbers do not. */
export function csvLine(cells: readonly Cell[]): string {
	return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: Cell): string {
	if (cell === undefined || cell === null) return '';
	if (typeof cell !== 'string') return String(cell);
	const guarded = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
