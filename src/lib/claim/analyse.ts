import { clauseEndsOf, layOut, type Layout, type Stretch } from '#lib/claim/context.ts';
import { comparisonOf, isCompared, placeComparisons } from '#lib/claim/comparisons.ts';
import { weighBySentence } from '#lib/claim/passing.ts';
import { absolutePeriods, resolvePeriods } from '#lib/claim/periods.ts';
import { frameOf, type Openings } from '#lib/claim/frame.ts';
import { findMentions, type CueMention } from '#lib/claim/mentions.ts';
import { withoutNamedCounts } from '#lib/claim/namedCounts.ts';
import type { PeriodMention, Reading } from '#lib/claim/reading.ts';
import type { CueKind, LanguagePack, NounKind, RefusalKind } from '#lib/language/schema.ts';
import { findPeriods } from '#lib/period/find.ts';
import type { PeriodMention as FoundPeriod } from '#lib/period/mention.ts';
import { publicationDate } from '#lib/period/publication.ts';
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
	const compared = (mention: FoundPeriod) => comparisonOf(layout, mentions.cues, mention);
	const absolute = weighBySentence(
		absolutePeriods(found, published, compared),
		layout,
		mentions.cues
	);
	const frame = frameOf(places, absolute, openings, {
		published,
		pressProvince: facts.url ? pressHostProvince(facts.url) : undefined
	});
	const periods = outsideFigures(resolvePeriods(found, frame, layout, compared), quantities);
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

function takenOf({ from, to, kind, year, certain, priceBase }: FoundPeriod): Taken[] {
	const named = year === undefined ? undefined : 'year';
	const taken = priceBase ? 'price_base' : (takenKinds[kind] ?? named);
	return taken && certain ? [{ from, to, kind: taken }] : [];
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
