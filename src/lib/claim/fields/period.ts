import {
	clausesBetween,
	distanceOf,
	endsOf,
	fewOf,
	figuresBetween,
	inSentence,
	opensSentence,
	wordsBetween,
	type Stretch
} from '#lib/claim/context.ts';
import { codeOf, template, type Value } from '#lib/claim/features.ts';
import { periodProposals, type Proposal } from '#lib/claim/fields/periodProposals.ts';
import { kinshipOf, nearOf } from '#lib/claim/fields/kin.ts';
import { shiftCode } from '#lib/claim/fields/status.ts';
import { agoOf, portionOf } from '#lib/claim/standings.ts';
import { candidateFrom, Scorecard, type Candidate, type Model } from '#lib/claim/model.ts';
import type { Linked, PeriodMention, Reading } from '#lib/claim/reading.ts';
import type { Measure } from '#lib/claim/schema.ts';
import { natureOf } from '#lib/claim/units.ts';
import { indicatorById } from '#lib/indicator/index.ts';
import { parsePeriod, yearOf } from '#lib/period/parse.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

const fromKind = template('period from', 'source', 'kind');
const fromShift = template('period year', 'source', 'shift', 'flag');
const shiftStatus = template('period year, aim', 'shift', 'flag', 'measure');
const order = template('periods nearer', 'source', 'few', 'kind');
const distance = template('period distance', 'source', 'distance');
const between = template('figures before period', 'source', 'few', 'measure');
const clauses = template('clauses to period', 'source', 'few');
const same = template('period of figure before', 'flag', 'few', 'source');
const ofKin = template('period of kin', 'flag', 'kinship', 'near');
const nearSame = template('period of figure before, near', 'flag', 'near', 'source');
const framed = template('period of document', 'flag', 'source', 'flag');
const likely = template('period likely of document', 'portion', 'source', 'flag');
const afterComparison = template('period compared with', 'source', 'flag', 'measure');
const cueBefore = template('word before period', 'cue', 'source', 'flag');
const turn = template('periods around figures', 'source', 'few', 'few');
const bracketed = template('period in brackets', 'source', 'flag', 'few');
const alone = template('periods in sentence', 'source', 'few');
const begins = template('period begins sentence', 'source', 'flag', 'few');
const stock = template('period of stock', 'flag', 'kind', 'source');
const together = template('period named with place', 'source', 'flag', 'few');
const natural = template('period of nature', 'source', 'nature', 'shift');
const relative = template('period resolved', 'source', 'flag', 'kind');
const listed = template('period list aligned', 'source', 'flag');
const sameIndicator = template('period of same indicator', 'flag', 'measure', 'measure');
const taken = template('period used', 'source', 'flag');
const carriedFrom = template('period carried', 'source', 'few', 'kind');
const kindMeasure = template('period kind', 'kind', 'measure', 'source');

const carriedOver = template('period carried over', 'source', 'few', 'flag');
const expected = template('period expected', 'source', 'flag', 'flag');
const written = template('period and publication', 'ago', 'flag', 'source');
const onlyCompared = template('period only compared', 'source', 'flag', 'flag');

/** What the other fields of the figure already are. */
export interface Known {
	indicator: string | null;
	measure: Measure;
	/** Where the figure's place is read from. */
	place: { from: number | undefined };
	/** A word for an aim stands in the sentence. */
	aimed: boolean;
}

/** The periods a figure may be of: named in its sentence, carried from before, or the document's main period. */
export function periodCandidates(
	model: Model,
	reading: Reading,
	quantity: Quantity,
	known: Known,
	before: readonly Linked[]
): Candidate<string | null>[] {
	const { layout, periods } = reading;
	const sentence = layout.sentenceAt[quantity.from] ?? 0;
	const own = inSentence(layout, periods, sentence).filter(({ held }) => !held);
	const proposals = periodProposals(reading, quantity, own, before);
	if (proposals.length === 0) return [candidateFrom(null, new Scorecard(model), 'default')];
	const view = viewOf(reading, quantity, known, own, before);
	return proposals.map((proposal) => {
		const { mention } = proposal;
		const card = new Scorecard(model);
		const source = codeOf('source', proposal.source);
		const kind = codeOf('kind', proposal.kind);
		addFeatures(card, view, proposal, source, kind);
		addMentionFeatures(card, view, proposal, source, kind);
		const noted = proposal.source === 'frame' && !mention;
		return candidateFrom(
			proposal.period,
			card,
			proposal.source.startsWith('mention') ? 'said' : 'inherited',
			mention,
			noted ? (reading.frame.periodNote ?? 'source') : undefined
		);
	});
}

