import { decided } from '#cli/explain/reasons.ts';
import { whereFrom } from '#cli/explain/where.ts';
import {
	indicatorInWords,
	measureWords,
	periodPhrase,
	placePhrase,
	quoted,
	statusWords,
	valueInWords,
	valueOfField
} from '#cli/explain/words.ts';
import { oneLine } from '#cli/plain.ts';
import type { Explanation, FieldExplanation } from '#lib/claim/explain.ts';
import type { Claim, Evidence } from '#lib/claim/schema.ts';
import { periodTitle, placeTitle } from '#lib/print/titles.ts';

type Slice = (start: number, end: number) => string;

/** A figure explained: the sentence that states it, what it is, and how each of its fields came about. */
export interface FigureWords {
	sentence: string;
	what: string;
	fields: string[];
}

/** Explains a figure in sentences. */
export function figureInWords(claim: Claim, explanation: Explanation, slice: Slice): FigureWords {
	const own = explanation.number.filter((reason) => !plainForms.has(reason)).map(oneLine);
	return {
		sentence: markedSentence(claim, slice),
		what: `${whatItIs(claim)} All in all ${percent(claim.confidence)} sure.`,
		fields: [
			...explanation.fields.map((field) => fieldInWords(claim, field, slice)).filter(Boolean),
			...(own.length > 0 ? [`The number itself: ${own.join('; ')}.`] : []),
			...(claim.warnings ?? []).map((warning) => `Doubtful: ${warning}.`)
		]
	};
}

/** Forms of a number that its value shows. */
const plainForms: ReadonlySet<string> = new Set(['rank', 'range', 'ratio']);

function markedSentence({ start, end, sentence_start, sentence_end }: Claim, slice: Slice): string {
	const [before, figure, after] = [
		slice(sentence_start, start),
		slice(start, end),
		slice(end, sentence_end)
	];
	return oneLine(`${before}[[${figure}]]${after}`).trim();
}

/** What a claim says, in a sentence: "13.45 per cent is an estimate of the level of GRDP growth in Bắc Giang in 2023." */
function whatItIs(claim: Claim): string {
	const { indicator, measure, status, place, period } = claim;
	const subject = indicator === null ? undefined : withComma(indicatorInWords(indicator));
	const whose =
		measure === 'rank' && place !== null ? `, ${placeTitle(place)}` : placePhrase(place);
	const where = `${whose}${periodPhrase(period)}`;
	const called = status === 'actual' ? '' : `, ${statusWords[status]}`;
	return `${valueInWords(claim)}: ${subject ? measured(claim, subject) : uncatalogued(claim)}${where}${called}${relativeTo(claim)}.`.replace(
		/ {2,}/g,
		' '
	);

	function uncatalogued({ counted, unit }: Claim) {
		if (unit === 'count') return `a count of ${quoted(counted ?? claim.quote)}`;
		return `${measureWords[measure]} of something outside the catalogue`;
	}
}

/** A title that holds a comma needs another before the sentence goes on. */
function withComma(title: string): string {
	return title.includes(',') ? `${title},` : title;
}

function measured({ measure, value, scope }: Claim, subject: string): string {
	const sentences: Readonly<Record<Claim['measure'], string>> = {
		level: subject,
		change: `${value < 0 ? 'a decrease' : 'an increase'} in ${subject}`,
		share: `a share of ${subject}`,
		rank: `the rank by ${subject} ${scope === 'region' ? 'in the region' : 'in the country'}`,
		plan_completion: `how much of the plan for ${subject} was reached,`,
		plan_surplus: `how far ${subject} ${value < 0 ? 'fell short of' : 'went beyond'} the plan`,
		comparison: `${subject} compared with another place,`
	};
	return sentences[measure];
}

function relativeTo({ base, against }: Claim): string {
	const parts = [
		...(base === undefined ? [] : [`measured from ${periodTitle(base)}`]),
		...(against === undefined || against === 'plan' ? [] : [`against the ${against}`])
	];
	return parts.map((part) => `, ${part}`).join('');
}

function fieldInWords(claim: Claim, field: FieldExplanation, slice: Slice): string {
	const said = origins[field.field](claim, field, slice);
	const doubt = doubtOf(field);
	return [said, doubt].filter(Boolean).join(' ');
}

type Origin = (claim: Claim, field: FieldExplanation, slice: Slice) => string;

/** From which words each field was read, in a sentence; nothing where there is nothing to say. */
const origins: Readonly<Record<FieldExplanation['field'], Origin>> = {
	indicator: (claim, _field, slice) => {
		if (claim.indicator === null) return 'No name of the catalogue is beside it.';
		return `${indicatorInWords(claim.indicator)}, ${because(claim, claim.evidence.indicator, slice)}.`;
	},
	measure: (claim, { probability }, slice) => {
		const { evidence, measure } = claim;
		if (measure === 'level') return probability < certain ? 'As its level.' : '';
		if (evidence.measure.start !== undefined)
			return `As ${measureWords[measure]}, ${because(claim, evidence.measure, slice)}.`;
		return `As ${measureWords[measure]}, from its unit and indicator.`;
	},
	place: (claim, _field, slice) => {
		const { evidence, place } = claim;
		if (place === null) return 'Nothing names a place.';
		if (evidence.place.quote === undefined)
			return `Nothing nearby names a place, so it is taken to be of ${placeTitle(place)}.`;
		return `${placeTitle(place)}, ${because(claim, evidence.place, slice)}.`;
	},
	period: (claim, _field, slice) => {
		const { evidence, period } = claim;
		if (period === null) return 'Nothing names a period.';
		if (evidence.period.start === undefined)
			return `Nothing names a period; the document is about ${periodTitle(period)}${note(evidence.period)}.`;
		return `${capital(periodTitle(period))}, ${because(claim, evidence.period, slice)}.`;
	},
	status: (claim, _field, slice) => {
		const { evidence, status } = claim;
		if (status === 'actual') return 'A result: nothing calls it an estimate or a target.';
		if (evidence.status.start === undefined)
			return `${capital(statusWords[status])}, though no word says so.`;
		return `${capital(statusWords[status])}, ${because(claim, evidence.status, slice)}.`;
	},
	sign: (claim, { quote, probability }) => {
		if (claim.value >= 0) return probability < certain ? 'An increase.' : '';
		return quote === undefined ? 'A decrease.' : `A decrease, because of ${quoted(quote)}.`;
	}
};

function because(claim: Claim, evidence: Evidence, slice: Slice): string {
	const { origin, quote, start } = evidence;
	if (quote === undefined) return evidence.reason;
	if (start === undefined) return `from what is known of the document (${oneLine(quote)})`;
	const where = whereFrom(claim, evidence, slice);
	return origin === 'said'
		? `because of ${quoted(quote)} ${where}`
		: `carried from ${quoted(quote)} ${where}`;
}

function note({ quote }: Evidence): string {
	return quote === undefined ? '' : ` (${oneLine(quote)})`;
}

/** From this probability on nothing is said of what else a field could have been. */
const certain = 0.995;

/** How sure a field is, what else it could have been, and what decided; nothing where it is certain. */
function doubtOf({ field, probability, runnerUp, reasons }: FieldExplanation): string {
	if (runnerUp === undefined || (probability >= certain && field !== 'indicator')) return '';
	const other = valueOfField(field, runnerUp);
	return `Rather than ${other}, ${percent(probability)} sure${decided(reasons, other)}`;
}

function percent(share: number): string {
	return share >= certain ? 'more than 99%' : `${Math.round(100 * share)}%`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
