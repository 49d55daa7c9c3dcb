import type { Weights } from '#lib/claim/model.ts';

/**
 * The features of one template: the values that each of its arguments takes, and the weights of all their combinations in thousandths, the
 * last argument running fastest; one that has no weight is empty.
 */
type Packed = readonly [values: readonly (readonly string[])[], weights: string];

/** Weights by field and template, at half the size for a browser to fetch. */
export type PackedWeights = Readonly<Record<string, Readonly<Record<string, Packed>>>>;

/** Packs weights that are given in thousandths. */
export function packWeights(weights: Weights): PackedWeights {
	return mapValues(weights, (named) => {
		const names = Object.keys(named);
		const templates = [...new Set(names.map((name) => split(name)[0]))];
		const packed = templates.map((template) => {
			const own = names.filter((name) => split(name)[0] === template);
			return [template, packTemplate(own, named)] as const;
		});
		return Object.fromEntries(packed);
	});
}

/** The weights as they were before they were packed. */
export function unpackWeights(packed: PackedWeights): Weights {
	return mapValues(packed, (templates) =>
		Object.assign({}, ...Object.entries(templates).map(unpackTemplate))
	) as Weights;
}

function packTemplate(names: readonly string[], named: Readonly<Record<string, number>>): Packed {
	const rows = names.map((name) => split(name)[1]);
	const values = (rows[0] ?? []).map((_, argument) =>
		[...new Set(rows.map((row) => row[argument] ?? ''))].sort()
	);
	const size = values.reduce((product, { length }) => product * length, 1);
	const weights = Array.from({ length: size }, () => '');
	for (const [index, row] of rows.entries()) {
		const at = values.reduce((sum, own, argument) => {
			return sum * own.length + own.indexOf(row[argument] ?? '');
		}, 0);
		weights[at] = String(Math.round((named[names[index] ?? ''] ?? 0) * 1000));
	}
	return [values, weights.join()];
}

function unpackTemplate([template, [values, weights]]: [string, Packed]): Record<string, number> {
	const unpacked: Record<string, number> = {};
	for (const [at, weight] of weights.split(',').entries()) {
		if (weight === '') continue;
		const row: string[] = [];
		let rest = at;
		for (const own of values.toReversed()) {
			row.unshift(own[rest % own.length] ?? '');
			rest = Math.floor(rest / own.length);
		}
		const name = row.length > 0 ? `${template}: ${row.join(' · ')}` : template;
		unpacked[name] = Number(weight) / 1000;
	}
	return unpacked;
}

/** Template and arguments of a feature's name. */
function split(name: string): [template: string, values: string[]] {
	const [template = '', values] = name.split(': ');
	return [template, values === undefined ? [] : values.split(' · ')];
}

function mapValues<From, To>(
	object: Readonly<Record<string, From>>,
	map: (value: From) => To
): Record<string, To> {
	return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
