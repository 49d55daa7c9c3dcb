/** A stretch of a document's text, in code points, with what it stands for. */
export interface Span<T> {
	start: number;
	end: number;
	data: T;
}

/** A piece of text that is covered by the same spans throughout. */
export interface Segment<T> {
	start: number;
	end: number;
	/** The words there in composed form, ready to be drawn. */
	text: string;
	/** The spans over it, in the order given. */
	spans: readonly T[];
	/** Those of them that begin here, and those that end here. */
	opens: readonly T[];
	closes: readonly T[];
}

interface Placed<T> {
	start: number;
	end: number;
	data: T;
}

/**
 * Cuts a slice of text into segments at the borders of spans that may overlap in any way. `start` is the slice's own offset; spans
 * are counted in code points of the whole text. Borders inside a character as readers see it are moved outwards, so that
 * no accent is torn off its letter.
 */
export function segment<T>(slice: string, start: number, spans: readonly Span<T>[]): Segment<T>[] {
	if (slice === '') return [];
	const units = utf16Offsets(slice);
	const placed = spans.flatMap((span) => place(span, slice, start, units));
	const borders = new Set([0, slice.length, ...placed.flatMap((span) => [span.start, span.end])]);
	const cuts = [...borders].sort((a, b) => a - b);
	const toCodePoint = codePointAt(units, start);
	return cuts.slice(0, -1).map((from, index) => {
		const to = cuts[index + 1] ?? slice.length;
		const over = placed.filter((span) => span.start <= from && span.end >= to);
		return {
			start: toCodePoint(from),
			end: toCodePoint(to),
			text: slice.slice(from, to).normalize('NFC'),
			spans: over.map(({ data }) => data),
			opens: over.filter((span) => span.start === from).map(({ data }) => data),
			closes: over.filter((span) => span.end === to).map(({ data }) => data)
		};
	});
}

/** Longer than any character that is written. */
const reach = 64;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The span in UTF-16 units of the slice, widened to whole characters; nothing when it lies outside. */
function place<T>(
	span: Span<T>,
	slice: string,
	offset: number,
	units: readonly number[]
): Placed<T>[] {
	const last = units.length - 1;
	const from = Math.max(0, span.start - offset);
	const to = Math.min(last, span.end - offset);
	if (from >= to) return [];
	const start = boundaryBefore(slice, units[from] ?? 0);
	const end = boundaryAfter(slice, units[to] ?? slice.length);
	return [{ start, end, data: span.data }];
}

function boundaryBefore(text: string, index: number): number {
	return isPlainBorder(text, index) ? index : (characterAt(text, index)?.start ?? index);
}

function boundaryAfter(text: string, index: number): number {
	if (isPlainBorder(text, index)) return index;
	const around = characterAt(text, index);
	return !around || around.start === index ? index : around.end;
}

/** The character that an offset lies in, from its neighbourhood alone: asking about a whole text takes as long as the text. */
function characterAt(text: string, index: number) {
	const from = Math.max(0, index - reach);
	const around = graphemes.segment(text.slice(from, index + reach)).containing(index - from);
	if (!around) return undefined;
	const start = from + around.index;
	return { start, end: start + around.segment.length };
}

/** Most borders stand before a space, a digit or the like: no need to ask the segmenter there. */
function isPlainBorder(text: string, index: number): boolean {
	if (index <= 0 || index >= text.length) return true;
	return text.charCodeAt(index) < 0x80 && text.charCodeAt(index - 1) < 0x80;
}

/** For each code point its offset in UTF-16 units, and the length at the end. */
function utf16Offsets(text: string): number[] {
	const offsets: number[] = [];
	for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
		offsets.push(at);
	offsets.push(text.length);
	return offsets;
}

function codePointAt(units: readonly number[], start: number): (unit: number) => number {
	const index = new Map(units.map((unit, position) => [unit, position]));
	return (unit) => start + (index.get(unit) ?? 0);
}
