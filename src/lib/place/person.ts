import { articles, familyNames, scripts } from '#lib/place/names.ts';
import { spellings } from '#lib/place/transliterate.ts';
import { fold, stripMarks } from '#lib/text/fold.ts';
import type { Token } from '#lib/text/tokens.ts';

/** Whether a name is a person's: "Nguyen Thi Hoa Binh" leads to it from a family name, by capitalised words alone, none before `after`. */
export function followsFamilyName(
	from: number,
	after: number,
	tokens: readonly Token[],
	language: string
): boolean {
	const known = familiesOf(language);
	for (let at = from - 1; at >= after && at >= from - 3; at--) {
		const token = tokens[at];
		if (token?.kind !== 'word' || !token.capital || tokens[at + 1]?.line) return false;
		if (known.has(token.key)) return true;
	}
	return false;
}

const families = new Map<string, Set<string>>();

function familiesOf(language: string): ReadonlySet<string> {
	let known = families.get(language);
	if (!known) families.set(language, (known = spellFamilies(language)));
	return known;
}

function spellFamilies(language: string): Set<string> {
	const script = scripts[language];
	const names = familyNames
		.split(', ')
		.flatMap((name) => [
			fold(name),
			stripMarks(name),
			...(script ? spellings(name, script, 4).map(({ text }) => text) : [])
		]);
	const known = new Set(names);
	known.delete(articles[language] ?? '');
	return known;
}
