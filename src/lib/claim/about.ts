import { periodSurvey, type DocumentFacts } from '#lib/claim/analyse.ts';
import { reasonsOf } from '#lib/claim/explain.ts';
import { mainYearCandidates } from '#lib/claim/frameYears.ts';
import { choose, type Model } from '#lib/claim/model.ts';
import type { Stretch } from '#lib/claim/context.ts';
import type { Reading } from '#lib/claim/reading.ts';

/** A place or period that a document was taken to be about. */
export interface Subject {
	value: string;
	/** The words that first name it, and where they stand; absent where what is known of the document says so. */
	quote?: string;
	named?: 'title' | 'lead' | 'text';
	/** How often the text names it. */
	times: number;
}

/** What a document was taken to be about, and why. */
export interface About {
	place?: Subject;
	period?: Subject;
	/** The year that was not taken for the main one, and what spoke against it. */
	rival?: { year: string; reasons: string[] };
	/** The date of publication was told, not read in the text. */
	publishedTold: boolean;
}

/** What a document was taken to be about, from its title, its lead and what it names most often. */
export function aboutOf(reading: Reading, facts: DocumentFacts, model: Model): About {
	const { frame, places, periods } = reading;
	const [place] = frame.places;
	const [period] = frame.periods;
	const placeNamings = places.filter(
		({ id }) => place && (id === place.id || id.startsWith(`${place.id}/`))
	);
	const periodNamings = periods.filter((mention) => mention.period === period?.period);
	const years = choose(mainYearCandidates(model, periodSurvey(reading)));
	return {
		...(years?.runnerUp && {
			rival: {
				year: years.runnerUp.value,
				reasons: reasonsOf(model, years.winner, years.runnerUp)
			}
		}),
		...(place && { place: subjectOf(reading, place.id, place.mention, placeNamings.length) }),
		...(period && {
			period: subjectOf(reading, period.period, period.mention, periodNamings.length)
		}),
		publishedTold: facts.published !== undefined
	};
}

function subjectOf(
	{ text, layout, frame }: Reading,
	value: string,
	mention: Stretch | undefined,
	times: number
): Subject {
	const first = mention && layout.tokens[mention.from];
	const last = mention && layout.tokens[mention.to - 1];
	if (!first || !last) return { value, times };
	const { title, lead } = frame.openings;
	const named = mention.from < title ? 'title' : mention.from < lead ? 'lead' : 'text';
	return { value, quote: text.slice(first.start, last.end), named, times };
}
