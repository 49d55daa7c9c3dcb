import type { Claim, Measure, Status } from '#lib/claim/schema.ts';
import { indicatorById } from '#lib/indicator/index.ts';
import { commonScale, formatIn, unitTitle } from '#lib/print/format.ts';
import { periodTitle, placeTitle } from '#lib/print/titles.ts';
import { oneLine } from '#cli/plain.ts';

/** What a status is called. */
export const statusWords: Readonly<Record<Status, string>> = {
	actual: 'a result',
	estimate: 'an estimate',
	target: 'a target'
};

/** What a figure of each measure is. */
export const measureWords: Readonly<Record<Measure, string>> = {
	level: 'the level',
	change: 'a change',
	share: 'a share of a whole',
	rank: 'a rank',
	plan_completion: 'how much of a plan was reached',
	plan_surplus: 'how far it went beyond a plan',
	comparison: 'a comparison with another place'
};

const boundWords: Readonly<Record<Claim['bound'], string>> = {
	exact: '',
	about: 'about ',
	over: 'over ',
	under: 'under ',
	at_least: 'at least ',
	at_most: 'at most '
};

const unitWords: Readonly<Record<string, string>> = { '%': 'per cent' };

/** A claim's value with its unit in words: "207 trillion Vietnamese dong", "over 12 per cent", "between 10 and 11 hectares". */
export function valueInWords(claim: Claim): string {
	const scale = commonScale([claim]);
	const number = formatIn(claim, scale);
	const unit = claim.unit === 'rank' ? '' : unitInWords(claim.unit);
	return [boundWords[claim.bound] + number, scale.name, unit]
		.filter(Boolean)
		.join(' ')
		.replaceAll('\u00a0', ' ');
}

function unitInWords(unit: string): string {
	if (!/^[A-Z]{3}$/.test(unit)) return unitWords[unit] ?? unitTitle(unit);
	const parts = new Intl.NumberFormat('en', {
		style: 'currency',
		currency: unit,
		currencyDisplay: 'name'
	}).formatToParts(2);
	return parts.find(({ type }) => type === 'currency')?.value ?? unit;
}

/** The title of an indicator. */
export function indicatorInWords(id: string): string {
	return indicatorById(id)?.title ?? id;
}

/** When something was, as the end of a sentence: "in the first half of 2024", "from January to March 2024". */
export function periodPhrase(period: string | null): string {
	if (period === null) return '';
	const title = periodTitle(period);
	if (/^[a-z]/.test(title)) return ` in the ${title}`;
	return title.includes(' to ') ? ` from ${title}` : ` in ${title}`;
}

/** Where something was, as part of a sentence. */
export function placePhrase(place: string | null): string {
	return place === null ? '' : ` in ${placeTitle(place)}`;
}

/** A value of a field as explanations name it, in words: "vietnam" of the place is "Vietnam". */
export function valueOfField(field: string, value: string): string {
	if (value === 'no claim') return 'no claim at all';
	if (field === 'indicator')
		return value === 'outside the catalogue'
			? 'something outside the catalogue'
			: indicatorInWords(value);
	if (field === 'place') return placeTitle(value);
	if (field === 'period') return periodPhrase(value).replace(/^ (?:in|from) /, '');
	if (field === 'measure') return measureWords[value as Measure];
	if (field === 'status') return statusWords[value as Status];
	return value === '-1' ? 'a decrease' : 'an increase';
}

/** Words of a document between quotation marks. */
export function quoted(words: string): string {
	return `“${oneLine(words).trim()}”`;
}

/** Several things as a sentence lists them: "a, b and c". */
export function listed(things: readonly string[]): string {
	const last = things.at(-1) ?? '';
	return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} and ${last}`;
}

/** So many of something: "1 figure", "2 figures". */
export function countOf(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
