import { z } from 'zod';
import {
	attempt,
	attemptLater,
	isProblem,
	readSourceDocument,
	type SourceDocument,
	sourcesFinder,
	stemOf
} from '#cli/documents.ts';
import { CliError } from '#cli/error.ts';
import { exists, findDocuments, refuseUnwritable, writeText } from '#cli/files.ts';
import { hasGold, readGold } from '#cli/gold.ts';
import { readClaims, requirePack } from '#cli/read.ts';
import type { ReportDocument } from '#cli/report/marks.ts';
import { reportPage } from '#cli/report/page.ts';
import { errorLines, reliabilityTable, scoreTables } from '#cli/scoreTable.ts';
import { parseOptions, refuseFiles, type Verb } from '#cli/verb.ts';
import { extractorName } from '#lib/claim/claimOf.ts';
import { evaluationOf } from '#lib/dataset/evaluation.ts';
import { reliabilityOf } from '#lib/dataset/reliability.ts';
import { score, type Scored, scoresOf } from '#lib/dataset/score.ts';
import { slicer } from '#lib/dataset/slice.ts';

const groupings = ['language', 'document'] as const;

const optionsSchema = z.object({
	gold: z.string('name the folder that holds gold/ and noise/').optional(),
	docs: z.string().optional(),
	by: z.enum(groupings).default('language'),
	only: z.array(z.string()).default([]),
	exclude: z.array(z.string()).default([]),
	html: z.string().min(1, 'name the file to write').optional(),
	save: z.string().optional(),
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
  --save FILE            write the scores by language to this file, for the site: data/evaluation.json
  --errors N             how many errors to show (10), worst first
  --json                 scores and all errors as JSON
  --html FILE            also write a report: every document with its figures marked right, wrong or missed,
                         the gold beside what was read

A document without a gold file is left out; an empty one says that it states nothing.
Exit code 0; 2 when a document was left out or could not be read, after scoring the others.
`,
	options: {
		gold: { type: 'string' },
		docs: { type: 'string' },
		by: { type: 'string' },
		only: { type: 'string', multiple: true },
		exclude: { type: 'string', multiple: true },
		save: { type: 'string' },
		errors: { type: 'string' },
		json: { type: 'boolean' },
		html: { type: 'string' }
	},
	run: async (values, files, output) => {
		refuseFiles(files);
		const options = parseOptions(optionsSchema, values);
		if (options.html !== undefined) refuseUnwritable(options.html);
		const { read, problems } = await readScored(options);
		const scored = read.map(({ document }) => document);
		for (const problem of problems) output.say(problem);
		if (problems.length > 0) output.say(`partial: ${problems.length} documents are not scored`);
		const code = problems.length > 0 ? 2 : 0;
		if (options.save !== undefined) save(options.save, scored, options);
		const { tallies, outcomes, errors } = score(scored);
		const reliability = reliabilityOf(outcomes);
		if (options.html !== undefined) {
			const documents = read.map(reportOf);
			const report = { gold: options.gold ?? '', tallies, reliability, documents };
			writeText(options.html, reportPage(report));
			output.say(`report: ${options.html}`);
		}
		if (options.json) {
			const scores = [...tallies].map(([name, tally]) => [name, { ...tally, ...scoresOf(tally) }]);
			const report = { scores: Object.fromEntries(scores), reliability, errors };
			await output.print(`${JSON.stringify(report, undefined, '\t')}\n`);
			return code;
		}
		await output.print(scoreTables(tallies));
		await output.print(reliabilityTable(reliability));
		await output.print(errorLines(errors, options.errors));
		return code;
	}
};

/** Writes the file that the site shows; part of the documents or of a language would look like all of it. */
function save(path: string, scored: readonly Scored[], { by }: Options) {
	if (by !== 'language') throw new CliError('evaluate: --save goes with --by language');
	const evaluation = evaluationOf(scored, extractorName);
	writeText(path, `${JSON.stringify(evaluation, undefined, '\t')}\n`);
}

/** A scored document with what the report shows besides. */
interface Read {
	document: Scored;
	shown: Omit<ReportDocument, 'id' | 'outcomes'>;
}

function reportOf({ document, shown }: Read): ReportDocument {
	return { ...shown, id: document.id, outcomes: score([document]).outcomes };
}

async function readScored(options: Options): Promise<{ read: Read[]; problems: string[] }> {
	const { gold } = options;
	if (gold === undefined) throw new CliError('evaluate: name the folder of the gold with --gold');
	if (!exists(`${gold}/gold`)) throw new CliError(`${gold}: no folder gold/ in it`);
	const sourcesFor = sourcesFinder();
	const read: Read[] = [];
	const problems: string[] = [];
	for (const path of chosenPaths(options, gold)) {
		const stem = stemOf(path);
		if (!hasGold(gold, stem)) {
			problems.push(`${path}: no gold: ${gold}/gold/${stem}.jsonl`);
			continue;
		}
		const wanted = readGold(gold, stem);
		const sources = sourcesFor(path);
		const found = await attemptLater(path, () =>
			readOne(readSourceDocument(path, sources), wanted, options.by)
		);
		if (isProblem(found)) problems.push(found.problem);
		else read.push(found);
	}
	return { read, problems };
}

function chosenPaths({ docs, only, exclude }: Options, gold: string): string[] {
	const folder = docs ?? `${gold}/docs`;
	const paths = attempt(folder, () => findDocuments(folder));
	if (isProblem(paths)) throw new CliError(paths.problem);
	const begins = (path: string) => (prefix: string) => stemOf(path).startsWith(prefix);
	return paths
		.filter((path) => only.length === 0 || only.some(begins(path)))
		.filter((path) => !exclude.some(begins(path)));
}

async function readOne(
	source: SourceDocument,
	wanted: ReturnType<typeof readGold>,
	by: Options['by']
): Promise<Read> {
	const { stem, text } = source;
	const { language, claims, rejections } = await readClaims(source);
	const { direction } = await requirePack(language);
	return {
		document: {
			id: stem,
			group: by === 'language' ? language : stem,
			claims,
			gold: wanted.claims,
			noise: wanted.noise,
			slice: slicer(text)
		},
		shown: { language, direction, text, rejections }
	};
}
