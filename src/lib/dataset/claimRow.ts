import type { Claim } from '#lib/claim/schema.ts';
import type { ClaimRow } from '#lib/dataset/rows.ts';

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
	const years = (period ?? '').split('/').map((end) => /^(\d{4})(?:-|$)/.exec(end)?.[1]);
	const [first] = years;
	return first !== undefined && years.every((year) => year === first) ? Number(first) : undefined;
}

/** The province a place is or lies in: "bac-giang" for "bac-giang/yen-dung", none for the country. */
export function provinceOf(place: string | null): string | undefined {
	const [province] = (place ?? '').split('/');
	return province && province !== 'vietnam' ? province : undefined;
}
