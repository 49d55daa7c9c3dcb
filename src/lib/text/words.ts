import { folded } from '#lib/text/folding.ts';

/** A word as it is written, digits or a mark, which all tokens share that are written so. */
export interface Word {
	/** The form in which it is compared. */
	key: string;
	/** Begins with a capital letter, in scripts that have them. */
	capital: boolean;
	/** Its number in one edition of the numbers of words. */
	number: number;
	edition: number;
}

const words = new Map<string, Word>();
const plainWords = new Map<string, Word>();
const memoLimit = 20_000;

/** The word that is written so; its key is folded. */
export function wordOf(written: string): Word {
	return words.get(written) ?? remember(words, written, folded);
}

/** The digits, the mark or the bare letters that are their own key. */
export function plainWordOf(key: string): Word {
	return plainWords.get(key) ?? remember(plainWords, key, (own) => own);
}

function remember(memo: Map<string, Word>, written: string, keyOf: (own: string) => string): Word {
	// A slice would keep its whole text in memory for as long as it is remembered; this is a string of its own.
	const own = ` ${written}`.slice(1);
	const key = keyOf(own);
	const first = own.charAt(0);
	const capital = first !== key.charAt(0) && first !== first.toLowerCase();
	if (memo.size >= memoLimit) memo.clear();
	const word = { key, capital, number: 0, edition: -1 };
	memo.set(own, word);
	return word;
}

/** The numbers given in the present edition; an edition ends before they are too many for the tables that are read by them. */
const numbers = { edition: 0, given: 0 };
/** Words that one edition knows before a text is read: the common ones of a language and those of a few hundred documents. */
const editionWords = 10_000;

/** The edition in which the words of a text are to be numbered. */
export function openEdition(): number {
	if (numbers.given > editionWords) {
		numbers.edition++;
		numbers.given = 0;
	}
	return numbers.edition;
}

/** The number of a word in an edition just opened: one from 0 on that no other word has. */
export function numberOf(word: Word, edition: number): number {
	if (word.edition !== edition) {
		word.edition = edition;
		word.number = numbers.given++;
	}
	return word.number;
}
