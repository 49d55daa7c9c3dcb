import { clausesBetween, inSentence, type Stretch } from '#lib/claim/context.ts';
import { codeOf, template } from '#lib/claim/features.ts';
import type { CueSights } from '#lib/claim/fields/cues.ts';
import { candidateFrom, Scorecard, type Candidate, type Model } from '#lib/claim/model.ts';
import type { Linked, Reading } from '#lib/claim/reading.ts';
import { statuses } from '#lib/claim/kinds.ts';
import type { Measure, Status } from '#lib/claim/schema.ts';
import { parsePeriod, yearOf } from '#lib/period/parse.ts';
import type { CueKind } from '#lib/language/schema.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

const base = template('status', 'status', 'measure', 'unit');
const cued = template('status cue', 'status', 'cue', 'position');
const carriedMeasure = template('status after, measure', 'status', 'status', 'measure');
const carriedClause = template('status after in the clause', 'status', 'status', 'flag');
const carriedIndicator = template('status after, indicator', 'status', 'status', 'flag');
const future = template('status by year', 'status', 'shift', 'flag');
const ownYear = template('status of year', 'status', 'shift', 'shift');
const paragraph = template('status of paragraph', 'status', 'cue', 'few');
const general = template('status said of all', 'status', 'cue', 'few');
const yearTheme = template('status of year spoken of', 'status', 'flag', 'flag');
const bound = template('status bound', 'status', 'few');
const bracketed = template('status in brackets', 'status', 'status', 'flag');

/** Whether the figure is a result, an estimate or an aim. What hangs on an estimated figure in its clause is estimated too. */
export function statusCandidates(
	model: Model,
	reading: Reading,
	quantity: Quantity,
	indicator: string | null,
	measure: Measure,
	period: string | null,
	before: readonly Linked[],
	cues: CueSights
): Candidate<Status>[] {
	const { layout } = reading;
	const sentence = layout.sentenceAt[quantity.from] ?? 0;
	const last = before[before.length - 1];
	const shift = latestShift(reading, quantity);
	const measureCode = codeOf('measure', measure);
	const year = period === null ? undefined : yearOf(parsePeriod(period));
	const own = shiftCode(year, reading.frame.year);
	const themes = year === undefined ? undefined : reading.frame.themes.get(year);
	const fromPublication = shiftCode(year, publicationYear(reading));
	const said = (['estimated', 'target'] as const).map((cue) => ({
		cue: codeOf('cue', cue),
		often: generality(reading, cue, sentence)
	}));
	const earlier = [1, 2].flatMap((back) => paragraphCues(reading, sentence, back));
	return statuses.map((value) => {
		const status = codeOf('status', value);
		const card = new Scorecard(model);
		card.add(base, status, measureCode);
		card.add(future, status, shift, 0);
		card.add(ownYear, status, own, fromPublication);
		card.add(yearTheme, status, themes?.has('agenda') ? 1 : 0, themes?.has('review') ? 1 : 0);
		card.add(bound, status, boundCode(quantity));
		for (const { cue, position } of cues.sights) card.add(cued, status, cue, position);
		for (const { cue, often } of said) card.add(general, status, cue, often);
		for (const { cue, back } of earlier) card.add(paragraph, status, cue, back);
		// Of the same sentence only: else one mistake would run through the whole text.
		if (last && layout.sentenceAt[last.quantity.from] === sentence) {
			const lastStatus = codeOf('status', last.status);
			const near = clausesBetween(layout, last.quantity, quantity) === 0;
			card.add(carriedMeasure, status, lastStatus, measureCode);
			card.add(carriedClause, status, lastStatus, near ? 1 : 0);
			card.add(carriedIndicator, status, lastStatus, last.indicator === indicator ? 1 : 0);
			card.add(bracketed, status, lastStatus, quantity.bracketed ? 1 : 0);
		}
		return candidateFrom(value, card, 'default');
	});
}

function publicationYear({ frame }: Reading): number | undefined {
	return frame.published === undefined ? undefined : Number(frame.published.slice(0, 4));
}

/** Latest year named in the sentence before or beside the figure, against the document's main year. */
function latestShift({ layout, periods, frame }: Reading, quantity: Quantity): number {
	const own = inSentence(layout, periods, layout.sentenceAt[quantity.from] ?? 0);
	const years = own.map(({ period }) => yearOf(parsePeriod(period)));
	return shiftCode(years.length > 0 ? Math.max(...years) : undefined, frame.year);
}

/** Feature value of a year against the main year. */
export function shiftCode(year: number | undefined, main: number | undefined): number {
	if (year === undefined || main === undefined) return codeOf('shift', 'unknown');
	return Math.max(-3, Math.min(3, year - main)) + 3;
}

/** How a document calls its figures as a whole: 0 not at all, 1 once in another paragraph, 2 more often, 3 within two sentences. */
function generality(
	{ general: said }: Reading,
	cue: 'estimated' | 'target',
	sentence: number
): number {
	const sentences = said[cue];
	if (sentences.some((index) => Math.abs(index - sentence) <= 2)) return 3;
	return Math.min(2, sentences.length);
}

function boundCode({ bound }: Quantity): number {
	if (bound === 'exact') return 0;
	if (bound === 'at_least' || bound === 'at_most') return 1;
	return bound === 'about' ? 2 : 3;
}

/** What a sentence so many back in the same paragraph says of the status of its figures, as numbers of the features. */
function paragraphCues(
	{ layout, mentions }: Reading,
	sentence: number,
	back: number
): { cue: number; back: number }[] {
	const target = layout.sentences[sentence - back];
	if (!target || target.paragraph !== layout.sentences[sentence]?.paragraph) return [];
	const said = inSentence(layout, mentions.cues, sentence - back);
	return (['estimated', 'target'] as const)
		.filter((kind) => said.some(({ cue }) => cue === kind))
		.map((kind) => ({ cue: codeOf('cue', kind), back }));
}

/** Cues that say a status; nothing says that a figure is actual. */
const spoken: Readonly<Record<Status, readonly CueKind[]>> = {
	actual: [],
	estimate: ['estimated'],
	target: ['target', 'plan']
};

/** Where a status is read: a cue beside the figure, else the words of the figure before it, else a sentence that says it of all. */
export function statusEvidence(
	{ layout, general: said }: Reading,
	status: Status,
	{ sights }: CueSights,
	{ from }: Quantity,
	last: Linked | undefined
): Pick<Candidate<Status>, 'origin'> & Partial<Stretch> {
	const sentence = layout.sentenceAt[from] ?? 0;
	const sight = sights.find(({ mention }) => spoken[status].includes(mention.cue));
	if (sight) return { from: sight.mention.from, to: sight.mention.to, origin: 'said' };
	if (status === 'actual') return { origin: 'default' };
	const earlier = last?.status === status ? last.choices.status?.winner : undefined;
	if (earlier?.from !== undefined && earlier.to !== undefined)
		return { from: earlier.from, to: earlier.to, origin: 'inherited' };
	const stated = said[status === 'estimate' ? 'estimated' : 'target'];
	const [nearest] = [...stated].sort((a, b) => Math.abs(a - sentence) - Math.abs(b - sentence));
	const whole = nearest === undefined ? undefined : layout.sentences[nearest];
	return whole ? { from: whole.from, to: whole.to, origin: 'inherited' } : { origin: 'default' };
}
