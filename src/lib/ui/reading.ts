import type { Evidence } from '#lib/claim/schema.ts';
import type { SourcedClaim } from '#lib/query/stored.ts';
import { isCharted, rankingLink } from '#lib/ui/chartLink.ts';
import type { Series } from '#lib/query/seriesOf.ts';
import { formatValue, seriesTitle } from '#lib/print/format.ts';
import { evidenceKinds, type EvidenceKind, type MarkedFigure } from '#lib/ui/marks.ts';
import type { Paragraph } from '#lib/ui/paragraphs.ts';
import type { Span } from '#lib/ui/segment.ts';
import { periodTitle, placeTitle } from '#lib/print/titles.ts';
import { whereRead } from '#lib/ui/whereRead.ts';

/** One field of a reading: what was read, how, and where. */
export interface ReadingLine {
	field: string;
	value: string;
	/** The line drawn under the words it came from. */
	kind: EvidenceKind | undefined;
	origin: Evidence['origin'];
	where: string;
	/** The words it came from, in the document's language. */
	quote: string | undefined;
}

/** A claim as the document's page shows it: its mark, its line in the list and its reading. */
export interface ReadFigure extends MarkedFigure {
	/** The value as printed in the list: "13.85 %". */
	text: string;
	/** What it is, short of what all its neighbours share: "GRDP growth · 2021". */
	title: string;
	/** What is counted, in the document's language, where it is outside the catalogue. */
	counted: string | undefined;
	evidence: readonly Span<EvidenceKind>[];
	lines: readonly ReadingLine[];
	chart: string | undefined;
}

/** What all or most figures of a document have in common and need not repeat. */
export interface Shared {
	series: string | undefined;
	place: string | null | undefined;
	period: string | null | undefined;
}

/** What the claims of one document share: the series only where all have it, place and period where most do. */
export function sharedBy(claims: readonly SourcedClaim[]): Shared {
	const series = mostCommon(claims.map(seriesOfClaim));
	const place = mostCommon(claims.map((claim) => claim.place));
	const period = mostCommon(claims.map((claim) => claim.period));
	return {
		series: series?.share === 1 && claims.length > 1 ? series.value : undefined,
		place: place && place.share >= 0.5 ? place.value : undefined,
		period: period && period.share >= 0.5 ? period.value : undefined
	};
}

/** A claim for the list beside its paragraph; `series` are those of its indicator. */
export function readFigure(
	claim: SourcedClaim,
	shared: Shared,
	paragraphs: readonly Paragraph[],
	series: readonly Series[]
): ReadFigure {
	return {
		id: claim.id,
		start: claim.start,
		end: claim.end,
		status: claim.status,
		charted: isCharted(claim),
		text: formatValue(claim).text,
		title: listTitle(claim, shared),
		counted: countedIn(claim),
		evidence: evidenceSpans(claim),
		lines: readingLines(claim, paragraphs),
		chart: rankingLink(claim, series)
	};
}

/** The name of a claim's series, with what a plan or a rank is measured against. */
export function seriesOfClaim(claim: SourcedClaim): string {
	const { indicator_title: title, measure, against, scope } = claim;
	const name = title ?? countedIn(claim) ?? 'counted, not in the catalogue';
	const within = against ?? (scope === 'vietnam' ? null : scope);
	const note = within === null ? '' : ` (${within.normalize('NFC')})`;
	return seriesTitle({ title: name }, measure) + note;
}

/** What is counted, in the document's words, where it is outside the catalogue. */
export function countedIn(claim: Pick<SourcedClaim, 'indicator_title' | 'counted'>) {
	return claim.indicator_title === null
		? (claim.counted?.normalize('NFC') ?? undefined)
		: undefined;
}

/** A claim as it was read or as it was stored. */
interface Evidenced {
	start: number;
	end: number;
	evidence: Readonly<
		Record<EvidenceKind, { start?: number | null | undefined; end?: number | null | undefined }>
	>;
}

/** The words that indicator, place and period were read from; those within the figure itself need no line. */
export function evidenceSpans(claim: Evidenced): Span<EvidenceKind>[] {
	return evidenceKinds.flatMap((data) => {
		const { start, end } = claim.evidence[data];
		if (start == undefined || end == undefined) return [];
		if (start >= claim.start && end <= claim.end) return [];
		return [{ start, end, data }];
	});
}

/** How each field of a claim was read, in the order people ask. */
export function readingLines(claim: SourcedClaim, paragraphs: readonly Paragraph[]): ReadingLine[] {
	const line = (
		field: keyof SourcedClaim['evidence'],
		value: string,
		kind?: EvidenceKind
	): ReadingLine => {
		const evidence = claim.evidence[field];
		return {
			field,
			value,
			kind,
			origin: evidence.origin,
			where: whereRead(evidence, claim, paragraphs),
			quote: evidence.quote?.normalize('NFC') ?? undefined
		};
	};
	const indicator = claim.indicator_title ?? 'not in the catalogue';
	return [
		line('indicator', indicator, 'indicator'),
		line('measure', measureNames[claim.measure]),
		line('place', placeTitle(claim.place), 'place'),
		line('period', periodTitle(claim.period), 'period'),
		line('status', claim.status)
	];
}

/** What each measure says of its indicator, in words. */
export const measureNames: Readonly<Record<SourcedClaim['measure'], string>> = {
	level: 'level',
	change: 'change against an earlier period',
	share: 'share of a whole',
	rank: 'rank',
	plan_completion: 'share of the plan reached',
	plan_surplus: 'above the plan',
	comparison: 'compared with another place'
};

function listTitle(claim: SourcedClaim, shared: Shared): string {
	const series = seriesOfClaim(claim);
	const differing = [
		series === shared.series || countedIn(claim) !== undefined ? undefined : series,
		claim.place === shared.place ? undefined : placeTitle(claim.place),
		claim.period === shared.period ? undefined : periodTitle(claim.period),
		isCharted(claim) ? undefined : 'not charted'
	];
	const parts = differing.filter((part) => part !== undefined);
	if (parts.length === 0 && countedIn(claim) === undefined) return series;
	return parts.join(' · ');
}

function mostCommon<T>(values: readonly T[]): { value: T; share: number } | undefined {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const [first] = [...counts].sort(([, a], [, b]) => b - a);
	return first && { value: first[0], share: first[1] / values.length };
}
