import { z } from 'zod';
import {
	attempt,
	attemptLater,
	isProblem,
	type Problem,
	readSourceDocument,
	type SourceDocument,
	sourcesFinder
} from '#cli/documents.ts';
import { CliError } from '#cli/error.ts';
import { findDocuments } from '#cli/files.ts';
import { formats, printers } from '#cli/print.ts';
import { readStandardInput } from '#cli/standardInput.ts';
import { parseOptions, type Output, type Verb } from '#cli/verb.ts';

const optionsSchema = z.object({
	format: z.enum(formats).optional(),
	language: z.string().optional(),
	published: z.iso.date('expected a date such as 2025-01-14').optional(),
	explain: z.boolean().optional()
});
type Options = z.infer<typeof optionsSchema>;

export const extractVerb: Verb = {
	help: `usage: attested extract FILE|DIR|- ... [options]

Prints the claims of each document as soon as it is read. A folder stands for the .txt files in it and below.
"-" reads standard input: one plain document, or NDJSON with one document a line:
{"id": "...", "text": "...", "published"?: "2025-01-14", "url"?: "...", "title"?: "...", "language"?: "vi"}
What a sources.json beside a document, or one folder above, says of it is taken into account.

  --format jsonl|csv|table  how claims are printed (jsonl)
  --language CODE           the documents' language, instead of identifying it
  --published DATE          the documents' date of publication
  --explain                 explain in sentences what each figure is, from which words it was read, what else it
                            could have been and why not, and why numbers were refused; with --format jsonl as
                            JSON lines

Exit code 0; 2 when a document could not be read, after reading the others.
`,
	options: {
		format: { type: 'string' },
		language: { type: 'string' },
		published: { type: 'string' },
		explain: { type: 'boolean' }
	},
	run: async (values, files, output) => {
		const options = parseOptions(optionsSchema, values);
		if (files.length === 0)
			throw new CliError('extract: name a file, a folder, or - for standard input');
		if (options.explain && (options.format ?? 'jsonl') !== 'jsonl')
			throw new CliError('--explain: prints prose, or with --format jsonl JSON lines');
		return extractAll(findAll(files), options, output);
	}
};

async function extractAll(
	documents: AsyncIterable<SourceDocument | Problem>,
	options: Options,
	output: Output
) {
	// Word lists and language profiles take half a second to load: help and mistakes do not wait for them.
	const { readClaims, requirePack } = await import('#cli/read.ts');
	if (options.language !== undefined) await requirePack(options.language);
	const printer = printers[options.format ?? (options.explain ? 'explain' : 'jsonl')];
	const printOf = async (document: SourceDocument) => {
		const extraction = await readClaims(document, options);
		if (extraction.plain) output.say(`${document.path}: ${extraction.warnings[0]}`);
		return printer.document(document, extraction, output.width);
	};
	let problems = 0;
	let count = 0;
	if (printer.header) await output.print(printer.header);
	for await (const found of documents) {
		count++;
		const printed = isProblem(found) ? found : await attemptLater(found.path, () => printOf(found));
		if (typeof printed === 'string') await output.print(printed);
		else {
			problems++;
			output.say(printed.problem);
		}
	}
	if (problems === 0) return 0;
	if (count > 1) output.say(`partial: ${problems} of ${count} documents could not be read`);
	return 2;
}

/** Every document that the arguments name, one at a time. */
async function* findAll(files: readonly string[]): AsyncIterable<SourceDocument | Problem> {
	const sourcesFor = sourcesFinder();
	for (const file of files) {
		if (file === '-') {
			yield* readStandardInput(process.stdin);
			continue;
		}
		const paths = attempt(file, () => findDocuments(file));
		if (isProblem(paths)) yield paths;
		else
			for (const path of paths)
				yield attempt(path, () => readSourceDocument(path, sourcesFor(path)));
	}
}
