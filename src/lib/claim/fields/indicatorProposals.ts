import { inSentence, type Stretch } from '#lib/claim/context.ts';
import type { Value } from '#lib/claim/features.ts';
import type { CueSights } from '#lib/claim/fields/cues.ts';
import type { IndicatorMention } from '#lib/claim/mentions.ts';
import type { Linked, Reading } from '#lib/claim/reading.ts';
import { fitOf } from '#lib/claim/units.ts';
import { families, growths, narrower, nationwide, parts, wholes } from '#lib/indicator/families.ts';
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
	return withNationwide(
		[
			...sentenceProposals(reading, quantity, before[before.length - 1]),
			...carriedProposals(reading, quantity, before),
			...siblingProposals(quantity, before[before.length - 1]),
			...nounProposals(quantity),
			...growthProposals(quantity, cues)
		],
		country
	);
}

/** Adds the national figure beside the provincial one where the country is spoken of. */
function withNationwide(proposals: readonly Proposal[], country: Value<'position'>): Proposal[] {
	if (country === 'none') return [...proposals];
	return proposals.flatMap((proposal) => {
		const id = nationwide[proposal.indicator.id];
		const indicator = id ? indicatorById(id) : undefined;
		return indicator ? [proposal, { ...proposal, indicator }] : [proposal];
	});
}

/** Mentions of the figure's own sentence, nearest first on each side. */
function sentenceProposals(
	reading: Reading,
	quantity: Quantity,
	last: Linked | undefined
): Proposal[] {
	const { layout, mentions } = reading;
	const sentence = layout.sentenceAt[quantity.from] ?? 0;
	const near = last && layout.sentenceAt[last.quantity.from] === sentence ? last.indicator : null;
	const own = inSentence(layout, mentions.indicators, sentence).map((mention) =>
		meantBy(mention, near)
	);
	const left = own.filter((mention) => mention.from < quantity.from).reverse();
	const right = own.filter((mention) => mention.from >= quantity.from);
	return [
		...proposalsOf(left, quantity, 'mention before'),
		...proposalsOf(right, quantity, 'mention after')
	];
}

const nearestMentions = 6;

function proposalsOf(
	mentions: readonly IndicatorMention[],
	quantity: Quantity,
	source: Value<'source'>
): Proposal[] {
	let fitOrder = 0;
	return mentions.slice(0, nearestMentions).flatMap((mention, order) => {
		const fits = mention.ids.map((id) => {
			const indicator = indicatorById(id);
			return indicator !== undefined && fitOf(quantity, indicator) !== 'misfit';
		});
		const made = [
			...mention.ids,
			...narrowerOf(mention),
			...growthsOf(mention, quantity),
			...partsOf(mention, quantity)
		].flatMap((id, familyPlace) => {
			const indicator = indicatorById(id);
			return indicator ? [{ indicator, source, mention, order, fitOrder, familyPlace }] : [];
		});
		if (fits.some(Boolean)) fitOrder++;
		return made;
	});
}

/** A general name after a figure of a narrower indicator in the same sentence means the narrower one again. */
function meantBy(mention: IndicatorMention, last: string | null): IndicatorMention {
	const means = (id: string) => (last !== null && narrower[id]?.includes(last) ? last : id);
	return { ...mention, ids: mention.ids.map(means) };
}

function narrowerOf({ ids }: IndicatorMention): string[] {
	return ids.flatMap((id) => narrower[id] ?? []);
}

function growthsOf({ ids }: IndicatorMention, { unit }: Quantity): string[] {
	if (unit !== '%') return [];
	const named = ids.flatMap((id) => growths[id] ?? []);
	return named.filter((id) => !ids.includes(id));
}

/** The part that a figure of a list states when the words name a whole by its parts. */
function partsOf({ ids }: IndicatorMention, { list }: Quantity): string[] {
	return ids.flatMap((id) => {
		const named = parts[id];
		const part = list && named?.length === list.size ? named[list.index] : undefined;
		return part ? [part] : [];
	});
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

/** The other members of the families of the figure before: projects and then their capital, a sector's share and then its growth. */
function siblingProposals(quantity: Quantity, last: Linked | undefined): Proposal[] {
	const { indicator: id, quantity: earlier } = last ?? {};
	if (!id || !earlier) return [];
	const siblings = new Set(familyList.filter((family) => family.includes(id)).flat());
	const whole = wholes[id];
	if (whole) siblings.add(whole);
	const growth = growths[id];
	if (growth) siblings.add(growth);
	return [...siblings]
		.filter((sibling) => sibling !== id)
		.flatMap((sibling, familyPlace) => {
			const indicator = indicatorById(sibling);
			if (!indicator || !mayBeSibling(quantity, indicator, sibling === whole)) return [];
			const mention = { from: earlier.from, to: earlier.to };
			return [
				{ indicator, source: 'family' as const, mention, order: 0, fitOrder: 0, familyPlace }
			];
		});
}

/** The whole comes back with any figure, other members of the family with their own units only. */
function mayBeSibling(quantity: Quantity, indicator: Indicator, isWhole: boolean): boolean {
	const fit = fitOf(quantity, indicator);
	return isWhole ? fit !== 'misfit' : fit === 'its unit';
}

const familyList: readonly (readonly string[])[] = Object.values(families);

/** What grew is the economy where nothing else is named: "Hai Phong grew 10.34 percent", "growth of 7.5 percent". */
function growthProposals({ unit }: Quantity, { sights }: CueSights): Proposal[] {
	const indicator = indicatorById('grdp_growth');
	const sight =
		sights.find(({ mention }) => mention.cue === 'growth') ??
		sights.find(({ mention }) => mention.cue === 'rise' || mention.cue === 'fall');
	if (unit !== '%' || !indicator || !sight) return [];
	const { from, to } = sight.mention;
	return [
		{ indicator, source: 'cue', mention: { from, to }, order: 0, fitOrder: 0, familyPlace: 0 }
	];
}

/** Indicators that count the figure's own noun. */
function nounProposals(quantity: Quantity): Proposal[] {
	const { noun, nounFrom, nounTo } = quantity;
	if (!noun) return [];
	const mention =
		nounFrom !== undefined && nounTo !== undefined ? { from: nounFrom, to: nounTo } : quantity;
	return indicators
		.filter((indicator) => indicator.noun === noun)
		.map((indicator, familyPlace) => ({
			indicator,
			source: 'noun' as const,
			mention,
			order: 0,
			fitOrder: 0,
			familyPlace
		}));
}