/** What is the same for every period that a figure may be of. */
interface View {
	reading: Reading;
	quantity: Quantity;
	known: Known;
	sentence: number;
	/** The periods of the figure's sentence. */
	own: readonly PeriodMention[];
	before: readonly Linked[];
	last: Linked | undefined;
	/** How near the figure before stands, and what this one's indicator is to its own, where both have one. */
	near: number;
	kinship: number | undefined;
	/** How many sentences back the figure before stands. */
	away: number;
	aim: number;
	measure: number;
	nature: number;
	stock: number;
}

function viewOf(
	reading: Reading,
	quantity: Quantity,
	known: Known,
	own: readonly PeriodMention[],
	before: readonly Linked[]
): View {
	const { sentenceAt } = reading.layout;
	const sentence = sentenceAt[quantity.from] ?? 0;
	const last = before[before.length - 1];
	const indicator = known.indicator ? indicatorById(known.indicator) : undefined;
	return {
		reading,
		quantity,
		known,
		sentence,
		own,
		before,
		last,
		near: codeOf('near', last ? nearOf(reading.layout, last.quantity, quantity) : 'nowhere'),
		kinship:
			indicator && last?.indicator
				? codeOf('kinship', kinshipOf(indicator, last.indicator))
				: undefined,
		away: last ? fewOf(sentence - (sentenceAt[last.quantity.from] ?? 0)) : 3,
		aim: known.aimed ? 1 : 0,
		measure: codeOf('measure', known.measure),
		nature: codeOf('nature', natureOf(indicator)),
		stock: indicator?.stock ? 1 : 0
	};
}

/** Whether the figure before was given its period by words before it, which hold on, or after it, which do not. */
function sourceOfLast({ quantity, choices }: Linked): Value<'source'> {
	const winner = choices.period?.winner;
	if (winner?.origin !== 'said' || winner.from === undefined) return 'none';
	return winner.from < quantity.from ? 'mention before' : 'mention after';
}

function addFeatures(
	card: Scorecard,
	view: View,
	proposal: Proposal,
	source: number,
	kind: number
): void {
	const { reading, known, sentence, own, aim } = view;
	const { layout, frame } = reading;
	const { place } = known;
	const { period, resolved } = proposal;
	const shift = shiftCode(yearOf(parsePeriod(period)), frame.year);
	card.add(written, agoOf(parsePeriod(period), frame.published), aim, source);
	card.add(fromKind, source, kind);
	card.add(fromShift, source, shift, aim);
	card.add(shiftStatus, shift, aim, view.measure);
	card.add(kindMeasure, kind, view.measure, source);
	card.add(framed, frame.periods[0]?.period === period ? 1 : 0, source, aim);
	card.add(likely, portionOf(likelihood(frame, period), 1), source, aim);
	card.add(alone, source, fewOf(own.length));
	card.add(natural, source, view.nature, shift);
	card.add(stock, view.stock, kind, source);
	card.add(relative, source, resolved ? 1 : 0, kind);
	addDocumentFeatures(card, reading, sentence, proposal, source);
	if (proposal.mention && place.from !== undefined) {
		const [named, spoken] = [
			layout.sentenceAt[place.from],
			layout.sentenceAt[proposal.mention.from]
		];
		card.add(together, source, named === spoken ? 1 : 0, fewOf(Math.abs(sentence - (named ?? 0))));
	}
	addHistoryFeatures(card, view, proposal, source, kind);
}

