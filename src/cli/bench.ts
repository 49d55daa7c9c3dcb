import { attemptLater, isProblem, readSourceDocument, sourcesFinder } from '#cli/documents.ts';
import { allFiles, exists, findDocuments, readText, sizeOf } from '#cli/files.ts';
import { packOf } from '#cli/read.ts';
import { extract, type ExtractOptions } from '#lib/claim/extract.ts';
import { openDatabase } from '#lib/dataset/nodeDatabase.ts';
import type { Ask } from '#lib/query/ask.ts';
import { claimById } from '#lib/query/claimById.ts';
import { claimsByPlace } from '#lib/query/claimsByPlace.ts';
import { claimsOfDocument } from '#lib/query/claimsOfDocument.ts';
import { claimsOfPlace } from '#lib/query/claimsOfPlace.ts';
import { documents } from '#lib/query/documents.ts';
import { figures } from '#lib/query/figures.ts';
import { headlines } from '#lib/query/headlines.ts';
import { indicators } from '#lib/query/indicators.ts';
import { provincesOf } from '#lib/query/provincesOf.ts';
import { rejectionsOfDocument } from '#lib/query/rejectionsOfDocument.ts';
import { seriesOf } from '#lib/query/seriesOf.ts';
import { tiles } from '#lib/query/tiles.ts';

const rounds = 9;
const database = 'static/data/attested.duckdb';
const site = 'build';

await benchExtract();
if (exists(database)) await benchQueries();
else console.log(`\nno ${database}: attested build writes it`);
if (exists(site)) printSizes();
else console.log(`\nno ${site}/: attested start builds it`);

/** Reads every document of the seeds and of the gold, one after the other on this thread, beside a bare sentence pass. */
async function benchExtract() {
	const inputs = await readInputs();
	const bytes = inputs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
	const passes: Record<string, () => void> = {
		extract: () => {
			for (const { text, options } of inputs) extract(text, options);
		},
		'Intl.Segmenter alone': () => {
			for (const { text, options } of inputs)
				for (const sentence of new Intl.Segmenter(options.pack.code, {
					granularity: 'sentence'
				}).segment(text))
					if (sentence.index < 0) return;
		}
	};
	console.log(
		`${inputs.length} documents, ${(bytes / 1e6).toFixed(2)} MB, medians of ${rounds} rounds`
	);
	for (const [name, pass] of Object.entries(passes)) {
		pass();
		const seconds = median(Array.from({ length: rounds }, () => timed(pass))) / 1000;
		const speed = `${(inputs.length / seconds).toFixed(0)} documents/s, ${(bytes / 1e6 / seconds).toFixed(2)} MB/s`;
		console.log(`  ${name.padEnd(22)} ${speed}`);
	}
}

async function readInputs() {
	const sourcesFor = sourcesFinder();
	const paths = ['seeds', 'test/gold/articles/docs'].flatMap(findDocuments);
	const inputs: { text: string; options: ExtractOptions }[] = [];
	for (const path of paths) {
		const input = await attemptLater(path, async () => {
			const document = readSourceDocument(path, sourcesFor(path));
			const { hash, text, source } = document;
			const { published, url } = source ?? {};
			return { text, options: { document: hash, pack: await packOf(document), published, url } };
		});
		if (isProblem(input)) console.log(input.problem);
		else inputs.push(input);
	}
	return inputs;
}

