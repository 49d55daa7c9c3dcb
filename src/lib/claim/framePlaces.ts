import type { Stretch } from '#lib/claim/context.ts';
import type { MainPlace, Openings } from '#lib/claim/frame.ts';
import { unitOf } from '#lib/claim/merged.ts';
import type { PlaceMention } from '#lib/claim/reading.ts';

/** What a mention in the title or the lead counts besides its vote, and how much of a vote one has that is only compared with. */
const titleWeight = 3;
const leadWeight = 1.5;
const comparedWeight = 0.25;

const pressWeight = 1.5;
/** How much a mention of a smaller place counts for its province. */
const districtPart = 0.5;

interface Votes {
	count: number;
	bonus: number;
	mention?: Stretch;
}

/** The places a document may be about, the likeliest first: provinces, and before its province a smaller place that has more to it. */
export function rankPlaces(
	places: readonly PlaceMention[],
	openings: Openings,
	pressProvince: string | undefined,
	merged: ReadonlySet<string> = new Set()
): MainPlace[] {
	const provinces = new Map<string, Votes>();
	const own = new Map<string, Votes>();
	for (const place of places) {
		if (place.level === 'country') continue;
		const province = unitOf(provinceOf(place.id), merged);
		vote(provinces, province, place, openings, place.level === 'province' ? 1 : districtPart);
		if (!place.dateline) vote(own, place.id, place, openings, 1);
	}
	if (pressProvince) {
		const entry = provinces.get(pressProvince) ?? { count: 0, bonus: 0 };
		entry.bonus += pressWeight;
		provinces.set(pressProvince, entry);
	}
	const ranked = firstNamedFirst(byScore(provinces));
	const district = mainDistrict(own, ranked[0]?.id);
	return district ? [district, ...ranked] : ranked;
}

function vote(
	scores: Map<string, Votes>,
	id: string,
	{ from, to, compared }: PlaceMention,
	{ title, lead }: Openings,
	part: number
): void {
	const entry = scores.get(id) ?? { count: 0, bonus: 0, mention: { from, to } };
	entry.count += part * (compared ? comparedWeight : 1);
	const weight = compared ? 0 : from < title ? titleWeight : from < lead ? leadWeight : 0;
	entry.bonus = Math.max(entry.bonus, weight);
	scores.set(id, entry);
}

function byScore(scores: ReadonlyMap<string, Votes>): MainPlace[] {
	return [...scores]
		.map(([id, { count, bonus, mention }]) => ({
			id,
			score: Math.sqrt(count) + bonus,
			...(mention && { mention })
		}))
		.sort((a, b) => b.score - a.score);
}

/** How near the second place must come to the first to be its equal. */
const equalShare = 0.85;

/** Of two places a document is about alike, the one named first is the main one. */
function firstNamedFirst(ranked: MainPlace[]): MainPlace[] {
	const [first, second, ...rest] = ranked;
	if (!first?.mention || !second?.mention || second.score < equalShare * first.score) return ranked;
	return second.mention.from < first.mention.from ? [second, first, ...rest] : ranked;
}

/** What a smaller place must reach for a document to be about it: two mentions, and one of them in the lead. */
const leastCount = 2;
const leastScore = leadWeight + Math.sqrt(leastCount);

/** The smaller place of the main province that a document names first of all, and as often as the province itself, datelines aside. */
function mainDistrict(
	own: ReadonlyMap<string, Votes>,
	province: string | undefined
): MainPlace | undefined {
	const ranked = byScore(own);
	const district = ranked.find(({ id }) => id.includes('/'));
	if (!district || district.score < leastScore || provinceOf(district.id) !== province)
		return undefined;
	const whole = ranked.find(({ id }) => id === province);
	if (whole && district.score <= whole.score) return undefined;
	const count = countOf(own, district.id);
	return count < leastCount || count < countOf(own, province) ? undefined : district;
}

function countOf(scores: ReadonlyMap<string, Votes>, id: string): number {
	return scores.get(id)?.count ?? 0;
}

/** The province a place lies in; of a province itself. */
export function provinceOf(id: string): string {
	return id.split('/')[0] ?? id;
}
