/** Enough to be sure of a language; more text only takes longer. */
const sampleLength = 20_000;

/** Codes of ours for what the detector calls otherwise. */
const renamed: Readonly<Record<string, string>> = { no: 'nb' };

/** The language that a text is written in ("nb"); undefined where it is too short or too mixed to tell. The detector is fetched at first use. */
export async function identifyLanguage(text: string): Promise<string | undefined> {
	// Named with its size, so that a browser is offered this one only.
	const { eld } = await import('eld/small');
	// The detector knows composed letters only.
	const result = eld.detect(text.slice(0, sampleLength).normalize('NFC'));
	if (!result.isReliable()) return undefined;
	return renamed[result.language] ?? result.language;
}