/** Adds what the period is to those of the figures before. */
function addHistoryFeatures(
	card: Scorecard,
	{ known, sentence, before, last, near, kinship, away, measure, reading }: View,
	{ period }: Proposal,
	source: number,
	kind: number
): void {
	const { sentenceAt } = reading.layout;
	const again = last?.period === period ? 1 : 0;
	if (last) card.add(nearSame, again, near, source);
	if (kinship !== undefined) card.add(ofKin, again, kinship, near);
	if (last && away === 0) {
		if (again) card.add(carriedFrom, codeOf('source', sourceOfLast(last)), away, kind);
		card.add(same, again, away, source);
		if (last.indicator === known.indicator)
			card.add(sameIndicator, again, measure, codeOf('measure', last.measure));
	}
	const used = before.some(
		(linked) =>
			linked.period === period &&
			linked.indicator === known.indicator &&
			linked.measure === known.measure &&
			sentenceAt[linked.quantity.from] === sentence
	);
	card.add(taken, source, used ? 1 : 0);
}

/** How likely the document is about a period, from 0 to 1. */
function likelihood({ periods }: Reading['frame'], period: string): number {
	return periods.find((main) => main.period === period)?.score ?? 0;
}

/** How the period stands in the document: how far back its words are, whether it was to be expected, whether it is only compared with. */
function addDocumentFeatures(
	card: Scorecard,
	{ layout, frame }: Reading,
	sentence: number,
	{ period, mention }: Proposal,
	source: number
): void {
	const year = yearOf(parsePeriod(period));
	const known = frame.expected === undefined ? 0 : 1;
	card.add(expected, source, year === frame.expected ? 1 : 0, known);
	card.add(onlyCompared, source, frame.onlyCompared.has(period) ? 1 : 0, known);
	if (!mention) return;
	const at = layout.sentenceAt[mention.from] ?? 0;
	const sameParagraph = layout.sentences[at]?.paragraph === layout.sentences[sentence]?.paragraph;
	card.add(carriedOver, source, fewOf(Math.abs(sentence - at)), sameParagraph ? 1 : 0);
}

function addMentionFeatures(
	card: Scorecard,
	{ reading, quantity, known, sentence, own, measure }: View,
	{ mention, order: nth }: Proposal,
	source: number,
	kind: number
): void {
	const { layout, quantities } = reading;
	if (!mention || layout.sentenceAt[mention.from] !== sentence) return;
	const first = opensSentence(layout, mention);
	const clausesAway = fewOf(clausesBetween(layout, mention, quantity));
	card.add(order, source, fewOf(nth), kind);
	card.add(distance, source, distanceOf(wordsBetween(layout, mention, quantity)));
	card.add(between, source, fewOf(figuresBetween(layout, mention, quantity)), measure);
	card.add(clauses, source, clausesAway);
	card.add(bracketed, source, quantity.bracketed ? 1 : 0, clausesAway);
	card.add(begins, source, first ? 1 : 0, clausesAway);
	const ends = nth === 0 && endsOf(own, inSentence(layout, quantities, sentence));
	if (ends) card.add(turn, source, fewOf(ends.before), fewOf(ends.after));
	const word = cueJustBefore(reading, mention);
	const compared = 'compared' in mention && mention.compared;
	card.add(afterComparison, source, compared ? 1 : 0, measure);
	if (word) card.add(cueBefore, codeOf('cue', word), source, known.measure === 'level' ? 0 : 1);
	if (quantity.list) card.add(listed, source, isAligned(own, mention, quantity) ? 1 : 0);
}

/** The cue that stands right before a period ("compared with 2023", "by 2025"), within two words. */
function cueJustBefore({ layout, mentions }: Reading, mention: Stretch): Value<'cue'> | undefined {
	const sentence = layout.sentenceAt[mention.from] ?? 0;
	return inSentence(layout, mentions.cues, sentence).findLast(
		(cue) => cue.from < mention.from && wordsBetween(layout, cue, mention) <= 2
	)?.cue;
}

/** The mention stands at the figure's place in a run of as many periods as the list has figures. */
function isAligned(
	own: readonly PeriodMention[],
	mention: Stretch,
	{ list, from }: Quantity
): boolean {
	if (!list) return false;
	const left = own.filter((period) => period.from < from).slice(-list.size);
	const right = own.filter((period) => period.from > from).slice(0, list.size);
	return [left, right].some(
		(run) => run.length === list.size && run[list.index]?.from === mention.from
	);
}
