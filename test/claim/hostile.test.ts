import { expect, test } from 'vitest';
import { extract } from '#lib/claim/extract.ts';
import { loadPack } from '#lib/language/index.ts';
import type { LanguagePack } from '#lib/language/schema.ts';
import { phrasesOf } from '#lib/text/lexicon.ts';
import { packs } from '../packs.ts';

/** The same numbers in every run: a linear congruential generator (Numerical Recipes). */
function generator(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

const pieces = [
	...['0', '7', '2024', '1.234,5', '12,984', '99 748,3', '٧٫٦١٪', '১২', '3/4', '-', '(', ')', '%'],
	...['.', ',', ':', '\n', '\r\n', '\t', ' ', '\u00a0', '\u202f', '\u0000', '\ud800', '\udc00'],
	...['😀', '\u0301', '\u200d', '\ufeff', 'VND', '$', '€', 'Q3', 'H1', '№', '"', '«', '\\', '<b>'],
	...['Hà Nội', 'Bac Giang', 'Bắc Giang', '１２', '万', '兆', '억', 'I', 'XIV', 'a'.repeat(300)]
];

function wordsOf(pack: LanguagePack): string[] {
	return [pack.cues.rise, pack.nouns.communes, pack.indicators['grdp_growth'], pack.periods.quarter]
		.flatMap((list) => phrasesOf(list ?? ''))
		.map((phrase) => phrase.replace(/[*~()]/g, ''));
}

function texts(pack: LanguagePack, count: number): string[] {
	const pick = generator(pack.code.charCodeAt(0) * 256 + pack.code.charCodeAt(1));
	const all = [...pieces, ...wordsOf(pack)];
	return Array.from({ length: count }, () =>
		Array.from(
			{ length: pick(40) },
			() => (all[pick(all.length)] ?? '') + (pick(2) ? ' ' : '')
		).join('')
	);
}

const plain = await Promise.all(['fi', 'th', 'hi', 'tr', 'he'].map((code) => loadPack(code)));

test.each(
	[...packs, ...plain.filter((pack) => pack !== undefined)].map(
		(pack) => [pack.code, pack] as const
	)
)('%s: no text throws, and every quote is its slice', (_code, pack) => {
	for (const text of texts(pack, 300)) {
		const points = [...text];
		const { claims, rejections } = extract(text, { document: 'test', pack });
		for (const { start, end, quote } of [...claims, ...rejections])
			expect(points.slice(start, end).join(''), JSON.stringify(text)).toBe(quote);
	}
});
