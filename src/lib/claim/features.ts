import { cueKinds, nounKinds, qualifiers, themes } from '#lib/language/schema.ts';
import { measures, statuses } from '#lib/claim/kinds.ts';

/**
 * Features are named conjunctions of at most three small enumerations, without words of any language, so that one set of weights
 * serves every language. A feature is a number while it is scored, and a name in the weights file and in explanations.
 */
export const enumerations = {
	measure: measures,
	status: statuses,
	cue: cueKinds,
	qualifier: qualifiers,
	noun: ['none', ...nounKinds],
	/** What a qualifier is to an indicator. */
	bearing: ['has it', 'lacks it', 'unrelated'],
	/** Where a cue, mention or period stands, seen from the figure. */
	position: [
		'none',
		'touching before',
		'before in the clause',
		'before in the clause, past a figure',
		'before in the sentence',
		'before in the sentence, past a figure',
		'touching after',
		'after in the clause',
		'after in the sentence',
		'after in the clause, past a figure',
		'after in the sentence, past a figure'
	],
	unit: [
		'local money',
		'foreign money',
		'percent',
		'points of percent',
		'points',
		'rank',
		'times',
		'counted noun',
		'bare count',
		'amount'
	],
	/** How the figure's unit goes with the indicator's. */
	fit: [
		'its unit',
		'another of its units',
		'other money',
		'part of an amount',
		'points of a rate',
		'order',
		'multiple',
		'unit unsaid',
		'misfit'
	],
	source: [
		'mention before',
		'mention after',
		'noun',
		'cue',
		'family',
		'figure before',
		'two figures before',
		'first of sentence',
		'sentence before',
		'heading',
		'topic',
		'subject',
		'frame',
		'metadata',
		'relative',
		'none',
		'refused'
	],
	/** How near the figure something is spoken of. */
	near: ['same clause', 'same sentence', 'sentence before', 'paragraph', 'nowhere'],
	/** What the indicator of a figure is to another. */
	kinship: ['the same', 'its whole', 'its subject', 'its theme', 'another'],
	distance: ['0-1', '2-3', '4-6', '7-11', '12-20', '21+'],
	few: ['0', '1', '2', '3+'],
	flag: ['no', 'yes'],
	kind: ['year', 'month', 'quarter', 'half', 'months', 'span', 'date', 'relative'],
	shift: ['-3', '-2', '-1', '0', '+1', '+2', '+3', 'unknown'],
	level: ['province', 'district', 'country'],
	nature: ['amount', 'growth', 'share', 'index', 'count', 'person', 'none'],
	range: ['inside', 'below', 'above', 'unknown'],
	/** Where a document first names something. */
	zone: ['title', 'opening', 'lead', 'text', 'none'],
	/** How the date of publication is known: told with the document, read in its dateline, the first date of its lead, or a day of the main year. */
	dated: ['undated', 'told', 'dateline', 'lead', 'yearless'],
	theme: ['none', ...themes],
	portion: ['none', 'some', 'half', 'most'],
	/** Months between the end of a period and publication. */
	ago: ['undated', 'ahead', 'running', '0-1', '2-3', '4-6', '7-12', '13-24', '25+'],
	quarter: ['first', 'second', 'third', 'fourth']
} as const satisfies Record<string, readonly string[]>;
export type Enumeration = keyof typeof enumerations;
export type Value<Name extends Enumeration> = (typeof enumerations)[Name][number];

/** One kind of feature: a name, the enumerations of its arguments, and the numbers it takes up: all combinations of them, from `base` on. */
export interface Template {
	name: string;
	of: readonly Enumeration[];
	base: number;
	/** How many numbers one step of the first and of the second argument takes. */
	first: number;
	second: number;
}

const templates: Template[] = [];
const templateByName = new Map<string, Template>();
let size = 0;

/** How many features there are: one more than the highest feature number. */
export function featureCount(): number {
	return size;
}

const codes: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
	Object.entries(enumerations).map(([name, values]) => [
		name,
		new Map((values as readonly string[]).map((value, index) => [value, index]))
	])
);

/** Declares a feature; its numbers follow from the order of declaration, its name is what is stored. */
export function template(name: string, ...of: Enumeration[]): Template {
	const [a = 1, b = 1, c = 1] = of.map((enumeration) => enumerations[enumeration].length);
	const made = { name, of, base: size, first: b * c, second: c };
	size += a * b * c;
	templates.push(made);
	templateByName.set(name, made);
	return made;
}

/** Number of a value of an enumeration. */
export function codeOf<Name extends Enumeration>(name: Name, value: Value<Name>): number {
	return codes.get(name)?.get(value) ?? 0;
}

/** Number of a feature whose arguments are given by their numbers. */
export function featureKey({ base, first, second }: Template, a = 0, b = 0, c = 0): number {
	return base + a * first + b * second + c;
}

/** Name of a feature: "gap: 0-1, its unit". */
export function featureName(key: number): string {
	const made = templateAt(key);
	if (!made || key >= size) return `unknown feature ${key}`;
	const rest = key - made.base;
	const [a, b] = [Math.floor(rest / made.first), Math.floor((rest % made.first) / made.second)];
	const numbers = [a, b, rest % made.second];
	const values = made.of.map((name, index) => enumerations[name][numbers[index] ?? 0]);
	return values.length > 0 ? `${made.name}: ${values.join(' · ')}` : made.name;
}

/** The template that takes up a number: the last that begins at it or below. */
function templateAt(key: number): Template | undefined {
	let low = 0;
	let high = templates.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((templates[middle]?.base ?? Infinity) <= key) low = middle + 1;
		else high = middle;
	}
	return templates[low - 1];
}

/** A feature's name taken apart: its template and the values of its arguments. */
export interface FeatureParts {
	template: Template;
	values: { enumeration: Enumeration; value: string; index: number }[];
}

/** Takes the name of a feature apart; undefined when no such feature is declared any more. */
export function readFeatureName(name: string): FeatureParts | undefined {
	const made = templateOf(name);
	const printed = valuesOf(name);
	if (made?.of.length !== printed.length) return undefined;
	const values = made.of.map((enumeration, position) => {
		const value = printed[position] ?? '';
		return { enumeration, value, index: codes.get(enumeration)?.get(value) ?? -1 };
	});
	return values.every(({ index }) => index >= 0) ? { template: made, values } : undefined;
}

/** The template that a feature's name begins with. */
function templateOf(name: string): Template | undefined {
	const end = name.indexOf(': ');
	return templateByName.get(end < 0 ? name : name.slice(0, end));
}

/** The arguments in a feature's name, as printed. */
function valuesOf(name: string): string[] {
	const end = name.indexOf(': ');
	return end < 0 ? [] : name.slice(end + 2).split(' · ');
}

/** The kinds of features that are declared. */
export function declaredTemplates(): readonly Template[] {
	return templates;
}
