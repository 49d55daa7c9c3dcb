import { survey } from '#lib/claim/analyse.ts';
import { claimId } from '#lib/claim/id.ts';
import type { Claim } from '#lib/claim/schema.ts';
import { slicer } from '#lib/dataset/slice.ts';
import { indicatorById } from '#lib/indicator/index.ts';
import type { LanguagePack } from '#lib/language/schema.ts';
import { isPeriod } from '#lib/period/parse.ts';
import { provinceById } from '#lib/place/entity.ts';
import { readQuote } from '#lib/quantity/readQuote.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

/** A document that claims are checked against. */
export interface CheckedDocument {
	text: string;
	pack: LanguagePack;
}

/** Rows of the database whose quote is not the slice of their document: none, or the dataset is broken. */
export const integritySql = `SELECT id FROM claims JOIN documents USING (document)
	WHERE substring(text, start + 1, "end" - start) <> quote`;

/** Documents of the database whose text is not the one their id was made from. */
export const hashSql = `SELECT document, stem FROM documents WHERE sha256(text) <> document`;

/** Gives back the check of one document's claims: what is wrong with each, in words; nothing for a sound claim. */
export function checkerOf(document: CheckedDocument): (claim: Claim) => string[] {
	const slice = slicer(document.text);
	const checkValue = valueChecker(document, slice);
	return (claim) => [
		...checkSpans(claim, slice),
		...checkNames(claim),
		...checkValue(claim),
		...(claim.id === claimId(claim) ? [] : [`id: "${claim.id}" is not that of this reading`])
	];
}

type Slice = (start: number, end: number) => string;

function checkSpans(claim: Claim, slice: Slice): string[] {
	const { start, end, quote, sentence_start, sentence_end, evidence } = claim;
	const found = slice(start, end);
	const faults: string[] = [];
	if (found !== quote) faults.push(`quote: "${quote}" but the text has "${found}"`);
	if (sentence_start > start || sentence_end < end)
		faults.push('sentence: does not hold the figure');
	const sentence = slice(sentence_start, sentence_end);
	if (sentence.trim() === '') faults.push('sentence: empty');
	if ([...sentence].length !== sentence_end - sentence_start)
		faults.push('sentence: ends beyond the text');
	for (const [field, { start: from, end: to, quote: words }] of Object.entries(evidence)) {
		if (from === undefined && to === undefined) continue;
		const there = slice(from ?? 0, to ?? 0);
		if (there !== words)
			faults.push(`evidence.${field}: "${words ?? ''}" but the text has "${there}"`);
	}
	return faults;
}

function checkNames({ indicator, place, period, base }: Claim): string[] {
	const faults: string[] = [];
	if (indicator !== null && !indicatorById(indicator))
		faults.push(`indicator: "${indicator}" is not in the catalogue`);
	if (place !== null && place !== 'vietnam' && !provinceById(place))
		faults.push(`place: no province of "${place}"`);
	for (const [name, value] of Object.entries({ period, base }))
		if (typeof value === 'string' && !isPeriod(value))
			faults.push(`${name}: "${value}" is not a period`);
	return faults;
}

/**
 * Reads values again: from the quote alone, else from the sentence, which lends scale and unit to the figures of a list, else from the
 * document, whose other figures tell what its separators mean.
 */
function valueChecker({ text, pack }: CheckedDocument, slice: Slice): (claim: Claim) => string[] {
	let whole: Quantity[] | undefined;
	const inText = () => (whole ??= survey(text, pack).quantities);
	return (claim) => {
		const { start, end, quote, sentence_start: from, sentence_end: to } = claim;
		const span = (at: number) => ({ start: at, end: at + slice(start, end).length });
		const agrees =
			readQuote(quote, pack).some((read) => isNear(read, claim.value)) ||
			states(survey(slice(from, to), pack).quantities, span(slice(from, start).length), claim) ||
			states(inText(), span(slice(0, start).length), claim);
		return agrees ? [] : [`value: ${claim.value} is not what "${quote}" says`];
	};
}

/** Whether a figure within the span, in UTF-16 units, has the claim's value. */
function states(
	quantities: readonly Quantity[],
	span: { start: number; end: number },
	{ value, upper }: Claim
): boolean {
	// Of a range of decreases the lower number comes first: "3 to 4 % less" is -4 to -3.
	const first = upper !== undefined && value < 0 ? upper : value;
	return quantities.some(
		(quantity) =>
			quantity.start < span.end && quantity.end > span.start && isNear(quantity.value, first)
	);
}

/** The sign is not in the figure but in the words around it ("fell by 3 %"). */
function isNear(read: number, value: number) {
	return Math.abs(Math.abs(read) - Math.abs(value)) <= 1e-9 * Math.max(1, Math.abs(value));
}
