import { isParticle, type LevelWords } from '#lib/place/beside.ts';
import type { FoundPlace } from '#lib/place/find.ts';
import type { Token } from '#lib/text/tokens.ts';

/** Tokens that may lie between the two names, and words among them that are neither for a level nor particles. */
const reach = 5;
const freeWords = 1;
const longestWord = 5;
const openingMarks = new Set([',', '،', '(', '（', '、']);
const joiningMarks = new Set(['-', '‑', '–', "'", '’']);

/**
 * Makes a district and its province one place where both name it: "Nam Dan district in Nghe An province", "Moc Chau (Son La)", "Nghe An's
 * Nam Dan district". The places are in order of the text.
 */
export function absorbProvinces(
	places: readonly FoundPlace[],
	words: LevelWords,
	tokens: readonly Token[]
): FoundPlace[] {
	const whole: FoundPlace[] = [];
	for (const place of places) {
		const last = whole[whole.length - 1];
		if (last && isOf(place, last) && isLinked(last.to, place.from, true, words, tokens))
			last.to = place.to;
		else if (last && isOf(last, place) && isLinked(last.to, place.from, false, words, tokens))
			whole[whole.length - 1] = { ...place, from: last.from };
		else whole.push({ ...place });
	}
	return whole;
}

/** Whether the first is the province that the second lies in. */
function isOf(province: FoundPlace, district: FoundPlace): boolean {
	if (province.level !== 'province' || district.level !== 'district') return false;
	const length = province.id.length;
	return district.id.charAt(length) === '/' && district.id.startsWith(province.id);
}

/** Only words for levels, particles and one short word lie between; where the province follows, a comma or an opening bracket too. */
function isLinked(
	from: number,
	to: number,
	provinceFollows: boolean,
	{ starting, joining }: LevelWords,
	tokens: readonly Token[]
): boolean {
	if (to < from || to - from > reach || tokens[to]?.line) return false;
	let words = freeWords;
	let marks = provinceFollows ? 1 : 0;
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		if (!token || token.line || token.kind === 'digits' || joining.has(at)) return false;
		if (starting.has(at) || isParticle(token) || joiningMarks.has(token.key)) continue;
		if (token.kind === 'mark') {
			if (!openingMarks.has(token.key) || marks-- === 0) return false;
		} else if (token.capital || token.key.length > longestWord || words-- === 0) return false;
	}
	return true;
}
