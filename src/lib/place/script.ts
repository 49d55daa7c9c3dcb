/**
 * How translators write Vietnamese in another script, the usual spelling first, alternatives separated by spaces and `-` for nothing.
 * Spellings are folded (text/fold.ts).
 */
export interface Script {
	onsets: Readonly<Record<string, string>>;
	/** By vowels without marks; with ư kept apart where the script does so. */
	nuclei: Readonly<Record<string, string>>;
	/** Nuclei that are written otherwise where they begin the syllable. */
	initial: Readonly<Record<string, string>>;
	codas: Readonly<Record<string, string>>;
	/** Whole syllables that the parts do not give. */
	syllables: Readonly<Record<string, string>>;
	/** Letters of syllables that are not Vietnamese ("Pleiku", "Kbang"). */
	letters: Readonly<Record<string, string>>;
}
