import type { Status } from '#lib/claim/schema.ts';
import { judgeCell } from '#lib/dataset/cell.ts';
import type { Figure } from '#lib/query/figures.ts';

/** Everything that documents state about one province in one period: one bar, one point, one tile. */
export interface Cell {
	key: string;
	place: string;
	name: string;
	year: number;
	period: string;
	/** What a plan figure is measured against, or whom a rank is among. */
	note: string | undefined;
	/** Every claim, the one that is drawn first. */
	figures: readonly Figure[];
	/** The claim that is drawn; where sources contradict each other and none is better founded, none. */
	headline: Figure | undefined;
	status: Status;
	/** The values that are drawn: one, or where sources contradict each other each of them, ascending. */
	drawn: readonly Figure[];
	/** Documents that state the drawn value independently of each other. */
	sources: number;
	contested: boolean;
	/** Claims of another status that differ: the estimate before the result, the target. */
	earlier: readonly Figure[];
}

/**
 * The cells of one series: claims on provinces, by province and year. Of a year that is stated as a whole, its parts are left out; else
 * the latest part stands for it and says so in its period.
 */
export function cellsOf(figures: readonly Figure[]): Cell[] {
	const groups = new Map<string, Figure[]>();
	for (const figure of figures) {
		const { province, place, year } = figure;
		if (province === null || place !== province || year === null) continue;
		const key = [province, year, noteOf(figure) ?? ''].join('|');
		const group = groups.get(key);
		if (group) group.push(figure);
		else groups.set(key, [figure]);
	}
	return [...groups].flatMap(([key, group]) => toCell(key, samePeriod(group)) ?? []);
}

/** Two plans make two figures, and so do a rank in the country and one in a region. */
function noteOf({ against, scope }: Figure): string | undefined {
	return against ?? (scope === 'vietnam' ? undefined : (scope ?? undefined));
}

function samePeriod(group: readonly Figure[]): Figure[] {
	const whole = String(group[0]?.year);
	const periods = group.map(({ period }) => period ?? '');
	const chosen = periods.includes(whole) ? whole : periods.toSorted(byEnd).at(-1);
	return group.filter(({ period }) => period === chosen);
}

function byEnd(a: string, b: string): number {
	const end = (period: string) => period.split('/').at(-1) ?? '';
	return end(a).localeCompare(end(b)) || a.localeCompare(b);
}

function toCell(key: string, group: readonly Figure[]): Cell | undefined {
	const [first] = group;
	if (!first || first.province === null || first.year === null) return undefined;
	const { state, headline, documents, readings, revised } = judgeCell(group);
	const contested = state === 'contested';
	const drawn = readings.map(({ claims }) => claims[0]).toSorted((a, b) => a.value - b.value);
	const figures = readings.flatMap(({ claims }) => claims).concat(revised);
	return {
		key,
		place: first.province,
		name: first.name ?? first.province,
		year: first.year,
		period: first.period ?? String(first.year),
		note: noteOf(first),
		figures: [
			...(headline ? [headline] : []),
			...new Set([...drawn, ...figures].filter((figure) => figure !== headline))
		],
		headline,
		status: (headline ?? drawn[0] ?? first).status,
		drawn,
		sources: contested ? 1 : documents,
		contested,
		earlier: revised
	};
}
