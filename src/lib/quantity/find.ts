import type { LanguagePack } from '#lib/language/schema.ts';
import { findNumbers } from '#lib/number/find.ts';
import type { NumberReading } from '#lib/number/schema.ts';
import { attachBounds } from '#lib/quantity/bounds.ts';
import { attachUnits } from '#lib/quantity/attachUnits.ts';
import { draftOf, type Draft, type Page } from '#lib/quantity/draft.ts';
import { lendFromHeading } from '#lib/quantity/headings.ts';
import { readHectares } from '#lib/quantity/hectares.ts';
import { joinFigures } from '#lib/quantity/join.ts';
import { joinLists } from '#lib/quantity/lists.ts';
import { attachNouns, extendCounts } from '#lib/quantity/nouns.ts';
import { shareMoves } from '#lib/quantity/moves.ts';
import { pageOf } from '#lib/quantity/page.ts';
import { beginning } from '#lib/quantity/phrases.ts';
import { carryField } from '#lib/quantity/rankFields.ts';
import { readRanks } from '#lib/quantity/ranks.ts';
import { readRates } from '#lib/quantity/rates.ts';
import { readWholes } from '#lib/quantity/ratios.ts';
import { refuseByContext } from '#lib/quantity/refuse.ts';
import { refuseRomans } from '#lib/quantity/romans.ts';
import type { Quantity, Refusal, Taken } from '#lib/quantity/schema.ts';
import { refuseByShape } from '#lib/quantity/shape.ts';
import { isRate } from '#lib/quantity/units.ts';
import { isInBrackets } from '#lib/text/brackets.ts';
import type { Sentence } from '#lib/text/sentences.ts';
import type { Token } from '#lib/text/tokens.ts';

/** The figures of a text with unit, scale, bound and list, in order, and the numerals that are none, each with the reason. */
export function findQuantities(
	text: string,
	tokens: readonly Token[],
	sentences: readonly Sentence[],
	pack: LanguagePack,
	taken: readonly Taken[]
): { quantities: Quantity[]; refusals: Refusal[] } {
	const page = pageOf(text, tokens, sentences, pack, taken);
	const { readings, habit } = findNumbers(tokens, pack);
	const all = readings.filter((reading) => isFigure(reading, page)).map(draftOf);
	attachUnits(all, page, habit);
	refuseByShape(all, page);
	const drafts = joinFigures(all, page);
	attachNouns(drafts, page);
	readWholes(drafts, page);
	readRates(drafts, page);
	readHectares(drafts, page);
	readRanks(drafts, page);
	shareMoves(drafts, page);
	refuseByContext(drafts, page);
	carryField(drafts, page);
	lendFromHeading(drafts, page);
	joinLists(drafts, page);
	extendCounts(drafts, page);
	attachBounds(drafts, page);
	return {
		quantities: withoutCovered(drafts).map((draft) => quantityOf(draft, page)),
		refusals: [
			...takenRefusals(taken, tokens),
			...refuseRomans(page),
			...drafts.flatMap((draft) => refusalOf(draft, page))
		].sort((a, b) => a.from - b.from || a.to - b.to)
	};
}

/** No date, and no word that is more often no number, unless a word for percent follows it: "en prosent". */
function isFigure({ from, to, loose }: NumberReading, page: Page): boolean {
	if (isTaken(page, from, to)) return false;
	const next = page.tokens[to];
	if (!loose) return true;
	if (next?.kind !== 'word' || next.line) return false;
	const unit = beginning(page.phrased, to, 'unit')?.payload.unit.code;
	return unit !== undefined && isRate(unit);
}

function isTaken({ taken }: Page, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (taken[at]) return true;
	return false;
}

/** Figures that are not refused and do not begin inside the one before. */
function withoutCovered(drafts: readonly Draft[]): Draft[] {
	let end = 0;
	return drafts.filter((draft) => {
		if (draft.refused || draft.from < end) return false;
		end = draft.to;
		return true;
	});
}

function quantityOf(draft: Draft, { tokens }: Page): Quantity {
	const { reading, bound, noun } = draft;
	return {
		start: tokens[draft.from]?.start ?? reading.start,
		end: tokens[draft.to - 1]?.end ?? reading.end,
		from: draft.from,
		to: draft.to,
		numberFrom: draft.numberFrom,
		numberTo: draft.numberTo,
		value: draft.value,
		upper: draft.upper,
		of: draft.of,
		precision: draft.precision,
		unit: draft.unit ?? 'count',
		unitFrom: draft.unitFrom,
		bound: bound?.kind ?? 'exact',
		boundFrom: bound?.from,
		boundTo: bound?.to,
		noun: noun?.kind,
		nounFrom: noun?.kind && noun.from,
		nounTo: noun?.kind && noun.to,
		style: reading.style,
		ordinal: reading.kind === 'ordinal',
		bracketed: isInBrackets(tokens, draft.from),
		list: draft.list,
		reasons: draft.reasons
	};
}

function refusalOf(draft: Draft, { tokens }: Page): Refusal[] {
	const { refused, reading } = draft;
	if (!refused || !isNumeral(draft)) return [];
	const start = tokens[draft.numberFrom]?.start ?? reading.start;
	const end = tokens[draft.numberTo - 1]?.end ?? reading.end;
	return [{ start, end, from: draft.numberFrom, to: draft.numberTo, ...refused }];
}

/** Articles and scale words without a figure are refused in silence. */
function isNumeral({ reading, value }: Draft): boolean {
	const article = reading.style === 'words' && reading.kind === 'cardinal' && value === 1;
	return !article && !reading.scaleAlone;
}

function takenRefusals(taken: readonly Taken[], tokens: readonly Token[]): Refusal[] {
	return taken.map(({ from, to, kind }) => ({
		start: tokens[from]?.start ?? 0,
		end: tokens[to - 1]?.end ?? 0,
		from,
		to,
		kind,
		reason: 'a date or period'
	}));
}
