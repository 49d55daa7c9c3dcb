import type { Reading, Survey } from '#lib/claim/reading.ts';
import { periodReader, periodSurvey } from '#lib/claim/analyse.ts';
import { datedBy } from '#lib/claim/frame.ts';
import { mainPartCandidates } from '#lib/claim/frameParts.ts';
import { mainYearCandidates } from '#lib/claim/frameYears.ts';
import { inSentence } from '#lib/claim/context.ts';
import { entityOf } from '#lib/claim/merged.ts';
import { refused } from '#lib/claim/reading.ts';
import { linkQuantities, type Pick } from '#lib/claim/link.ts';
import {
	compileModel,
	candidateFrom,
	choose,
	Scorecard,
	type Candidate,
	type Choice,
	type Decision,
	type Field,
	type Model
} from '#lib/claim/model.ts';
import type { Gold } from '#lib/dataset/score.ts';
import { parsePeriod, yearOf } from '#lib/period/parse.ts';
import type { Quantity } from '#lib/quantity/schema.ts';
import { codePointOffsets } from '#lib/text/codePoints.ts';

/** One choice: the features of its candidates, and which of them are right. */
export interface Example {
	decision: Decision;
	candidates: readonly (readonly number[])[];
	right: readonly boolean[];
	/** How much it counts; 1 unless its text is of another kind than articles. */
	weight: number;
}

/** What the training found to learn from in a document, and how often no candidate was right. */
export interface Lessons {
	examples: Example[];
	/** Choices that no candidate was right for, by field. */
	unreachable: Partial<Record<Field, number>>;
}

/** Weighs nothing, and keeps the features to learn from. */
const unweighted = compileModel({}, true);

const list = <Of>(value: Of | readonly Of[]): readonly Of[] =>
	Array.isArray(value) ? value : [value as Of];

/**
 * Walks a document with the gold in hand: every choice becomes an example. What later choices see of earlier ones is the right value;
 * or, where a model is given, what that model chose, as it is when a text is read.
 */
export function lessonsOf(reading: Reading, gold: readonly Gold[], model?: Model): Lessons {
	const lessons: Lessons = { examples: [], unreachable: {} };
	const aligned = align(reading, gold);
	const pick: Pick = (field, candidates, quantity) => {
		const want = aligned.get(quantity);
		const right = candidates.map((candidate) => isRight(field, candidate, want, quantity, reading));
		const asked = isAsked(field, want);
		if (asked && right.some(Boolean) && !right.every(Boolean))
			lessons.examples.push({
				decision: field,
				candidates: candidates.map(({ card }) => card.features ?? []),
				right,
				weight: 1
			});
		if (asked && !right.some(Boolean))
			lessons.unreachable[field] = (lessons.unreachable[field] ?? 0) + 1;
		const seen = model ? choose(candidates) : truth(field, candidates, right, want);
		if (!seen) throw new Error(`no candidate for ${field}`);
		return seen;
	};
	linkQuantities(reading, model ?? unweighted, pick);
	return lessons;
}

/** How many figures must be of one period, none of them named in its sentence, to tell what a document is about. */
const leastInherited = 2;

/**
 * The choices of a document's main year and of the part of it: right is what most of the figures are of whose sentence does not name
 * their period. None where there are too few of them, or nothing names their period.
 */
export function frameLessons(survey: Survey, gold: readonly Gold[]): Example[] {
	const counts = inheritedPeriods(survey, gold);
	const most = Math.max(...counts.values());
	if (most < leastInherited) return [];
	const main = [...counts].filter(([, count]) => count === most).map(([period]) => period);
	const years = main.map((period) =>
		isSpan(period) ? period : String(yearOf(parsePeriod(period)))
	);
	const read = periodReader(survey);
	const whole = periodSurvey(survey);
	const parts = [...new Set(years)].flatMap((year) => {
		const metadata = datedBy(survey.metadata, yearOf(parsePeriod(year)));
		const times = { year: yearOf(parsePeriod(year)), periods: [{ period: year, score: 1 }] };
		const periods = read({ ...times, published: metadata.published });
		return exampleOf(
			'main_part',
			mainPartCandidates(unweighted, { ...whole, metadata, periods }, year),
			main
		);
	});
	return [...exampleOf('main_year', mainYearCandidates(unweighted, whole), years), ...parts];
}

const isSpan = (period: string): boolean => /^\d{4}\/\d{4}$/.test(period);

