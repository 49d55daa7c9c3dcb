/** Enough to be sure of a language; more text only takes longer. */
const sampleLength = 20_000;

/** Codes of ours for what the detector calls otherwise. */
const renamed: Readonly<Record<string, string>> = { no: 'nb' };

/** The language that a text is written in ("nb"); undefined where it is too short or too mixed to tell. The detector is fetched at first use. */
export async function identifyLanguage(text: string): Promise<string | undefined> {
	// The smallest is the soonest ready, and tells our languages apart as surely as the larger ones.
	const { eld } = await import('eld/extrasmall');
	// The detector knows composed letters only.
	const result = eld.detect(text.slice(0, sampleLength).normalize('NFC'));
	if (!result.isReliable()) return undefined;
	return renamed[result.language] ?? result.language;
}
