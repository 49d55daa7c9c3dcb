import { inSentence, wordsBetween, type Stretch } from '#lib/claim/context.ts';
import type { PeriodSurvey } from '#lib/claim/standings.ts';
import type { Theme } from '#lib/language/schema.ts';
import { parsePeriod, yearOf } from '#lib/period/parse.ts';

/** How many words a year may stand behind what is done with it. */
const themeReach = 8;

/** What the nearest word before a year, with no other year between, says is done with it. */
export function themeBefore(
	{ layout, themes, periods }: Pick<PeriodSurvey, 'layout' | 'themes' | 'periods'>,
	mention: Stretch
): Theme | undefined {
	const sentence = layout.sentenceAt[mention.from] ?? 0;
	const theme = inSentence(layout, themes, sentence).findLast(
		({ to, theme }) => theme !== 'figures' && to <= mention.from
	);
	if (!theme || wordsBetween(layout, theme, mention) > themeReach) return undefined;
	const between = inSentence(layout, periods, sentence).some(
		({ from, to }) => from >= theme.to && to <= mention.from
	);
	return between ? undefined : theme.theme;
}

/** What a text does with each of its years. */
export function themesByYear(survey: PeriodSurvey): Map<number, Set<Theme>> {
	const themes = new Map<number, Set<Theme>>();
	for (const mention of survey.periods) {
		const theme = mention.compared ? undefined : themeBefore(survey, mention);
		if (theme === undefined) continue;
		const year = yearOf(parsePeriod(mention.period));
		const known = themes.get(year) ?? new Set();
		themes.set(year, known.add(theme));
	}
	return themes;
}
