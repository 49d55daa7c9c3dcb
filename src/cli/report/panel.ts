import {
	kindOf,
	kinds,
	type Mark,
	refusedAt,
	type ReportDocument,
	wrongFields
} from '#cli/report/marks.ts';
import { markup, type Markup } from '#cli/report/markup.ts';
import type { Claim, Evidence } from '#lib/claim/schema.ts';
import type { Field, Gold, Outcome } from '#lib/dataset/score.ts';
import { indicatorById } from '#lib/indicator/index.ts';

type Row =
	| 'value'
	| 'upper'
	| 'of'
	| 'unit'
	| 'indicator'
	| 'measure'
	| 'status'
	| 'place'
	| 'period'
	| 'bound'
	| 'base'
	| 'against'
	| 'scope'
	| 'counted';

/** The rows of a panel with the scored field that decides each; those without one are shown where they are stated. */
const rows: readonly { row: Row; field?: Field; always?: true }[] = [
	{ row: 'value', field: 'sign', always: true },
	{ row: 'upper' },
	{ row: 'of', field: 'of' },
	{ row: 'unit', field: 'unit', always: true },
	{ row: 'indicator', field: 'indicator', always: true },
	{ row: 'measure', field: 'measure', always: true },
	{ row: 'status', field: 'status', always: true },
	{ row: 'place', field: 'place', always: true },
	{ row: 'period', field: 'period', always: true },
	{ row: 'bound' },
	{ row: 'base' },
	{ row: 'against' },
	{ row: 'scope' },
	{ row: 'counted' }
];

/** The panel of a mark: for each of its figures the gold beside what was read, and the words that was read from. */
export function panel(document: ReportDocument, mark: Mark): Markup {
	return markup`<div popover id="${mark.id}-panel" class="panel" data-mark="${mark.id}" data-evidence="${evidenceOffsets(mark)}" role="dialog" aria-label="${mark.outcomes[0]?.quote}">
<button type="button" class="close" popovertarget="${mark.id}-panel" popovertargetaction="hide" aria-label="close">×</button>
${mark.outcomes.map((outcome) => reading(document, outcome))}
</div>`;
}

/** Spans of the evidence of a mark's claims, as the script draws them: "12-20 31-35". */
function evidenceOffsets({ outcomes }: Mark): string {
	const spans = outcomes.flatMap(({ claim }) =>
		Object.values(claim?.evidence ?? {}).flatMap(({ start, end }) =>
			start === undefined || end === undefined ? [] : [`${start}-${end}`]
		)
	);
	return [...new Set(spans)].join(' ');
}

function reading(document: ReportDocument, outcome: Outcome): Markup {
	const { claim, gold, quote } = outcome;
	const kind = kindOf(outcome);
	const at = claim ?? gold;
	const wrong = wrongFields(outcome);
	const shown = rows.filter(({ row, always }) => always || isStated(row, gold, claim));
	return markup`<section class="${kind}">
<h3><b class="sign">${kinds[kind].sign}</b> <bdi lang="${document.language}">${quote}</bdi> <small>${outcome.kind}${at && markup` · ${at.start}–${at.end}`}${claim && markup` · confidence ${claim.confidence.toFixed(2)}`}</small></h3>
${notes(document, outcome)}<table>
<thead><tr><td><th scope="col">gold<th scope="col">read</thead>
<tbody>${shown.map(({ row, field }) => line(document, row, outcome, field !== undefined && wrong.includes(field)))}</tbody>
</table>
${claim?.warnings?.map((warning) => markup`<p class="note">warning: ${warning}</p>`)}</section>`;
}

/** Why a figure may have been missed, or what the gold says of one that is none. */
function notes(document: ReportDocument, outcome: Outcome): Markup[] {
	const kind = kindOf(outcome);
	if (kind === 'missed')
		return refusedAt(outcome, document.rejections).map(
			(rejection) =>
				markup`<p class="note">refused: <bdi lang="${document.language}">${rejection.quote}</bdi> as ${rejection.kind}, ${rejection.reason}</p>`
		);
	if (kind === 'noise')
		return [markup`<p class="note">the gold says it is no claim: ${noiseOf(outcome)}</p>`];
	return kind === 'extra' ? [markup`<p class="note">the gold has no figure here</p>`] : [];
}

function noiseOf({ kind }: Outcome): string {
	return kind.slice('noise ('.length, -1).replaceAll('_', ' ');
}

function line(
	{ language }: ReportDocument,
	row: Row,
	{ gold, claim }: Outcome,
	isWrong: boolean
): Markup {
	const evidence =
		claim && row in claim.evidence ? claim.evidence[row as keyof Claim['evidence']] : undefined;
	const read = claim ? breakable(printed(claim[row])) : '–';
	return markup`<tr${isWrong ? markup` class="differs"` : undefined}><th scope="row">${row}<td>${gold ? breakable(wanted(row, gold)) : '–'}<td>${isWrong ? markup`<b class="sign" aria-label="wrong">✗</b> ` : undefined}${read}${row === 'indicator' && claim ? title(claim) : undefined}${evidence && source(evidence, language)}</tr>`;
}

/** Names such as "tourism_revenue" may go on in the next line. */
function breakable(name: string): Markup[] {
	return name
		.split(/(?<=_)/)
		.map((part, index) => markup`${index > 0 ? markup`<wbr>` : undefined}${part}`);
}

function title({ indicator }: Claim): Markup | undefined {
	const known = indicator === null ? undefined : indicatorById(indicator);
	return known && markup`<small>${known.title}</small>`;
}

function source({ origin, quote, reason }: Evidence, language: string): Markup {
	if (quote === undefined) return markup`<small>${reason}</small>`;
	return markup`<small>${origin} <q lang="${language}" dir="auto">${quote}</q></small>`;
}

/** What the gold asks for: one value, any of several, or nothing. */
function wanted(row: Row, gold: Gold): string {
	const asked: unknown = gold[row];
	if (asked === undefined) return defaults[row] ?? '';
	return (Array.isArray(asked) ? asked : [asked]).map(printed).join(' or ');
}

/** What a gold claim without a field stands for. */
const defaults: Readonly<Partial<Record<Row, string>>> = {
	indicator: 'none',
	status: 'actual',
	place: 'any',
	period: 'any'
};

const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 12 });

function printed(value: unknown): string {
	if (value === null) return 'none';
	if (value === undefined) return '';
	return typeof value === 'number' ? digits.format(value) : String(value);
}

function isStated(row: Row, gold: Gold | undefined, claim: Claim | undefined): boolean {
	if (row === 'bound' && (gold?.[row] ?? 'exact') === 'exact' && claim?.bound === 'exact')
		return false;
	return gold?.[row] !== undefined || claim?.[row] !== undefined;
}

/** What is wrong with a figure, in short: "place: vietnam → quang-ninh". */
export function inShort(outcome: Outcome): string {
	const { gold, claim } = outcome;
	const kind = kindOf(outcome);
	if (kind === 'noise') return noiseOf(outcome);
	const one = gold ?? claim;
	if (kind !== 'wrong' || !gold || !claim) return one ? identity(one) : '';
	return rows
		.filter(({ field }) => field && wrongFields(outcome).includes(field))
		.map(({ row }) => `${row}: ${wanted(row, gold) || 'none'} → ${printed(claim[row]) || 'none'}`)
		.join(', ');
}

function identity({ unit, indicator, place, period }: Gold | Claim): string {
	return [unit, indicator, place, period]
		.map((part) => (Array.isArray(part) ? part.join(' or ') : printed(part)))
		.filter(Boolean)
		.join(' · ');
}
