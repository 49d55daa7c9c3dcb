import type { Claim } from '#lib/claim/schema.ts';

/** One document of the dataset, as the site shows it. Absent fields are unknown. */
export interface DocumentRow {
	/** SHA-256 of the text's UTF-8 bytes. */
	document: string;
	/** Name of the file without its ending. */
	stem: string;
	title?: string;
	url?: string;
	publisher?: string;
	published?: string;
	retrieved?: string;
	language: string;
	direction: 'ltr' | 'rtl';
	kind: 'article' | 'digest';
	text: string;
	/** How many claims were read in it. */
	claims: number;
}

/** A claim with its sentence and what charts group by. */
export interface ClaimRow extends Claim {
	sentence: string;
	/** The one year that the period lies in or is; absent for spans over years. */
	year?: number;
	/** The province of the place; absent for the country. */
	province?: string;
	/** Place among the claims of its document, from 0. */
	ordinal: number;
}

/** A numeral that was refused, with the reason. Offsets are code points. */
export interface RejectionRow {
	document: string;
	start: number;
	end: number;
	quote: string;
	kind: string;
	reason: string;
}

/** A province in one of the two divisions, with its tile. */
export interface ProvinceRow {
	id: string;
	name: string;
	name_en: string;
	type: string;
	region: string;
	valid_from?: string;
	valid_to?: string;
	successor?: string;
	/** Number of provinces of its division: 63 until 30 June 2025, 34 since. */
	era: 63 | 34;
	row: number;
	col: number;
	short: string;
}

/** One indicator of the catalogue, as the site shows it. */
export interface IndicatorRow {
	id: string;
	title: string;
	title_vi?: string;
	theme: string;
	definition: string;
	unit: string;
	is_growth: boolean;
	is_share: boolean;
	additive: boolean;
	better: string;
}

/** Everything the site's database holds, table by table. */
export interface Dataset {
	documents: DocumentRow[];
	claims: ClaimRow[];
	rejections: RejectionRow[];
	provinces: ProvinceRow[];
	province_predecessors: { id: string; predecessor: string }[];
	indicators: IndicatorRow[];
	meta: { key: string; value: string }[];
}
