import type { SourceDocument } from '#cli/documents.ts';
import { documentInWords } from '#cli/explain/document.ts';
import { figureInWords } from '#cli/explain/figure.ts';
import { refusalsInWords } from '#cli/explain/refusals.ts';
import { countOf } from '#cli/explain/words.ts';
import { oneLine } from '#cli/plain.ts';
import { wrap } from '#cli/wrap.ts';
import type { Extraction } from '#lib/claim/extract.ts';
import { slicer } from '#lib/dataset/slice.ts';

/**
 * A document explained in sentences, in lines of a width: what it is about, then for each figure what was read from where and why,
 * at the end what was refused, by kind.
 */
export function explain(
	{ stem, text }: SourceDocument,
	extraction: Extraction,
	width: number
): string {
	const { claims, rejections, explanations = [] } = extraction;
	const slice = slicer(text);
	const explained = new Map(explanations.map((each) => [`${each.start}-${each.end}`, each]));
	const figures = claims.flatMap((claim, index) => {
		const explanation = explained.get(`${claim.start}-${claim.end}`);
		if (!explanation) return [];
		const { sentence, what, fields } = figureInWords(claim, explanation, slice);
		const head = `${index + 1}. ${oneLine(claim.quote)} (${claim.start}-${claim.end})`;
		return [
			`\n${wrap(head, width)}`,
			`${wrap(sentence, width, '   | ')}`,
			`${wrap(what, width, '   ')}`,
			...fields.map((field) => wrap(field, width, '   - ', '     '))
		];
	});
	const refusals = refusalsInWords(rejections, explanations).flatMap(({ kind, count, lines }) => [
		wrap(`${kind}, ${countOf(count, 'number')}:`, width, '   '),
		...lines.map((line) => wrap(line, width, '   - ', '     '))
	]);
	return [
		wrap(documentInWords(stem, extraction), width),
		...figures,
		...(refusals.length > 0 ? ['\nRefused:\n', ...refusals] : []),
		'\n\n'
	].join('');
}
