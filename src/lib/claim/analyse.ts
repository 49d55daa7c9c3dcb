import {
	clauseEndsOf,
	inSentence,
	wordsBetween,
	layOut,
	type Layout,
	type Stretch
} from '#lib/claim/context.ts';
import { comparisonOf, isCompared, placeComparisons } from '#lib/claim/comparisons.ts';
import { datelinePlaces } from '#lib/claim/datelines.ts';
import { aimedAt, weighBySentence } from '#lib/claim/passing.ts';
import { absolutePeriods, resolvePeriods, type Compare } from '#lib/claim/periods.ts';
import { frameOf, type Metadata, type Openings, type ReadPeriods } from '#lib/claim/frame.ts';
import { findMentions, type CueMention, type Mentions } from '#lib/claim/mentions.ts';
import { withoutNamedCounts } from '#lib/claim/namedCounts.ts';
import type { Model } from '#lib/claim/model.ts';
import type { PeriodMention, Reading, Survey } from '#lib/claim/reading.ts';
import type { CueKind, LanguagePack, NounKind, RefusalKind } from '#lib/language/schema.ts';
import { findPeriods } from '#lib/period/find.ts';
import type { PeriodMention as FoundPeriod } from '#lib/period/mention.ts';
import { publicationDate } from '#lib/period/publication.ts';
import { findPlaces, pressHostProvince } from '#lib/place/find.ts';
import { findQuantities } from '#lib/quantity/find.ts';
import type { Quantity, Taken } from '#lib/quantity/schema.ts';
import type { PeriodSurvey } from '#lib/claim/standings.ts';
import { findSentences, type Sentence } from '#lib/text/sentences.ts';
import { tokenize } from '#lib/text/tokens.ts';

/** What is known of a document besides its text. */
export interface DocumentFacts {
	/** ISO 8601 date. */
	published?: string | undefined;
	url?: string | undefined;
}

/** Everything a document's text says before it is known what it is about: figures, mentions, places, periods. */
export function survey(text: string, pack: LanguagePack, facts: DocumentFacts = {}): Survey {
	const tokens = tokenize(text);
	const sentences = findSentences(text, tokens, pack);
	const found = withoutDurations(findPeriods(tokens, pack), facts.published);
	const read = findQuantities(text, tokens, sentences, pack, found.flatMap(takenOf));
	const named = findPlaces(tokens, pack, read.quantities.flatMap(countedPlaces));
	const { figures: quantities, refused } = withoutNamedCounts(read.quantities, named, tokens);
	const refusals = [...read.refusals, ...refused].sort((a, b) => a.from - b.from);
	const layout = layOut(tokens, sentences, quantities, clauseEndsOf(tokens, pack));
	const mentions = findMentions(tokens, pack);
	const openings = openingsOf(sentences, found);
	const written = datelinePlaces(named, tokens, found, openings);
	const places = named.map((place) => ({
		from: place.from,
		to: place.to,
		id: place.id,
		level: place.level,
		compared: isCompared(layout, mentions.cues, place, placeComparisons),
		dateline: written.has(place)
	}));
	const { published, dated } = publicationOf(facts, found, openings.lead);
	const day = yearlessDay(found, openings.lead);
	const compared = comparer(layout, mentions.cues);
	const absolute = weighBySentence(
		absolutePeriods(found, published, compared, aimedAt(mentions.cues, layout.clauseAt)),
		layout,
		mentions
	);
	const metadata = {
		published,
		dated,
		...(day && { day }),
		pressProvince: facts.url ? pressHostProvince(facts.url) : undefined
	};
	const general = {
		estimated: sentencesSaying('estimated', layout, mentions, openings.lead),
		target: sentencesSaying('target', layout, mentions, openings.lead)
	};
	return {
		text,
		pack,
		layout,
		mentions,
		places,
		found,
		absolute,
		quantities,
		refusals,
		openings,
		metadata,
		general
	};
}

/** A surveyed document with what it is about by the model, and its periods as far as that makes them known. */
export function framed(survey: Survey, model: Model): Reading {
	const { places, quantities } = survey;
	const read = periodReader(survey);
	const frame = frameOf(places, periodSurvey(survey), model, read);
	return {
		...survey,
		places: places.filter(({ dateline }) => !dateline),
		frame,
		periods: outsideFigures(read(frame), quantities)
	};
}

