let graphemes: Intl.Segmenter | undefined;

/** The characters of a text as a reader counts them. What cuts it is made when it is first needed, since that takes a while. */
function charactersOf(text: string): Intl.Segments {
	graphemes ??= new Intl.Segmenter();
	return graphemes.segment(text);
}

const wide =
	/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
	let columns = 0;
	for (const { segment } of charactersOf(text)) columns += wide.test(segment) ? 2 : 1;
	return columns;
}

/** A text in lines of a width, the first behind one indent and the others behind another; a word that is wider than a line is cut. */
export function wrap(text: string, width: number, first = '', rest = first): string {
	const lines: string[] = [];
	let line = '';
	const indent = () => (lines.length === 0 ? first : rest);
	const room = () => Math.max(1, width - columnsOf(indent()));
	const end = () => {
		lines.push(indent() + line);
		line = '';
	};
	for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
		const joined = line === '' ? word : `${line} ${word}`;
		if (columnsOf(joined) <= room()) {
			line = joined;
			continue;
		}
		if (line !== '') end();
		for (const { segment } of charactersOf(word)) {
			if (line !== '' && columnsOf(line + segment) > room()) end();
			line += segment;
		}
	}
	if (line !== '') end();
	return lines.map((each) => `${each}\n`).join('');
}
