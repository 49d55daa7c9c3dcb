import { isInnerDot, tokenize, type Token } from '#lib/text/tokens.ts';

/** Marks that count for nothing between words. */
export const passedOver = new Set([...`-–—‑'’‘"“”„«»()[],،、/「」『』・`]);

/** Something for each word that phrases name: in full, as a stem ("invest*"), as the ending of compounds ("*industrie"). */
export interface Vocabulary<Of> {
	exact: Map<string, Of>;
	stems: Map<string, Of>;
	endings: Map<string, Of>;
	/** Lengths of the stems and of the endings there are, longest first. */
	stemLengths: number[];
	endingLengths: number[];
}

/** Where in a vocabulary a word stands. */
type Place = 'exact' | 'stems' | 'endings';

/** A vocabulary without words. */
export function emptyVocabulary<Of>(): Vocabulary<Of> {
	return {
		exact: new Map(),
		stems: new Map(),
		endings: new Map(),
		stemLengths: [],
		endingLengths: []
	};
}

/** What a vocabulary holds for a word of the text: for itself, its stems and endings, and the same without proclitics. */
export function valuesOf<Of>(
	vocabulary: Vocabulary<Of>,
	{ kind, key }: Token,
	proclitics: readonly string[]
): Of[] {
	const { exact, stems, endings, stemLengths, endingLengths } = vocabulary;
	const values: Of[] = [];
	for (const form of kind === 'mark' ? [key] : formsOf(key, proclitics)) {
		const value = exact.get(form);
		if (value !== undefined) values.push(value);
		if (kind === 'mark') break;
		for (const length of stemLengths) {
			if (length > form.length) continue;
			const stem = stems.get(form.slice(0, length));
			if (stem !== undefined) values.push(stem);
		}
		for (const length of endingLengths) {
			if (length > form.length) continue;
			const ending = endings.get(form.slice(-length));
			if (ending !== undefined) values.push(ending);
		}
	}
	return values;
}

/** A word and what remains of it when one or two proclitics and the article are taken off ("وبالنسبة": "بالنسبة", "النسبة", "نسبة"). */
export function formsOf(key: string, proclitics: readonly string[]): string[] {
	if (proclitics.length === 0 || key.length < 3) return [key];
	const forms = [key];
	for (let at = 0; at < forms.length && forms.length < 12; at++) {
		const form = forms[at] ?? '';
		for (const proclitic of proclitics) {
			const rest = form.slice(proclitic.length);
			if (rest.length >= 2 && form.startsWith(proclitic) && !forms.includes(rest)) forms.push(rest);
		}
		// "للصادرات": the article's alif is lost after ل.
		if (form.startsWith('لل') && form.length > 4 && !forms.includes(form.slice(2)))
			forms.push(form.slice(2));
	}
	return forms;
}

/** The written words that a phrase may begin with: of "(gross) regional/domestic product" three. */
export function firstWords(phrase: string): string[] {
	const trimmed = phrase.trim();
	if (!/[(/]/.test(trimmed)) return trimmed.split(/\s/, 1);
	const words: string[] = [];
	for (const part of trimmed.split(/\s+/)) {
		const optional = isOptional(part);
		words.push(...(optional ? part.slice(1, -1) : part).split('/'));
		if (!optional) break;
	}
	return words;
}

/** Whether a part of a phrase stands in brackets, and may be missing. */
export function isOptional(part: string): boolean {
	return part.startsWith('(') && part.endsWith(')');
}

const keys = new Map<string, readonly string[]>();

/** The folded words and marks of one written word, without the marks that are passed over. */
export function keysOf(written: string): readonly string[] {
	let known = keys.get(written);
	if (!known) {
		const tokens = tokenize(written);
		known = tokens
			.filter(({ key }, at) => key !== '*' && !passedOver.has(key) && !isInnerDot(tokens, at))
			.map(({ key }) => key);
		keys.set(written, known);
	}
	return known;
}

/** Where in a vocabulary a part of a written word stands, and under which key. */
export function placeOf(
	written: string,
	index: number,
	proclitics: readonly string[]
): [place: Place, key: string] {
	const parts = keysOf(written);
	const key = parts[index] ?? '';
	if (written.endsWith('*') && index === parts.length - 1) return ['stems', key];
	if (written.startsWith('*') && index === 0) return ['endings', key];
	return ['exact', bare(key, proclitics)];
}

/** Puts a value into a vocabulary. */
export function put<Of>(vocabulary: Vocabulary<Of>, place: Place, key: string, value: Of): void {
	vocabulary[place].set(key, value);
	if (place === 'exact') return;
	const lengths = place === 'stems' ? vocabulary.stemLengths : vocabulary.endingLengths;
	if (lengths.includes(key.length)) return;
	lengths.push(key.length);
	lengths.sort((a, b) => b - a);
}

/** A pattern's word without the article, so that the text's word is compared with and without it. */
function bare(key: string, proclitics: readonly string[]): string {
	return proclitics.includes('ال') && key.startsWith('ال') && key.length > 4 ? key.slice(2) : key;
}
