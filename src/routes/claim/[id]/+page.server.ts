import { error } from '@sveltejs/kit';
import { indicatorById } from '#lib/indicator/index.ts';
import { provinceById } from '#lib/place/entity.ts';
import { allClaimIds } from '#lib/query/allClaimIds.ts';
import { ask } from '#lib/query/ask.server.ts';
import { claimById } from '#lib/query/claimById.ts';
import { documentByStem } from '#lib/query/documentByStem.ts';
import { figures } from '#lib/query/figures.ts';
import { sameCell } from '#lib/query/sameCell.ts';
import { seriesOf } from '#lib/query/seriesOf.ts';
import type { SourcedClaim } from '#lib/query/stored.ts';
import { sliceCodePoints } from '#lib/text/codePoints.ts';
import { rankingLink, timeLink } from '#lib/ui/chartLink.ts';
import { checksOf } from '#lib/ui/checks.ts';
import { excerptsOf } from '#lib/ui/context.ts';
import { paragraphsOf } from '#lib/ui/paragraphs.ts';
import { evidenceSpans, readingLines } from '#lib/ui/reading.ts';

export async function entries() {
	const ids = await allClaimIds(ask);
	return ids.map((id) => ({ id }));
}

export async function load({ params }) {
	const claim = await claimById(ask, params.id);
	const document = claim && (await documentByStem(ask, claim.stem));
	if (!claim || !document) error(404, 'There is no such figure');
	const { text } = document;
	const paragraphs = paragraphsOf(text);
	const sentence = { start: claim.sentence_start, end: claim.sentence_end };
	const [others, series] = await Promise.all([sameCell(ask, claim), seriesIn(claim)]);
	const indicator = claim.indicator === null ? undefined : indicatorById(claim.indicator);
	const units = claim.place !== null && provinceById(claim.place)?.era === 34 ? 34 : 63;
	return {
		claim,
		characters: Array.from(text).length,
		lines: readingLines(claim, paragraphs),
		excerpts: excerptsOf(evidenceSpans(claim), sentence, paragraphs, claim.language),
		cell: others.length > 0 ? others : [claim],
		checks: checksOf(
			{ ...claim, units },
			sliceCodePoints(text, claim.start, claim.end) === claim.quote,
			indicator?.plausible?.[claim.unit]
		),
		ranking: rankingLink(claim, series),
		time: timeLink(claim, series),
		line: await figuresOver(claim)
	};
}

function seriesIn({ indicator }: SourcedClaim) {
	return indicator === null ? [] : seriesOf(ask, indicator);
}

/** The same series of the same province, over all years. */
function figuresOver({ indicator, measure, unit, place, province }: SourcedClaim) {
	if (indicator === null || province === null || place !== province) return [];
	return figures(ask, { indicator, measure, unit, places: [province] });
}
