import {
	clausesBetween,
	distanceOf,
	fewOf,
	figuresBetween,
	wordsBetween,
	type Stretch
} from '#lib/claim/context.ts';
import { template } from '#lib/claim/features.ts';
import type { View } from '#lib/claim/fields/indicatorView.ts';
import type { IndicatorMention } from '#lib/claim/mentions.ts';
import type { Scorecard } from '#lib/claim/model.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

const distance = template('indicator distance', 'source', 'distance');
const between = template('figures between', 'source', 'few', 'fit');
const clauses = template('clauses between', 'source', 'few');
const listed = template('list aligned', 'source', 'flag', 'flag');
const directFit = template('one indicator named', 'flag', 'fit', 'nature');
const longMention = template('words of mention', 'few', 'fit');

/** Adds how the words that name an indicator stand to the figure. */
export function addMentionFeatures(
	card: Scorecard,
	{ reading: { layout }, quantity, own, respectively }: View,
	mention: Stretch & { direct?: boolean; ids?: readonly string[] },
	from: number,
	fit: number,
	nature: number
): void {
	const figures = fewOf(figuresBetween(layout, mention, quantity));
	card.add(distance, from, distanceOf(wordsBetween(layout, mention, quantity)));
	card.add(between, from, figures, fit);
	card.add(clauses, from, fewOf(clausesBetween(layout, mention, quantity)));
	card.add(longMention, fewOf(wordsIn(mention) - 1), fit);
	if (mention.direct !== undefined) card.add(directFit, mention.direct ? 1 : 0, fit, nature);
	if (quantity.list && mention.ids)
		card.add(listed, from, isAligned(own, mention, quantity) ? 1 : 0, respectively);
}

function wordsIn({ from, to }: Stretch): number {
	return to - from;
}

/** The mention stands at the figure's place in a run of as many mentions as the list has figures. */
function isAligned(
	mentions: readonly IndicatorMention[],
	mention: Stretch,
	{ list, from }: Quantity
): boolean {
	if (!list) return false;
	const index = mentions.findIndex((candidate) => candidate.from === mention.from);
	const first = mentions[index - list.index];
	const last = mentions[index - list.index + list.size - 1];
	if (!first || !last || last.to - first.from > 24) return false;
	if (mention.from > from) return first.from > from;
	return last.from < from && (mentions[index - list.index + list.size]?.from ?? Infinity) > from;
}
