import { asAttendance } from '#lib/quantity/attendance.ts';
import { refuse, type Draft, type Page, type Verdict } from '#lib/quantity/draft.ts';
import {
	asAge,
	asClock,
	asDate,
	asDivision,
	asEquation,
	asOrdinal,
	asPrefix,
	asScore,
	asSmallWord,
	asYear,
	likeTheOneBefore
} from '#lib/quantity/refuseByForm.ts';
import { byWordAfter, byWordBefore } from '#lib/quantity/refuseByWords.ts';

/** `before` is the numeral before, `counted` the last figure before it that counts a known thing. */
type Rule = (
	draft: Draft,
	page: Page,
	before: Draft | undefined,
	counted: Draft | undefined
) => Verdict | undefined;

/** In this order; the first rule that speaks decides. */
const rules: readonly Rule[] = [
	scaleAlone,
	byWordBefore,
	byWordAfter,
	asAttendance,
	likeTheOneBefore,
	asOrdinal,
	asPrefix,
	asEquation,
	asDate,
	asDivision,
	asYear,
	asAge,
	asClock,
	asScore,
	asSmallWord
];

/** Refuses figures by the words around them and by what is left of them, rule by rule. */
export function refuseByContext(drafts: readonly Draft[], page: Page): void {
	let before: Draft | undefined;
	let counted: Draft | undefined;
	for (const draft of drafts) {
		if (!draft.refused) applyRules(draft, page, before, counted);
		before = draft;
		if (!draft.refused && draft.noun?.kind) counted = draft;
	}
}

function applyRules(
	draft: Draft,
	page: Page,
	before: Draft | undefined,
	counted: Draft | undefined
): void {
	for (const rule of rules) {
		const verdict = rule(draft, page, before, counted);
		if (verdict) return refuse(draft, verdict.kind, verdict.reason);
	}
}

/** "Billions of dong", and the unit in a heading. */
function scaleAlone(draft: Draft): Verdict | undefined {
	if (!draft.reading.scaleAlone) return undefined;
	return { kind: 'other', reason: 'a scale word without a figure' };
}
