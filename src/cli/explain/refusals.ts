import { listed, quoted, valueOfField } from '#cli/explain/words.ts';
import { oneLine } from '#cli/plain.ts';
import type { Explanation } from '#lib/claim/explain.ts';
import type { Rejection } from '#lib/claim/schema.ts';
import { grouped } from '#lib/ui/grouped.ts';

/** Refused numbers of one kind, a line for each reason: the words and why. */
export interface RefusedKind {
	kind: string;
	count: number;
	lines: string[];
}

/** The refused numbers by kind, those with most first; what was refused for the same reason is said together. */
export function refusalsInWords(
	rejections: readonly Rejection[],
	explanations: readonly Explanation[]
): RefusedKind[] {
	return grouped(rejections, ({ kind }) => kind)
		.toSorted(([, a], [, b]) => b.length - a.length)
		.map(([kind, own]) => ({
			kind: kind === 'other' ? 'no figure of anything' : kind.replaceAll('_', ' '),
			count: own.length,
			lines: linesOf(own, explanations)
		}));
}

function linesOf(rejections: readonly Rejection[], explanations: readonly Explanation[]): string[] {
	const why = (rejection: Rejection) =>
		`${oneLine(rejection.reason)}${almost(rejection, explanations)}`;
	return grouped(rejections, why).map(([reason, own]) => {
		const words = grouped(own, ({ quote }) => quoted(quote)).map(([quote, same]) =>
			same.length > 1 ? `${quote} (${same.length} times)` : quote
		);
		return `${listed(words)}: ${reason}`;
	});
}

/** What a number that is of nothing was nearest to being read as. */
function almost({ start, end }: Rejection, explanations: readonly Explanation[]): string {
	const own = explanations.find((each) => each.start === start && each.end === end);
	const [field] = own?.fields ?? [];
	if (!field?.runnerUp) return '';
	const other = valueOfField(field.field, field.runnerUp);
	return ` (${Math.round(100 * field.probability)}% sure; else it would be ${other})`;
}
