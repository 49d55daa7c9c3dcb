import { countOf, listed, quoted } from '#cli/explain/words.ts';
import { oneLine } from '#cli/plain.ts';
import type { About, Subject } from '#lib/claim/about.ts';
import { decided } from '#cli/explain/reasons.ts';
import type { Extraction } from '#lib/claim/extract.ts';
import type { Claim } from '#lib/claim/schema.ts';
import { dateTitle, languageTitle, periodTitle, placeTitle } from '#lib/print/titles.ts';

/** Figures below this confidence are named as doubtful. */
const doubtful = 0.6;
/** How many of them are named. */
const shown = 3;

/** What was found out about a document as a whole: language, publication, subject, how much was read, and what is in doubt. */
export function documentInWords(stem: string, extraction: Extraction): string {
	const { language, published, claims, rejections, about } = extraction;
	return [
		`${oneLine(stem)} is in ${languageTitle(language)}${publication(published, about)}.`,
		subject(about),
		rival(about),
		`${countOf(claims.length, 'figure')} ${claims.length === 1 ? 'was' : 'were'} read, ${countOf(rejections.length, 'number')} refused.`,
		...extraction.warnings.map((warning) => `Doubtful: ${oneLine(warning)}.`),
		doubts(claims)
	]
		.filter(Boolean)
		.join(' ');
}

function publication(published: string | undefined, about: About | undefined): string {
	if (published === undefined) return '; when it was published is not known';
	const date = dateTitle(published) || oneLine(published);
	return ` and was published on ${date}, ${about?.publishedTold ? 'as its source says' : 'by the date in its text'}`;
}

function subject(about: About | undefined): string {
	const parts = [
		...(about?.place ? [`${placeTitle(about.place.value)}, ${why(about.place)}`] : []),
		...(about?.period ? [`${periodTitle(about.period.value)}, ${why(about.period)}`] : [])
	];
	if (parts.length === 0) return 'Nothing says what it is about as a whole.';
	return `It is about ${parts.join('; and about ')}.`;
}

/** Why another year was not taken for the one that the document is about. */
function rival(about: About | undefined): string {
	if (!about?.period || !about.rival || about.rival.reasons.length === 0) return '';
	const year = periodTitle(about.rival.year);
	return `${periodTitle(about.period.value)} rather than ${year}${decided(about.rival.reasons, year)}`;
}

const places = { title: 'in the title', lead: 'at the beginning', text: 'in the text' } as const;

function why({ quote, named, times }: Subject): string {
	if (quote === undefined || named === undefined) return 'from what is known of its publication';
	const often = times > 1 ? `, ${times === 2 ? 'twice' : `${times} times`} in all` : '';
	return `named as ${quoted(quote)} ${places[named]}${often}`;
}

function doubts(claims: readonly Claim[]): string {
	const unsure = claims
		.filter(({ confidence }) => confidence < doubtful)
		.toSorted((a, b) => a.confidence - b.confidence);
	if (unsure.length === 0) return '';
	const named = unsure
		.slice(0, shown)
		.map(({ quote, confidence }) => `${quoted(quote)} (${Math.floor(100 * confidence)}%)`);
	const limit = `${100 * doubtful}%`;
	return `${countOf(unsure.length, 'figure')} ${unsure.length === 1 ? 'is' : 'are'} less than ${limit} sure, ${unsure.length > 1 ? 'least of all ' : ''}${listed(named)}.`;
}
