import {
	firstFrom,
	inSentence,
	opensSentence,
	type Layout,
	type Stretch
} from '#lib/claim/context.ts';
import type { Value } from '#lib/claim/features.ts';
import type { Linked, PeriodMention, Reading } from '#lib/claim/reading.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

/** A period that a figure may be of, and how it came to be proposed. */
export interface Proposal {
	period: string;
	kind: Value<'kind'>;
	source: Value<'source'>;
	mention: PeriodMention | Stretch | undefined;
	resolved: boolean;
	order: number;
}

/** Every period a figure may be of: those named in its sentence (`own`), nearest first on each side, then those carried from before. */
export function periodProposals(
	reading: Reading,
	quantity: Quantity,
	own: readonly PeriodMention[],
	before: readonly Linked[]
): Proposal[] {
	const sentence = reading.layout.sentenceAt[quantity.from] ?? 0;
	return [...named(own, quantity, reading), ...carried(reading, sentence, own, before)];
}

function named(own: readonly PeriodMention[], quantity: Quantity, { pack }: Reading): Proposal[] {
	const left = own.filter(({ from }) => from < quantity.from).reverse();
	// Where verbs come last, "than in 2023" behind a figure is said of the next.
	const right = own.filter(
		({ from, compared }) => from >= quantity.from && !(pack.verbFinal && compared)
	);
	const proposals = (mentions: readonly PeriodMention[], source: Value<'source'>) =>
		mentions.slice(0, 5).map((mention, index) => ({
			period: mention.period,
			kind: mention.kind,
			resolved: mention.resolved,
			source,
			mention,
			order: index
		}));
	return [...proposals(left, 'mention before'), ...proposals(right, 'mention after')];
}

function carried(
	{ layout, periods, frame }: Reading,
	sentence: number,
	own: readonly PeriodMention[],
	before: readonly Linked[]
): Proposal[] {
	const proposals: Proposal[] = [];
	const add = (period: string | null | undefined, source: Value<'source'>, mention?: Stretch) => {
		if (!period || proposals.some((proposal) => proposal.period === period)) return;
		proposals.push({
			period,
			kind: kindOfPeriod(period),
			source,
			mention,
			resolved: false,
			order: 0
		});
	};
	const main = frame.periods[0];
	add(main?.period, 'frame', main?.mention);
	const [last, second] = before.filter(inSame(layout, sentence)).slice(-2).reverse();
	add(last?.period, 'figure before', evidenceOf(last));
	add(second?.period, 'two figures before', evidenceOf(second));
	for (let back = 1; back <= 2; back++)
		for (const mention of inSentence(layout, periods, sentence - back)
			.filter(({ compared }) => !compared)
			.slice(-3)
			.reverse())
			add(mention.period, 'sentence before', mention);
	const opener = lastOpener({ layout, periods }, layout.sentences[sentence]?.from ?? 0);
	add(opener?.period, 'topic', opener);
	const paragraph = paragraphOpening({ layout, periods }, sentence);
	add(paragraph?.period, 'heading', paragraph);
	for (const other of frame.periods.slice(1)) add(other.period, 'none', other.mention);
	return proposals;
}

/** Figures of a sentence: what one further back was given says nothing, so that an error does not run through a paragraph. */
function inSame({ sentenceAt }: Layout, sentence: number): (linked: Linked) => boolean {
	return ({ quantity }) => sentenceAt[quantity.from] === sentence;
}

type Periods = Pick<Reading, 'layout' | 'periods'>;

/** The last period before a token that opens a sentence ("In the first quarter of 2025, ..."), which holds on until another does. */
function lastOpener({ layout, periods }: Periods, token: number): PeriodMention | undefined {
	for (
		let index = firstFrom(periods, token) - 1, tries = 0;
		index >= 0 && tries < 12;
		index--, tries++
	) {
		const mention = periods[index];
		if (mention && !mention.compared && opensSentence(layout, mention)) return mention;
	}
	return undefined;
}

/** The first period of a paragraph, in its first sentence. */
function paragraphOpening(
	{ layout, periods }: Periods,
	sentence: number
): PeriodMention | undefined {
	const paragraph = layout.sentences[sentence]?.paragraph;
	let first = sentence;
	while (first > 0 && first > sentence - 30 && layout.sentences[first - 1]?.paragraph === paragraph)
		first--;
	return inSentence(layout, periods, first)[0];
}

function evidenceOf(linked: Linked | undefined): Stretch | undefined {
	const winner = linked?.choices.period?.winner;
	if (winner?.from === undefined || winner.to === undefined) return undefined;
	return { from: winner.from, to: winner.to };
}

/** Kind of a period by its text. */
export function kindOfPeriod(period: string): Value<'kind'> {
	if (/^\d{4}$/.test(period)) return 'year';
	if (period.includes('Q')) return 'quarter';
	if (period.includes('H')) return 'half';
	if (!period.includes('/')) return 'month';
	return period.includes('-') ? 'months' : 'span';
}
