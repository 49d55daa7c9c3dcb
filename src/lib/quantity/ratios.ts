import type { NounKind } from '#lib/language/schema.ts';
import { exactTimes } from '#lib/number/sum.ts';
import { isLikeYear, refuse, wholeOfPart, type Draft, type Page } from '#lib/quantity/draft.ts';
import { saysMove } from '#lib/quantity/moves.ts';
import { nounAfter, wordsBehind } from '#lib/quantity/nouns.ts';
import { beginning, ending, isApostrophe } from '#lib/quantity/phrases.ts';
import { isCurrency } from '#lib/quantity/units.ts';
import { isSyllable } from '#lib/text/tokens.ts';

type NounMatch = NonNullable<ReturnType<typeof beginning<'noun'>>>;

/** "159/182", "17 out of 18", "15 targets out of 20". */
export function asRatio(part: Draft, whole: Draft, page: Page): Draft | undefined {
	if (part.refused || whole.refused || part.ratio || part.unit !== undefined) return undefined;
	if (!isCount(whole) || part.value > whole.value || whole.value === 0) return undefined;
	const inside = nounOfPart(part, whole, page);
	if (!isCount(part) && !(inside && isMean(part))) return asScored(part, whole, page);
	if (whole.unit !== undefined && whole.unit !== 'points') return undefined;
	const said = hasRatioWord(part.to, whole, page) && !comesFrom(part, page);
	if (!inside && !hasSlash(part, whole, page) && !said) return undefined;
	return {
		...part,
		of: whole.value,
		ratio: true,
		noun: inside && { kind: inside.payload.noun, from: inside.from, to: inside.to },
		to: whole.unit === undefined ? whole.to : whole.numberTo,
		numberTo: whole.numberTo,
		reasons: [...part.reasons, 'ratio']
	};
}

/** "182社のうち159社": the whole stands first, the word for "of" behind it. */
export function asRatioOfWhole(whole: Draft, part: Draft, page: Page): Draft | undefined {
	if (part.refused || whole.refused || whole.ratio || whole.unit !== undefined) return undefined;
	if (part.unit !== undefined || !isCount(part) || !isCount(whole)) return undefined;
	if (part.value >= whole.value || page.tokens[part.from]?.line) return undefined;
	const noun = beginning(page.phrased, whole.to, 'noun');
	const word = beginning(page.phrased, noun?.to ?? whole.to, 'ratio');
	if (!noun || !word || !isSyllableAt(word.from, page)) return undefined;
	if (word.to > part.from || part.from - word.to > 1) return undefined;
	return { ...part, of: whole.value, ratio: true, reasons: [...part.reasons, 'ratio'] };
}

function isSyllableAt(at: number, { tokens }: Page): boolean {
	const token = tokens[at];
	return token !== undefined && isSyllable(token);
}

/** "67.50/100 points": so many points out of the most there are. */
function asScored(part: Draft, whole: Draft, page: Page): Draft | undefined {
	if (part.scale !== 1 || part.reading.kind !== 'cardinal') return undefined;
	if (whole.unit !== 'points' || !hasSlash(part, whole, page)) return undefined;
	return {
		...whole,
		reading: part.reading,
		from: part.from,
		numberFrom: part.numberFrom,
		value: part.value,
		precision: part.precision,
		of: whole.value,
		reasons: [...part.reasons, 'ratio']
	};
}

/** Tokens between a change and the value arrived at. */
const shortMove = 3;
const likeliest = { least: 0.02, most: 50 };

/** "5.320/6.100 tỷ đồng", "512 of 705 billion", "5,960 billion of 10,770": so much of so much money. */
export function asMoneyRatio(part: Draft, whole: Draft, page: Page): Draft | undefined {
	if (part.refused || whole.refused || part.reading.kind !== 'cardinal') return undefined;
	if (part.scale > 1 && whole.scale === 1) return asScaledPart(part, whole, page);
	if (part.unit !== undefined || part.scale !== 1) return undefined;
	if (whole.unit === undefined || !isCurrency(whole.unit)) return undefined;
	if (!hasSlash(part, whole, page)) {
		const ratio = exactTimes(part.value, whole.scale) / whole.value;
		if (whole.scale === 1 || ratio > 1 || ratio < likeliest.least) return undefined;
		if (isLikeYear(part, page.tokens) || ending(page.phrased, part.from, 'refuseBefore'))
			return undefined;
		if (!hasRatioWord(part.to, whole, page)) return undefined;
	}
	return {
		...whole,
		from: part.from,
		numberFrom: part.numberFrom,
		value: exactTimes(part.value, whole.scale),
		precision: exactTimes(part.precision, whole.scale),
		of: whole.value,
		reasons: [...part.reasons, ...whole.reasons, 'ratio']
	};
}

