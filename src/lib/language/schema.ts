/**
 * What a language pack holds: how one language writes figures and speaks of them. Data only, so that a speaker who does
 * not program can review it.
 *
 * `Phrases` is one string of phrases separated by commas or line breaks. Inside a phrase:
 * - words are separated by spaces and written in real letters; upper and lower case are the same;
 * - `word*` takes any ending ("αυξ*" reads "αυξήθηκε", "αύξησης"); at least three letters before the star;
 * - `*word` takes any beginning ("*industrie" reads "Bauindustrie"), for languages that write compounds as one word;
 * - `a/b` are alternatives for one word ("rose/grew by"); `(word)` may be missing;
 * - `~` stands for up to three words in between ("fell ~ by"), and one figure in digits ("closed ~ firms");
 * - hyphens, quotation marks, brackets and commas of the text are passed over, so they are not written here.
 * Greek accents, Arabic vowel signs and hamza seats are folded and Arabic proclitics (و ب ل ك ف ال) are taken off before comparing.
 * All other marks count: Vietnamese "năm" is not "nam".
 */
export type Phrases = string;

/** Kinds of numeral that are no claim; the names of the gold's noise. */
export const refusalKinds = [
	'date',
	'year',
	'time',
	'period',
	'duration',
	'age',
	'anniversary',
	'session_number',
	'ordinal',
	'doc_number',
	'phone',
	'address',
	'list',
	'view_count',
	'comment_count',
	'attendance',
	'name',
	'place',
	'distance',
	'altitude',
	'weather',
	'score',
	'version',
	'model',
	'url',
	'id',
	'limit',
	'criteria',
	'price',
	'price_base',
	'denominator',
	'other'
] as const;
export type RefusalKind = (typeof refusalKinds)[number];

export const boundKinds = ['about', 'over', 'under', 'at_least', 'at_most'] as const;
export type BoundKind = (typeof boundKinds)[number];

/** Words beside a figure that say what is said of it. One meaning each, the same in every language. */
export const cueKinds = [
	/** goes up: "rose", "increase", "higher", "more than last year" */
	'rise',
	/** goes down */
	'fall',
	/** the amount of a change follows: "by", "κατά", "o", "med", "بنسبة" */
	'by',
	/** the value arrived at follows: "to", "at", "σε", "na", "til", "còn", "إلى" */
	'to',
	/** comes to, amounts to: "reached", "έφτασε", "đạt", "činil", "utgjorde", "بلغ" */
	'reach',
	/** part of a whole: "accounts for", "share", "chiếm", "tỷ trọng" */
	'share',
	/** "growth", "growth rate", "tempo růstu", "tốc độ tăng" */
	'growth',
	/** plan, target as a yardstick: "plan", "σχέδιο", "kế hoạch", "target" in "110 % of the target" */
	'plan',
	/** budget estimate as a yardstick: "dự toán", "εκτίμηση της κυβέρνησης", "odhad rozpočtu" */
	'estimate_plan',
	/** issuer of a plan: central government, Prime Minister */
	'central',
	/** issuer of a plan: provincial People's Council or Committee */
	'council',
	/** goes beyond: "exceeded", "above", "vượt", "υπερβαίνοντας" */
	'exceed',
	/** equals or fulfils: "equal to", "fulfilled", "bằng", "completing" */
	'complete',
	/** stays below: "short of", "hụt" */
	'below',
	/** another place or the average is compared with: "times that of", "higher than the average of" */
	'comparison',
	/** an earlier period that is only compared with follows: "compared with", "than in", "so với", "oproti", "έναντι" */
	'compared',
	/** the figure is estimated: "estimated", "ước", "κατ' εκτίμηση", "anslått" */
	'estimated',
	/** the figure is aimed at: "target", "aims for", "phấn đấu", "στόχος", "by 2025" */
	'target',
	/** "respectively", "lần lượt", "αντίστοιχα" */
	'respectively',
	/** "of which", "including", "trong đó" */
	'of_which',
	/** the whole of a list: "in total", "tổng cộng" */
	'total',
	/** adds to what was there: "more", "additional", "thêm", "nye" */
	'additional',
	/** a rank is given: "ranked", "place", "xếp thứ", "κατατάσσεται", "v pořadí" */
	'rank',
	/** steps on a ranking: "places", "bậc", "θέσεις", "příček" */
	'rank_steps',
	/** "top" in "top 10" */
	'top',
	/** field of a rank: the country */
	'in_country',
	/** field of a rank: a region */
	'in_region',
	/** the whole nation is spoken of: "nationwide average", "cả nước", "celostátní" */
	'national',
	/** "per", "each", "mỗi", "ανά" */
	'per',
	/** a subject changes to a neighbour: "neighbouring", "giáp ranh", "γειτονική" */
	'neighbour',
	/** honours are given, to people and bodies that are counted and are no indicator: "awarded", "certificates of merit", "tặng bằng khen" */
	'award',
	/** a negation of rise or reach: "did not", "chưa" */
	'negation'
] as const;
export type CueKind = (typeof cueKinds)[number];

