import { z } from 'zod';
import {
	attempt,
	isProblem,
	readSourceDocument,
	type SourceList,
	sourcesFinder,
	stemOf
} from '#cli/documents.ts';
import { CliError } from '#cli/error.ts';
import { exists, findDocuments } from '#cli/files.ts';
import { readGold } from '#cli/gold.ts';
import { readClaims } from '#cli/read.ts';
import { errorLines, scoreTables } from '#cli/scoreTable.ts';
import { parseOptions, refuseFiles, type Verb } from '#cli/verb.ts';
import { score, type Scored, scoresOf } from '#lib/dataset/score.ts';
import { slicer } from '#lib/dataset/slice.ts';

const groupings = ['language', 'document'] as const;

const optionsSchema = z.object({
	gold: z.string('name the folder that holds gold/ and noise/').optional(),
	docs: z.string().optional(),
	by: z.enum(groupings).default('language'),
	only: z.array(z.string()).default([]),
	exclude: z.array(z.string()).default([]),
	errors: z.coerce.number('expected a number').int().nonnegative().default(10),
	json: z.boolean().default(false)
});
type Options = z.infer<typeof optionsSchema>;

export const evaluateVerb: Verb = {
	help: `usage: attested evaluate --gold DIR [options]

Scores the extractor against gold: DIR/docs/<name>.txt, DIR/gold/<name>.jsonl, DIR/noise/<name>.jsonl.
A claim and a gold claim are the same reading when their spans overlap and their values agree but for the sign;
it is full when sign, unit, denominator, indicator, measure, status, place and period are right too.

  --gold DIR             the gold
  --docs DIR             where the documents are, if not in DIR/docs
  --by language|document how scores are grouped (language)
  --only PREFIX          score only documents whose name begins so; may be repeated
  --exclude PREFIX       leave documents out whose name begins so; may be repeated
  --errors N             how many errors to show (10), worst first
  --json                 scores and all errors as JSON
`,
	options: {
		gold: { type: 'string' },
		docs: { type: 'string' },
		by: { type: 'string' },
		only: { type: 'string', multiple: true },
		exclude: { type: 'string', multiple: true },
		errors: { type: 'string' },
		json: { type: 'boolean' }
	},
	run: async (values, files, output) => {
		refuseFiles(files);
		const options = parseOptions(optionsSchema, values);
		const { tallies, errors } = score(readScored(options));
		if (options.json) {
			const scores = [...tallies].map(([name, tally]) => [name, { ...tally, ...scoresOf(tally) }]);
			const report = { scores: Object.fromEntries(scores), errors };
			await output.print(`${JSON.stringify(report, undefined, '\t')}\n`);
			return 0;
		}
		await output.print(scoreTables(tallies));
		await output.print(errorLines(errors, options.errors));
		return 0;
	}
};

function readScored(options: Options): Scored[] {
	const { gold, docs, only, exclude } = options;
	if (gold === undefined) throw new CliError('evaluate: name the folder of the gold with --gold');
	if (!exists(`${gold}/gold`)) throw new CliError(`${gold}: no folder gold/ in it`);
	const folder = docs ?? `${gold}/docs`;
	const paths = attempt(folder, () => findDocuments(folder));
	if (isProblem(paths)) throw new CliError(paths.problem);
	const begins = (path: string) => (prefix: string) => stemOf(path).startsWith(prefix);
	const sourcesFor = sourcesFinder();
	const chosen = paths
		.filter((path) => only.length === 0 || only.some(begins(path)))
		.filter((path) => !exclude.some(begins(path)));
	const scored: Scored[] = [];
	for (const path of chosen) {
		const document = attempt(path, () =>
			readScoredDocument(path, gold, options.by, sourcesFor(path))
		);
		if (isProblem(document)) throw new CliError(document.problem);
		scored.push(document);
	}
	return scored;
}

function readScoredDocument(
	path: string,
	gold: string,
	by: Options['by'],
	sources: SourceList | undefined
): Scored {
	const document = readSourceDocument(path, sources);
	const { claims, language } = readClaims(document);
	const id = document.stem;
	const read = readGold(gold, id);
	return {
		id,
		group: by === 'language' ? language : id,
		claims,
		gold: read.claims,
		noise: read.noise,
		slice: slicer(document.text)
	};
}
