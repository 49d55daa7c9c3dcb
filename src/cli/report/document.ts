import {
	errorKinds,
	kindNames,
	kindOf,
	kinds,
	type Mark,
	marksOf,
	type ReportDocument,
	wrongFields
} from '#cli/report/marks.ts';
import { markup, type Markup } from '#cli/report/markup.ts';
import { inShort, panel } from '#cli/report/panel.ts';
import { markedText } from '#cli/report/text.ts';
import type { Outcome } from '#lib/dataset/score.ts';
import { languageTitle } from '#lib/print/titles.ts';

/** A document of the report: how many of its figures are right, its errors, its text with marks, and a panel for each mark. */
export function documentSection(document: ReportDocument, index: number): Markup {
	const name = documentName(index);
	const marks = marksOf(document, name);
	return markup`<section class="document" id="${name}" data-language="${document.language}">
<header><h2><a href="#${name}">${document.id}</a></h2> <span>${languageTitle(document.language)}</span> ${counts(document.outcomes)}</header>
<div class="columns">
<aside>${errorList(document, marks)}</aside>
${markedText(document, marks, name)}
</div>
${marks.map((mark) => panel(document, mark))}
</section>`;
}

/** Where the page holds a document: the first is "d1". */
export function documentName(index: number): string {
	return `d${index + 1}`;
}

/** How many figures are right, wrong, missed and so on, each with its sign; kinds that do not occur are left out. */
export function counts(outcomes: readonly Outcome[]): Markup {
	const own = outcomes.map(kindOf);
	const shown = kindNames
		.map((kind) => ({ kind, count: own.filter((other) => other === kind).length }))
		.filter(({ count }) => count > 0);
	return markup`<span class="counts">${shown.map(
		({ kind, count }) =>
			markup`<span class="${kind}" title="${kinds[kind].word}"><b class="sign">${kinds[kind].sign}</b> ${count}<span class="hidden"> ${kinds[kind].word}</span></span> `
	)}</span>`;
}

function errorList({ language }: ReportDocument, marks: readonly Mark[]): Markup {
	const errors = marks.flatMap(({ id, outcomes }) =>
		outcomes
			.filter((outcome) => errorKinds.includes(kindOf(outcome)))
			.map((outcome) => ({ id, outcome }))
	);
	if (errors.length === 0) return markup`<p class="none">everything is right</p>`;
	return markup`<ol class="errors">${errors.map(({ id, outcome }) => {
		const kind = kindOf(outcome);
		return markup`<li class="${kind}" data-mark="${id}" data-kind="${kind}" data-fields="${wrongFields(outcome).join(' ')}"><a href="#${id}"><b class="sign">${kinds[kind].sign}</b> <bdi lang="${language}">${outcome.quote}</bdi> <small>${kind === 'wrong' ? '' : `${kinds[kind].word}: `}${inShort(outcome)}</small></a></li>
`;
	})}</ol>`;
}
