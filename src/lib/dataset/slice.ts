/** Cuts a text by code points, half-open: `slicer("a😀b")(1, 2)` is "😀". */
export function slicer(text: string): (start: number, end: number) => string {
	if (!/[\ud800-\udfff]/.test(text)) return (start, end) => text.slice(start, end);
	const characters = Array.from(text);
	return (start, end) => characters.slice(start, end).join('');
}
