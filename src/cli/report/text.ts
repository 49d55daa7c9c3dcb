import { kinds, type Mark, type ReportDocument } from '#cli/report/marks.ts';
import { markup, type Markup } from '#cli/report/markup.ts';
import { slicer } from '#lib/dataset/slice.ts';

/** A document's text in full, as received, with its figures marked; the sign in each mark opens its panel. */
export function markedText(document: ReportDocument, marks: readonly Mark[], name: string): Markup {
	const slice = slicer(document.text);
	const pieces: Markup[] = [];
	let at = 0;
	for (const mark of marks) {
		pieces.push(markup`${slice(at, mark.start)}${figure(mark, slice(mark.start, mark.end))}`);
		at = mark.end;
	}
	return markup`<div class="text" id="${name}-text" lang="${document.language}" dir="${document.direction}">${pieces}${slice(at, Infinity)}</div>`;
}

/** The sign stays on the line of the last word. */
function figure({ id, kind }: Mark, words: string): Markup {
	const { word, sign } = kinds[kind];
	const last = words.search(/\S+\s*$/);
	const button = markup`<button type="button" popovertarget="${id}-panel" aria-label="${word}: ${words}">${sign}</button>`;
	return markup`<mark class="${kind}" id="${id}">${words.slice(0, last)}<span>${words.slice(last)}${button}</span></mark>`;
}
