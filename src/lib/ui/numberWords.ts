const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A small number in words, as running text has it; larger ones in digits. */
export function numberWord(count: number): string {
	return words[count] ?? String(count);
}

/** The same at the beginning of a sentence. */
export function numberWordFirst(count: number): string {
	const word = numberWord(count);
	return word.charAt(0).toUpperCase() + word.slice(1);
}