/** What a document names its periods in. */
export function periodSurvey({
	layout,
	mentions,
	absolute,
	found,
	openings,
	metadata
}: Survey): PeriodSurvey {
	const dates = found.flatMap(({ kind, from, to, year, month }) =>
		kind === 'date' && year !== undefined && month !== undefined ? [{ from, to, year, month }] : []
	);
	return {
		layout,
		periods: absolute,
		dates,
		themes: mentions.themes,
		openings,
		metadata
	};
}

/** Reads the periods of a document once more is known of its time. */
export function periodReader({ found, layout, mentions }: Survey): ReadPeriods {
	const compared = comparer(layout, mentions.cues);
	const aimed = aimedAt(mentions.cues, layout.clauseAt);
	return (times) =>
		weighBySentence(resolvePeriods(found, times, layout, compared, aimed), layout, mentions);
}

function comparer(layout: Layout, cues: readonly CueMention[]): Compare {
	return (mention) => comparisonOf(layout, cues, mention);
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

/** When a text was published, as far as it is told or the text says: in its dateline, else with the first full date of its lead. */
function publicationOf(
	{ published: told }: DocumentFacts,
	found: readonly FoundPeriod[],
	lead: number
): Pick<Metadata, 'published' | 'dated'> {
	if (told !== undefined) return { published: told, dated: 'told' };
	const dateline = found.some(({ publicationLike }) => publicationLike);
	const published = publicationDate(found, lead);
	if (published === undefined) return { published, dated: 'undated' };
	return { published, dated: dateline ? 'dateline' : 'lead' };
}

/** The first day of the lead that is named without its year. */
function yearlessDay(found: readonly FoundPeriod[], lead: number): Metadata['day'] {
	for (const { kind, year, month, day, from, relative, since, until } of found)
		if (kind === 'date' && from < lead && !year && !relative && !since && !until && month && day)
			return { month, day };
	return undefined;
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

function takenOf({ from, to, kind, year, relative, certain, priceBase }: FoundPeriod): Taken[] {
	const term = relative === 'the_term' ? 'duration' : undefined;
	const named = year === undefined ? term : 'year';
	const taken = priceBase ? 'price_base' : (takenKinds[kind] ?? named);
	return taken && certain ? [{ from, to, kind: taken }] : [];
}

/** Sentences without a figure that say it of figures as such, "the data are preliminary", or in the lead of an indicator: "gives the estimated GRDP". */
function sentencesSaying(
	kind: CueKind,
	layout: Layout,
	{ cues, themes, indicators }: Mentions,
	lead: number
): number[] {
	const { sentences, sentenceAt, figuresBefore } = layout;
	const figures = themes.filter(({ theme }) => theme === 'figures');
	const saying = cues.filter((cue) => {
		if (cue.cue !== kind) return false;
		const index = sentenceAt[cue.from] ?? 0;
		const { from = 0, to = 0 } = sentences[index] ?? {};
		if (figuresBefore[from] !== figuresBefore[to]) return false;
		const touches = (name: Stretch) => wordsBetween(layout, cue, name) === 0;
		const named = cue.from < lead && inSentence(layout, indicators, index).some(touches);
		return named || inSentence(layout, figures, index).length > 0;
	});
	return [...new Set(saying.map(({ from }) => sentenceAt[from] ?? 0))];
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

/** Where title, first sentence and lead end, in tokens: the title is the first line; the lead ends with the first paragraph that is more than a heading or dateline. */
function openingsOf(sentences: readonly Sentence[], found: readonly FoundPeriod[]): Openings {
	const title = sentences[0]?.to ?? 0;
	const dates = found.filter(({ publicationLike }) => publicationLike);
	const headed = sentences[0]?.heading === true;
	const body = sentences.find(
		(sentence, index) => (index > 0 || !headed) && !sentence.heading && !isDateline(sentence, dates)
	);
	const lead = sentences.filter(({ paragraph }) => paragraph <= (body?.paragraph ?? 0)).slice(0, 6);
	return {
		title: headed ? title : 0,
		opening: body?.to ?? title,
		lead: lead.at(-1)?.to ?? title
	};
}

/** Words that a line with a date may have and be no more than a dateline ("4 июня 2025 г."). */
const dateline = 14;

function isDateline({ from, to }: Sentence, dates: readonly FoundPeriod[]): boolean {
	return to - from <= dateline && dates.some((date) => date.from >= from && date.to <= to);
}
