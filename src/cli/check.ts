import {
	attempt,
	isProblem,
	readSourceDocument,
	type SourceDocument,
	sourcesFinder
} from '#cli/documents.ts';
import { folderOptions, type Folders, foldersSchema } from '#cli/build.ts';
import { CliError } from '#cli/error.ts';
import { exists, findDocuments, readText } from '#cli/files.ts';
import { packOf } from '#cli/read.ts';
import { parseOptions, refuseFiles, type Verb } from '#cli/verb.ts';
import { type Claim, claimSchema } from '#lib/claim/schema.ts';
import { checkerOf, hashSql, integritySql } from '#lib/dataset/check.ts';
import { firstIssue } from '#lib/dataset/issue.ts';
import { openDatabase } from '#lib/dataset/nodeDatabase.ts';

/** How many faults are printed. */
const shown = 100;

export const checkVerb: Verb = {
	help: `usage: attested check [options]

Verifies the dataset: every line of data/claims.jsonl against the schema, every quote, sentence and piece of evidence
against its document, every id of the catalogue, every value by reading its quote again; then the database, by SQL.

  --seeds DIR  the documents (seeds)
  --data DIR   where claims.jsonl is (data)
  --out DIR    where the site's data is (static/data)

Exit code 0; 1 when there are faults: the first ${shown} are printed with file, line and reason.
`,
	options: folderOptions,
	run: async (values, files, output) => {
		refuseFiles(files);
		const folders = parseOptions(foldersSchema, values);
		const path = `${folders.data}/claims.jsonl`;
		const lines = readText(path)?.split('\n').filter(Boolean);
		if (!lines) throw new CliError(`${path}: no such file; attested build writes it`);
		const faults = [
			...(await checkLines(path, lines, documentsOf(folders.seeds))),
			...(await checkDatabase(`${folders.out}/attested.duckdb`, lines.length))
		];
		for (const fault of faults.slice(0, shown)) await output.print(`${fault}\n`);
		if (faults.length > shown) await output.print(`and ${faults.length - shown} more faults\n`);
		output.say(`${lines.length} claims, ${faults.length} faults`);
		return faults.length === 0 ? 0 : 1;
	}
};

interface CheckedFile {
	path: string;
	check: (claim: Claim) => string[];
}

/** The readable documents below a folder by hash. Checks are made when the first claim asks for them. */
function documentsOf(folder: Folders['seeds']): (hash: string) => Promise<CheckedFile | undefined> {
	const paths = attempt(folder, () => findDocuments(folder));
	if (isProblem(paths)) throw new CliError(paths.problem);
	const sourcesFor = sourcesFinder();
	const documents = new Map<string, SourceDocument>();
	for (const path of paths) {
		const document = attempt(path, () => readSourceDocument(path, sourcesFor(path)));
		if (!isProblem(document)) documents.set(document.hash, document);
	}
	const checked = new Map<string, CheckedFile>();
	return async (hash) => {
		const document = documents.get(hash);
		if (!document || checked.has(hash)) return checked.get(hash);
		const { path, text } = document;
		checked.set(hash, { path, check: checkerOf({ text, pack: await packOf(document) }) });
		return checked.get(hash);
	};
}

async function checkLines(
	path: string,
	lines: readonly string[],
	documentOf: (hash: string) => Promise<CheckedFile | undefined>
): Promise<string[]> {
	const lineOf = new Map<string, number>();
	const faults: string[] = [];
	for (const [index, line] of lines.entries()) {
		const place = `${path}:${index + 1}`;
		const claim = parseClaim(line);
		if (typeof claim === 'string') {
			faults.push(`${place}: ${claim}`);
			continue;
		}
		const twin = lineOf.get(claim.id);
		if (twin !== undefined) faults.push(`${place}: id: ${claim.id} is that of line ${twin} too`);
		lineOf.set(claim.id, index + 1);
		const document = await documentOf(claim.document);
		if (document)
			faults.push(...document.check(claim).map((fault) => `${place}: ${document.path}: ${fault}`));
		else faults.push(`${place}: document: no document with the hash ${claim.document}`);
	}
	return faults;
}

function parseClaim(line: string): Claim | string {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return 'not JSON';
	}
	const parsed = claimSchema.safeParse(value);
	return parsed.success ? parsed.data : firstIssue(parsed.error);
}

async function checkDatabase(path: string, claims: number): Promise<string[]> {
	if (!exists(path)) return [`${path}: no such file; attested build writes it`];
	const { run, close } = await openDatabase(path);
	try {
		const faulty = await run(integritySql);
		const hashes = await run(hashSql);
		const [count] = await run('SELECT count(*) AS claims FROM claims');
		return [
			...faulty.map(({ id }) => `${path}: claim ${id}: the quote is not the slice of its document`),
			...hashes.map(({ stem }) => `${path}: document ${stem}: the text does not have the hash`),
			...(count?.['claims'] === claims
				? []
				: [`${path}: ${count?.['claims']} claims instead of ${claims}; attested build writes it`])
		];
	} finally {
		close();
	}
}
