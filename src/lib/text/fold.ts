import { wordOf } from '#lib/text/words.ts';

/** The form in which words are compared; it is remembered. */
export function fold(word: string): string {
	return wordOf(word).key;
}

/** The folded form without any mark, đ as d: how names are compared across spellings ("Đắk Lắk" is "dak lak"). */
export function stripMarks(word: string): string {
	return fold(word)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[đð]/g, 'd')
		.replace(/ø/g, 'o')
		.replace(/ł/g, 'l')
		.normalize('NFC');
}
