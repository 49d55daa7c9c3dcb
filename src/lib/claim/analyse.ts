import {
	clauseEndsOf,
	firstFrom,
	layOut,
	wordsBetween,
	type Layout,
	type Stretch
} from '#lib/claim/context.ts';
import { frameOf, type Frame, type Openings } from '#lib/claim/frame.ts';
import { findMentions, type CueMention } from '#lib/claim/mentions.ts';
import { withoutNamedCounts } from '#lib/claim/namedCounts.ts';
import type { PeriodMention, Reading } from '#lib/claim/reading.ts';
import type { CueKind, LanguagePack, NounKind, RefusalKind } from '#lib/language/schema.ts';
import { findPeriods } from '#lib/period/find.ts';
import type { PeriodMention as FoundPeriod } from '#lib/period/mention.ts';
import { formatPeriod, monthsOf, parsePeriod, yearOf } from '#lib/period/parse.ts';
import { publicationDate } from '#lib/period/publication.ts';
import { resolvePeriod } from '#lib/period/resolve.ts';
import { findPlaces, pressHostProvince } from '#lib/place/find.ts';
import { findQuantities } from '#lib/quantity/find.ts';
import type { Quantity, Taken } from '#lib/quantity/schema.ts';
import { findSentences, type Sentence } from '#lib/text/sentences.ts';
import { tokenize } from '#lib/text/tokens.ts';

/** What is known of a document besides its text. */
export interface DocumentFacts {
	/** ISO 8601 date. */
	published?: string | undefined;
	url?: string | undefined;
}

/** Everything a document's text says, before anything is linked: figures, mentions, places, periods and what it is about. */
export function analyse(text: string, pack: LanguagePack, facts: DocumentFacts = {}): Reading {
	const tokens = tokenize(text);
	const sentences = findSentences(text, tokens, pack);
	const found = withoutDurations(findPeriods(tokens, pack), facts.published);
	const read = findQuantities(text, tokens, sentences, pack, found.flatMap(takenOf));
	const named = findPlaces(tokens, pack, read.quantities.flatMap(countedPlaces));
	const { figures: quantities, refused } = withoutNamedCounts(read.quantities, named, tokens);
	const refusals = [...read.refusals, ...refused].sort((a, b) => a.from - b.from);
	const layout = layOut(tokens, sentences, quantities, clauseEndsOf(tokens, pack));
	const mentions = findMentions(tokens, pack);
	const places = named.map((place) => {
		const compared = isCompared(layout, mentions.cues, place, placeComparisons);
		return { ...place, compared };
	});
	const openings = openingsOf(sentences, found);
	const published = facts.published ?? publicationDate(found) ?? firstDate(found, openings.lead);
	const compared = (mention: Stretch) => comparisonOf(layout, mentions.cues, mention);
	const absolute = found.flatMap((mention) =>
		periodOf(
			mention,
			mention.period ??
				resolveByPublication(mention, published) ??
				writtenAfter(mention, published, compared),
			compared
		)
	);
	const frame = frameOf(places, absolute, openings, {
		published,
		pressProvince: facts.url ? pressHostProvince(facts.url) : undefined
	});
	const periods = outsideFigures(resolveAll(found, frame, layout, compared), quantities);
	const general = {
		estimated: sentencesSaying('estimated', layout, mentions.cues),
		target: sentencesSaying('target', layout, mentions.cues)
	};
	return { text, pack, layout, mentions, places, periods, quantities, refusals, frame, general };
}

/** Without the "nine months" that nothing in the text says to be the first nine of a year. */
function withoutDurations(
	found: readonly FoundPeriod[],
	published: string | undefined
): FoundPeriod[] {
	const months = new Set(
		found.flatMap(({ kind, month }) =>
			month && (kind === 'month' || kind === 'date') ? month : []
		)
	);
	if (published) months.add(Number(published.slice(5, 7)));
	return found.filter(({ cumulative, partial }) => {
		if (!cumulative || !partial) return true;
		return months.has(partial.count) || months.has((partial.count % 12) + 1);
	});
}

