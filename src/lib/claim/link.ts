import { indicatorCandidates } from '#lib/claim/fields/indicator.ts';
import { measureCandidates, measureEvidence } from '#lib/claim/fields/measure.ts';
import { periodCandidates } from '#lib/claim/fields/period.ts';
import { placeCandidates } from '#lib/claim/fields/place.ts';
import { isSigned, signCandidates } from '#lib/claim/fields/sign.ts';
import { sightCues } from '#lib/claim/fields/cues.ts';
import { statusCandidates, statusEvidence } from '#lib/claim/fields/status.ts';
import { choose, type Candidate, type Choice, type Field, type Model } from '#lib/claim/model.ts';
import { refused, type Linked, type Reading } from '#lib/claim/reading.ts';
import { isUnsaid, mayBear } from '#lib/claim/units.ts';
import { indicatorById } from '#lib/indicator/index.ts';
import type { Quantity } from '#lib/quantity/schema.ts';

/** How a field's value is picked from its candidates: by the model, or in training by the gold. */
export type Pick = <Of>(
	field: Field,
	candidates: readonly Candidate<Of>[],
	quantity: Quantity
) => Choice<Of>;

/** How many figures back a figure can see. */
const memory = 16;

/** Figures with their fields, and the figures that the linker refused. */
export interface Links {
	linked: Linked[];
	refused: { quantity: Quantity; choice: Choice<unknown> }[];
}

/** Links every figure of a document, from the first to the last; each sees the figures before it. */
export function linkQuantities(reading: Reading, model: Model, pick: Pick = pickByScore): Links {
	const links: Links = { linked: [], refused: [] };
	for (const quantity of reading.quantities) {
		const before = links.linked.slice(-memory);
		const linked = linkQuantity(reading, quantity, before, model, pick);
		if ('choice' in linked) links.refused.push(linked);
		else links.linked.push(linked);
	}
	return links;
}

function linkQuantity(
	reading: Reading,
	quantity: Quantity,
	before: readonly Linked[],
	model: Model,
	pick: Pick
): Linked | Links['refused'][number] {
	const cues = sightCues(reading, quantity);
	const indicator = pick(
		'indicator',
		indicatorCandidates(model, reading, quantity, before, cues),
		quantity
	);
	const id = indicator.winner.value;
	if (id === refused) return { quantity, choice: indicator };
	const figure = withUnit(quantity, id, before);
	const measure = pick(
		'measure',
		measureCandidates(model, reading, figure, id, before, cues),
		quantity
	);
	const read = measure.winner.value;
	Object.assign(measure.winner, measureEvidence(reading, read, figure, cues));
	const place = pick(
		'place',
		placeCandidates(model, reading, figure, id, read, before, cues),
		quantity
	);
	const aimed = cues.sights.some(({ mention }) => mention.cue === 'target');
	const known = { indicator: id, measure: read, place: place.winner, aimed };
	const period = pick('period', periodCandidates(model, reading, figure, known, before), quantity);
	const when = period.winner.value;
	const status = pick(
		'status',
		statusCandidates(model, reading, figure, id, read, when, before, cues),
		quantity
	);
	Object.assign(
		status.winner,
		statusEvidence(reading, status.winner.value, cues, figure, before[before.length - 1])
	);
	const sign = isSigned(read, id)
		? pick('sign', signCandidates(model, reading, figure, id, read, before, cues), quantity)
		: undefined;
	return {
		quantity: figure,
		indicator: id,
		measure: read,
		status: status.winner.value,
		place: place.winner.value,
		period: when,
		sign: sign?.winner.value ?? 1,
		choices: { indicator, measure, status, place, period, sign }
	};
}

/** The figure with the unit that is understood: that of the figure of the same indicator before it, else the indicator's own; points of a percentage are percentage points. */
function withUnit(quantity: Quantity, id: string | null, before: readonly Linked[]): Quantity {
	const indicator = id ? indicatorById(id) : undefined;
	if (indicator?.units[0] === '%' && quantity.unit === 'points')
		return { ...quantity, unit: 'pp', reasons: [...quantity.reasons, 'points of a percentage'] };
	if (!indicator || !isUnsaid(quantity) || indicator.units.includes('count')) return quantity;
	const last = before.findLast(
		(linked) => linked.indicator === id && mayBear(quantity, linked.quantity.unit)
	);
	const unit =
		last?.quantity.unit ?? indicator.units.find((known) => mayBear(quantity, known)) ?? 'count';
	if (unit === 'count') return quantity;
	return {
		...quantity,
		unit,
		unitFrom: 'borrowed',
		reasons: [...quantity.reasons, last ? 'unit of the figure before' : 'unit of the indicator']
	};
}

/** Picks the candidate with the highest score. */
const pickByScore: Pick = (field, candidates) => {
	const choice = choose(candidates);
	if (!choice) throw new Error(`no candidate for ${field}`);
	return choice;
};