/** Nouns of things that are counted; an indicator of the catalogue names the noun it counts. */
export const nounKinds = [
	'communes',
	'districts',
	'provinces',
	'villages',
	'tourists',
	'foreign_tourists',
	'domestic_tourists',
	'enterprises',
	'projects',
	'people',
	'households',
	'workers',
	'jobs',
	'houses',
	'party_members',
	'party_organisations',
	'cadres',
	'schools',
	'doctors',
	'beds',
	'products',
	'criteria',
	'targets',
	'cases',
	'deaths',
	'articles',
	/** What reports count outside the catalogue: tasks, lessons, reports, collectives, certificates ... */
	'things'
] as const;
export type NounKind = (typeof nounKinds)[number];

/** Relative periods, measured from the main period of the document or of the sentence. */
export const relativePeriods = [
	/** Counted from the day of writing: "last year", "i fjor", "năm ngoái". */
	'last_year',
	/** Counted from the year spoken of: "the year before", "a year earlier", "so với năm trước". */
	'year_before',
	/** Counted from the day of writing: "this year", "i år", "năm nay". */
	'this_year',
	/** The year spoken of: "the whole year", "cả năm". */
	'the_year',
	/** January to the month reported on: "since the beginning of the year", "hittil i år". */
	'year_to_date',
	/** Counted from the day of writing: "next year", "năm tới". */
	'next_year',
	/** Counted from the year spoken of: "the following year", "a year later". */
	'year_after',
	'same_period',
	/** The term of office, or the five years, that the text is about: "over the term", "in five years", "nhiệm kỳ qua". */
	'the_term',
	/** The last year of it. */
	'term_end',
	'this_month',
	'last_month',
	'this_quarter',
	'last_quarter'
] as const;
export type RelativePeriod = (typeof relativePeriods)[number];

/** What a text speaks of besides its figures' subjects. */
export const themes = [
	/** It looks back on the year that follows: "review of 2024", "tổng kết". */
	'review',
	/** It looks at what lies ahead: "tasks for 2025", "nhiệm vụ". */
	'agenda',
	/** It speaks of its figures as such: "the figures are estimates", "số liệu". */
	'figures'
] as const;
export type Theme = (typeof themes)[number];

/** What a passage speaks of; the indicators of each are in `indicator/subjects.ts`. */
export const subjects = [
	'economy',
	'industry',
	'agriculture',
	'crops',
	'fisheries',
	'forests',
	'budget',
	'banking',
	'public_investment',
	'foreign_investment',
	'investment',
	'enterprises',
	'exports',
	'imports',
	'retail',
	'prices',
	'tourism',
	'new_rural',
	'poverty',
	'income',
	'labour',
	'insurance',
	'health',
	'schools',
	'party',
	'housing',
	'safety',
	'electricity'
] as const;
export type Subject = (typeof subjects)[number];

/** Words beside a wider name that make a narrower one of it, or none; what each makes is in `indicator/qualified.ts`. */
export const qualifiers = [
	/** of a standard: "advanced", "nâng cao" */
	'advanced',
	/** of a standard: "model", "kiểu mẫu" */
	'model',
	/** "foreign", "from abroad" */
	'foreign',
	/** "domestic", "local" */
	'domestic',
	/** "customs", "duties" */
	'customs',
	/** "rural", "of farmers" */
	'rural',
	/** what comes new: "founded", "admitted", "licensed" */
	'begun',
	/** what there is: "active", "valid", "in all" */
	'standing',
	/** what ends, and what is only asked or invited: "dissolved", "suspended", "surveyed" */
	'ended',
	/** "spent", "outlays" */
	'spending',
	/** "per head" */
	'head',
	/** "index" */
	'index'
] as const;
export type Qualifier = (typeof qualifiers)[number];

