import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Folders below src/lib in the order in which data goes through them; those on one line do not import each other. */
const layers = [
	['text'],
	['language'],
	['number'],
	['quantity', 'place', 'period', 'indicator'],
	['claim'],
	['dataset'],
	['query'],
	['print'],
	['chart'],
	['ui']
];

const layerOf = (folder: string) => layers.findIndex((layer) => layer.includes(folder));

/** A type says what is handed on; only code makes one folder depend on another. */
const typeOnly = new Set(['text -> language']);

/** Outside things and the only places that may import them. */
const owners: readonly [module: RegExp, places: RegExp][] = [
	[/^chart\.js/, /^src\/lib\/chart\/Chart\.svelte$/],
	[/^@duckdb\/duckdb-wasm/, /^src\/lib\/query\//],
	[/^@duckdb\/node-api/, /^src\/lib\/dataset\//],
	[/^node:fs/, /^src\/cli\/(?:files\.ts|bundle\.js)$/],
	[/^rolldown$/, /^src\/cli\/bundle\.js$/],
	[/^(?:compromise|@microsoft\/)/, /^src\/cli\/bench\/baselines\.ts$/]
];

interface Import {
	from: string;
	to: string;
	isType: boolean;
}

const imports = sourceFiles('src').flatMap(importsOf);

test('imports go one way through the folders', () => {
	const climbing = imports.filter(({ from, to, isType }) => {
		const [own, other] = [folderOf(from), folderOf(to)];
		if (own === undefined || other === undefined || own === other) return false;
		if (isType && typeOnly.has(`${own} -> ${other}`)) return false;
		return layerOf(own) <= layerOf(other);
	});
	expect(climbing.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('every folder below src/lib has its place in the order', () => {
	const folders = readdirSync('src/lib', { withFileTypes: true }).filter((entry) =>
		entry.isDirectory()
	);
	expect(folders.filter(({ name }) => layerOf(name) < 0).map(({ name }) => name)).toEqual([]);
});

test('src/lib imports neither routes nor the command line', () => {
	const out = imports.filter(
		({ from, to }) => from.startsWith('src/lib/') && /^src\/(?:cli|routes)\//.test(to)
	);
	expect(out.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test.each(owners)('only its owner imports %s', (module, places) => {
	const strangers = imports.filter(
		({ from, to, isType }) => module.test(to) && !isType && !places.test(from)
	);
	expect(strangers.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

function sourceFiles(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.(?:ts|js|svelte)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(from: string): Import[] {
	const statement =
		/(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|import\s*\(\s*['"]([^'"]+)['"]/g;
	return Array.from(
		readFileSync(from, 'utf8').matchAll(statement),
		([, type, module, dynamic]) => ({
			from,
			to: resolve(from, module ?? dynamic ?? ''),
			isType: type !== undefined
		})
	);
}

function resolve(from: string, module: string) {
	if (module.startsWith('#lib/')) return module.replace('#lib/', 'src/lib/');
	if (module.startsWith('#cli/')) return module.replace('#cli/', 'src/cli/');
	return module.startsWith('.') ? relative('.', join(dirname(from), module)) : module;
}

function folderOf(path: string) {
	return /^src\/lib\/([^/]+)\//.exec(path)?.[1];
}
