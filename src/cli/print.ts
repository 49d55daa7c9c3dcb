import type { SourceDocument } from '#cli/documents.ts';
import { oneLine } from '#cli/plain.ts';
import { explain } from '#cli/printExplanation.ts';
import { columnsOf } from '#cli/wrap.ts';
import type { Extraction } from '#lib/claim/extract.ts';
import type { Claim } from '#lib/claim/schema.ts';
import { claimCsv, csvHeader } from '#lib/dataset/claimCsv.ts';
import { claimJson } from '#lib/dataset/claimFiles.ts';
import { slicer } from '#lib/dataset/slice.ts';

/** How one document's claims are printed; prose keeps to the width of the terminal. */
export interface Printer {
	/** What stands once above all documents. */
	header?: string;
	document: (document: SourceDocument, extraction: Extraction, width: number) => string;
}

/** Names of the formats, the usual first. */
export const formats = ['jsonl', 'csv', 'table'] as const;

/** Printers by format; "explain" is for reading, not for machines. */
export const printers: Readonly<Record<(typeof formats)[number] | 'explain', Printer>> = {
	jsonl: { document: linesOf },
	csv: { header: csvHeader, document: csvOf },
	table: { document: tableOf },
	explain: { document: explain }
};

function linesOf({ stem }: SourceDocument, { claims, explanations }: Extraction) {
	const lines = claims.map((claim) => claimJson({ ...claim, document: stem }));
	const why = (explanations ?? []).map(
		(explanation) => `${JSON.stringify({ document: stem, explanation })}\n`
	);
	return [...lines, ...why].join('');
}

function csvOf(document: SourceDocument, { claims, language, published }: Extraction) {
	const slice = slicer(document.text);
	const source = { ...document.source, stem: document.stem, language };
	return claims
		.map((claim) =>
			claimCsv(
				{
					...claim,
					document: document.stem,
					sentence: slice(claim.sentence_start, claim.sentence_end)
				},
				published === undefined ? source : { ...source, published }
			)
		)
		.join('');
}

const tableColumns: readonly (readonly [string, (claim: Claim) => string])[] = [
	['value', (claim) => valueOf(claim)],
	['unit', (claim) => claim.unit],
	['indicator', (claim) => claim.indicator ?? '-'],
	['measure', (claim) => claim.measure],
	['status', (claim) => claim.status],
	['place', (claim) => claim.place ?? '-'],
	['period', (claim) => claim.period ?? '-'],
	['quote', (claim) => oneLine(claim.quote)]
];

function tableOf({ stem }: SourceDocument, { claims, language }: Extraction) {
	const title = `${oneLine(stem)} (${language}, ${claims.length} claims)\n`;
	if (claims.length === 0) return `${title}\n`;
	const rows = [
		tableColumns.map(([name]) => name),
		...claims.map((claim) => tableColumns.map(([, cell]) => cell(claim)))
	];
	const widths = tableColumns.map((_, column) =>
		Math.max(...rows.map((row) => columnsOf(row[column] ?? '')))
	);
	const lines = rows.map((row) =>
		row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - columnsOf(cell))).join('  ')
	);
	return `${title}${lines.map((line) => `  ${line.trimEnd()}\n`).join('')}\n`;
}

function valueOf({ value, upper, of }: Claim) {
	const range = upper === undefined ? '' : ` to ${upper}`;
	return `${value}${range}${of === undefined ? '' : ` of ${of}`}`;
}