/** The first full date of the lead: news is written within days of the meeting it reports. */
function firstDate(found: readonly FoundPeriod[], lead: number): string | undefined {
	const date = found.find(
		({ kind, year, month, day, from }) =>
			kind === 'date' &&
			from < lead &&
			year !== undefined &&
			month !== undefined &&
			day !== undefined
	);
	if (!date) return undefined;
	const two = (number = 1) => String(number).padStart(2, '0');
	return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

const placeNouns: ReadonlySet<NounKind> = new Set([
	'communes',
	'districts',
	'provinces',
	'villages'
]);

/** The words for the places that a figure counts. */
function countedPlaces({ noun, nounFrom, nounTo }: Quantity): Stretch[] {
	if (!noun || nounFrom === undefined || nounTo === undefined) return [];
	return placeNouns.has(noun) ? [{ from: nounFrom, to: nounTo }] : [];
}

const takenKinds: Readonly<Record<FoundPeriod['kind'], RefusalKind | undefined>> = {
	year: 'year',
	date: 'date',
	month: 'date',
	quarter: 'period',
	half: 'period',
	months: 'period',
	span: 'period',
	relative: undefined
};

function takenOf({ from, to, kind, certain, priceBase }: FoundPeriod): Taken[] {
	const taken = priceBase ? 'price_base' : takenKinds[kind];
	return taken && certain ? [{ from, to, kind: taken }] : [];
}

/** A mention as a period that figures may be of: not the day of a meeting, not the year of constant prices. */
function periodOf(
	mention: FoundPeriod,
	period: string | undefined,
	compared: (mention: Stretch) => Comparison
): PeriodMention[] {
	const { from, to, kind, certain, priceBase, publicationLike } = mention;
	if (period === undefined || priceBase || publicationLike || !certain) return [];
	if (kind === 'date' && !mention.until && mention.edge !== 'end') return [];
	return [{ from, to, kind, period, resolved: mention.period === undefined, ...compared(mention) }];
}

/** A quarter, half or run of months without a year is the last one that had ended when the text was published. */
function resolveByPublication(
	{ partial, kind }: FoundPeriod,
	published: string | undefined
): string | undefined {
	if (!partial || !published || kind === 'date' || kind === 'month') return undefined;
	const [year = 0, month = 0] = published.split('-').map(Number);
	const ended = partial.month + partial.count - 1 <= month;
	return formatPeriod(monthsOf(ended ? year : year - 1, partial.month, partial.count));
}

/** "Last year", said of no other year, is the one before publication. */
function writtenAfter(
	mention: FoundPeriod,
	published: string | undefined,
	compared: (mention: Stretch) => Comparison
): string | undefined {
	if (mention.relative !== 'last_year' || mention.partial || !published) return undefined;
	if (compared(mention).compared) return undefined;
	return String(Number(published.slice(0, 4)) - 1);
}

function resolveAll(
	found: readonly FoundPeriod[],
	frame: Frame,
	layout: Layout,
	compared: (mention: Stretch) => Comparison
): PeriodMention[] {
	const { year, published } = frame;
	let anchor: { period: string; from: number } | undefined;
	return found.flatMap((mention) => {
		const near = anchor && isNear(layout, anchor.from, mention) ? anchor.period : undefined;
		const main =
			mention.relative === 'same_period'
				? (near ?? frame.periods[0]?.period)
				: ((near && yearOf(parsePeriod(near))) ?? year);
		const context = { main: main === undefined ? undefined : String(main), published };
		const [read] = periodOf(
			mention,
			(near === undefined ? writtenAfter(mention, published, compared) : undefined) ??
				resolvePeriod(mention, context),
			compared
		);
		const sets =
			read && !read.compared && read.kind !== 'date' && (!read.resolved || near !== undefined);
		if (sets) anchor = { period: read.period, from: mention.from };
		return read ? [read] : [];
	});
}

/** A year named before in the sentence is what "the following year" is counted from; one of the paragraph, what "the third quarter" is of. */
function isNear(
	{ sentences, sentenceAt }: Layout,
	from: number,
	{ from: at, relative }: FoundPeriod
): boolean {
	const [earlier = 0, own = 0] = [sentenceAt[from], sentenceAt[at]];
	if (earlier === own) return true;
	const reaches = relative === undefined || relative === 'same_period';
	return reaches && sentences[earlier]?.paragraph === sentences[own]?.paragraph;
}

/** Sentences without a figure that hold a cue. */
function sentencesSaying(kind: CueKind, layout: Layout, cues: readonly CueMention[]): number[] {
	const { sentences, sentenceAt, figuresBefore } = layout;
	const own = cues.filter(({ cue }) => cue === kind).map(({ from }) => sentenceAt[from] ?? 0);
	return [...new Set(own)].filter((index) => {
		const sentence = sentences[index];
		return sentence && figuresBefore[sentence.from] === figuresBefore[sentence.to];
	});
}

/** Words that were read as a figure ("three quarters of the total") name no period. */
function outsideFigures(
	periods: readonly PeriodMention[],
	quantities: readonly Quantity[]
): PeriodMention[] {
	let next = 0;
	return periods.filter(({ from, to }) => {
		while ((quantities[next]?.to ?? Infinity) <= from) next++;
		return (quantities[next]?.from ?? Infinity) >= to;
	});
}

/** Where title and lead end, in tokens: the title is the first line; the lead ends with the first paragraph that is more than a heading or dateline. */
function openingsOf(sentences: readonly Sentence[], found: readonly FoundPeriod[]): Openings {
	const title = sentences[0]?.to ?? 0;
	const dates = found.filter(({ publicationLike }) => publicationLike);
	const body = sentences.find(
		(sentence, index) => index > 0 && !sentence.heading && !isDateline(sentence, dates)
	);
	const lead = sentences.filter(({ paragraph }) => paragraph <= (body?.paragraph ?? 0)).slice(0, 6);
	return { title: sentences[0]?.heading ? title : 0, lead: lead.at(-1)?.to ?? title };
}

/** Words that a line with a date may have and be no more than a dateline ("4 июня 2025 г."). */
const dateline = 14;

function isDateline({ from, to }: Sentence, dates: readonly FoundPeriod[]): boolean {
	return to - from <= dateline && dates.some((date) => date.from >= from && date.to <= to);
}

type Comparison = Pick<PeriodMention, 'compared' | 'held'>;

const periodComparisons: ReadonlySet<CueKind> = new Set(['compared']);
const placeComparisons: ReadonlySet<CueKind> = new Set(['compared', 'comparison']);

/** Whether the period is only what something is compared with. */
function comparisonOf(layout: Layout, cues: readonly CueMention[], mention: Stretch): Comparison {
	const held = isHeld(cues, firstFrom(cues, mention.from) - 1, mention);
	return { held, compared: held || isCompared(layout, cues, mention, periodComparisons) };
}

/** The period or place is only what something is compared with: a word that says so stands right before it. */
function isCompared(
	layout: Layout,
	cues: readonly CueMention[],
	mention: Stretch,
	comparisons: ReadonlySet<CueKind>
): boolean {
	const index = firstFrom(cues, mention.from) - 1;
	for (let at = index; at >= 0 && at > index - 4; at--) {
		const cue = cues[at];
		if (cue && layout.sentenceAt[cue.from] !== layout.sentenceAt[mention.from]) return false;
		if (cue && comparisons.has(cue.cue) && wordsBetween(layout, cue, mention) <= 2) return true;
	}
	return false;
}

/** "前年比", "2023年に比べ": words of a comparison, or for the amount of a change, hold the end of the period. */
function isHeld(cues: readonly CueMention[], index: number, { to }: Stretch): boolean {
	for (let at = Math.max(0, index - 1); (cues[at]?.from ?? Infinity) < to; at++) {
		const cue = cues[at];
		if ((cue?.cue === 'compared' || cue?.cue === 'by') && cue.to > to) return true;
	}
	return false;
}
