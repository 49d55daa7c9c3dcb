import {
	boundKinds,
	cueKinds,
	nounKinds,
	qualifiers,
	subjects,
	themes,
	relativePeriods,
	type LanguagePack
} from '#lib/language/schema.ts';

/**
 * A pack for a language that has none: separators, month and weekday names, words for thousands to trillions and for percent as the Unicode
 * Common Locale Data Repository writes them, and abbreviations that every language uses. Undefined where it knows no such language.
 */
export function plainPack(code: string): LanguagePack | undefined {
	const name = nameOf(code, 'en');
	if (name === undefined) return undefined;
	const { decimal, grouping } = separatorsOf(code);
	const { periods, places } = wordless;
	return {
		...wordless,
		code,
		name,
		nativeName: nameOf(code, code) ?? name,
		direction: rightToLeft.has(new Intl.Locale(code).maximize().script ?? '') ? 'rtl' : 'ltr',
		plain: true,
		decimal,
		grouping,
		scales: Object.fromEntries(
			[1e3, 1e6, 1e9, 1e12].map((scale) => [scale, scaleWords(code, scale)])
		),
		units: { '%': unitWords(code, 'percent'), ha: unitWords(code, 'hectare') },
		periods: {
			...periods,
			months: Array.from({ length: 12 }, (_, month) => monthNames(code, month)),
			weekdays: list(Array.from({ length: 7 }, (_, day) => weekdayName(code, day)))
		},
		places: { ...places, vietnam: list([regionName(code, 'VN'), 'Vietnam', 'Việt Nam']) },
		indicators: abbreviations
	};
}

function blank<Key extends string>(keys: readonly Key[]): Record<Key, string> {
	return Object.fromEntries(keys.map((key) => [key, ''])) as Record<Key, string>;
}

/** The fields of a pack that need a speaker, without any words. */
const wordless = {
	proclitics: [],
	cardinals: {},
	numberJoiners: '',
	numberCompounds: false,
	pointWords: '',
	ordinals: {},
	ordinalSuffixes: '',
	ordinalPrefixes: '',
	fractions: {},
	multiples: {},
	times: '',
	ratioWords: '',
	rangeWords: '',
	rangeOpeners: '',
	conjunctions: '',
	bounds: blank(boundKinds),
	boundsAfter: {},
	cues: blank(cueKinds),
	themes: blank(themes),
	subjects: blank(subjects),
	qualifiers: blank(qualifiers),
	nouns: blank(nounKinds),
	refuseBefore: {},
	refuseAfter: {},
	periods: {
		...{ year: '', quarter: '', half: '', month: '', day: '', first: '', last: '' },
		...{ endOf: '', startOf: '', until: '', since: '', term: '' },
		yearsApart: {},
		relative: blank(relativePeriods)
	},
	places: {
		...{
			province: '',
			city: '',
			district: '',
			town: '',
			commune: '',
			plurals: '',
			theProvince: '',
			theDistrict: ''
		},
		levelStands: 'both'
	},
	decoys: '',
	abbreviations: ''
} as const;

/** Abbreviations that news of Vietnam prints in Latin letters whatever its language. */
const abbreviations: LanguagePack['indicators'] = {
	economy: 'GRDP',
	iip_growth: 'IIP',
	cpi_growth: 'CPI',
	fdi: 'FDI',
	pci: 'PCI',
	pgi: 'PGI',
	papi: 'PAPI',
	par_index: 'PAR Index, PAR-Index',
	sipas: 'SIPAS',
	dti: 'DTI',
	ocop_products: 'OCOP'
};

const rightToLeft: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);

/** English name of a language, or its own name for itself. */
function nameOf(code: string, inside: string): string | undefined {
	return new Intl.DisplayNames([inside], { type: 'language', fallback: 'none' }).of(code);
}

function regionName(code: string, region: string): string {
	return new Intl.DisplayNames([code], { type: 'region' }).of(region) ?? '';
}

function separatorsOf(code: string): Pick<LanguagePack, 'decimal' | 'grouping'> {
	const parts = new Intl.NumberFormat(code, { useGrouping: true }).formatToParts(12345678.9);
	const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
	const decimal = part('decimal');
	const group = part('group');
	return {
		decimal: decimal === ',' || decimal === '٫' ? decimal : '.',
		grouping: [...new Set([/\s/.test(group) ? ' ' : group, ' '])].filter((mark) => mark !== '')
	};
}

/** Amounts whose words differ by number in the languages that tell one, two, few and many apart. */
const amounts = [1, 2, 3, 5, 11, 21];

function scaleWords(code: string, scale: number): string {
	const words = (compactDisplay: 'long' | 'short') =>
		amounts.flatMap((amount) =>
			new Intl.NumberFormat(code, { notation: 'compact', compactDisplay })
				.formatToParts(amount * scale)
				.filter(({ type }) => type === 'compact')
				.map(({ value }) => value)
		);
	return list([...words('long'), ...words('short')]);
}

function unitWords(code: string, unit: 'percent' | 'hectare'): string {
	return list(
		amounts.flatMap((amount) =>
			new Intl.NumberFormat(code, { style: 'unit', unit, unitDisplay: 'long' })
				.formatToParts(amount)
				.filter(({ type }) => type === 'unit')
				.map(({ value }) => value)
		)
	);
}

function monthNames(code: string, month: number): string {
	const date = new Date(Date.UTC(2024, month, 15));
	const alone = new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' }).format(date);
	const inDate = new Intl.DateTimeFormat(code, {
		day: 'numeric',
		month: 'long',
		timeZone: 'UTC'
	})
		.formatToParts(date)
		.find(({ type }) => type === 'month')?.value;
	// Some languages number their months: a bare number is no name.
	return list([alone, inDate ?? ''].filter((name) => !/^\p{Nd}+/u.test(name)));
}

function weekdayName(code: string, day: number): string {
	const date = new Date(Date.UTC(2024, 0, 7 + day));
	return new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' }).format(date);
}

/** Phrases in the notation of a pack, whose signs the data do not contain. */
function list(phrases: readonly string[]): string {
	const clean = phrases.map((phrase) => phrase.replace(/[,*/()~\n.]/g, ' ').trim());
	return [...new Set(clean)].filter((phrase) => /\p{L}/u.test(phrase)).join(', ');
}
