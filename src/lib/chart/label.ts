import type { Status } from '#lib/claim/schema.ts';
import type { Cell } from '#lib/query/cell.ts';
import type { Figure } from '#lib/query/figures.ts';
import { formatIn, type Scale } from '#lib/print/format.ts';

const boundWords = {
	exact: '',
	about: 'about ',
	over: 'over ',
	under: 'under ',
	at_least: 'at least ',
	at_most: 'at most '
} as const;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A figure in the chart's scale, to the precision of its source, without the unit: "over 26.6". */
export function figureLabel(figure: Figure, scale: Scale): string {
	// The field of a rank would stand on every label; the sentence says it.
	const short = figure.unit === 'rank' ? { ...figure, of: null } : figure;
	return `${boundWords[figure.bound]}${formatIn(short, scale)}`;
}

/** The values a cell is drawn with: one, or each that a source states. */
export function valueLabels(cell: Cell, scale: Scale): string[] {
	return cell.drawn.map((figure) => figureLabel(figure, scale));
}

/** Part of a year in words: "2024-08" is "Aug", "2024-01/2024-09" is "Jan–Sep"; nothing for a whole year. */
export function partLabel(period: string): string | undefined {
	const [from = '', to] = period.split('/').map((end) => end.slice(5));
	if (from === '') return undefined;
	const name = (part: string) => months[Number(part) - 1] ?? part;
	return to === undefined || to === from ? name(from) : `${name(from)}–${name(to)}`;
}

/** A cell as it is read out: "Gia Lai, 2021: 9.03 or 9.71 %, contested, 2 documents". */
export function spokenCell(cell: Cell, scale: Scale, unit: string): string {
	const values = valueLabels(cell, scale).join(' or ');
	const note = cell.note === undefined ? '' : `, ${cell.note}`;
	return [
		`${cell.name}${note}, ${cell.period}: ${values}${unit === '' ? '' : ` ${unit}`}`,
		stateOf(cell)
	].join(', ');
}

function stateOf(cell: Cell): string {
	const documents = new Set(cell.figures.map(({ document }) => document)).size;
	if (cell.contested) return `contested, ${documents} documents`;
	return cell.sources > 1 ? `${cell.status}, ${cell.sources} sources agree` : cell.status;
}

/** Statuses and states that occur, for the legend, in a fixed order. */
export function legendOf(cells: readonly Cell[]): (Status | 'agree' | 'contested')[] {
	const occurring = {
		actual: cells.some(({ status }) => status === 'actual'),
		estimate: cells.some(({ status }) => status === 'estimate'),
		target: cells.some(({ status }) => status === 'target'),
		agree: cells.some(({ sources }) => sources > 1),
		contested: cells.some(({ contested }) => contested)
	};
	return (['actual', 'estimate', 'target', 'agree', 'contested'] as const).filter(
		(state) => occurring[state]
	);
}
