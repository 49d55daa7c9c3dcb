import type { SourceDocument } from '#cli/documents.ts';
import type { Extraction } from '#lib/claim/extract.ts';
import type { Claim } from '#lib/claim/schema.ts';
import { claimCsv, claimJson, csvHeader } from '#lib/dataset/claimFiles.ts';
import { slicer } from '#lib/dataset/slice.ts';

/** How one document's claims are printed. */
export interface Printer {
	/** What stands once above all documents. */
	header?: string;
	document: (document: SourceDocument, extraction: Extraction) => string;
}

/** Names of the formats, the usual first. */
export const formats = ['jsonl', 'csv', 'table'] as const;

/** Printers by format; "explain" is for reading, not for machines. */
export const printers: Readonly<Record<(typeof formats)[number] | 'explain', Printer>> = {
	jsonl: {
		document: (document, { claims }) =>
			claims.map((claim) => claimJson({ ...claim, document: document.stem })).join('')
	},
	csv: { header: csvHeader, document: csvOf },
	table: { document: tableOf },
	explain: { document: explanationOf }
};

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
	const rows = [
		tableColumns.map(([name]) => name),
		...claims.map((claim) => tableColumns.map(([, cell]) => cell(claim)))
	];
	const widths = tableColumns.map((_, column) =>
		Math.max(...rows.map((row) => widthOf(row[column] ?? '')))
	);
	const lines = rows.map((row) =>
		row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join('  ')
	);
	return `${stem} (${language}, ${claims.length} claims)\n${lines.map((line) => `  ${line.trimEnd()}\n`).join('')}\n`;
}

function valueOf({ value, upper, of }: Claim) {
	const range = upper === undefined ? '' : ` to ${upper}`;
	return `${value}${range}${of === undefined ? '' : ` of ${of}`}`;
}

function oneLine(text: string) {
	return text.replace(/\s+/g, ' ');
}

const graphemes = new Intl.Segmenter();

function widthOf(text: string) {
	return Array.from(graphemes.segment(text)).length;
}

const explained = ['indicator', 'measure', 'status', 'place', 'period'] as const;

function explanationOf({ stem, text }: SourceDocument, extraction: Extraction) {
	const slice = slicer(text);
	const { language, published, claims, rejections, warnings } = extraction;
	const head = `${stem}: ${language}, published ${published ?? 'unknown'}, ${claims.length} claims, ${rejections.length} numbers refused\n`;
	return [
		head,
		...warnings.map((warning) => `  warning: ${warning}\n`),
		...claims.map((claim) => claimExplanation(claim, slice)),
		...rejections.map(
			({ start, end, quote, kind, reason }) =>
				`\n  refused "${oneLine(quote)}" (${start}-${end}): ${kind}, ${reason}\n`
		),
		'\n'
	].join('');
}

function claimExplanation(claim: Claim, slice: (start: number, end: number) => string) {
	const fields = explained.map((field) => {
		const { origin, start, end, quote, reason } = claim.evidence[field];
		const from = quote === undefined ? '' : ` from "${oneLine(quote)}"`;
		const where = start === undefined ? '' : ` (${start}-${end})`;
		return `    ${field.padEnd(9)} ${claim[field] ?? 'none'}: ${origin}${from}${where}; ${reason}\n`;
	});
	const warnings = (claim.warnings ?? []).map((warning) => `    warning   ${warning}\n`);
	return [
		`\n  "${oneLine(claim.quote)}" (${claim.start}-${claim.end})\n`,
		`    sentence  ${oneLine(slice(claim.sentence_start, claim.sentence_end))}\n`,
		`    value     ${valueOf(claim)} ${claim.unit}, ${claim.bound}, ± ${claim.precision}\n`,
		...fields,
		`    confidence ${claim.confidence}\n`,
		...warnings
	].join('');
}
