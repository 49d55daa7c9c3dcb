import { readFeatureName } from '#lib/claim/features.ts';
import { featureWords } from '#lib/claim/featureWords.ts';

/**
 * What each feature says of a figure, as part of a sentence, by the name of its template. `{0}` is its first argument in words,
 * `{0:figure}` so many of something ("two figures"), `{0=a|b}` the words for its first, second ... value.
 */
export const phrasings: Readonly<Record<string, string>> = {
	'main year first':
		'of the years named it is the {0=first|second|third|fourth or later}, first named {1}',
	'main year named': 'it is named {1:time} for itself, first {0}',
	'main year in passing': 'it is named {1:time} for itself and {0:time} only in passing',
	'main year figures': '{0} of the figures stand behind it or a part of it',
	'main year beside later': '{0} of its mentions stand beside a later year',
	'main year aimed at': '{0} of its mentions stand beside an aim',
	'main year by season':
		'the text was published in the {0} quarter, and its year was {1=three years or more before|two years before|the year before|that year|the year after|two years after|three years or more after|not known}',
	'main year by date':
		'the day of publication is {0}, and its year was {1=three years or more before|two years before|the year before|that year|the year after|two years after|three years or more after|not known}',
	'main year by season, parts':
		'the text was published in the {0} quarter, with a part of it that was just over {2}',
	'main year, one earlier': 'a year before it is named {1}',
	'main year spoken of':
		'the text {0=does not say what it does with it|looks back on it|looks ahead to it|speaks of it}{1=|, early on}{2=|, and names others as early}',
	'main year after one compared':
		'the year before it is {0=not|now and then|often|mostly} only compared with',
	'main year before one aimed at':
		'the year after it is {0=not|now and then|often|mostly} aimed at',
	'main year before one spoken of': 'the year after it is {0}',
	'main year of a day named': 'a day of it is named {0}',
	'main year before a day named': 'a day of the year after it is named {0}',

	'main part since January': 'it {0=does not run|runs} from January on, and it {1}',
	'main part longest to its end':
		'it is {0=not |}the longest part to its end, and {1=not |}the last to end',
	'main part before publication': 'it is {0=the year itself|a part of the year} and {1}',
	'main part first':
		'of the periods of the year it is the {1=first|second|third|fourth or later} named',
	'main part in passing': 'it is {1}, named {0:time} only in passing',
	'main part named': 'it is {0=the year itself|a part of the year}, named {2:time}, first {1}',
	'main part figures': '{1} of the figures stand behind it',
	'main part without year': 'of its mentions {1} go without their year',
	'main part by season': 'the text was published in the {0} quarter, and it is {2}',
	'main part, part of it': 'a part of it is named {1}',
	'main part, longer with same end': 'a longer period that ends with it is named {1}',

	'indicator fits': 'the figure is {1} and this {2}: {0}',
	'indicator from': 'it comes from {0}, and {1}',
	'indicator from, of nature': 'it is {1} that comes from {0}',
	'indicators nearer': 'it comes from {0}, with {1:fitting name} nearer to the figure',
	'mentions nearer': 'it comes from {0}, with {1:name} nearer to the figure',
	'indicator distance': 'it comes from {0}, {1}',
	'figures between': 'it comes from {0}, with {1:figure} between',
	'clauses between': 'it comes from {0}, with {1:break} of a clause between',
	'indicator used': 'the sentence has {2=no such figure of it yet|such a figure of it already}',
	'indicator of figure before': 'the figure before is of {0=something else|it too}, and {1}',
	'indicator of figure before in the clause':
		'the figure before in the clause is of {0=something else|it too}',
	'in brackets': 'the figure {1=does not stand|stands} in brackets, and it comes from {0}',
	'list aligned':
		'the names and the figures of the list {1=do not stand|stand} in the same order{2=|, and the sentence says “respectively”}',
	'counted noun': 'what is counted is {1=not what it counts|what it counts}',
	'one indicator named': 'the words {0=may mean several things|mean it alone}, and {1}',
	plausible: 'the value would be {0}, and {1}',
	'place in family': 'among what the words may mean, {0:other} comes before it',
	'cue for nature': 'for {2}, {0} stands {1}',
	'outside the catalogue':
		'the figure is {0}{2=| of a known kind}, with {1:fitting name} beside it',
	'outside the catalogue, style': 'the figure is {1}, written in {0=digits|words}',
	'no claim': 'the figure is {0}{2=| of a known kind}, with {1:fitting name} beside it',
	'no claim, style': 'the figure is {1}, written in {0=digits|words}',
	'no claim, cue': '{0} stands {1}',
	'outside the catalogue, cue': '{0} stands {1}',
	'part of the whole named': 'it is {0=not |}the part that this place of the list is for',
	'kin of figure before': 'the figure before, {1}, is {0}, and this comes from {2}',
	'kin of figure before, of unit': 'the figure before, {1}, is {0}, and this is {2}',
	'named elsewhere too':
		'it is {0=named nowhere else near|also named elsewhere in the sentence|also named in the sentence before|also named elsewhere in the sentence and in the one before}',
	'narrower than named, as before':
		'the words name {0=it|something wider}{1=|, which the figure before was of}',
	'country spoken of': 'it is of {0=a province|the country}, and the country is spoken of {1}',
	'whole of figure before': 'it is the whole that the figure before is a part of',
	'kin of figure before, alike': 'the figure before, {1}, is {0}{2=| and has such a unit too}',
	'kin of figure before, cue': 'the figure before is {2}, and {0} stands {1}',
	'kin of figure before the last': 'the figure before the last, {1}, is {2}, and the last is {0}',
	'after what is outside the catalogue':
		'the figure before, {0}, is of nothing in the catalogue{2=| and has such a unit too}, and it comes from {1}',
	'outside the catalogue again':
		'the figure before, {1}, is of {0=something in|nothing in} the catalogue{2=| and has such a unit too}',
	'noun counted': '{0} are counted{1=|, which is what it counts}, and its subject is spoken of {2}',
	'outside the catalogue, noun':
		'{0} are counted{1=|, after something else outside the catalogue}, and the figure before stands {2}',
	'subject spoken of, or another':
		'its subject is spoken of {0}, another {1}, and it comes from {2}',
	'subject spoken of': 'its subject is spoken of {0}, the figure is {2}, and {1}',
	qualified: 'the word {0} stands {1}, and {2}',
	'qualified, fitting': 'a word that {0} stands {1}, and {2}',
	'outside the catalogue, qualified': 'the word {0} stands {1}, and the figure is {2}',
	'names around figures':
		'of the names of the sentence, {1=none stands|one stands|two stand|several stand} before its first figure and {2=none|one|two|several} behind its last, and it comes from {0}',
	'words of mention': 'its name has {0=one word|two words|three words|four words or more}',

	measure: 'the figure is {1}, of {2}',
	'measure fits': 'for {2}, {1}',
	'measure cue': '{1} stands {2}',
	'measure last cue': 'the last telling word before the figure is {1}, {2}',
	'measure next cue': 'the first telling word after the figure is {1}, {2}',
	'measure last cue, unit': 'the figure is {2} that follows {1}',
	'measure after': 'the figure before is {1} of {2=something else|the same}',
	'measure after, unit': 'the figure before is {1}, and this is {2}',
	'measure of ratio': 'the figure is {1=not |}so many of so many',
	'measure in brackets': 'the figure {1=does not stand|stands} in brackets and is {2}',
	'measure plausible': 'the value would be {1}, and {2}',
	'measure ordinal': 'the number is {1=not |}an ordinal',
	'measure in list': 'the figure before in the list is {1}',
	'measure level again': 'the level {2=was not|was} given before, and this is {1}',

	'place from': 'it is {1} from {0}',
	'places nearer': 'it comes from {0}, with {1:place} nearer to the figure',
	'place distance': 'it comes from {0}, {1}',
	'figures before place': 'it comes from {0}, with {1:figure} between',
	'clauses to place': 'it comes from {0}, with {1:break} of a clause between',
	'place of figure before':
		'the figure before, {1=in the same sentence|one sentence back|two sentences back|further back}, is of {0=another place|it too}',
	'place is topic': 'the document is {0=not |}about it',
	'place of document': 'it is {0=not |}the main place of the document',
	'place cue': 'for {2}, {0} stands {1}',
	'place of indicator': 'it is {0}, and the figure is {1}{2=| that is always the country’s}',
	'place measure': 'it is {0} from {2}, and the figure is {1}',
	'places in sentence': 'the sentence names {1:place}, and it comes from {0}',
	'place begins sentence': 'it {1=does not open|opens} its sentence',
	'place used': 'another figure of the sentence is {1=not |}of it',
	'place list aligned':
		'the places and the figures of the list {1=do not stand|stand} in the same order',
	'place with a rival':
		'the document is about {1=one place above all|two places alike}, and it is {2=not |}among the first two',
	'place opened last': 'it is {1=not |}the place that last opened a sentence',
	'places around figures':
		'of the places of the sentence, {1=none stands|one stands|two stand|several stand} before its first figure and {2=none|one|two|several} behind its last, and it comes from {0}',
	'place across paragraphs': 'it comes from {0}, {1=within the paragraph|in another paragraph}',
	'place of paragraph':
		'of {2:place} that the paragraph names before the sentence, it is {0=not |}the first',
	'place of figure before, across paragraphs':
		'the figure before, {1=in the paragraph|in another paragraph}, is of {0=another place|it too}',
	'place of a neighbour': 'it was {1=not |}named as a neighbour',
	'place, in brackets': 'the figure {1=does not stand|stands} in brackets',

	'period from': 'it is {1} from {0}',
	'period year': 'it comes from {0}, and its year is {1}{2=|, in a sentence with an aim}',
	'period year, aim': 'the figure is {2}, and its year is {0}{1=|, in a sentence with an aim}',
	'periods nearer': 'it comes from {0}, with {1:period} nearer to the figure',
	'period distance': 'it comes from {0}, {1}',
	'figures before period': 'it comes from {0}, with {1:figure} between',
	'clauses to period': 'it comes from {0}, with {1:break} of a clause between',
	'period and publication': 'it {0}, {1=no aim is|an aim is} spoken of, and it comes from {2}',
	'period of kin': 'the figure before, {2}, is {1} and of {0=another period|this period}',
	'period of figure before, near':
		'the figure before, {1}, is of {0=another period|this period}, and this comes from {2}',
	'period of figure before': 'the figure before is of {0=another period|it too}',
	'period of document': 'it is {0=not |}the main period of the document',
	'period likely of document':
		'it is {0=not|hardly|perhaps|most likely} what the document is about, and comes from {1}',
	'period compared with': 'it is {1=more than|only} what something is compared with',
	'word before period': '{0} stands just before it',
	'period of stock':
		'the figure is {0=of what happens over a time|of a state at one time}, and it is {1} from {2}',
	'period named with place':
		'it comes from {0}, {1=not |}from the sentence that names the place, {2=this one|one back|two back|further back}',
	'periods around figures':
		'of the periods of the sentence, {1=none stands|one stands|two stand|several stand} before its first figure and {2=none|one|two|several} behind its last, and it comes from {0}',
	'period in brackets':
		'the figure {1=does not stand|stands} in brackets, with {2:break} of a clause between',
	'periods in sentence': 'the sentence names {1:period}, and it comes from {0}',
	'period begins sentence': 'it {1=does not open|opens} the sentence',
	'period of nature': 'the figure is {1}, and its year is {2}',
	'period resolved': 'its year is {1=printed|not printed but follows}',
	'period list aligned':
		'the periods and the figures of the list {1=do not stand|stand} in the same order',
	'period of same indicator': 'the last figure of the same kind is of {0=another period|it too}',
	'period used': 'the sentence has {1=no such figure for it yet|such a figure for it already}',
	'period carried': 'the figure before is of it too',
	'period kind': 'it is {0} from {2}, and the figure is {1}',
	'period carried over':
		'it stands {1=in the same sentence|a sentence away|two sentences away|further away}, in {2=another|the same} paragraph',
	'period expected': 'it is {1=not |}the year to expect from the date of publication',
	'period only compared': 'the text {1=does more than compare|only compares} with it',

	status: 'the figure is {1}',
	'status cue': '{1} stands {2}',
	'status after, measure': 'the figure before is {1}, and this is {2}',
	'status after in the clause': 'the figure before{2=| in the clause} is {1}',
	'status after, indicator': 'the figure before is {1}, of {2=something else|the same}',
	'status by year':
		'the latest year that the sentence names is {1=long before the main one|two years before the main one|the one before the main one|the main one|the one after the main one|two years after the main one|long after the main one|none}',
	'status of year': 'its year is {1}',
	'status of paragraph':
		'{1} stands {2=here|in the sentence before|two sentences back|further back}',
	'status said of all':
		'sentences without a figure but with {1} stand {2=nowhere|once in the document|several times in the document|close by}',
	'status of year spoken of':
		'the text {1=does not look|looks} ahead to its year, and {2=does not look|looks} back on it',
	'status bound': 'the value is given {1=exactly|as a limit|roughly|as “over” or “under”}',
	'status in brackets': 'the figure before is {1}, and this {2=does not stand|stands} in brackets',

	sign: 'the figure is {1} of {2}',
	'sign cue': '{1} stands {2}',
	'sign last cue': 'the last such word before the figure is {1}, {2}',
	'sign next cue': 'the first such word after the figure is {1}, {2}',
	'sign of unit': 'the figure is {1} and {2}',
	'sign after': 'the figure before is {1=no|a} decrease{2=|, in the same list||}'
};

const reasonParts = /^(?<against>not )?(?<name>.*?)(?: \(\+[\d.]+\))?$/;

/** A reason of an explanation in plain words, and whether it speaks against the runner-up rather than for what was read. */
export function reasonInWords(reason: string): { words: string; against: boolean } {
	const { against, name = reason } = reasonParts.exec(reason)?.groups ?? {};
	return { words: featureInWords(name), against: against !== undefined };
}

/** A feature in plain words: "figures between: mention before · 0 · its unit" is "it comes from words before the figure, with no figure between". */
export function featureInWords(name: string): string {
	const read = readFeatureName(name);
	const phrasing = read && phrasings[read.template.name];
	if (!phrasing) return name;
	return phrasing.replace(/\{(\d)(?:([:=])([^}]*))?\}/g, (_gap, position, sort, rest) => {
		const argument = read.values[Number(position)];
		if (!argument) return '';
		const words: Readonly<Record<string, string>> = featureWords[argument.enumeration];
		const said = words[argument.value] ?? argument.value;
		if (sort === '=') return String(rest).split('|')[argument.index] ?? '';
		return sort === ':' ? `${said} ${rest}${['0', '1'].includes(argument.value) ? '' : 's'}` : said;
	});
}
