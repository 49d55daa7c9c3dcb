import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const sources = join(root, 'src');
const bundles = join(root, '.cache/cli');

/**
 * The address of an entry of `src/cli` as JavaScript. It is bundled when the sources are not those of the last bundle, which takes half a
 * second; a process then starts without compiling anything. Packages stay outside, but for the one that every verb needs and that would
 * load a hundred files of its own, and the one that recognises languages, whose profiles take long to load as they are; parts that are
 * imported on demand stay apart.
 *
 * @param {string} entry name of the file without ending ("main")
 */
export async function bundled(entry) {
	const folder = join(bundles, stamp());
	if (!existsSync(folder)) await bundle(folder);
	return pathToFileURL(join(folder, `${entry}.js`)).href;
}

/** A hash of the paths, sizes and times of all sources. */
function stamp() {
	const hash = createHash('sha256');
	const files = readdirSync(sources, { recursive: true, withFileTypes: true });
	for (const file of files) {
		if (!file.isFile() || !/\.(?:ts|js|json)$/.test(file.name)) continue;
		const path = join(file.parentPath, file.name);
		const { mtimeMs, size } = statSync(path);
		hash.update(`${path}\0${mtimeMs}\0${size}\n`);
	}
	return hash.digest('hex').slice(0, 16);
}

/** Bundles beside the folder and moves it there whole, so that no process ever sees half of it. */
async function bundle(folder) {
	const { rolldown } = await import('rolldown');
	const made = `${folder}.${process.pid}`;
	const build = await rolldown({
		cwd: root,
		input: { main: 'src/cli/main.ts', bench: 'src/cli/bench.ts' },
		platform: 'node',
		// What it extends is made by the site's own tool, and is not there in a fresh clone.
		tsconfig: false,
		external: (id) => !/^(?:[.#/]|src\/|zod|eld)/.test(id),
		plugins: [
			{ name: 'profiles', load: { filter: { id: profiles }, handler: lazyProfiles } },
			{ name: 'parsed-json', load: { filter: { id: /\.json$/ }, handler: parsedJson } }
		]
	});
	await build.write({ dir: made, format: 'esm', chunkFileNames: '[name]-[hash].js' });
	await build.close();
	try {
		renameSync(made, folder);
	} catch (error) {
		// Another process was faster.
		rmSync(made, { recursive: true, force: true });
		if (!existsSync(folder)) throw error;
	}
	removeOld();
}

/** Modules that hold the profiles of languages. */
const profiles = /\/eld\/src\/ngrams\/\w+\.js$/;

/**
 * The same module with its fifty thousand letter groups as JSON by their first two letters, which is parsed when a text has one: a text has
 * a hundred, and to make an object of each takes a fifth of a second.
 *
 * @param {string} id
 */
async function lazyProfiles(id) {
	const { ngramsData } = await import(pathToFileURL(id).href);
	const { ngrams, ...rest } = ngramsData;
	const groups = new Map();
	for (const [letters, scores] of Object.entries(ngrams)) {
		const key = letters.slice(0, 2);
		const group = groups.get(key) ?? {};
		group[letters] = scores;
		groups.set(key, group);
	}
	const texts = Array.from(groups, ([key, group]) => [key, JSON.stringify(group)]);
	return `
		const texts = new Map(${JSON.stringify(texts)});
		const parsed = new Map();
		const get = (_, letters) => {
			const key = letters.slice(0, 2);
			if (!parsed.has(key)) parsed.set(key, JSON.parse(texts.get(key) ?? '{}'));
			return parsed.get(key)[letters];
		};
		export const ngramsData = { ...${JSON.stringify(rest)}, ngrams: new Proxy({}, { get }) };
	`;
}

/**
 * A module that parses its JSON, which takes less time than to compile it as an object.
 *
 * @param {string} id
 */
function parsedJson(id) {
	const json = JSON.stringify(JSON.parse(readFileSync(id, 'utf8')));
	return { code: `export default JSON.parse(${JSON.stringify(json)});`, moduleType: 'js' };
}

const day = 24 * 60 * 60 * 1000;

/** Removes bundles of earlier sources; a process may still be running from a young one. */
function removeOld() {
	for (const { name, parentPath } of readdirSync(bundles, { withFileTypes: true })) {
		const path = join(parentPath, name);
		if (Date.now() - statSync(path).mtimeMs > day) rmSync(path, { recursive: true, force: true });
	}
}
