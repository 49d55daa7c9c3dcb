import { figure, tableOf } from '#cli/bench/table.ts';
import { allFiles, exists, readText, sizeOf } from '#cli/files.ts';

const site = 'build';

/** What a part of the site weighs, in MB. */
export interface Weight {
	name: string;
	files: number;
	size: number;
	/** As it is served. */
	compressed: number;
}

/** What the site weighs as served, and how much script stands before the overview's first paint; nothing where it is not built. */
export function measureSite(): Weight[] {
	if (!exists(site)) return [];
	const files = allFiles(site).filter((file) => !/\.(?:br|gz)$/.test(file));
	const page = readText(`${site}/index.html`) ?? '';
	const scripts = new Set(
		Array.from(page.matchAll(/_app\/immutable\/[\w./-]+\.js/g), ([path]) => `${site}/${path}`)
	);
	return [
		weigh('all', files),
		weigh(
			'engine',
			files.filter((file) => file.endsWith('.wasm'))
		),
		weigh('dataset', [`${site}/data/attested.duckdb`].filter(exists)),
		weigh('script of the overview', [...scripts].filter(exists)),
		...readerParts(files)
	];
}

/** What a browser fetches to read a pasted text: the extractor, each pack, all of them, and what recognises languages. */
function readerParts(files: readonly string[]): Weight[] {
	const workers = files.filter((file) => file.includes('/workers/'));
	const codeOf = (file: string) =>
		/\bcode:["'`]([a-z]{2})["'`],name:/.exec(readText(file) ?? '')?.[1];
	const packs = workers.filter((file) => codeOf(file) !== undefined);
	const extractor = workers.filter((file) => file.includes('reading.worker'));
	const others = workers.filter((file) => !packs.includes(file) && !extractor.includes(file));
	return [
		weigh('extractor', extractor),
		...packs.map((file) => weigh(`pack ${codeOf(file)}`, [file])),
		weigh('all packs', packs),
		weigh('recognition of languages', others)
	];
}

function weigh(name: string, files: readonly string[]): Weight {
	const total = (size: (file: string) => number) =>
		files.reduce((sum, file) => sum + size(file), 0) / 1e6;
	return { name, files: files.length, size: total(sizeOf), compressed: total(servedSize) };
}

function servedSize(file: string) {
	return Math.min(...[file, `${file}.br`, `${file}.gz`].filter(exists).map(sizeOf));
}

/** The weights of the site's parts. */
export function siteTable(weights: readonly Weight[]): string {
	if (weights.length === 0) return `no ${site}/: attested start builds it`;
	return tableOf(
		'the site as served, in MB',
		['part', 'files', 'size', 'compressed'],
		weights.map(({ name, files, size, compressed }) => [
			name,
			String(files),
			figure(size, 2),
			figure(compressed, 2)
		])
	);
}
