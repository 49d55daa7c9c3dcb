import type { Extraction } from '#lib/claim/extract.ts';
import { claimRow } from '#lib/dataset/claimRow.ts';
import type { Dataset, DocumentRow, IndicatorRow, ProvinceRow } from '#lib/dataset/rows.ts';
import { slicer } from '#lib/dataset/slice.ts';
import type { Source } from '#lib/dataset/sources.ts';
import { indicators } from '#lib/indicator/index.ts';
import { predecessorsOf, provincesOf, regionOf } from '#lib/place/entity.ts';

/** A document that was read, and what was read in it. */
export interface DocumentReading {
	/** SHA-256 of the text's UTF-8 bytes. */
	document: string;
	stem: string;
	text: string;
	direction: 'ltr' | 'rtl';
	kind: 'article' | 'digest';
	source?: Source;
	extraction: Extraction;
}

/** The whole dataset, documents in the order given and claims in the order of their text. */
export function buildDataset(
	readings: readonly DocumentReading[],
	meta: Readonly<Record<string, string>>
): Dataset {
	return {
		documents: readings.map(documentRow),
		claims: readings.flatMap(({ text, extraction }) => {
			const slice = slicer(text);
			return extraction.claims.map((claim, ordinal) => claimRow(claim, slice, ordinal));
		}),
		rejections: readings.flatMap(({ document, extraction }) =>
			extraction.rejections.map((rejection) => ({ document, ...rejection }))
		),
		provinces: [...provinceRows(63), ...provinceRows(34)],
		province_predecessors: predecessorRows(),
		indicators: indicators.map(indicatorRow),
		meta: Object.entries(meta).map(([key, value]) => ({ key, value }))
	};
}

function documentRow(reading: DocumentReading): DocumentRow {
	const { document, stem, text, direction, kind, source, extraction } = reading;
	const { title, url, publisher, retrieved } = source ?? {};
	const published = source?.published ?? extraction.published;
	return {
		document,
		stem,
		...(title === undefined ? {} : { title }),
		...(url === undefined ? {} : { url }),
		...(publisher === undefined ? {} : { publisher }),
		...(published === undefined ? {} : { published }),
		...(retrieved === undefined ? {} : { retrieved }),
		language: extraction.language,
		direction,
		kind,
		text,
		claims: extraction.claims.length
	};
}

function provinceRows(era: 63 | 34): ProvinceRow[] {
	return provincesOf(era).map((province) => {
		const { id, name, nameEn, type, validFrom, validTo, successor } = province;
		const tile = era === 63 ? province.tile63 : province.tile34;
		if (!tile) throw new Error(`provinces: ${id} has no tile among the ${era}`);
		const [row, col, short] = tile;
		return {
			id,
			name,
			name_en: nameEn,
			type,
			region: regionOf(id, era)?.id ?? province.region,
			...(validFrom === undefined ? {} : { valid_from: validFrom }),
			...(validTo === undefined ? {} : { valid_to: validTo }),
			...(successor === id ? {} : { successor }),
			era,
			row,
			col,
			short
		};
	});
}

function predecessorRows() {
	return provincesOf(34).flatMap(({ id }) =>
		predecessorsOf(id)
			.filter((predecessor) => predecessor.id !== id)
			.map((predecessor) => ({ id, predecessor: predecessor.id }))
	);
}

function indicatorRow(indicator: (typeof indicators)[number]): IndicatorRow {
	const { id, title, titleVi, theme, definition, units, isGrowth, isShare } = indicator;
	return {
		id,
		title,
		...(titleVi === undefined ? {} : { title_vi: titleVi }),
		theme,
		definition,
		unit: units[0] ?? 'count',
		is_growth: isGrowth ?? false,
		is_share: isShare ?? false,
		additive: indicator.additive,
		better: indicator.better
	};
}
