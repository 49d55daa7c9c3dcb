import type { SourceDocument } from '#cli/documents.ts';
import { oneLine } from '#cli/plain.ts';
import type { Explanation, FieldExplanation } from '#lib/claim/explain.ts';
import type { Extraction } from '#lib/claim/extract.ts';
import type { Claim } from '#lib/claim/schema.ts';
import { slicer } from '#lib/dataset/slice.ts';

/** What was read from where and which rule decided, for every number of a document in order; for a refused one, why. */
export function explain({ stem, text }: SourceDocument, extraction: Extraction): string {
	const slice = slicer(text);
	const { language, published, claims, rejections, warnings, explanations = [] } = extraction;
	const claimAt = new Map(claims.map((claim) => [`${claim.start}-${claim.end}`, claim]));
	return [
		`${oneLine(stem)}: ${language}, published ${published ?? 'unknown'}, ${claims.length} claims, ${rejections.length} numbers refused\n`,
		...warnings.map((warning) => `  warning: ${warning}\n`),
		...explanations.flatMap((explanation) => {
			const span = `${explanation.start}-${explanation.end}`;
			const claim = claimAt.get(span);
			const head = `\n  "${oneLine(explanation.quote)}" (${span})`;
			return explanation.refused === undefined && claim
				? [`${head}\n`, ...claimLines(claim, explanation, slice)]
				: [`${head} refused: ${explanation.refused}\n`, ...fieldLines(explanation.fields)];
		}),
		'\n'
	].join('');
}

function claimLines(
	claim: Claim,
	{ number, fields }: Explanation,
	slice: (start: number, end: number) => string
): string[] {
	const { value, upper, of, unit, bound, precision, evidence, confidence } = claim;
	const figure = [
		`${value}${upper === undefined ? '' : ` to ${upper}`}`,
		...(of === undefined ? [] : [`of ${of}`]),
		unit
	].join(' ');
	return [
		line('sentence', oneLine(slice(claim.sentence_start, claim.sentence_end))),
		line('value', `${figure}, ${bound}, ± ${precision}`),
		...number.map((reason) => line('', reason)),
		...fields.flatMap((field) => {
			const { origin, start, end } =
				field.field === 'sign' ? evidence.measure : evidence[field.field];
			const where = start === undefined || field.quote === undefined ? '' : ` at ${start}-${end}`;
			return fieldLines([field], `${origin}${where}`);
		}),
		line('confidence', String(confidence)),
		...(claim.warnings ?? []).map((warning) => line('warning', warning))
	];
}

function fieldLines(fields: readonly FieldExplanation[], origin?: string): string[] {
	return fields.map(({ field, value, probability, quote, reasons, runnerUp }) => {
		const from = quote === undefined ? '' : `, from "${oneLine(quote)}"`;
		const where = origin === undefined || field === 'sign' ? '' : `, ${origin}`;
		return [
			line(field, `${value} (${probability})${from}${where}`),
			...(reasons.length > 0 ? [line('', `because ${reasons.join('; ')}`)] : []),
			...(runnerUp === undefined ? [] : [line('', `rather than ${runnerUp}`)])
		].join('');
	});
}

function line(name: string, text: string) {
	return `    ${name.padEnd(10)} ${text}\n`;
}
