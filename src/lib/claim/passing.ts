import type { Layout } from '#lib/claim/context.ts';
import type { CueMention, Mentions } from '#lib/claim/mentions.ts';
import { themeBefore } from '#lib/claim/yearThemes.ts';
import type { PeriodMention } from '#lib/claim/reading.ts';
import type { CueKind } from '#lib/language/schema.ts';
import { parsePeriod, yearOf } from '#lib/period/parse.ts';
import { isInBrackets } from '#lib/text/brackets.ts';

/** What says that something is aimed at, and what says that it was arrived at. */
const aims: ReadonlySet<CueKind> = new Set(['target']);
const results: ReadonlySet<CueKind> = new Set(['complete', 'exceed']);

/** Whether what a token says is aimed at. */
export type Aimed = (from: number) => boolean;

/** The periods of a text with what their sentences say of them: in brackets, beside a later year, or aimed at. */
export function weighBySentence(
	periods: readonly PeriodMention[],
	layout: Layout,
	{ cues, themes }: Pick<Mentions, 'cues' | 'themes'>
): PeriodMention[] {
	const isAimed = aimedAt(cues, layout.sentenceAt);
	const latest = latestBySentence(periods, layout);
	const sentenceOf = ({ from }: PeriodMention) => layout.sentenceAt[from] ?? 0;
	let named: ReadonlySet<number> | undefined;
	const isNamed = (sentence: number, year: number) => {
		named ??= new Set(
			periods.map((own) => yearIn(sentenceOf(own), yearOf(parsePeriod(own.period))))
		);
		return named.has(yearIn(sentence, year));
	};
	return periods.map((mention) => {
		const sentence = sentenceOf(mention);
		const year = yearOf(parsePeriod(mention.period));
		const theme = themeBefore({ layout, themes, periods }, mention);
		const planned = theme === 'agenda' || (isAimed(mention.from) && theme !== 'review');
		const figured = hasFigure(layout, sentence);
		const last = latest.get(sentence) ?? 0;
		return {
			...mention,
			planned,
			ahead: !figured && isNamed(sentence, year - 1),
			bracketed: isInBrackets(layout.tokens, mention.from),
			beside: figured && !planned && year < last ? last : undefined
		};
	});
}

/** One number for a year in a sentence. */
function yearIn(sentence: number, year: number): number {
	return sentence * 10_000 + year;
}

/** Whether a token stands in a stretch, of the given numbering of the text, that says what is aimed at and nothing of what was arrived at. */
export function aimedAt(cues: readonly CueMention[], numbers: Int32Array): Aimed {
	const saying = (kinds: ReadonlySet<CueKind>) =>
		new Set(cues.filter(({ cue }) => kinds.has(cue)).map(({ from }) => numbers[from]));
	const [aiming, met] = [saying(aims), saying(results)];
	return (from) => aiming.has(numbers[from]) && !met.has(numbers[from]);
}

/** The latest year that each sentence names for itself. */
function latestBySentence(
	periods: readonly PeriodMention[],
	{ sentenceAt }: Layout
): Map<number, number> {
	const latest = new Map<number, number>();
	for (const { from, period, kind, compared } of periods) {
		if (compared || kind === 'date' || kind === 'span' || kind === 'relative') continue;
		const sentence = sentenceAt[from] ?? 0;
		latest.set(sentence, Math.max(latest.get(sentence) ?? 0, yearOf(parsePeriod(period))));
	}
	return latest;
}

function hasFigure({ sentences, figuresBefore }: Layout, index: number): boolean {
	const { from = 0, to = 0 } = sentences[index] ?? {};
	return figuresBefore[from] !== figuresBefore[to];
}
