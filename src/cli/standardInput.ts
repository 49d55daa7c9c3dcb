import { z } from 'zod';
import { decodeText } from '#cli/decode.ts';
import { attempt, type Problem, type SourceDocument, toDocument } from '#cli/documents.ts';
import { CliError } from '#cli/error.ts';
import { sizeLimit, tooLarge } from '#cli/files.ts';
import { firstIssue } from '#lib/dataset/issue.ts';

const recordSchema = z.strictObject({
	id: z.string().min(1),
	text: z.string(),
	published: z.iso.date().optional(),
	url: z.string().optional(),
	title: z.string().optional(),
	language: z.string().optional()
});

/** Documents on a stream: one a line where the first line is a JSON object, else the whole of it as one document. */
export async function* readStandardInput(
	stream: AsyncIterable<Uint8Array>
): AsyncIterable<SourceDocument | Problem> {
	const plain: Buffer[] = [];
	let size = 0;
	let number = 0;
	let records: boolean | undefined;
	for await (const line of splitLines(stream)) {
		number++;
		const blank = line.toString('latin1').trim() === '';
		if (records === undefined && !blank) records = isRecord(line);
		if (records) {
			if (!blank) yield attempt(`- line ${number}`, () => readRecord(line, `- line ${number}`));
			continue;
		}
		size += line.length;
		if (size < sizeLimit) plain.push(line);
	}
	if (records) return;
	yield attempt('-', () => {
		if (size >= sizeLimit) throw new CliError(tooLarge(size));
		return toDocument('-', 'stdin', decodeText(Buffer.concat(plain)));
	});
}

/** Lines with their ends. A line beyond the limit is cut: it is refused for its size anyway. */
async function* splitLines(stream: AsyncIterable<Uint8Array>): AsyncIterable<Buffer> {
	let rest: Buffer[] = [];
	let size = 0;
	for await (const chunk of stream) {
		let start = 0;
		for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
			rest.push(Buffer.from(chunk.subarray(start, end + 1)));
			yield Buffer.concat(rest);
			rest = [];
			size = 0;
			start = end + 1;
		}
		if (size < sizeLimit) rest.push(Buffer.from(chunk.subarray(start)));
		size += chunk.length - start;
	}
	if (rest.length > 0) yield Buffer.concat(rest);
}

function isRecord(line: Buffer) {
	if (line.length >= sizeLimit || !line.toString('latin1').trimStart().startsWith('{'))
		return false;
	try {
		const value: unknown = JSON.parse(line.toString('utf8'));
		return typeof value === 'object';
	} catch {
		return false;
	}
}

function readRecord(line: Buffer, path: string): SourceDocument {
	if (line.length >= sizeLimit) throw new CliError(tooLarge(line.length));
	const parsed = recordSchema.safeParse(parseJson(decodeText(line)));
	if (!parsed.success) throw new CliError(firstIssue(parsed.error));
	const { id, text, ...known } = parsed.data;
	if (text.trim() === '') throw new CliError('empty: nothing but white space');
	const source = Object.entries(known).filter(([, value]) => value !== undefined);
	return { ...toDocument(path, id, text), source: { file: id, ...Object.fromEntries(source) } };
}

function parseJson(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch (error) {
		throw new CliError('not JSON', { cause: error });
	}
}
