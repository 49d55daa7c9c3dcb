/** A step of an ordered scale: values from `from` up to the next step's. */
export interface Step {
	from: number;
	/** Token of its colour. */
	colour: string;
	/** Whether text on it is light. */
	light: boolean;
	text: string;
}

const ascending = ['seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5'] as const;

/** Round steps for a map: five above zero, and where values fall below it up to two under it. */
export function stepsFor(
	values: readonly number[],
	print: (value: number) => string,
	reversed = false
): Step[] {
	const sorted = values.toSorted((a, b) => a - b);
	const positive = sorted.filter((value) => value >= 0);
	const negative = sorted.filter((value) => value < 0);
	const inner = breaks(positive);
	const lows = [...(negative.length > 0 ? [0] : [-Infinity]), ...inner];
	const tokens = spreadOver(lows.length, reversed);
	const above = lows.map((from, index) => ({ from, colour: tokens[index] ?? 'seq-3' }));
	const steps = [...below(negative), ...above].map(({ from, colour }) => ({
		from,
		colour,
		light: ['seq-4', 'seq-5', 'neg-3'].includes(colour)
	}));
	return steps.map((step, index) => ({
		...step,
		text: stepText(step.from, steps[index + 1]?.from, print)
	}));
}

/** The step a value falls in. */
export function stepOf(steps: readonly Step[], value: number): Step | undefined {
	return steps.findLast(({ from }) => value >= from);
}

/** Up to four round borders that cut the values into parts of much the same size. */
function breaks(sorted: readonly number[]): number[] {
	const distinct = new Set(sorted).size;
	const parts = Math.min(5, distinct);
	const spread = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
	if (parts < 2 || spread <= 0) return [];
	const borders: number[] = [];
	for (let part = 1; part < parts; part++) {
		const value = sorted[Math.floor((part * sorted.length) / parts)] ?? 0;
		const border = roundTo(value, spread / 8);
		if (border > (borders.at(-1) ?? sorted[0] ?? 0) && border <= (sorted.at(-1) ?? 0))
			borders.push(border);
	}
	return borders;
}

/** A value to one, two or five times a power of ten, not coarser than asked. */
function roundTo(value: number, coarse: number): number {
	const power = 10 ** Math.floor(Math.log10(coarse));
	const unit = ([5, 2, 1].find((factor) => factor * power <= coarse) ?? 1) * power;
	// Multiples of 0.1 are not exact; ten digits are.
	return Number((Math.round(value / unit) * unit).toPrecision(10));
}

function below(sorted: readonly number[]): { from: number; colour: string }[] {
	if (sorted.length === 0) return [];
	const border = -roundTo(Math.abs(sorted[0] ?? 0) / 2, Math.abs(sorted[0] ?? 1) / 2);
	if (sorted.length < 3 || border >= 0 || !sorted.some((value) => value >= border))
		return [{ from: -Infinity, colour: 'neg-2' }];
	return [
		{ from: -Infinity, colour: 'neg-3' },
		{ from: border, colour: 'neg-2' }
	];
}

function spreadOver(count: number, reversed: boolean): string[] {
	const picks = { 1: [2], 2: [1, 3], 3: [1, 2, 3], 4: [1, 2, 3, 4] }[count] ?? [0, 1, 2, 3, 4];
	const tokens = picks.map((index) => ascending[index] ?? 'seq-3');
	return reversed ? tokens.toReversed() : tokens;
}

function stepText(from: number, to: number | undefined, print: (value: number) => string): string {
	if (!Number.isFinite(from)) return to === undefined ? 'all' : `below ${print(to)}`;
	return to === undefined ? `${print(from)} and more` : `${print(from)} to ${print(to)}`;
}
