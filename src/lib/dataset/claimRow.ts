import type { Claim } from '#lib/claim/schema.ts';
import type { ClaimRow } from '#lib/dataset/rows.ts';
import { isPeriod, parsePeriod } from '#lib/period/parse.ts';

/** The claim with its sentence, year and province; `slice` cuts its document's text by code points. */
export function claimRow(
	claim: Claim,
	slice: (start: number, end: number) => string,
	ordinal: number
): ClaimRow {
	const year = yearOf(claim.period);
	const province = provinceOf(claim.place);
	return {
		...claim,
		sentence: slice(claim.sentence_start, claim.sentence_end),
		...(year === undefined ? {} : { year }),
		...(province === undefined ? {} : { province }),
		ordinal
	};
}

/** The one calendar year of a period: 2024 for "2024-Q3" and "2024-01/2024-09", none for "2020/2025". */
export function yearOf(period: string | null): number | undefined {
	if (period === null || !isPeriod(period)) return undefined;
	const { first, last } = parsePeriod(period);
	const year = Math.floor(first / 12);
	return Math.floor(last / 12) === year ? year : undefined;
}

/** The province a place is or lies in: "bac-giang" for "bac-giang/yen-dung", none for the country. */
export function provinceOf(place: string | null): string | undefined {
	const [province] = (place ?? '').split('/');
	return province && province !== 'vietnam' ? province : undefined;
}
