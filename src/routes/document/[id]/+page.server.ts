import { error } from '@sveltejs/kit';
import { ask } from '#lib/query/ask.server.ts';
import { claimsOfDocument } from '#lib/query/claimsOfDocument.ts';
import { documentByStem } from '#lib/query/documentByStem.ts';
import { documents } from '#lib/query/documents.ts';
import { type Series, seriesOf } from '#lib/query/seriesOf.ts';
import { rejectionsOfDocument } from '#lib/query/rejectionsOfDocument.ts';
import { isIn, paragraphsOf, type Paragraph } from '#lib/ui/paragraphs.ts';
import { readFigure, sharedBy } from '#lib/ui/reading.ts';
import { documentTitle } from '#lib/print/titles.ts';

export async function entries() {
	const all = await documents(ask);
	return all.map(({ stem }) => ({ id: stem }));
}

export async function load({ params }) {
	const document = await documentByStem(ask, params.id);
	if (!document) error(404, 'There is no such document');
	const { text, ...source } = document;
	const [claims, rejections] = await Promise.all([
		claimsOfDocument(ask, document.document),
		rejectionsOfDocument(ask, document.document)
	]);
	const all = paragraphsOf(text);
	const series = await seriesByIndicator(claims);
	const shared = sharedBy(claims);
	const title = documentTitle({ title: source.title, opening: text.slice(0, 1000) });
	const headline = headlineOf(all, title, claims);
	return {
		source,
		title,
		headline,
		paragraphs: headline ? all.slice(1) : all,
		characters: Array.from(text).length,
		figures: claims.map((claim) => {
			return readFigure(claim, shared, all, series.get(claim.indicator) ?? []);
		}),
		rejections: rejections.map(({ start, end, quote, reason, kind }) => ({
			start,
			end,
			quote: quote.normalize('NFC'),
			reason: reason || kind.replaceAll('_', ' ')
		}))
	};
}

/** A first paragraph that is the title and states no figure heads the page; its words can be evidence still. */
function headlineOf(
	[first]: readonly Paragraph[],
	title: string,
	claims: readonly { start: number }[]
): Paragraph | undefined {
	const isTitle = first?.text.normalize('NFC') === title;
	return first && isTitle && !claims.some((claim) => isIn(first, claim)) ? first : undefined;
}

/** The series of every indicator that a document speaks of. */
async function seriesByIndicator(claims: readonly { indicator: string | null }[]) {
	const series = new Map<string | null, Series[]>();
	for (const { indicator } of claims)
		if (indicator !== null && !series.has(indicator))
			series.set(indicator, await seriesOf(ask, indicator));
	return series;
}
