import { firstFrom, inSentence, type Stretch } from '#lib/claim/context.ts';
import type { Value } from '#lib/claim/features.ts';
import type { CueSights } from '#lib/claim/fields/cues.ts';
import type { IndicatorMention } from '#lib/claim/mentions.ts';
import type { Linked, Reading } from '#lib/claim/reading.ts';
import { fitOf } from '#lib/claim/units.ts';
import { growths, narrower, nationwide, parts, siblings, wholes } from '#lib/indicator/families.ts';
import { indicatorById, indicators } from '#lib/indicator/index.ts';
import type { Indicator } from '#lib/indicator/schema.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

/** An indicator that a figure may be of, and how it came to be proposed. */
export interface Proposal {
	indicator: Indicator;
	source: Value<'source'>;
	mention: (Stretch & { direct?: boolean; ids?: readonly string[] }) | undefined;
	order: number;
	fitOrder: number;
	familyPlace: number;
}

/** Every indicator a figure may be of: named in its sentence, carried from before, counted by its noun, or implied by a cue. */
export function indicatorProposals(
	reading: Reading,
	quantity: Quantity,
	before: readonly Linked[],
	cues: CueSights,
	country: Value<'position'>
): Proposal[] {
	const last = before[before.length - 1];
	const proposals: Proposal[] = [];
	addSentence(proposals, reading, quantity, last);
	proposals.push(...carriedProposals(reading, quantity, before));
	addSiblings(proposals, quantity, last);
	addNoun(proposals, quantity);
	addGrowth(proposals, quantity, cues);
	return country === 'none' ? proposals : withNationwide(proposals);
}

/** Adds the national figure beside the provincial one where the country is spoken of. */
function withNationwide(proposals: readonly Proposal[]): Proposal[] {
	return proposals.flatMap((proposal) => {
		const indicator = indicatorOf(nationwide.get(proposal.indicator.id));
		return indicator ? [proposal, { ...proposal, indicator }] : [proposal];
	});
}

function indicatorOf(id: string | undefined): Indicator | undefined {
	return id === undefined ? undefined : indicatorById(id);
}

/** Adds the mentions of the figure's own sentence, nearest first on each side. */
function addSentence(
	proposals: Proposal[],
	{ layout, mentions }: Reading,
	quantity: Quantity,
	last: Linked | undefined
): void {
	const sentence = layout.sentenceAt[quantity.from] ?? 0;
	const near = last && layout.sentenceAt[last.quantity.from] === sentence ? last.indicator : null;
	const own = inSentence(layout, mentions.indicators, sentence);
	const at = firstFrom(own, quantity.from);
	const left = own.slice(Math.max(0, at - nearestMentions), at).reverse();
	const right = own.slice(at, at + nearestMentions);
	addMentions(proposals, left, near, quantity, 'mention before');
	addMentions(proposals, right, near, quantity, 'mention after');
}

const nearestMentions = 6;

function addMentions(
	proposals: Proposal[],
	mentions: readonly IndicatorMention[],
	near: string | null,
	quantity: Quantity,
	source: Value<'source'>
): void {
	let fitOrder = 0;
	for (const [order, named] of mentions.entries()) {
		const mention = meantBy(named, near);
		let fits = false;
		for (const [familyPlace, id] of idsMeant(mention, quantity).entries()) {
			const indicator = indicatorById(id);
			if (!indicator) continue;
			proposals.push({ indicator, source, mention, order, fitOrder, familyPlace });
			fits ||= familyPlace < mention.ids.length && fitOf(quantity, indicator) !== 'misfit';
		}
		if (fits) fitOrder++;
	}
}

/** The indicators that a mention may mean: those it names, narrower ones, their growth, and the part that a figure of a list states when the words name a whole by its parts. */
function idsMeant({ ids }: IndicatorMention, { unit, list }: Quantity): string[] {
	const meant = [...ids];
	for (const id of ids) meant.push(...(narrower.get(id) ?? []));
	for (const id of ids) {
		const growth = unit === '%' ? growths.get(id) : undefined;
		if (growth !== undefined && !ids.includes(growth)) meant.push(growth);
	}
	for (const id of ids) {
		const named = parts.get(id);
		const part = list && named?.length === list.size ? named[list.index] : undefined;
		if (part) meant.push(part);
	}
	return meant;
}

