import { errorKinds, kindOf, kinds, type ReportDocument, wrongFields } from '#cli/report/marks.ts';
import { markup, type Markup } from '#cli/report/markup.ts';
import { scoredFields } from '#lib/dataset/score.ts';
import { languageTitle } from '#lib/print/titles.ts';

interface Chip {
	value: string;
	label: Markup;
	count: number;
}

/** The bar that chooses errors by language, field and kind and goes from one to the next; the script brings it to life. */
export function filterBar(documents: readonly ReportDocument[]): Markup {
	const errors = documents.flatMap(({ language, outcomes }) =>
		outcomes
			.filter((outcome) => errorKinds.includes(kindOf(outcome)))
			.map((outcome) => ({ language, kind: kindOf(outcome), fields: wrongFields(outcome) }))
	);
	const languages = [...new Set(documents.map(({ language }) => language))].toSorted();
	const groups: readonly (readonly [string, Chip[]])[] = [
		[
			'language',
			languages.map((value) => ({
				value,
				label: markup`<abbr title="${languageTitle(value)}">${value}</abbr>`,
				count: errors.filter(({ language }) => language === value).length
			}))
		],
		[
			'kind',
			errorKinds.map((value) => ({
				value,
				label: markup`<b class="sign">${kinds[value].sign}</b> ${kinds[value].word}`,
				count: errors.filter(({ kind }) => kind === value).length
			}))
		],
		[
			'field',
			scoredFields.map((value) => ({
				value,
				label: markup`${value}`,
				count: errors.filter(({ fields }) => fields.includes(value)).length
			}))
		]
	];
	return markup`<nav class="filters" aria-label="errors">
<div class="steps"><button type="button" data-step="-1" title="previous error (p)"><kbd>p</kbd> ↑</button> <output aria-live="polite"></output> <button type="button" data-step="1" title="next error (n)">↓ <kbd>n</kbd></button> <button type="button" data-clear hidden>clear</button></div>
<div class="groups">${groups.map(([name, chips]) => chipGroup(name, chips))}</div>
</nav>`;
}

function chipGroup(name: string, chips: readonly Chip[]): Markup {
	return markup`<div role="group" aria-label="${name}">${chips.map(
		({ value, label, count }) =>
			markup`<button type="button" class="chip ${value}" aria-pressed="false" data-group="${name}" data-value="${value}">${label} <span class="count">${count}</span></button>`
	)}</div>`;
}
