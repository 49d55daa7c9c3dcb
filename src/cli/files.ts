import {
	accessSync,
	constants,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { CliError } from '#cli/error.ts';

/** Documents must be smaller than this many bytes: reading takes up to a thousand times as much memory. */
export const sizeLimit = 5_000_000;

/** Whether there is a file or folder of this name. */
export function exists(path: string): boolean {
	return existsSync(path);
}

/** The file itself, or every text file in a folder and below it, in the order of their paths; throws the reason why there is none. */
export function findDocuments(path: string): string[] {
	if (!existsSync(path)) throw new CliError('no such file or folder');
	if (!statSync(path).isDirectory()) return [path];
	const files = allFiles(path).filter((file) => file.endsWith('.txt'));
	if (files.length === 0) throw new CliError('no .txt files in this folder');
	return files;
}

function readFolder(folder: string) {
	try {
		const entries = readdirSync(folder, { withFileTypes: true });
		return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch (error) {
		throw new CliError(`${reasonOf(error)}: ${folder}`);
	}
}

/** Every file in a folder and below it. */
export function allFiles(folder: string): string[] {
	return readFolder(folder).flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? allFiles(path) : [path];
	});
}

/** The bytes of a document; throws the reason why they cannot be had, and refuses what is too large before reading it. */
export function readDocumentBytes(path: string): Uint8Array {
	let size: number;
	try {
		({ size } = statSync(path));
		if (size < sizeLimit) return readFileSync(path);
	} catch (error) {
		throw new CliError(reasonOf(error));
	}
	throw new CliError(tooLarge(size));
}

/** The bytes of a file of ours. */
export function readBytes(path: string): Uint8Array {
	return readFileSync(path);
}

/** Size of a file in bytes. */
export function sizeOf(path: string): number {
	return statSync(path).size;
}

/** Why a document of this many bytes is refused. */
export function tooLarge(bytes: number): string {
	const megabytes = (count: number) => `${(count / 1e6).toFixed(count % 1e6 === 0 ? 0 : 1)} MB`;
	return `too large: ${megabytes(bytes)}; a document must be smaller than ${megabytes(sizeLimit)}`;
}

/** The text of a file of ours; undefined where there is none. */
export function readText(path: string): string | undefined {
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Removes a file, if it is there. */
export function removeFile(path: string): void {
	rmSync(path, { force: true });
}

/** Writes bytes to a file. */
export function writeBytes(path: string, bytes: Uint8Array): void {
	writeFileSync(path, bytes);
}

/** Writes a file whole or not at all, and the folders above it. */
export function writeText(path: string, text: string): void {
	const draft = draftOf(path);
	writeFileSync(draft, text);
	renameSync(draft, path);
}

/** Refuses a path that cannot be written to, before the work whose result is to go there. */
export function refuseUnwritable(path: string): void {
	const fault = (reason: string) => new CliError(`${path}: cannot be written: ${reason}`);
	if (/[/\\]$/.test(path)) throw fault('names a folder, not a file');
	let folder = dirname(path);
	while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
	if (!statSync(folder).isDirectory()) throw fault(`${folder} is no folder`);
	const stats = existsSync(path) ? statSync(path) : undefined;
	if (stats && !stats.isFile())
		throw fault(stats.isDirectory() ? 'is a folder' : 'is no plain file');
	try {
		for (const place of stats ? [path, folder] : [folder]) accessSync(place, constants.W_OK);
	} catch {
		throw fault('no permission');
	}
}

/** Puts new files in the place of old ones once `write` has written them all beside them. */
export async function replaceFiles(
	paths: readonly string[],
	write: (drafts: readonly string[]) => Promise<void>
): Promise<void> {
	const drafts = paths.map(draftOf);
	await write(drafts);
	for (const [index, path] of paths.entries()) renameSync(drafts[index] ?? path, path);
}

function draftOf(path: string) {
	mkdirSync(dirname(path), { recursive: true });
	const draft = `${path}.${process.pid}.draft`;
	rmSync(draft, { force: true });
	return draft;
}

/** The path from a folder to a file, with forward slashes. */
export function pathWithin(folder: string, file: string): string {
	return relative(folder, file).split(sep).join('/');
}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'no such file',
	EACCES: 'no permission to read it',
	EPERM: 'no permission to read it',
	EISDIR: 'is a folder'
};

function reasonOf(error: unknown) {
	const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
	return reasons[code ?? ''] ?? `cannot be read (${code ?? String(error)})`;
}