/** Puts each of the site's questions to the dataset, with the parameters that stand in it most often. */
async function benchQueries() {
	const { run, close } = await openDatabase(database);
	const ask: Ask = async <Row>(sql: string, parameters = [] as Parameters<Ask>[1]) =>
		(await run(sql, parameters)) as Row[];
	const [most] = await ask<{ document: string; province: string; indicator: string; id: string }>(
		`SELECT mode(document) AS document, mode(province) AS province, mode(indicator) AS indicator, min(id) AS id FROM claims`
	);
	if (!most) return;
	const { document, province, indicator, id } = most;
	const series = { indicator, measure: 'level', unit: '%' } as const;
	const questions: Record<string, () => Promise<unknown>> = {
		headlines: () => headlines(ask),
		indicators: () => indicators(ask),
		tiles: () => tiles(ask),
		documents: () => documents(ask),
		claimsByPlace: () => claimsByPlace(ask),
		claimById: () => claimById(ask, id),
		claimsOfDocument: () => claimsOfDocument(ask, document),
		rejectionsOfDocument: () => rejectionsOfDocument(ask, document),
		claimsOfPlace: () => claimsOfPlace(ask, province),
		seriesOf: () => seriesOf(ask, indicator),
		provincesOf: () => provincesOf(ask, series),
		figures: () => figures(ask, { ...series, from: 1900, to: 2100 })
	};
	console.log(`\nquestions to the dataset in this process, ${rounds * 5} times each, in ms`);
	for (const [name, question] of Object.entries(questions)) {
		const times: number[] = [];
		for (let round = 0; round < rounds * 5; round++) {
			const start = performance.now();
			await question();
			times.push(performance.now() - start);
		}
		const [middle, high] = [median(times), quantile(times, 0.95)];
		console.log(
			`  ${name.padEnd(22)} median ${middle.toFixed(1)}, 95th percentile ${high.toFixed(1)}`
		);
	}
	close();
}

/** What the site weighs as served, and how much script stands before the overview's first paint. */
function printSizes() {
	const served = (file: string) =>
		Math.min(...[file, `${file}.br`, `${file}.gz`].filter(exists).map(sizeOf));
	const files = allFiles(site).filter((file) => !/\.(?:br|gz)$/.test(file));
	const total = (size: (file: string) => number, list: readonly string[]) =>
		`${(list.reduce((sum, file) => sum + size(file), 0) / 1e6).toFixed(2)} MB`;
	const page = readText(`${site}/index.html`) ?? '';
	const scripts = new Set(
		Array.from(page.matchAll(/_app\/immutable\/[\w./-]+\.js/g), ([path]) => `${site}/${path}`)
	);
	const engine = files.filter((file) => file.endsWith('.wasm'));
	console.log(
		`\nserved: ${files.length} files, ${total(sizeOf, files)}, compressed ${total(served, files)}`
	);
	console.log(
		`  engine                 ${total(sizeOf, engine)}, compressed ${total(served, engine)}`
	);
	console.log(
		`  dataset                ${total(served, [`${site}/data/attested.duckdb`])} compressed`
	);
	console.log(
		`  script of the overview ${total(served, [...scripts].filter(exists))} compressed, before the engine`
	);
	printReader(files, served);
}

/** What a browser fetches to read a pasted text: the extractor, the packs, and what recognises languages. */
function printReader(files: readonly string[], served: (file: string) => number) {
	const parts = files
		.filter((file) => file.includes('/workers/'))
		.map((file) => {
			const [, code] = /\bcode:["'`]([a-z]{2})["'`],name:/.exec(readText(file) ?? '') ?? [];
			const name = file.includes('reading.worker') ? 'extractor' : (code ?? 'recognition');
			return { name, size: served(file) };
		});
	const packs = parts.filter(({ name }) => name.length === 2);
	const kB = (list: typeof parts) =>
		`${(list.reduce((sum, { size }) => sum + size, 0) / 1000).toFixed(1)} kB`;
	const named = (wanted: string) => parts.filter(({ name }) => name === wanted);
	const each = packs
		.toSorted((a, b) => (a.name < b.name ? -1 : 1))
		.map((pack) => `${pack.name} ${kB([pack])}`);
	console.log(`  reading a pasted text  extractor ${kB(named('extractor'))} compressed`);
	console.log(`    packs                ${kB(packs)}: ${each.join(', ')}`);
	console.log(`    both                 ${kB([...named('extractor'), ...packs])}`);
	console.log(`    recognition          ${kB(named('recognition'))}, where no language is chosen`);
}

function timed(run: () => void) {
	const start = performance.now();
	run();
	return performance.now() - start;
}

function median(times: readonly number[]) {
	return quantile(times, 0.5);
}

function quantile(times: readonly number[], share: number) {
	const sorted = times.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