/** "5,960 billion of 10,770": nothing counted behind the whole, which is as many billions. */
function asScaledPart(part: Draft, whole: Draft, page: Page): Draft | undefined {
	if (whole.unit !== undefined || part.of !== undefined || !endsPhrase(whole.to, page))
		return undefined;
	const of = exactTimes(whole.value, part.scale);
	if (of < part.value || of > part.value * likeliest.most) return undefined;
	if (!hasRatioWord(part.to, whole, page)) return undefined;
	return {
		...part,
		to: whole.to,
		numberTo: whole.numberTo,
		of,
		reasons: [...part.reasons, 'ratio']
	};
}

/** A mark or the end of the line stands there. */
function endsPhrase(at: number, { tokens }: Page): boolean {
	const token = tokens[at];
	return !token || token.line || token.kind === 'mark';
}

function isCount(draft: Draft): boolean {
	const { reading } = draft;
	return Number.isInteger(draft.value) && draft.scale === 1 && reading.kind === 'cardinal';
}

/** "4.2 criteria of 19", each commune on average. */
function isMean({ reading, scale }: Draft): boolean {
	return reading.decimal && scale === 1 && reading.kind === 'cardinal';
}

function hasSlash(part: Draft, whole: Draft, { tokens }: Page): boolean {
	const slash = tokens[part.to];
	if (slash?.key !== '/' || whole.from !== part.to + 1) return false;
	return !slash.space && tokens[whole.from]?.space === false && tokens[whole.to]?.key !== '/';
}

/** "Fell to 712 from 845": the word that says "of" elsewhere says "from" behind a change. */
function comesFrom(part: Draft, page: Page): boolean {
	const { phrased } = page;
	const from = beginning(phrased, part.to, 'opener') ?? beginning(phrased, part.to, 'moveFrom');
	return from !== undefined && saysMove(part.from, shortMove, page);
}

function hasRatioWord(at: number, whole: Draft, page: Page): boolean {
	if (page.tokens[whole.from]?.line) return false;
	const word = beginning(page.phrased, at, 'ratio');
	return word !== undefined && reaches(word.to, whole.from, page);
}

/** Whether a phrase that ends at `end` leads to the figure at `from`: an article may stand between ("18 από τους 20", "tra il 7 e l'8"). */
export function reaches(end: number, from: number, { tokens }: Page): boolean {
	if (end === from) return true;
	const word = tokens[end];
	if (word?.kind !== 'word' || word.key.length > 4) return false;
	return from === end + 1 || (from === end + 2 && isApostrophe(tokens[end + 1]));
}

/** Nouns that reports give as so many out of so many. */
const wholes = new Set<NounKind>([
	'communes',
	'districts',
	'provinces',
	'villages',
	'targets',
	'criteria',
	'schools'
]);

/** "15 targets out of 20", "64 comuni rurali su 116": the noun between part and whole, which counts both; behind a word for "from" only where nothing follows. */
function nounOfPart(part: Draft, whole: Draft, page: Page): NounMatch | undefined {
	const { phrased } = page;
	if (whole.from - part.to < 2 || whole.from - part.to > 8 || whole.unit !== undefined)
		return undefined;
	const noun = nounAfter(part, page);
	if (!noun || noun.to > whole.from) return undefined;
	const around = beginning(phrased, part.to, 'ratio');
	if (around && around.to > noun.to && reaches(around.to, whole.from, page)) return noun;
	const at = ratioBehind(noun, whole, page);
	const word = at === undefined ? undefined : beginning(phrased, at, 'ratio');
	if (at === undefined || !word) return undefined;
	const behind = beginning(phrased, whole.to, 'noun');
	if (behind) return behind.payload.noun === noun.payload.noun ? noun : undefined;
	const from = beginning(phrased, at, 'opener') !== undefined;
	const clear =
		word.to - word.from > 1 ||
		(wholes.has(noun.payload.noun) && !from) ||
		endsPhrase(whole.to, page);
	return clear ? noun : undefined;
}

