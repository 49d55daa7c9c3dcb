import { basename, dirname } from 'node:path';
import { decodeText, hashText } from '#cli/decode.ts';
import { CliError, messageOf } from '#cli/error.ts';
import { exists, pathWithin, readDocumentBytes, readText } from '#cli/files.ts';
import { parseSources, type Source } from '#lib/dataset/sources.ts';

/** A document to be read. */
export interface SourceDocument {
	/** What messages call it. */
	path: string;
	stem: string;
	/** SHA-256 of the text's UTF-8 bytes. */
	hash: string;
	text: string;
	source?: Source;
}

/** Entries of a sources file by path below its folder. */
export interface SourceList {
	folder: string;
	entries: ReadonlyMap<string, Source>;
}

/** A complaint about one document, as one line. */
export interface Problem {
	problem: string;
}

/** What `read` gives, or its complaint as one line that begins with the document's path. */
export function attempt<T>(path: string, read: () => T): T | Problem {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof CliError)) throw error;
		return { problem: `${path}: ${error.message}` };
	}
}

/** The same for what takes its time. */
export async function attemptLater<T>(path: string, read: () => Promise<T>): Promise<T | Problem> {
	try {
		return await read();
	} catch (error) {
		if (!(error instanceof CliError)) throw error;
		return { problem: `${path}: ${error.message}` };
	}
}

/** Whether an attempt failed. */
export function isProblem(value: unknown): value is Problem {
	return typeof value === 'object' && value !== null && 'problem' in value;
}

/** Reads one document; throws the reason when it is none. */
export function readSourceDocument(path: string, sources?: SourceList): SourceDocument {
	const text = decodeText(readDocumentBytes(path));
	const source = sources?.entries.get(pathWithin(sources.folder, path));
	return { ...toDocument(path, stemOf(path), text), ...(source ? { source } : {}) };
}

/** A text as a document. */
export function toDocument(path: string, stem: string, text: string): SourceDocument {
	return { path, stem, hash: hashText(text), text };
}

/** The file's name without folder and ending: "seeds/articles/a.txt" is "a". */
export function stemOf(path: string): string {
	return basename(path).replace(/\.(?:txt|jsonl?)$/i, '');
}

/** The sources file of a folder, where it has one; throws at its first mistake. */
export function readSources(folder: string): SourceList | undefined {
	const path = `${folder}/sources.json`;
	const json = readText(path);
	if (json === undefined) return undefined;
	try {
		return { folder, entries: parseSources(json, path) };
	} catch (error) {
		throw new CliError(messageOf(error));
	}
}

/** Finds the sources file that speaks of a document: beside it, or one folder above. Each is read once. */
export function sourcesFinder(): (path: string) => SourceList | undefined {
	const known = new Map<string, SourceList | undefined>();
	return (path) => {
		const folder = [dirname(path), dirname(dirname(path))].find((candidate) =>
			exists(`${candidate}/sources.json`)
		);
		if (folder === undefined) return undefined;
		if (!known.has(folder)) known.set(folder, readSources(folder));
		return known.get(folder);
	};
}
