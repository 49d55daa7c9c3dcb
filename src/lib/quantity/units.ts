/** A unit as a claim names it, and what one of the printed unit is in it. */
export interface UnitSymbol {
	code: string;
	factor: number;
	/** Stands only behind a figure, only before it ("百分之5"), or on both sides ("US$3", "3 USD"). */
	sides: 'after' | 'before' | 'both';
}

const currency = (code: string): UnitSymbol => ({ code, factor: 1, sides: 'both' });
const measure = (code: string, factor = 1): UnitSymbol => ({ code, factor, sides: 'after' });

/** Symbols and codes that every language shares. Words for units are in the language packs. */
export const sharedUnits: Readonly<Record<string, UnitSymbol>> = {
	'%': measure('%'),
	'٪': measure('%'),
	'％': measure('%'),
	'‰': measure('per_mille'),
	US$: currency('USD'),
	'U.S.$': currency('USD'),
	USD$: currency('USD'),
	$US: currency('USD'),
	$: currency('USD'),
	'€': currency('EUR'),
	'£': currency('GBP'),
	'¥': currency('JPY'),
	'₫': currency('VND'),
	đ: measure('VND'),
	VNĐ: currency('VND'),
	VND: currency('VND'),
	USD: currency('USD'),
	EUR: currency('EUR'),
	GBP: currency('GBP'),
	JPY: currency('JPY'),
	CNY: currency('CNY'),
	RMB: currency('CNY'),
	KRW: currency('KRW'),
	THB: currency('THB'),
	SGD: currency('SGD'),
	AUD: currency('AUD'),
	kWh: measure('kWh'),
	MWh: measure('kWh', 1e3),
	GWh: measure('kWh', 1e6),
	TWh: measure('kWh', 1e9),
	kW: measure('kW'),
	MW: measure('MW'),
	GW: measure('MW', 1e3),
	MWp: measure('MW'),
	kV: measure('kV'),
	km: measure('km'),
	'km²': measure('km2'),
	km2: measure('km2'),
	'm²': measure('m2'),
	m2: measure('m2'),
	'm³': measure('m3'),
	m3: measure('m3'),
	ha: measure('ha'),
	kg: measure('kg'),
	TEU: measure('TEU'),
	TEUs: measure('TEU')
};

/** Units of a pack that are a multiple of the unit of claims. */
export const unitFactors: Readonly<Record<string, { code: string; factor: number }>> = {
	MWh: { code: 'kWh', factor: 1e3 },
	GWh: { code: 'kWh', factor: 1e6 },
	TWh: { code: 'kWh', factor: 1e9 },
	GW: { code: 'MW', factor: 1e3 }
};

const currencies = new Set(
	Object.values(sharedUnits).flatMap((unit) => (unit.sides === 'both' ? [unit.code] : []))
);

/** Whether a unit code is a currency. */
export function isCurrency(code: string): boolean {
	return currencies.has(code);
}

const rates = new Set([
	'%',
	'pp',
	'per_mille',
	'per_1000',
	'per_10000',
	'per_100000',
	'times',
	'points',
	'quintal/ha',
	't/ha'
]);

/** Whether a unit measures a rate, which is never printed in thousands. */
export function isRate(code: string): boolean {
	return rates.has(code);
}