/** Words of a title that may stand between a noun and the word for "of": "73 comunas da nova ruralidade em 86". */
const titleWords = 3;

/** Where the word for "of" begins that leads from a noun to the whole, over a word or, for what has titles, some more. */
function ratioBehind({ to, payload }: NounMatch, whole: Draft, page: Page): number | undefined {
	const most = wholes.has(payload.noun) && endsPhrase(whole.to, page) ? titleWords : 1;
	for (let at = to; at <= to + most; at++) {
		if (hasRatioWord(at, whole, page)) return at;
		const token = page.tokens[at];
		if (token?.kind !== 'word' || token.line || token.capital) return undefined;
	}
	return undefined;
}

/** Tokens from a whole to its part, and to a part that closes its clause. */
const nearTokens = 9;
const farTokens = 14;

/** "Of the 17 targets, 15 were met": the whole stands first and is no figure of its own. */
export function readWholes(drafts: readonly Draft[], page: Page): void {
	const read = drafts.filter((draft) => !draft.refused);
	for (let index = 1; index < read.length; index++) {
		const whole = read[index - 1];
		const part = read[index];
		if (!whole || !part || !isPartOf(part, whole, page)) continue;
		part.of = whole.value;
		part.ratio = true;
		if (part.noun?.kind !== whole.noun?.kind) {
			part.to = part.numberTo;
			part.noun = whole.noun;
		}
		part.reasons.push('ratio');
		refuse(whole, 'denominator', wholeOfPart);
	}
}

function isPartOf(part: Draft, whole: Draft, page: Page): boolean {
	if (part.refused || whole.refused || part.ratio || whole.ratio) return false;
	if (part.unit !== undefined || whole.unit !== undefined) return false;
	if (!isCount(part) || !isCount(whole) || part.value > whole.value) return false;
	const bare = whole.to === part.from && isLoosely(part);
	if (part.noun && part.noun.kind !== whole.noun?.kind && !bare) return false;
	const reach = endsPhrase(part.to, page) ? farTokens : nearTokens;
	if (part.from < whole.to || part.from - whole.to > reach) return false;
	if (!whole.noun && wordsBehind(whole.to, part.from, page) === whole.to) return false;
	if (!opensClause(whole, page)) return false;
	return leadsOn(whole.to, part, page);
}

/** "Из 161 коммуны 141 отвечает нормам деревни": its noun does not stand right behind it. */
function isLoosely({ noun, numberTo }: Draft): boolean {
	return noun !== undefined && noun.from > numberTo;
}

/** A word for "of" stands before the whole, and nothing before that. */
function opensClause({ from }: Draft, { tokens, phrased, sentenceAt }: Page): boolean {
	const word = ending(phrased, from, 'ratio');
	if (!word || ending(phrased, from, 'per')) return false;
	const first = tokens[word.from];
	const before = tokens[word.from - 1];
	if (!before || first?.line || sentenceAt[word.from] !== sentenceAt[word.from - 1]) return true;
	if (before.kind === 'mark' || ending(phrased, word.from, 'conjunction')) return true;
	return before.kind === 'word' && tokens[word.from - 2]?.key === ',';
}

/** One sentence, no stop, and no short word such as "to" right before the part. */
function leadsOn(from: number, part: Draft, page: Page): boolean {
	const { tokens, sentenceAt } = page;
	const to = part.from;
	for (let at = from; at <= to; at++) {
		const token = tokens[at];
		if (!token || token.line || sentenceAt[at] !== sentenceAt[from]) return false;
		const glued = !token.space && tokens[at + 1]?.space === false;
		if (token.kind === 'mark' && token.key !== ',' && !glued && !isApostrophe(token)) return false;
	}
	const last = tokens[to - 1];
	if (!last) return false;
	return last.kind === 'mark' || last.key.length > 3 || isVerbOrArticle(part, page);
}

/** A short verb such as "ble", or an article behind a comma or before the end: "Από τις 80 κοινότητες, οι 64". */
function isVerbOrArticle({ from, to }: Draft, page: Page): boolean {
	const { tokens, phrased } = page;
	if (beginning(phrased, from - 1, 'reach')) return true;
	const leads = beginning(phrased, from - 1, 'range') ?? beginning(phrased, from - 1, 'by');
	return (tokens[from - 2]?.key === ',' || endsPhrase(to, page)) && !leads;
}
