import { z } from 'zod';
import {
	attempt,
	attemptLater,
	isProblem,
	readSourceDocument,
	readSources,
	type SourceDocument
} from '#cli/documents.ts';
import { CliError } from '#cli/error.ts';
import { hashText } from '#cli/decode.ts';
import { findDocuments, pathWithin, replaceFiles, writeText } from '#cli/files.ts';
import { progress } from '#cli/progress.ts';
import { packOf, readClaims, requirePack } from '#cli/read.ts';
import { parseOptions, refuseFiles, type Output, type Verb } from '#cli/verb.ts';
import { extractorName } from '#lib/claim/claimOf.ts';
import { buildDataset, type DocumentReading } from '#lib/dataset/build.ts';
import { checkerOf } from '#lib/dataset/check.ts';
import { claimCsv, csvHeader } from '#lib/dataset/claimCsv.ts';
import { claimJson } from '#lib/dataset/claimFiles.ts';
import type { Dataset } from '#lib/dataset/rows.ts';
import { writeDatabase } from '#lib/dataset/writeDatabase.ts';

/** Folders that `build` reads and writes. */
export const foldersSchema = z.object({
	seeds: z.string().default('seeds'),
	data: z.string().default('data'),
	out: z.string().default('static/data')
});
export type Folders = z.infer<typeof foldersSchema>;

/** The options of `foldersSchema` as the command line takes them. */
export const folderOptions = {
	seeds: { type: 'string' },
	data: { type: 'string' },
	out: { type: 'string' }
} as const;

export const buildVerb: Verb = {
	help: `usage: attested build [options]

Reads every document below seeds/ with what seeds/sources.json says of it. Writes the claims to data/claims.jsonl
(the same input gives the same bytes) and what the site serves to static/data: attested.duckdb, claims.parquet, claims.csv.

  --seeds DIR  the documents (seeds)
  --data DIR   where claims.jsonl goes (data)
  --out DIR    where the site's data goes (static/data)

Exit code 0; 2 when a document could not be read, after reading the others.
`,
	options: folderOptions,
	run: async (values, files, output) => {
		refuseFiles(files);
		return (await build(parseOptions(foldersSchema, values), output)) === 0 ? 0 : 2;
	}
};

/** Builds the dataset, says what it did, and gives back how many documents could not be read. */
export async function build(folders: Folders, output: Output): Promise<number> {
	const started = performance.now();
	const { readings, problems } = await readSeeds(folders.seeds, output);
	await refuseFaults(readings);
	const lines = readings.flatMap(({ extraction }) => extraction.claims.map(claimJson)).join('');
	const dataset = buildDataset(readings, {
		build: hashText(lines).slice(0, 12),
		built: new Date().toISOString().slice(0, 10),
		extractor: extractorName
	});
	writeText(`${folders.data}/claims.jsonl`, lines);
	writeText(`${folders.out}/claims.csv`, csvOf(dataset));
	const drafts = [`${folders.out}/attested.duckdb`, `${folders.out}/claims.parquet`] as const;
	await replaceFiles(drafts, async ([database = '', parquet = '']) =>
		writeDatabase(dataset, { database, parquet })
	);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const warnings = warn(readings, output);
	output.say(
		`${readings.length} documents, ${dataset.claims.length} claims, ${dataset.rejections.length} numbers refused, ${warnings} warnings, ${seconds} s`
	);
	if (problems > 0) output.say(`partial: ${problems} documents could not be read`);
	return problems;
}

/** Every document below the folder with its claims; two with the same text count as one, two with the same name are refused. */
async function readSeeds(folder: string, output: Output) {
	const paths = attempt(folder, () => findDocuments(folder));
	if (isProblem(paths)) throw new CliError(paths.problem);
	const sources = readSources(folder);
	const known = new Set(paths.map((path) => pathWithin(folder, path)));
	for (const file of sources?.entries.keys() ?? [])
		if (!known.has(file)) output.say(`${folder}/sources.json: ${file}: no such document`);
	const readings = new Map<string, DocumentReading>();
	const stems = new Set<string>();
	let problems = 0;
	const step = progress(output, 'reading', paths.length);
	for (const path of paths) {
		step(path);
		const reading = await attemptLater(path, async () => {
			const document = readSourceDocument(path, sources);
			const twin = readings.get(document.hash);
			if (twin) throw new CliError(`the same text as ${twin.stem}`);
			if (stems.has(document.stem))
				throw new CliError(`there is another document called ${document.stem}`);
			stems.add(document.stem);
			return toReading(document);
		});
		if (isProblem(reading)) {
			problems++;
			output.say(reading.problem);
		} else readings.set(reading.document, reading);
	}
	step();
	return { readings: [...readings.values()], problems };
}

async function toReading(document: SourceDocument): Promise<DocumentReading> {
	const { hash, stem, text, source, path } = document;
	const { direction, code } = await packOf(document);
	return {
		document: hash,
		stem,
		text,
		direction,
		kind: source?.kind ?? (/\bdigests\b/.test(path) ? 'digest' : 'article'),
		...(source ? { source } : {}),
		extraction: await readClaims(document, { language: code })
	};
}

/** A claim that its document does not bear out is a bug of the extractor, and stops the build. */
async function refuseFaults(readings: readonly DocumentReading[]) {
	for (const { stem, text, extraction } of readings) {
		const check = checkerOf({ text, pack: await requirePack(extraction.language) });
		for (const claim of extraction.claims)
			for (const fault of check(claim)) throw new Error(`${stem}: claim ${claim.id}: ${fault}`);
	}
}

function csvOf({ documents, claims }: Dataset) {
	const byHash = new Map(documents.map((row) => [row.document, row]));
	const lines = claims.flatMap((claim) => {
		const document = byHash.get(claim.document);
		return document ? [claimCsv(claim, document)] : [];
	});
	return csvHeader + lines.join('');
}

/** Says what is doubtful, each kind once with its count, and gives back how much there is. */
function warn(readings: readonly DocumentReading[], output: Output): number {
	const warnings = readings.flatMap(({ stem, extraction }) => [
		...extraction.warnings.map((warning) => `${stem}: ${warning}`),
		...extraction.claims.flatMap(({ warnings = [], quote }) =>
			warnings.map((warning) => `${stem}: "${quote}": ${warning}`)
		)
	]);
	for (const warning of warnings.slice(0, shown)) output.say(`warning: ${warning}`);
	if (warnings.length > shown) output.say(`and ${warnings.length - shown} more warnings`);
	return warnings.length;
}

const shown = 20;
