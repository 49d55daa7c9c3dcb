import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { CliError } from '#cli/error.ts';

/** Beginnings of files that are no text, by what they are. */
const signatures: readonly (readonly [bytes: string, kind: string])[] = [
	['%PDF-', 'a PDF'],
	['PK\u0003\u0004', 'a ZIP archive or an office document'],
	['\u0089PNG', 'a picture'],
	['\u00ff\u00d8\u00ff', 'a picture'],
	['GIF8', 'a picture'],
	['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
	['\u001f\u008b', 'a compressed file']
];

/** The text of a document, exactly as received; throws with the reason why the bytes are none. */
export function decodeText(bytes: Uint8Array): string {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (buffer.length === 0) throw new CliError('empty');
	const start = buffer.toString('latin1', 0, 8);
	const signature = signatures.find(([prefix]) => start.startsWith(prefix));
	if (signature) throw new CliError(`not text but ${signature[1]}; save it as plain text first`);
	if (start.startsWith('\u00ff\u00fe') || start.startsWith('\u00fe\u00ff'))
		throw new CliError('UTF-16; save it as UTF-8 first');
	if (buffer.includes(0)) throw new CliError('binary, not text');
	if (!isUtf8(buffer)) throw new CliError(`not UTF-8 (line ${firstBadLine(buffer)})`);
	// A byte order mark is part of the document: offsets count it.
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(buffer);
	if (text.trim() === '') throw new CliError('empty: nothing but white space');
	return text;
}

/** SHA-256 of a text's UTF-8 bytes: the document's id. */
export function hashText(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** A line end is never part of a longer character, so each line can be judged alone. */
function firstBadLine(buffer: Buffer) {
	let line = 1;
	for (let start = 0; start < buffer.length; line++) {
		const end = buffer.indexOf(10, start);
		if (!isUtf8(buffer.subarray(start, end < 0 ? buffer.length : end))) return line;
		if (end < 0) break;
		start = end + 1;
	}
	return line;
}
