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
	// The first line break after a tag would be lost in some elements, not in a div.
	return markup`<div class="text" id="${name}-text" lang="${document.language}" dir="${document.direction}">${pieces}${slice(at, Infinity)}</div>`;
}

function figure({ id, kind }: Mark, words: string): Markup {
	const { word, sign } = kinds[kind];
	return markup`<mark class="${kind}" id="${id}">${words}<button type="button" popovertarget="${id}-panel" aria-label="${word}: ${words}">${sign}</button></mark>`;
}
