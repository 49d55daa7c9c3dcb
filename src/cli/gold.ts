import type { z } from 'zod';
import { CliError } from '#cli/error.ts';
import { exists, readText } from '#cli/files.ts';
import { goldSchema, noiseSchema, type Gold, type Noise } from '#lib/dataset/score.ts';

/** Whether somebody wrote down what a document states; an empty file says that it states nothing. */
export function hasGold(folder: string, id: string): boolean {
	return exists(`${folder}/gold/${id}.jsonl`);
}

/** The gold claims and the noise of one document, from FOLDER/gold/<id>.jsonl and FOLDER/noise/<id>.jsonl; a bad line is named. */
export function readGold(folder: string, id: string): { claims: Gold[]; noise: Noise[] } {
	return {
		claims: readLines(`${folder}/gold/${id}.jsonl`, goldSchema),
		noise: readLines(`${folder}/noise/${id}.jsonl`, noiseSchema)
	};
}

function readLines<T extends z.ZodType>(path: string, schema: T): z.infer<T>[] {
	const lines = (readText(path) ?? '').split('\n');
	return lines.flatMap((line, index) => {
		if (line.trim() === '') return [];
		try {
			return [schema.parse(JSON.parse(line))];
		} catch (error) {
			throw new CliError(`${path}:${index + 1}: no valid line of gold`, { cause: error });
		}
	});
}