export interface LanguagePack {
	/** BCP 47 primary language: "vi". */
	code: string;
	/** English name. */
	name: string;
	nativeName: string;
	direction: 'ltr' | 'rtl';
	/** No pack was written for the language: it holds only what Unicode data say. */
	plain?: true;
	/** Clauses may close with their verb, which says of the figure before it what verbs say of the one behind them: "auf 5 % geschätzt" is "estimated at 5 %". */
	verbFinal?: true;
	/** Every noun has a capital, so that a capital begins neither a name nor a sentence: "5 Hektar Wald", "84,6 Mio. Tonnen". */
	capitalNouns?: true;
	/** Letters written together with the word after them (Arabic و ب ل ك ف ال); they are taken off before words are compared. */
	proclitics: readonly string[];
	/** Decimal mark and marks that group digits, the usual first. A space stands for every kind of space. */
	decimal: ',' | '.' | '٫';
	grouping: readonly string[];

	/** Number words by value: 0 to 19, the tens, hundreds that are one word, duals ("مليونان" is 2000000). All genders and cases. */
	cardinals: Readonly<Record<number, Phrases>>;
	/** Words that multiply what stands before them: hundred, thousand, million ..., all cases and abbreviations ("εκατ", "mld"). */
	scales: Readonly<Record<number, Phrases>>;
	/** Words between number words: "and", "και", "lẻ/linh". Empty where there are none. */
	numberJoiners: Phrases;
	/**
	 * Number words by value that are more often something else ("năm" year, "en" article, "a couple"): part of a longer number, never a
	 * figure by themselves. They may begin one ("năm triệu"), or stand behind a joiner or inside a compound ("tjueen").
	 */
	looseNumbers?: Readonly<Record<number, Phrases>>;
	/** Phrases that hold a number word and are no number: "segundo o relatório". */
	notNumbers?: Phrases;
	/** Units stand before tens, joined: "femogtyve", "خمسة وعشرون". */
	unitsFirst?: boolean;
	/** Number words are written together ("femogtyve", "pětadvacet") and may be taken apart. */
	numberCompounds: boolean;
	/** Cardinals, scales and ordinals are often typed without their marks: "decimo", "deuxieme". */
	marksOptional?: boolean;
	/** Decimal point as a word: "point", "phẩy". */
	pointWords: Phrases;
	/** A minus as a word before the number: "minus", "âm". Without it "minus". */
	minusWords?: Phrases;
	/** Ordinal words by value, as stems where inflected. */
	ordinals: Readonly<Record<number, Phrases>>;
	/** What follows a digit to make it an ordinal: "st", "η", "." (cs, nb). */
	ordinalSuffixes: Phrases;
	/** What stands before a digit or number word to make it an ordinal: "thứ", "No". */
	ordinalPrefixes: Phrases;
	/** Words that stand before an ordinal and hardly before a figure, so that the stop behind ends no sentence: "dem" in "dem 12. Platz". */
	ordinalLeads?: Phrases;
	/** Fraction words by value: 0.5 "half", 0.25 "quarter"; counted ones too ("two thirds", "tři čtvrtiny"). */
	fractions: Readonly<Record<number, Phrases>>;
	/** Multiples as one word by value: 2 "doubled, twice, διπλάσι*". */
	multiples: Readonly<Record<number, Phrases>>;
	/** "times", "φορές", "lần", "krát", "ganger". */
	times: Phrases;
	/** Between the parts of a ratio: "of", "out of", "trên", "από τις", "z". */
	ratioWords: Phrases;
	/** Between the ends of a range: "to", "đến", "až", "έως", "til"; and the word that opens one ("between", "từ", "mezi"). */
	rangeWords: Phrases;
	rangeOpeners: Phrases;
	/**
	 * Before the first of two values that a thing moves between ("from"), where no opener of ranges says it; and the verbs that
	 * say so, where the word stands behind nouns too: "passé de 7 à 8 %", but "une hausse de 7 à 8 %".
	 */
	moves?: { from: Phrases; verbs?: Phrases };
	/** "and" between two figures: "and", "và", "και", "a", "og", "و". */
	conjunctions: Phrases;