/** A choice as an example, where some of its candidates are right and others are not. */
function exampleOf(
	decision: Decision,
	candidates: readonly Candidate<string>[],
	wanted: readonly string[]
): Example[] {
	const right = candidates.map(({ value }) => wanted.includes(value));
	if (!right.some(Boolean) || right.every(Boolean)) return [];
	return [
		{ decision, candidates: candidates.map(({ card }) => card.features ?? []), right, weight: 1 }
	];
}

/** How many figures are of each period that their own sentence does not name. */
function inheritedPeriods(survey: Survey, gold: readonly Gold[]): Map<string, number> {
	const { layout, absolute } = survey;
	const counts = new Map<string, number>();
	for (const [quantity, { period }] of align(survey, gold)) {
		const wanted = list(period ?? []).filter((one) => typeof one === 'string');
		const named = inSentence(layout, absolute, layout.sentenceAt[quantity.from] ?? 0);
		if (named.some((mention) => wanted.includes(mention.period))) continue;
		for (const one of wanted) counts.set(one, (counts.get(one) ?? 0) + 1);
	}
	return counts;
}

/** The right candidate as the choice, else the gold's value, else the first candidate. */
function truth<Of>(
	field: Field,
	candidates: readonly Candidate<Of>[],
	right: readonly boolean[],
	want: Gold | undefined
): Choice<Of> | undefined {
	const known = candidates[right.indexOf(true)] ?? candidateOfGold(field, want) ?? candidates[0];
	return known && { winner: known as Candidate<Of>, probability: 1, runnerUp: undefined };
}

/** The gold's value where no candidate has it, so that the figures after it see the truth. */
function candidateOfGold(field: Field, want: Gold | undefined): Candidate<unknown> | undefined {
	if (!want || field === 'sign' || field === 'measure' || field === 'status') return undefined;
	const value = list(want[field])[0];
	return value === undefined
		? undefined
		: candidateFrom(value, new Scorecard(unweighted), 'inherited');
}

/** The gold claim of each figure: overlapping, with the same value but for the sign, each used once. */
function align(reading: Survey, gold: readonly Gold[]): Map<Quantity, Gold> {
	const toCodePoints = codePointOffsets(reading.text);
	const aligned = new Map<Quantity, Gold>();
	const used = new Set<Gold>();
	for (const quantity of reading.quantities) {
		const start = toCodePoints(quantity.start);
		const end = toCodePoints(quantity.end);
		const match = gold
			.filter((want) => !used.has(want) && Math.min(end, want.end) > Math.max(start, want.start))
			.find(
				(want) =>
					isNear(Math.abs(want.value), Math.abs(quantity.value)) ||
					isNear(Math.abs(want.upper ?? NaN), Math.abs(quantity.value))
			);
		if (!match) continue;
		used.add(match);
		aligned.set(quantity, match);
	}
	return aligned;
}

function isNear(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function isAsked(field: Field, want: Gold | undefined): boolean {
	if (!want) return field === 'indicator';
	if (field === 'indicator') return want.indicator !== undefined;
	if (field === 'place') return want.place !== undefined;
	if (field === 'period') return want.period !== undefined;
	return true;
}

function isRight(
	field: Field,
	candidate: Candidate<unknown>,
	want: Gold | undefined,
	quantity: Quantity,
	reading: Reading
): boolean {
	const { value } = candidate;
	if (!want) return field === 'indicator' && value === refused;
	switch (field) {
		case 'indicator':
			return list(want.indicator ?? null).some((id) => (id === '*' ? null : id) === value);
		case 'measure':
			return list(want.measure).includes(String(value));
		case 'status':
			return list(want.status ?? 'actual').includes(String(value));
		case 'place':
			return list(want.place ?? null).some((id) =>
				samePlace(id, candidate, want, quantity, reading)
			);
		case 'period':
			return list(want.period ?? null).includes(value as string | null);
		case 'sign':
			return value === (want.value < 0 ? -1 : 1) || quantity.value < 0;
	}
}

/** The gold names the entity valid in the period; candidates name the older one. */
function samePlace(
	id: string | null,
	candidate: Candidate<unknown>,
	want: Gold,
	quantity: Quantity,
	reading: Reading
): boolean {
	if (id === null || id === candidate.value) return id === candidate.value;
	return entityOf(reading, candidate, quantity.from, list(want.period ?? null)[0]) === id;
}
