/** Colours by the name of their token, without the dashes: `data-2` is `--data-2`. */
export type Colour = string;

/** A place in a chart: across as a fraction of the plot's width plus pixels, so that one drawing fits any width. */
export interface Point {
	at: number;
	dx?: number;
	y: number;
}

interface Common {
	/** The bar or point it belongs to. */
	key?: string;
	/** Drawn by Chart.js itself; every other shape is drawn over or under its elements. */
	element?: true;
	/** Drawn before the bars and points. */
	behind?: true;
}

/** A rectangle, a line, a mark or a text, as SVG and canvas both draw it. */
export type Shape = Common &
	(
		| {
				kind: 'rect';
				from: Point;
				to: Point;
				radius?: number;
				fill?: Colour;
				/** 0..1 */
				opacity?: number;
				stroke?: Colour;
				width?: number;
				dash?: readonly number[];
		  }
		| {
				kind: 'line';
				from: Point;
				to: Point;
				stroke: Colour;
				width: number;
				dash?: readonly number[];
		  }
		| {
				kind: 'mark';
				form: 'circle' | 'diamond';
				centre: Point;
				radius: number;
				fill: Colour | 'none';
				stroke: Colour;
				width: number;
		  }
		| {
				kind: 'text';
				from: Point;
				text: string;
				anchor: 'start' | 'middle' | 'end';
				size: number;
				weight: number;
				fill: Colour;
				underline?: true;
				/** The ground around its letters, where lines may run behind. */
				halo?: true;
		  }
		| { kind: 'hatch'; from: Point; to: Point; stroke: Colour }
	);

/** Space around the plot, in pixels. */
export interface Margins {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Advance widths of the interface face at 1 px, by kind of character; labels are placed before any font is there. */
const widths: readonly (readonly [RegExp, number])[] = [
	[/[0-9\u2212×+=]/, 0.497],
	[/[.,:;'’ ()il|]/, 0.25],
	[/[mwMW%]/, 0.8],
	[/[A-Z]/, 0.58],
	[/[ftrjI]/, 0.33]
];

/** The width a text will take in the interface face, in pixels, near enough to keep labels apart. */
export function textWidth(text: string, size: number, weight = 400): number {
	let width = 0;
	for (const character of text.normalize('NFD'))
		width += /\p{M}/u.test(character) ? 0 : characterWidth(character);
	return width * size * (weight >= 600 ? 1.05 : 1);
}

function characterWidth(character: string): number {
	return widths.find(([kind]) => kind.test(character))?.[1] ?? 0.5;
}
