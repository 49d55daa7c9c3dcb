import { counts, documentName } from '#cli/report/document.ts';
import { errorKinds, kindOf, type ReportDocument } from '#cli/report/marks.ts';
import { markup, type Markup } from '#cli/report/markup.ts';
import type { Tenth } from '#lib/dataset/reliability.ts';
import { scoredFields, scoresOf, type Tally } from '#lib/dataset/score.ts';

/** What a report tells. */
export interface Report {
	/** Folder of the gold. */
	gold: string;
	tallies: ReadonlyMap<string, Tally>;
	reliability: readonly Tenth[];
	documents: readonly ReportDocument[];
}

/** The head of the report: scores by group, by field and by confidence, and the documents, those with most errors first. */
export function summary(report: Report): Markup {
	const groups = [...report.tallies].toSorted(([a], [b]) =>
		a === 'all' ? -1 : b === 'all' ? 1 : a < b ? -1 : 1
	);
	return markup`<div class="summary">
${scoreTable(groups)}
${fieldTable(groups)}
${reliabilityTable(report.reliability)}
${documentList(report.documents)}
</div>`;
}

type Groups = readonly (readonly [string, Tally])[];

function table(title: string, head: readonly string[], rows: readonly Markup[]): Markup {
	return markup`<section class="scores"><h2>${title}</h2><div class="scroll" tabindex="0"><table>
<thead><tr>${head.map((cell) => markup`<th scope="col">${cell}`)}</thead>
<tbody>${rows}</tbody></table></div></section>`;
}

function scoreTable(groups: Groups): Markup {
	const head = ['group', 'docs', 'gold', 'claims'];
	const scores = ['number P', 'R', 'F1', 'full P', 'R', 'F1', 'noise', 'slices'];
	const rows = groups.map(([name, tally]) => {
		const scored = scoresOf(tally);
		return markup`<tr><th scope="row">${name}<td>${tally.documents}<td>${tally.gold}<td>${tally.claims}${[
			scored.numberPrecision,
			scored.numberRecall,
			scored.numberF1,
			scored.fullPrecision,
			scored.fullRecall,
			scored.fullF1
		].map(shareCell)}<td>${tally.noiseTaken}<td>${tally.badSlices}</tr>`;
	});
	return table('Scores, %', [...head, ...scores], rows);
}

function fieldTable(groups: Groups): Markup {
	const rows = groups.map(([name, tally]) => {
		const { fields } = scoresOf(tally);
		return markup`<tr><th scope="row">${name}${scoredFields.map((field) => shareCell(fields[field]))}</tr>`;
	});
	return table('Fields of the figures that were read, % right', ['group', ...scoredFields], rows);
}

function reliabilityTable(tenths: readonly Tenth[]): Markup {
	const rows = tenths
		.filter(({ claims }) => claims > 0)
		.map(({ from, claims, right, confidence }) => {
			const share = right / claims;
			const range = `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`;
			const bar = markup`<span class="bar" style="--right:${percent(share)}%;--said:${percent(confidence)}%"></span>`;
			return markup`<tr><th scope="row">${range}<td>${claims}<td>${percent(confidence)}<td>${percent(share)}<td>${bar}</tr>`;
		});
	return table('Confidence, %', ['tenth', 'claims', 'said', 'right', ''], rows);
}

function documentList(documents: readonly ReportDocument[]): Markup {
	const errors = ({ outcomes }: ReportDocument) =>
		outcomes.filter((outcome) => errorKinds.includes(kindOf(outcome))).length;
	const items = documents
		.map((document, index) => ({ document, index, errors: errors(document) }))
		.toSorted((a, b) => b.errors - a.errors)
		.map(
			({ document, index }) =>
				markup`<li><a href="#${documentName(index)}" title="${document.id}">${document.id}</a> <small>${document.language}</small> ${counts(document.outcomes)}</li>
`
		);
	return markup`<section class="scores wide"><h2>Documents, most errors first</h2><ol class="scroll documents" tabindex="0">${items}</ol></section>`;
}

function percent(share: number): string {
	return (100 * share).toFixed(1);
}

/** A share in percent; the less of it there is, the more the cell's ground shows. */
function shareCell(share: number): Markup {
	const loss = Math.min(100, Math.round((1 - share) * 250));
	return markup`<td style="--loss:${loss}%">${percent(share)}`;
}
