import type { Layout, Stretch } from '#lib/claim/context.ts';
import { codeOf, type Value } from '#lib/claim/features.ts';
import type { Metadata, Openings } from '#lib/claim/frame.ts';
import type { ThemeMention } from '#lib/claim/mentions.ts';
import type { PeriodMention } from '#lib/claim/reading.ts';
import type { Period } from '#lib/period/parse.ts';

/** Within how many months of their end news reports on parts of a year. */
export const closedWithin = 3;

/** What a text names its periods in, and when it was written. */
export interface PeriodSurvey {
	layout: Layout;
	/** The periods of the text that are known so far, in its order. */
	periods: readonly PeriodMention[];
	/** The days of the text whose year and month are known. */
	dates: readonly NamedDate[];
	/** Words that say what is done with a year. */
	themes: readonly ThemeMention[];
	openings: Openings;
	metadata: Metadata;
}

/** A day named in a text. */
export interface NamedDate extends Stretch {
	year: number;
	month: number;
}

/** What a text says of one period. */
export interface Standing {
	/** Mentions for itself, and those only in passing: compared with, in brackets. */
	own: PeriodMention[];
	passing: PeriodMention[];
	/** Figures behind its mentions, up to the next period. */
	figures: number;
}

/** What a text says of each of its periods, by what `keyOf` calls a mention; a mention that it calls nothing is left out. */
export function standingsOf(
	{ layout, periods }: PeriodSurvey,
	keyOf: (mention: PeriodMention) => string | undefined
): Map<string, Standing> {
	const standings = new Map<string, Standing>();
	for (const [index, mention] of periods.entries()) {
		const key = keyOf(mention);
		if (key === undefined) continue;
		const known = standings.get(key) ?? { own: [], passing: [], figures: 0 };
		standings.set(key, known);
		const isPassing = mention.compared || mention.bracketed === true;
		(isPassing ? known.passing : known.own).push(mention);
		if (!isPassing) known.figures += figuresUpTo(layout, mention, periods[index + 1]);
	}
	return standings;
}

function figuresUpTo(layout: Layout, { from }: Stretch, next: Stretch | undefined): number {
	const end = next ? (layout.figuresBefore[next.from] ?? 0) : figureCount(layout);
	return end - (layout.figuresBefore[from] ?? 0);
}

/** Number of the figures of a text. */
export function figureCount({ figuresBefore }: Layout): number {
	return figuresBefore[figuresBefore.length - 1] ?? 0;
}

/** Number of the part of a document in which something is first named. */
export function zoneOf(mentions: readonly Stretch[], openings: Openings): number {
	const [first] = mentions;
	if (!first) return codeOf('zone', 'none');
	const { title, opening, lead } = openings;
	const zone: Value<'zone'> =
		first.from < title
			? 'title'
			: first.from < opening
				? 'opening'
				: first.from < lead
					? 'lead'
					: 'text';
	return codeOf('zone', zone);
}

/** Number of the class of a share. */
export function portionOf(part: number, whole: number): number {
	if (part === 0 || whole === 0) return codeOf('portion', 'none');
	const share = part / whole;
	return codeOf('portion', share < 0.34 ? 'some' : share < 0.67 ? 'half' : 'most');
}

/** Number of the way in which the date of publication is known. */
export function datedOf({ dated }: Metadata): number {
	return codeOf('dated', dated);
}

/** The month of a date as `parsePeriod` counts months; the last of the year where a date has none. */
export function monthOf(date: string): number {
	const [year = 0, month = 12] = date.split('-').map(Number);
	return year * 12 + month - 1;
}

/** Number of the quarter of a month, counted from 0. */
export function quarterOf(month: number): number {
	return Math.floor((month - 1) / 3);
}

/** Number of the quarter of publication, and the years from it to another year; undefined where it is not known. */
export function seasonOf(
	year: number,
	{ published }: Metadata
): { quarter: number; shift: number } | undefined {
	if (published === undefined) return undefined;
	const now = monthOf(published);
	const back = year - Math.floor(now / 12);
	return { quarter: quarterOf((now % 12) + 1), shift: Math.max(-3, Math.min(3, back)) + 3 };
}

/** Classes of the months between a period's end and publication. */
const agoLimits: readonly [number, Value<'ago'>][] = [
	[1, '0-1'],
	[3, '2-3'],
	[6, '4-6'],
	[12, '7-12'],
	[24, '13-24']
];

/** How long before publication a period ended, or how it lies ahead: a code of the enumeration "ago". */
export function agoOf({ first, last }: Period, published: string | undefined): number {
	if (published === undefined) return codeOf('ago', 'undated');
	const now = monthOf(published);
	if (first > now) return codeOf('ago', 'ahead');
	if (last > now) return codeOf('ago', 'running');
	const months = now - last;
	return codeOf('ago', agoLimits.find(([limit]) => months <= limit)?.[1] ?? '25+');
}