	/** Unit words by unit code; symbols and ISO codes that every language shares are in quantity/units.ts. */
	units: Readonly<Record<string, Phrases>>;
	/** Unit words that stand before the figure: "百分之". */
	unitsBefore?: Readonly<Record<string, Phrases>>;
	/** Hedges before the figure, and those after it ("or more", "trở lên"). */
	bounds: Readonly<Record<BoundKind, Phrases>>;
	boundsAfter: Readonly<Partial<Record<BoundKind, Phrases>>>;
	cues: Readonly<Record<CueKind, Phrases>>;
	/** Words that lead to the amount of a change right behind its verb or noun and say much else besides: "de" in "diminué de 42". */
	amountWords?: Phrases;
	/** Endings of words that close a clause without a comma: "했고", "이며". */
	clauseEnds?: Phrases;
	/** Words that say what is done with the year named after them, and words for figures as such. */
	themes: Readonly<Record<Theme, Phrases>>;
	/** Words that news uses when it speaks of a subject, without naming an indicator: "guests", "beaches", "hotels" for tourism. */
	subjects: Readonly<Record<Subject, Phrases>>;
	qualifiers: Readonly<Record<Qualifier, Phrases>>;
	nouns: Readonly<Record<NounKind, Phrases>>;

	/** Words that make the numeral after them, or before them, no claim. */
	refuseBefore: Readonly<Partial<Record<RefusalKind, Phrases>>>;
	refuseAfter: Readonly<Partial<Record<RefusalKind, Phrases>>>;

	periods: {
		/** Twelve entries, January first, with inflections and abbreviations. */
		months: readonly Phrases[];
		/** Short names of months that are words besides, read between a day and a year alone: "12 dez. 2024". */
		monthsAfterDay?: Readonly<Record<number, Phrases>>;
		/** Days of the week, for datelines. */
		weekdays: Phrases;
		/** "year", "quarter", "half-year", "month", "week", "day". */
		year: Phrases;
		quarter: Phrases;
		half: Phrases;
		/** "quarter" as it is counted ("three quarters", "три квартала"); all forms of it where this is missing. */
		quarters?: Phrases;
		/** The letter of a quarter beside its number, where it is not Q: "T3", "1T". */
		quarterLetter?: Phrases;
		/** One word for so many months: 9 "εννεάμηνο", 4 "quadrimestre". */
		runs?: Readonly<Record<number, Phrases>>;
		month: Phrases;
		day: Phrases;
		/** First of "first nine months", and last of "last quarter". */
		first: Phrases;
		last: Phrases;
		/** "end of", "beginning of" a year or month; "by", "until" a date. */
		endOf: Phrases;
		startOf: Phrases;
		until: Phrases;
		/** "since", "from ... on"; "term", "nhiệm kỳ", "období" before a span of years. */
		since: Phrases;
		/** Words that make a month the first of those up to the month reported on: "since", "depuis". */
		everSince?: Phrases;
		term: Phrases;
		/** Before the month or day on which something came out: "published in April". */
		published?: Phrases;
		/** Beside a number of years, before or behind: from now "ago", "hace"; from the year spoken of "earlier", "plus tard". */
		yearsApart: Readonly<Partial<Record<'last_year' | 'year_before' | 'year_after', Phrases>>>;
		/** Beside a month: the last or next one, counted from the day of writing: "décembre dernier". */
		nearest?: Readonly<Record<'last' | 'next', Phrases>>;
		/** The year that was named last: "the same year", "cùng năm". */
		sameYear?: Phrases;
		relative: Readonly<Record<RelativePeriod, Phrases>>;
	};

	places: {
		/** Words for the levels, singular and plural, as they stand beside a name. */
		province: Phrases;
		city: Phrases;
		district: Phrases;
		town: Phrases;
		commune: Phrases;
		/** Those of these words that speak of several: "communes of Nghe An" says nothing of what Nghe An is. */
		plurals: Phrases;
		/** Names of the country, and the ways to say "the whole country". */
		vietnam: Phrases;
		/** Level words stand before the name ("huyện Nam Đàn"), after it ("Nam Dan district") or both. */
		levelStands: 'before' | 'after' | 'both';
		/** "the province", "our province", "the whole province": the topic's province again. */
		theProvince: Phrases;
		/** "the district", "the whole district", "the town": a smaller place named before. */
		theDistrict: Phrases;
		/**
		 * Names of provinces ("ha-noi") and districts ("bac-giang/yen-dung") by id that are neither the Vietnamese name, with all, some or none
		 * of its marks, nor made by rule (place/transliterate.ts): "河内", "Saigón".
		 */
		names?: Readonly<Record<string, Phrases>>;
	};

	/** Names of indicators as news of this language says them, by indicator id or family key (indicator/families.ts). */
	indicators: Readonly<Record<string, Phrases>>;
	/** Phrases that look like an indicator, a place, a cue or a counted thing and are none: "Pacific" (Thái Bình Dương), "better than expected". */
	decoys: Phrases;
	/** Abbreviations whose full stop ends no sentence, without the stop. */
	abbreviations: Phrases;
}
