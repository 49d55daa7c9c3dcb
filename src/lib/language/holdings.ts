import type { LanguagePack, Phrases } from '#lib/language/schema.ts';
import { phrasesOf } from '#lib/text/lexicon.ts';

/** What a pack holds, in numbers of phrases as they are written in it. */
export interface Holdings {
	indicators: number;
	cues: number;
	numbers: number;
	units: number;
	periods: number;
	places: number;
	refusals: number;
	nouns: number;
	subjects: number;
}

/** Counts the phrases of a pack by what they are for. */
export function holdingsOf(pack: LanguagePack): Holdings {
	const { cardinals, scales, looseNumbers, ordinals, fractions, multiples } = pack;
	return {
		indicators: count(pack.indicators),
		cues: count(pack.cues, pack.bounds, pack.boundsAfter, pack.ratioWords, pack.rangeWords),
		numbers: count(cardinals, scales, looseNumbers, ordinals, fractions, multiples, pack.times),
		units: count(pack.units),
		periods: count(pack.periods),
		places: count(pack.places),
		refusals: count(pack.refuseBefore, pack.refuseAfter, pack.decoys),
		nouns: count(pack.nouns),
		subjects: count(pack.subjects, pack.qualifiers)
	};
}

/**
 * The first wordings of an indicator as a reader can take them: "(total) export/exports value" is "export value", "εξαγωγ*" is "εξαγωγ…".
 */
export function wordingsOf(pack: LanguagePack, indicator: string, most: number): string[] {
	const wordings = phrasesOf(pack.indicators[indicator] ?? '').map((phrase) =>
		phrase
			.split(/\s+/)
			.filter((word) => !word.startsWith('('))
			.map((word) => (word === '~' ? '…' : (word.split('/')[0] ?? word).replaceAll('*', '…')))
			.join(' ')
	);
	// Cases of one word stand side by side in a pack; the first speaks for them.
	const beginning = (wording: string) => wording.slice(0, 5);
	return wordings
		.filter((wording, index) => {
			const alike = wordings.findIndex((other) => beginning(other) === beginning(wording));
			return alike === index;
		})
		.slice(0, most);
}

type Held = Phrases | readonly Held[] | { readonly [key: string | number]: Held | undefined };

const settings = new Set(['before', 'after', 'both']);

function count(...held: readonly (Held | undefined)[]): number {
	return held.reduce<number>((sum, part) => sum + countOne(part), 0);
}

function countOne(held: Held | undefined): number {
	if (held === undefined) return 0;
	if (typeof held === 'string') return settings.has(held) ? 0 : phrasesOf(held).length;
	return count(...Object.values(held));
}
