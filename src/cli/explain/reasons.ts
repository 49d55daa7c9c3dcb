import { listed } from '#cli/explain/words.ts';
import { reasonInWords } from '#lib/claim/phrasings.ts';
import { grouped } from '#lib/ui/grouped.ts';

/** What decided between a value and the next best, behind a colon: at most three reasons, each once. */
export function decided(reasons: readonly string[], other: string): string {
	const words = reasons.map(reasonInWords);
	const pro = words.filter(({ against }) => !against).map((reason) => reason.words);
	const con = words.filter(({ against }) => against).map((reason) => reason.words);
	// What is said of the figure, not of what it may be, speaks for the one as it speaks against the other.
	const rest = con.filter((clause) => !pro.includes(clause));
	const sentences = [
		...(pro.length > 0 ? [`: ${joined(pro)}.`] : ['.']),
		...(rest.length > 0 ? [`Against ${other}: ${joined(rest)}.`] : [])
	];
	return sentences.join(' ');
}

/** Clauses one after the other; those that begin alike say it once. */
function joined(clauses: readonly string[]): string {
	const groups = grouped(clauses, (clause) => clause.split(', with ')[0] ?? clause);
	return groups
		.map(([head, own]) => {
			const rests = own.map((clause) => clause.slice(head.length + ', '.length));
			return listed([...new Set(rests)]) === '' ? head : `${head}, ${listed([...new Set(rests)])}`;
		})
		.join('; ');
}
