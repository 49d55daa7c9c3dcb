import { z } from 'zod';
import { CliError } from '#cli/error.ts';
import { allFiles, exists, readText } from '#cli/files.ts';

const expectedSchema = z.object({
	value: z.number().optional(),
	start: z.number().int().nonnegative().optional(),
	end: z.number().int().nonnegative().optional(),
	unit: z.string().optional(),
	interval: z.unknown().optional()
});

const rowSchema = z.object({
	text: z.string(),
	expected: z.array(expectedSchema).default([]),
	negative: z.boolean().default(false),
	latent: z.boolean().default(false),
	kind: z.string().optional()
});

/** A phrase of a peer and the numbers it holds; `kind` is the peer's word for what they are ("ordinal", "Numeral"). */
export type PeerRow = z.infer<typeof rowSchema> & { language: string; kind: string };

/** The rows of every NAME.LANGUAGE[.KIND].jsonl in a folder and below it; where a row names its kind, that counts. */
export function readPeerRows(folder: string): PeerRow[] {
	if (!exists(folder)) throw new CliError(`${folder}: no such folder`);
	const files = allFiles(folder).filter((path) => path.endsWith('.jsonl'));
	if (files.length === 0) throw new CliError(`${folder}: no .jsonl files in this folder`);
	return files.flatMap(readRows);
}

function readRows(path: string): PeerRow[] {
	const [name = '', language, kind] = (path.split('/').at(-1) ?? '').split('.').slice(0, -1);
	if (language === undefined)
		throw new CliError(`${path}: no language in the name; NAME.LANGUAGE.jsonl is expected`);
	const lines = (readText(path) ?? '').split('\n');
	return lines.flatMap((line, index) => {
		if (line.trim() === '') return [];
		try {
			const row = rowSchema.parse(JSON.parse(line));
			return [{ ...row, language, kind: [name, kind ?? row.kind].filter(Boolean).join(' ') }];
		} catch (error) {
			throw new CliError(`${path}:${index + 1}: no valid row`, { cause: error });
		}
	});
}
