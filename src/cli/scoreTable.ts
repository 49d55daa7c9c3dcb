import type { Claim } from '#lib/claim/schema.ts';
import type { Tenth } from '#lib/dataset/reliability.ts';
import { type Gold, type Outcome, scoredFields, scoresOf, type Tally } from '#lib/dataset/score.ts';

const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
const right = (value: number, width: number) => String(value).padStart(width);

/** Scores in percent as two tables, by group: the numbers and full claims, and each field of the claims that were read. */
export function scoreTables(tallies: ReadonlyMap<string, Tally>): string {
	const groups = [...tallies].toSorted(([a], [b]) =>
		a === 'all' ? -1 : b === 'all' ? 1 : a < b ? -1 : 1
	);
	const width = Math.max(8, ...groups.map(([name]) => name.length));
	const head = 'docs  gold claims | number P      R     F1 |  full P      R     F1 | noise slices';
	const lines = groups.map(([name, tally]) => {
		const scores = scoresOf(tally);
		const counts = `${right(tally.documents, 4)} ${right(tally.gold, 5)} ${right(tally.claims, 6)}`;
		const number = [scores.numberPrecision, scores.numberRecall, scores.numberF1].map(percent);
		const full = [scores.fullPrecision, scores.fullRecall, scores.fullF1].map(percent);
		const faults = `${right(tally.noiseTaken, 5)} ${right(tally.badSlices, 6)}`;
		return `${name.padEnd(width)} ${counts} |   ${number.join(' ')} | ${full.join(' ')} | ${faults}`;
	});
	const fieldHead = scoredFields.map((field) => field.padStart(9)).join(' ');
	const fieldLines = groups.map(([name, tally]) => {
		const { fields } = scoresOf(tally);
		const cells = scoredFields.map((field) => percent(fields[field]).padStart(9));
		return `${name.padEnd(width)} ${cells.join(' ')}`;
	});
	return [
		`${'group'.padEnd(width)} ${head}`,
		...lines,
		'',
		`${'field'.padEnd(width)} ${fieldHead}`,
		...fieldLines,
		''
	].join('\n');
}

/** How many claims of each tenth of confidence are right in every field, in percent; tenths without claims are left out. */
export function reliabilityTable(tenths: readonly Tenth[]): string {
	const lines = tenths
		.filter(({ claims }) => claims > 0)
		.map(({ from, claims, right: good, confidence }) => {
			const range = `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`;
			return `${range} ${right(claims, 6)} ${percent(confidence)} ${percent(good / claims)}`;
		});
	return ['', 'confidence claims   said  right', ...lines, ''].join('\n');
}

/** The worst errors, one in two lines: what is missing or made up first, then those with the most wrong fields. */
export function errorLines(errors: readonly Outcome[], count: number): string {
	const weight = (error: Outcome) => error.fields?.length ?? scoredFields.length;
	const worst = errors.toSorted((a, b) => weight(b) - weight(a)).slice(0, count);
	return worst
		.map(({ id, kind, quote, fields, gold, claim }) => {
			const wrong = fields ? ` [${fields.join(', ')}]` : '';
			return `\n${id}: ${kind} "${quote}"${wrong}\n    gold ${brief(gold)}\n    read ${brief(claim)}\n`;
		})
		.join('');
}

function brief(reading: Gold | Claim | undefined) {
	if (!reading) return '-';
	const { value, unit, indicator, measure, status, place, period } = reading;
	return [value, unit, indicator, measure, status ?? 'actual', place, period]
		.map((part) => (Array.isArray(part) ? part.join('|') : String(part ?? '-')))
		.join(' · ');
}
