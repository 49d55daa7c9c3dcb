import { untrack } from 'svelte';
import { type ChartState, parseState } from '#lib/chart/state.ts';
import { engine } from '#lib/query/engine.svelte.ts';
import { type Figure, figures } from '#lib/query/figures.ts';
import { type ProvinceChoice, provincesOf } from '#lib/query/provincesOf.ts';
import type { Series } from '#lib/query/seriesOf.ts';
import { isDelivered, selectionOf, within } from './view.ts';

/** What the page was delivered with, and what its address asks for. */
interface Asked {
	indicator: string;
	series: readonly Series[];
	delivered: readonly Figure[];
	provinces: readonly ProvinceChoice[];
	wanted: ChartState;
}

/** Rows, and the state they are of. */
interface Answer {
	indicator: string;
	state: ChartState;
	rows: readonly Figure[];
	key: string;
}

/**
 * The rows that an address asks for: of the database, and until it is there of what the page was delivered with. What neither has
 * leaves the last answer standing.
 */
export function answering(asked: () => Asked) {
	let answered = $state.raw<Answer>();
	let failure = $state('');
	let last: Answer | undefined;
	const selection = $derived(selectionOf(asked().indicator, asked().wanted));
	const key = $derived(JSON.stringify(selection));
	const current = $derived.by((): Answer => {
		const { indicator, wanted, delivered } = asked();
		if (answered?.key === key) return { ...answered, state: wanted };
		if (isDelivered(selection, delivered))
			return { indicator, state: wanted, rows: within(selection, delivered), key };
		return last?.indicator === indicator ? last : opening(asked());
	});
	$effect(() => {
		last = current;
	});
	$effect(() => {
		const { ask } = engine;
		if (!ask) return;
		let isCurrent = true;
		const { indicator, wanted } = asked();
		const own = key;
		figures(ask, selection).then(
			(rows) => {
				if (!isCurrent) return;
				answered = { indicator, state: wanted, rows, key: own };
				failure = '';
			},
			(error: unknown) => {
				if (isCurrent) failure = error instanceof Error ? error.message : String(error);
			}
		);
		return () => {
			isCurrent = false;
		};
	});
	return {
		get state() {
			return current.state;
		},
		get rows() {
			return current.rows;
		},
		/** The address asks for what is not here yet. */
		get waiting() {
			return current.key !== key;
		},
		/** Why the last question failed. */
		get failure() {
			return failure;
		}
	};
}

/** The provinces that can be chosen: those of the delivered series until another is asked for. */
export function choosing(asked: () => Asked) {
	let chosen = $state.raw<{ key: string; provinces: ProvinceChoice[] }>();
	const key = $derived([asked().indicator, asked().wanted.measure, asked().wanted.unit].join('|'));
	$effect(() => {
		const { ask } = engine;
		if (!ask) return;
		const own = key;
		const { indicator, wanted } = untrack(asked);
		provincesOf(ask, { indicator, measure: wanted.measure, unit: wanted.unit }).then(
			(provinces) => (chosen = { key: own, provinces }),
			() => (chosen = undefined)
		);
	});
	return {
		get provinces() {
			return chosen?.key === key ? chosen.provinces : asked().provinces;
		}
	};
}

/** The answer that every page has: the one it opens with. */
function opening({ indicator, series, delivered }: Asked): Answer {
	const { state } = parseState(new URLSearchParams(), { series, isPlace: () => false });
	const selection = selectionOf(indicator, state);
	return {
		indicator,
		state,
		rows: within(selection, delivered),
		key: JSON.stringify(selection)
	};
}
