import { codeOf, template } from '#lib/claim/features.ts';
import type { Earlier, View } from '#lib/claim/fields/indicatorView.ts';
import { kinshipOf } from '#lib/claim/fields/kin.ts';
import type { Scorecard } from '#lib/claim/model.ts';
import { wholes } from '#lib/indicator/families.ts';
import type { Indicator } from '#lib/indicator/schema.ts';

const usedFit = template('indicator used', 'source', 'fit', 'flag');
const previousFit = template('indicator of figure before', 'flag', 'fit', 'unit');
const previousSameClause = template('indicator of figure before in the clause', 'flag', 'fit');
const kin = template('kin of figure before', 'kinship', 'near', 'source');
const kinAlike = template('kin of figure before, alike', 'kinship', 'near', 'flag');
const kinCue = template('kin of figure before, cue', 'cue', 'position', 'kinship');
const afterOutside = template('after what is outside the catalogue', 'near', 'source', 'flag');
const kinSecond = template('kin of figure before the last', 'kinship', 'near', 'kinship');
const kinUnit = template('kin of figure before, of unit', 'kinship', 'near', 'unit');
const wholeAgain = template('whole of figure before', 'source', 'fit');

const sameClause = codeOf('near', 'same clause');

/** Adds what an indicator is to those of the figures before. */
export function addHistoryFeatures(
	card: Scorecard,
	view: View,
	indicator: Indicator,
	from: number,
	fit: number
): void {
	const { last, used, unit } = view;
	const same = last?.linked.indicator === indicator.id ? 1 : 0;
	card.add(previousFit, same, fit, unit);
	if (last?.near === sameClause) card.add(previousSameClause, same, fit);
	card.add(usedFit, from, fit, used.has(indicator.id) ? 1 : 0);
	const lastId = last?.linked.indicator;
	if (!last || lastId === undefined) return;
	if (lastId === null) card.add(afterOutside, last.near, from, last.alike);
	else {
		if (wholes.get(lastId) === indicator.id) card.add(wholeAgain, from, fit);
		const kinship = codeOf('kinship', kinshipOf(indicator, lastId));
		addKinFeatures(card, view, last, kinship, from);
		addSecondFeatures(card, view, indicator, kinship);
	}
}

function addKinFeatures(
	card: Scorecard,
	{ unit, cues }: View,
	{ near, alike }: Earlier,
	kinship: number,
	from: number
): void {
	card.add(kin, kinship, near, from);
	card.add(kinUnit, kinship, near, unit);
	card.add(kinAlike, kinship, near, alike);
	for (const { cue, position } of cues.sights) card.add(kinCue, cue, position, kinship);
}

function addSecondFeatures(
	card: Scorecard,
	{ second }: View,
	indicator: Indicator,
	kinship: number
): void {
	if (!second?.linked.indicator) return;
	const earlier = codeOf('kinship', kinshipOf(indicator, second.linked.indicator));
	card.add(kinSecond, kinship, second.near, earlier);
}
