import type { Enumeration, Value } from '#lib/claim/features.ts';

/** What the values that features are made of are called in a sentence. */
export const featureWords: {
	readonly [Name in Enumeration]: Readonly<Record<Value<Name>, string>>;
} = {
	measure: {
		level: 'a level',
		change: 'a change',
		share: 'a share',
		rank: 'a rank',
		plan_completion: 'a part of a plan',
		plan_surplus: 'a distance from a plan',
		comparison: 'a comparison'
	},
	status: { actual: 'a result', estimate: 'an estimate', target: 'a target' },
	cue: {
		rise: 'a word for a rise',
		fall: 'a word for a fall',
		by: 'a word such as “by”',
		to: 'a word such as “to”',
		reach: 'a word such as “reached”',
		share: 'a word for a share',
		growth: 'a word for growth',
		plan: 'a word for a plan',
		estimate_plan: 'a word for a budget estimate',
		central: 'the central government',
		council: 'a provincial council',
		exceed: 'a word such as “exceeded”',
		complete: 'a word such as “fulfilled”',
		below: 'a word such as “short of”',
		comparison: 'a word that compares with others',
		compared: 'a word that compares with earlier',
		estimated: 'a word for an estimate',
		target: 'a word for an aim',
		respectively: 'the word “respectively”',
		of_which: 'a word such as “of which”',
		total: 'a word for a total',
		additional: 'a word such as “additional”',
		rank: 'a word for a rank',
		rank_steps: 'a word for steps on a ranking',
		top: 'the word “top”',
		in_country: 'the country as the field of a ranking',
		in_region: 'a region as the field of a ranking',
		national: 'a word for the whole country',
		per: 'a word such as “per”',
		neighbour: 'a word for a neighbour',
		award: 'a word for an award',
		negation: 'a negation'
	},
	qualifier: {
		advanced: '“advanced”',
		model: '“model”',
		foreign: '“foreign”',
		domestic: '“domestic”',
		customs: '“customs”',
		rural: '“rural”',
		begun: '“new”',
		standing: '“in all”',
		ended: '“dissolved”',
		spending: '“spent”',
		head: '“per head”',
		index: '“index”'
	},
	bearing: {
		'has it': 'makes it this one',
		'lacks it': 'makes another of it',
		unrelated: 'says nothing of it'
	},
	position: {
		none: 'nowhere near',
		'touching before': 'right before the figure',
		'before in the clause': 'before the figure in its clause',
		'before in the clause, past a figure': 'before the figure in its clause, beyond another figure',
		'before in the sentence': 'earlier in the sentence',
		'before in the sentence, past a figure': 'earlier in the sentence, beyond another figure',
		'touching after': 'right after the figure',
		'after in the clause': 'after the figure in its clause',
		'after in the sentence': 'later in the sentence',
		'after in the clause, past a figure': 'after the figure in its clause, beyond another figure',
		'after in the sentence, past a figure': 'later in the sentence, beyond another figure'
	},
	unit: {
		'local money': 'an amount of dong',
		'foreign money': 'an amount of foreign money',
		percent: 'a percentage',
		'points of percent': 'a number of percentage points',
		points: 'a number of points',
		rank: 'a rank',
		times: 'a multiple',
		'counted noun': 'a count of named things',
		'bare count': 'a bare number',
		amount: 'a measured amount'
	},
	fit: {
		'its unit': 'the unit is the right one',
		'another of its units': 'it is given in this unit too',
		'other money': 'the money is of another currency than usual',
		'part of an amount': 'a percentage can be a part of it or its change',
		'points of a rate': 'percentage points can be its change',
		order: 'a rank can be of anything',
		multiple: 'a multiple can be of anything',
		'unit unsaid': 'no unit is said',
		misfit: 'the unit does not fit'
	},
	source: {
		'mention before': 'words before the figure',
		'mention after': 'words after the figure',
		noun: 'what is counted',
		cue: 'a telling word beside the figure',
		family: 'a wider name',
		'figure before': 'the figure before',
		'two figures before': 'the figure before the last',
		'first of sentence': 'the first figure of the sentence',
		'sentence before': 'the sentences before',
		heading: 'what opens the paragraph',
		topic: 'what was last spoken of',
		subject: 'the subject spoken of',
		frame: 'what the document is about',
		metadata: 'what is known of the document',
		relative: 'a word such as “last year”',
		none: 'elsewhere in the document',
		refused: 'nothing'
	},
	near: {
		'same clause': 'in its clause',
		'same sentence': 'in its sentence',
		'sentence before': 'in the sentence before',
		paragraph: 'earlier in the paragraph',
		nowhere: 'nowhere near'
	},
	kinship: {
		'the same': 'of it too',
		'its whole': 'of what it is the whole of',
		'its subject': 'of the same subject',
		'its theme': 'of the same theme',
		another: 'of something else'
	},
	distance: {
		'0-1': 'right beside the figure',
		'2-3': 'two or three words away',
		'4-6': 'four to six words away',
		'7-11': 'seven to eleven words away',
		'12-20': 'twelve to twenty words away',
		'21+': 'more than twenty words away'
	},
	few: { '0': 'no', '1': 'one', '2': 'two', '3+': 'three or more' },
	flag: { no: 'no', yes: 'yes' },
	kind: {
		year: 'a year',
		month: 'a month',
		quarter: 'a quarter',
		half: 'a half-year',
		months: 'a run of months',
		span: 'a run of years',
		date: 'a date',
		relative: 'a period counted from another'
	},
	shift: {
		'-3': 'three years or more before the main year',
		'-2': 'two years before the main year',
		'-1': 'the year before the main year',
		'0': 'the main year of the document',
		'+1': 'the year after the main year',
		'+2': 'two years after the main year',
		'+3': 'three years or more after the main year',
		unknown: 'not known'
	},
	level: { province: 'a province', district: 'a smaller place', country: 'the whole country' },
	nature: {
		amount: 'an amount',
		growth: 'a growth rate',
		share: 'a share of a whole',
		index: 'an index',
		count: 'a count',
		person: 'a rate or an average',
		none: 'nothing in the catalogue'
	},
	range: {
		inside: 'plausible',
		below: 'implausibly low',
		above: 'implausibly high',
		unknown: 'of unknown plausibility'
	},
	zone: {
		title: 'in the title',
		opening: 'in the first sentence',
		lead: 'in the lead',
		text: 'further on',
		none: 'nowhere'
	},
	theme: {
		none: 'spoken of',
		review: 'looked back on',
		agenda: 'looked ahead to',
		figures: 'the year of figures'
	},
	dated: {
		undated: 'not known',
		told: 'told with the text',
		dateline: 'in the dateline',
		lead: 'the first of the lead',
		yearless: 'a day of the main year'
	},
	portion: { none: 'none', some: 'less than a third', half: 'about half', most: 'most' },
	ago: {
		undated: 'ends at an unknown time before publication',
		ahead: 'lies ahead of publication',
		running: 'was not over at publication',
		'0-1': 'ended right before publication',
		'2-3': 'ended two or three months before publication',
		'4-6': 'ended four to six months before publication',
		'7-12': 'ended seven to twelve months before publication',
		'13-24': 'ended more than a year before publication',
		'25+': 'ended more than two years before publication'
	},
	quarter: { first: 'first', second: 'second', third: 'third', fourth: 'fourth' }
};
