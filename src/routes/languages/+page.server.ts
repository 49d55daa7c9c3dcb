import stored from '../../../data/evaluation.json';
import { type EvaluationResult, evaluationSchema } from '#lib/dataset/evaluation.ts';
import { families } from '#lib/indicator/families.ts';
import { indicators } from '#lib/indicator/index.ts';
import { holdingsOf, wordingsOf } from '#lib/language/holdings.ts';
import { languageCodes, loadPack } from '#lib/language/index.ts';
import type { LanguagePack } from '#lib/language/schema.ts';

/** An indicator that every language speaks of, for its wordings. */
const example = 'exports';

export async function load() {
	const { extractor, all, languages: results } = evaluationSchema.parse(stored);
	const packs = await Promise.all(languageCodes.map(loadPack));
	const rows = packs.filter((pack) => pack !== undefined).map((pack) => rowOf(pack, results));
	return {
		extractor,
		all,
		indicators: indicators.length,
		example: indicators.find(({ id }) => id === example)?.title ?? example,
		languages: rows.toSorted((a, b) => a.name.localeCompare(b.name))
	};
}

function rowOf(pack: LanguagePack, results: Readonly<Record<string, EvaluationResult>>) {
	const { code, name, nativeName, direction } = pack;
	return {
		code,
		name,
		nativeName,
		direction,
		script: scriptOf(code),
		result: results[code],
		holdings: holdingsOf(pack),
		named: namedBy(pack),
		wordings: wordingsOf(pack, example, 4)
	};
}

/** How many indicators of the catalogue a pack has words for, their families' words included. */
function namedBy(pack: LanguagePack): number {
	const members: Readonly<Record<string, readonly string[]>> = families;
	const ids = new Set(Object.keys(pack.indicators).flatMap((key) => members[key] ?? [key]));
	return indicators.filter(({ id }) => ids.has(id)).length;
}

function scriptOf(code: string): string {
	const { script } = new Intl.Locale(code).maximize();
	return new Intl.DisplayNames('en', { type: 'script' }).of(script ?? 'Zyyy') ?? '';
}
