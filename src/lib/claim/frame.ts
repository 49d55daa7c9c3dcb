import type { Stretch } from '#lib/claim/context.ts';
import { comparedWeight, leadWeight, rankPlaces, titleWeight } from '#lib/claim/framePlaces.ts';
import type { PeriodMention, PlaceMention } from '#lib/claim/reading.ts';
import { parsePeriod, yearOf } from '#lib/period/parse.ts';

/** A place or period that the document as a whole is about, with the words that say so, or none where its metadata do. */
export interface Main {
	score: number;
	mention?: Stretch;
}

/** A place that a document as a whole is about. */
export interface MainPlace extends Main {
	id: string;
}

/** What a document is about: the places and periods of its title, lead and most of its text, the likeliest first. */
export interface Frame {
	places: MainPlace[];
	periods: (Main & { period: string })[];
	/** The main year. */
	year: number | undefined;
	/** The year that a text published when this one was reports on most likely. */
	expected: number | undefined;
	/** Periods that the text only compares with. */
	onlyCompared: ReadonlySet<string>;
	/** Date of publication, ISO 8601. */
	published: string | undefined;
	/** Where title and lead end. */
	openings: Openings;
	/** How the place or period came from the metadata. */
	placeNote?: string;
	periodNote?: string;
}

/** What is known of a document besides its text. */
export interface Metadata {
	published: string | undefined;
	/** Province of the publisher's host. */
	pressProvince: string | undefined;
}

/** Where the title ends and the lead ends, in tokens. */
export interface Openings {
	title: number;
	lead: number;
}

/** Weighs places and periods by title, lead and votes over the text, as a reader would. */
export function frameOf(
	places: readonly PlaceMention[],
	periods: readonly PeriodMention[],
	openings: Openings,
	metadata: Metadata
): Frame {
	const expected = expectedYear(periods, openings, metadata.published);
	const ranked = rankPeriods(periods, openings, metadata, expected);
	const mainPlaces = rankPlaces(places, openings, metadata.pressProvince);
	const year = ranked[0] && yearOf(parsePeriod(ranked[0].period));
	const own = new Set(periods.filter(({ compared }) => !compared).map(({ period }) => period));
	return {
		places: mainPlaces,
		periods: ranked,
		year: year ?? expected,
		expected,
		onlyCompared: new Set(periods.map(({ period }) => period).filter((period) => !own.has(period))),
		published: metadata.published,
		openings,
		...(metadata.pressProvince && { placeNote: 'the publisher’s province' }),
		...(metadata.published && { periodNote: `published ${metadata.published}` })
	};
}

/** Half of the candidates' difference that the month of publication makes: early in a year the year before is reported on. */
const priorWeight = 2;
/** What a single month counts for itself; the rest counts for its year, since reports name months in passing. */
const monthWeight = 0.5;

function rankPeriods(
	periods: readonly PeriodMention[],
	{ title, lead }: Openings,
	{ published }: Metadata,
	expected: number | undefined
): Frame['periods'] {
	const scores = new Map<string, { votes: number; bonus: number; mention: Stretch }>();
	const own = new Set(periods.filter(({ compared }) => !compared).map(({ period }) => period));
	const vote = (period: string, { from, to, compared }: PeriodMention, part: number) => {
		const entry = scores.get(period) ?? { votes: 0, bonus: 0, mention: { from, to } };
		entry.votes += (compared ? comparedWeight : 1) * part;
		// A year that is only compared with is not what a text is about, wherever it stands.
		const weight = from < title ? titleWeight : from < lead ? leadWeight : 0;
		if (own.has(period)) entry.bonus = Math.max(entry.bonus, weight * part);
		scores.set(period, entry);
	};
	for (const mention of periods) {
		if (mention.kind === 'date' || mention.kind === 'span') continue;
		const month = mention.kind === 'month';
		vote(mention.period, mention, month ? monthWeight : 1);
		if (month) vote(mention.period.slice(0, 4), mention, 1 - monthWeight);
	}
	if (expected !== undefined && !scores.has(String(expected)))
		scores.set(String(expected), { votes: 0, bonus: 0, mention: { from: -1, to: -1 } });
	const ranked = [...scores]
		.map(([period, { votes, bonus, mention }]) => {
			const year = yearOf(parsePeriod(period));
			const future = published !== undefined && year > Number(published.slice(0, 4));
			const part = !/^\d{4}$/.test(period) && bonus === 0 && !isSeason(period, published);
			const fits = year === expected && !part;
			const prior = fits ? priorWeight : future ? -priorWeight : 0;
			return {
				period,
				score: Math.sqrt(votes) + bonus + prior,
				...(mention.from >= 0 && { mention })
			};
		})
		.sort((a, b) => b.score - a.score || a.period.localeCompare(b.period));
	return earlierRivalFirst(ranked, own, published).slice(0, 3);
}

/** How near the earlier of two neighbouring years must come to the later one to be the one reported on. */
const rivalShare = 0.5;

/** Reviews name the year reviewed and the year planned alike; without a date of publication the earlier of the two is reported on. */
function earlierRivalFirst(
	ranked: Frame['periods'],
	own: ReadonlySet<string>,
	published: string | undefined
): Frame['periods'] {
	const [first] = ranked;
	if (!first || published !== undefined || !/^\d{4}$/.test(first.period)) return ranked;
	const earlier = String(Number(first.period) - 1);
	const rival = ranked.find(
		({ period, score }) =>
			period === earlier && own.has(period) && score >= rivalShare * first.score
	);
	return rival ? [rival, ...ranked.filter((other) => other !== rival)] : ranked;
}

/** The year a text most likely reports on: that of the months its title or lead closes, else what its publication lets expect. */
function expectedYear(
	periods: readonly PeriodMention[],
	{ lead }: Openings,
	published: string | undefined
): number | undefined {
	const expected = yearByPublication(published);
	if (!published || expected === undefined) return undefined;
	const [year = 0, month = 12] = published.split('-').map(Number);
	const now = year * 12 + month - 1;
	const closes = periods.some(({ from, kind, compared, period }) => {
		if (from >= lead || compared || !closedKinds.has(kind)) return false;
		const { first, last } = parsePeriod(period);
		return first >= year * 12 && last <= now && last >= now - closedWithin;
	});
	return closes ? year : expected;
}

/** Whether it is the season of reports on a part of a year: it ended within a few months before publication, and no year ended since. */
function isSeason(period: string, published: string | undefined): boolean {
	if (published === undefined) return true;
	const [year = 0, month = 12] = published.split('-').map(Number);
	const { last } = parsePeriod(period);
	const since = year * 12 + month - 1 - last;
	return month > 3 && month < 12 && since >= 0 && since <= closedWithin;
}

/** Parts of a year that news reports on when they have ended, and within how many months it does. */
const closedKinds: ReadonlySet<PeriodMention['kind']> = new Set(['months', 'half', 'quarter']);
const closedWithin = 3;

/** The year a publication most likely reports on: until June the year before. */
function yearByPublication(published: string | undefined): number | undefined {
	if (!published) return undefined;
	const [year = 0, month = 12] = published.split('-').map(Number);
	return month <= 6 ? year - 1 : year;
}
