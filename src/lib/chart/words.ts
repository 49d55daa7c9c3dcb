import type { Cell } from '#lib/query/cell.ts';
import type { Figure } from '#lib/query/figures.ts';
import type { Tile } from '#lib/query/tiles.ts';
import { seriesTitle, unitTitle, type Scale } from '#lib/print/format.ts';
import { publisherTitle } from '#lib/print/titles.ts';
import type { Measure } from '#lib/claim/schema.ts';

/** What a chart's words are made of. */
export interface Shown {
	indicator: { title: string; is_growth: boolean };
	measure: Measure;
	unit: string;
	from: number;
	to: number;
	/** Names of the chosen provinces. */
	names: readonly string[];
}

/** "GRDP growth by province, 2021", "GRDP growth of Bắc Giang, 2020–2024". */
export function chartTitle({ indicator, measure, from, to, names }: Shown): string {
	const series = seriesTitle(indicator, measure);
	const whose =
		names.length === 0 || names.length > 3 ? ' by province' : ` of ${listed(names, names.length)}`;
	return `${series}${whose}, ${from === to ? from : `${from}–${to}`}`;
}

/** The unit, once, and what a change is against: "% against the year before". */
export function chartSubtitle({ indicator, measure, unit }: Shown, scale: Scale): string {
	if (measure === 'plan_surplus') return `${unitTitle(unit, scale)} above the plan`;
	if (measure === 'plan_completion') return `${unitTitle(unit, scale)} of the plan`;
	if (measure === 'rank') return 'rank, the first is best placed';
	const growth = indicator.is_growth || measure === 'change';
	const title = unit === 'count' && scale.factor === 1 ? 'number' : unitTitle(unit, scale);
	return growth && unit === '%' ? `${title} against the year before` : title;
}

/** What is missing from a year: how many provinces, and whether anything was read about them. */
export interface Missing {
	total: number;
	read: number;
	unread: number;
	tiles: readonly Tile[];
}

/** The provinces of a division that a year has no figure for. */
export function missingFrom(cells: readonly Cell[], tiles: readonly Tile[]): Missing {
	const present = new Set(cells.map(({ place }) => place));
	const missing = tiles.filter(({ id }) => !present.has(id));
	const read = missing.filter(({ documents }) => documents > 0).length;
	return { total: missing.length, read, unread: missing.length - read, tiles: missing };
}

/** The division that a year's figures belong to: 34 provinces since July 2025, 63 before. */
export function divisionOf(year: number, cells: readonly Cell[], tiles: readonly Tile[]): 63 | 34 {
	if (year !== 2025) return year > 2025 ? 34 : 63;
	const old = new Set(tiles.filter(({ era }) => era === 63).map(({ id }) => id));
	return cells.length > 0 && cells.some(({ place }) => !old.has(place)) ? 34 : 63;
}

/** "Sources: VNA, gcl.vn and 3 others, 2021–2022." */
export function sourceLine(figures: readonly Figure[]): string {
	const counts = new Map<string, number>();
	for (const figure of figures) {
		const name = publisherTitle(figure);
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
	const years = figures.flatMap(({ published }) => published?.slice(0, 4) ?? []).sort();
	const [first, last] = [years[0], years.at(-1)];
	const when = first === undefined ? '' : first === last ? `, ${first}` : `, ${first}–${last}`;
	return names.length === 0 ? '' : `${listed(names, 3)}${when}`;
}

/** "A and B", "A, B, C and 2 others". */
export function listed(names: readonly string[], most: number): string {
	const shown = names.slice(0, most);
	const rest = names.length - shown.length;
	if (rest > 0) return `${shown.join(', ')} and ${rest} ${rest === 1 ? 'other' : 'others'}`;
	const last = shown.pop();
	return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last}`;
}

/** Why a cell is contested, and whether one value leads. */
export function contestedReason(cell: Cell): string {
	const documents = new Set(cell.drawn.map(({ document }) => document)).size;
	const as = { actual: 'results', estimate: 'estimates', target: 'targets' }[cell.status];
	const count = ['', 'One', 'Two', 'Three', 'Four', 'Five'][documents] ?? String(documents);
	const who =
		documents > 1
			? `${count} documents state different values, ${documents === 2 ? 'both' : 'all'} as ${as}.`
			: `One document states different values, all as ${as}.`;
	if (cell.headline === undefined)
		return `${who} None is better founded than the other, so there is no headline and each is drawn.`;
	return `${who} The first is stated by more sources or later; each is drawn.`;
}
