import type { Script } from '#lib/place/script.ts';
import { parseSyllable } from '#lib/place/syllables.ts';

/** A spelling and how far it is from the usual one: 0 is the usual one. */
export interface Spelling {
	text: string;
	cost: number;
}

/** Spellings of one syllable that are tried at most. */
const perSyllable = 14;

/** The likeliest spellings of a Vietnamese name in a script, words separated by spaces, at most `limit`. */
export function spellings(name: string, script: Script, limit: number): Spelling[] {
	const words = name
		.toLowerCase()
		.split(/[\s'’–-]+/)
		.filter((word) => word !== '');
	return words
		.map((word) => ofSyllable(word, script))
		.reduce((left, right) => join(left, right, limit))
		.slice(0, limit)
		.map(({ text, cost }) => ({ text: text.trim(), cost }));
}

const known = new WeakMap<Script, Map<string, Spelling[]>>();

function ofSyllable(word: string, script: Script): Spelling[] {
	let memo = known.get(script);
	if (!memo) known.set(script, (memo = new Map()));
	let found = memo.get(word);
	if (!found) memo.set(word, (found = spell(word, script)));
	return found;
}

function spell(word: string, script: Script): Spelling[] {
	const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
	const whole = script.syllables[plain];
	if (whole !== undefined) return choices(whole);
	const parts = parseSyllable(word);
	if (!parts) return byLetter(plain, script);
	const { onset, nucleus, horned, coda } = parts;
	const initial = onset === '' ? script.initial[nucleus] : undefined;
	const vowel = initial ?? script.nuclei[horned] ?? script.nuclei[nucleus];
	const sequence = [script.onsets[onset] ?? '-', vowel ?? '-', script.codas[coda] ?? '-'];
	return sequence
		.map(choices)
		.reduce((left, right) => combine(left, right), [{ text: '', cost: 0 }]);
}

function byLetter(plain: string, script: Script): Spelling[] {
	return [{ text: [...plain].map((letter) => script.letters[letter] ?? letter).join(''), cost: 0 }];
}

/** "τ θ" costs 0 and 1. */
function choices(list: string): Spelling[] {
	return list.split(' ').map((text, cost) => ({ text: text === '-' ? '' : text, cost }));
}

/** The cheapest pairs of words, at most `limit`; both lists have the cheapest first. */
function join(left: readonly Spelling[], right: readonly Spelling[], limit: number): Spelling[] {
	const joined: Spelling[] = [];
	const most = (left.at(-1)?.cost ?? 0) + (right.at(-1)?.cost ?? 0);
	for (let cost = 0; cost <= most; cost++)
		for (const a of left)
			for (const b of right) {
				if (a.cost + b.cost !== cost) continue;
				joined.push({ text: `${a.text} ${b.text}`, cost });
				if (joined.length === limit) return joined;
			}
	return joined;
}

/** Every pair of parts joined, the cheapest first, at most as many as are tried. */
function combine(left: readonly Spelling[], right: readonly Spelling[]): Spelling[] {
	const cheapest = new Map<string, number>();
	for (const a of left)
		for (const b of right) {
			const text = a.text + b.text;
			const cost = a.cost + b.cost;
			if (cost < (cheapest.get(text) ?? Infinity)) cheapest.set(text, cost);
		}
	return [...cheapest]
		.map(([text, cost]) => ({ text, cost }))
		.sort((a, b) => a.cost - b.cost)
		.slice(0, perSyllable);
}
