import { csvLine } from '#lib/dataset/csv.ts';
import type { ClaimRow, DocumentRow } from '#lib/dataset/rows.ts';

/** What a row of the claims' CSV file says of its document. */
export type CsvDocument = Pick<
	DocumentRow,
	'stem' | 'title' | 'url' | 'publisher' | 'published' | 'language'
>;

const claimColumns = [
	'id',
	'document',
	'start',
	'end',
	'quote',
	'sentence_start',
	'sentence_end',
	'sentence',
	'value',
	'upper',
	'of',
	'precision',
	'unit',
	'bound',
	'indicator',
	'measure',
	'status',
	'place',
	'period',
	'base',
	'against',
	'scope',
	'counted',
	'confidence',
	'extractor'
] as const satisfies readonly (keyof ClaimRow)[];

const documentColumns = [
	'stem',
	'title',
	'url',
	'publisher',
	'published',
	'language'
] as const satisfies readonly (keyof CsvDocument)[];

/** The first line of the claims' CSV file. */
export const csvHeader = csvLine([...claimColumns, 'warnings', ...documentColumns]);

/** A claim as one line of CSV with its sentence and its document's source; warnings are joined with semicolons. */
export function claimCsv(
	claim: Omit<ClaimRow, 'ordinal' | 'year' | 'province'>,
	document: CsvDocument
): string {
	return csvLine([
		...claimColumns.map((column) => claim[column]),
		claim.warnings?.join('; '),
		...documentColumns.map((column) => document[column])
	]);
}