/** A general name after a figure of a narrower indicator in the same sentence means the narrower one again. */
function meantBy(mention: IndicatorMention, last: string | null): IndicatorMention {
	const isGeneral = (id: string) => last !== null && narrower.get(id)?.includes(last) === true;
	if (last === null || !mention.ids.some(isGeneral)) return mention;
	return { ...mention, ids: mention.ids.map((id) => (isGeneral(id) ? last : id)) };
}

/** Indicators of the figures before, of the beginning of the paragraph's earlier sentence, and of the heading. */
function carriedProposals(
	reading: Reading,
	quantity: Quantity,
	before: readonly Linked[]
): Proposal[] {
	const { layout, mentions } = reading;
	const proposals: Proposal[] = [];
	const add = (id: string | null | undefined, source: Value<'source'>, mention?: Stretch) => {
		const indicator = id ? indicatorById(id) : undefined;
		if (!indicator) return;
		if (proposals.some((proposal) => proposal.indicator === indicator)) return;
		proposals.push({
			indicator,
			source,
			mention,
			order: 0,
			fitOrder: 0,
			familyPlace: 0
		});
	};
	const last = before[before.length - 1];
	const sentence = layout.sentenceAt[quantity.from] ?? 0;
	add(last?.indicator, 'figure before', last?.quantity);
	const second = before.findLast((linked) => linked.indicator !== last?.indicator);
	add(second?.indicator, 'two figures before', second?.quantity);
	const first = before.find((linked) => layout.sentenceAt[linked.quantity.from] === sentence);
	add(first?.indicator, 'first of sentence', first?.quantity);
	for (let back = 1; back <= 2; back++) {
		const earlier = inSentence(layout, mentions.indicators, sentence - back);
		for (const mention of earlier.slice(-2))
			for (const id of mention.ids) add(id, 'sentence before', mention);
	}
	return proposals;
}

/** Adds the other members of the families of the figure before: projects and then their capital, a sector's share and then its growth. */
function addSiblings(proposals: Proposal[], quantity: Quantity, last: Linked | undefined): void {
	const { indicator: id, quantity: earlier } = last ?? {};
	if (!id || !earlier) return;
	const whole = wholes.get(id);
	const mention = { from: earlier.from, to: earlier.to };
	for (const [familyPlace, sibling] of (siblings.get(id) ?? []).entries()) {
		const indicator = indicatorById(sibling);
		if (!indicator || !mayBeSibling(quantity, indicator, sibling === whole)) continue;
		proposals.push({ indicator, source: 'family', mention, order: 0, fitOrder: 0, familyPlace });
	}
}

/** The whole comes back with any figure, other members of the family with their own units only. */
function mayBeSibling(quantity: Quantity, indicator: Indicator, isWhole: boolean): boolean {
	const fit = fitOf(quantity, indicator);
	return isWhole ? fit !== 'misfit' : fit === 'its unit';
}

const economy = indicatorById('grdp_growth');

/** Adds what grew where nothing else is named, the economy: "Hai Phong grew 10.34 percent", "growth of 7.5 percent". */
function addGrowth(proposals: Proposal[], { unit }: Quantity, { sights }: CueSights): void {
	if (unit !== '%') return;
	const sight =
		sights.find(({ mention }) => mention.cue === 'growth') ??
		sights.find(({ mention }) => mention.cue === 'rise' || mention.cue === 'fall');
	if (!economy || !sight) return;
	const { from, to } = sight.mention;
	const mention = { from, to };
	proposals.push({
		indicator: economy,
		source: 'cue',
		mention,
		order: 0,
		fitOrder: 0,
		familyPlace: 0
	});
}

/** Indicators that count things, by what they count. */
const byNoun = new Map<string, Indicator[]>();
for (const indicator of indicators)
	if (indicator.noun)
		byNoun.set(indicator.noun, [...(byNoun.get(indicator.noun) ?? []), indicator]);

/** Adds the indicators that count the figure's own noun. */
function addNoun(proposals: Proposal[], quantity: Quantity): void {
	const { noun, nounFrom, nounTo } = quantity;
	if (!noun) return;
	const mention =
		nounFrom !== undefined && nounTo !== undefined ? { from: nounFrom, to: nounTo } : quantity;
	for (const [familyPlace, indicator] of (byNoun.get(noun) ?? []).entries())
		proposals.push({ indicator, source: 'noun', mention, order: 0, fitOrder: 0, familyPlace });
}
