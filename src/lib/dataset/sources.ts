import { z } from 'zod';
import { firstIssue } from '#lib/dataset/issue.ts';

const date = z.iso.date();

/** What is known of a document beside its text. Every field but the file may be absent: then it is unknown. */
export const sourceSchema = z.strictObject({
	/** Path below the folder of the sources file, with forward slashes. */
	file: z.string().min(1),
	title: z.string().min(1).nullish(),
	url: z.url({ protocol: /^https?$/ }).nullish(),
	publisher: z.string().min(1).nullish(),
	published: date.nullish(),
	retrieved: date.nullish(),
	/** BCP 47; counts only where the text is too short to identify its language. */
	language: z
		.string()
		.regex(/^[a-z]{2,3}$/, 'expected a language code such as "vi"')
		.nullish(),
	kind: z.enum(['article', 'digest']).nullish()
});

/** An entry of `sources.json` with its unknown fields absent. */
export interface Source {
	file: string;
	title?: string;
	url?: string;
	publisher?: string;
	published?: string;
	retrieved?: string;
	language?: string;
	kind?: 'article' | 'digest';
}

/** Reads a sources file, entries by path; throws with file, entry and field of the first mistake. `name` is what messages call it. */
export function parseSources(json: string, name: string): Map<string, Source> {
	const sources = new Map<string, Source>();
	for (const [index, entry] of parseList(json, name).entries()) {
		const label = `${name}: entry ${index + 1}`;
		const parsed = sourceSchema.safeParse(entry);
		if (!parsed.success) throw new Error(`${label}${fileOf(entry)}: ${firstIssue(parsed.error)}`);
		if (sources.has(parsed.data.file))
			throw new Error(`${label}: file: "${parsed.data.file}" has an entry already`);
		sources.set(parsed.data.file, known(parsed.data));
	}
	return sources;
}

function parseList(json: string, name: string): unknown[] {
	let list: unknown;
	try {
		list = JSON.parse(json);
	} catch (error) {
		throw new Error(`${name}: not JSON: ${error instanceof Error ? error.message : error}`, {
			cause: error
		});
	}
	if (!Array.isArray(list)) throw new Error(`${name}: expected a list of entries`);
	return list;
}

function fileOf(entry: unknown) {
	const file = z.object({ file: z.string() }).safeParse(entry);
	return file.success ? ` (${file.data.file})` : '';
}

function known(entry: z.infer<typeof sourceSchema>): Source {
	const fields = Object.entries(entry).filter(([, value]) => value !== null && value !== undefined);
	return { ...Object.fromEntries(fields), file: entry.file };
}
