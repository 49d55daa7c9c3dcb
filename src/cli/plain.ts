/** A text with its line breaks but without other control characters, by which a file's name could steer a terminal. */
export function withoutControls(text: string): string {
	return text.replace(/[^\P{Cc}\n]+/gu, ' ');
}

/** A text on one line, without the control characters by which a document could steer a terminal. */
export function oneLine(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, ' ');
}
