import { quantile } from '#cli/bench/quantile.ts';
import { figure, tableOf } from '#cli/bench/table.ts';
import { exists } from '#cli/files.ts';
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

const database = 'static/data/attested.duckdb';
const rounds = 45;

/** Milliseconds that a question of the site takes. */
export interface Question {
	name: string;
	median: number;
	/** The 95th percentile. */
	high: number;
}

/** Puts each of the site's questions to the dataset; none where it is not built. */
export async function measureQuestions(): Promise<Question[]> {
	if (!exists(database)) return [];
	const { run, close } = await openDatabase(database);
	const ask: Ask = async <Row>(sql: string, parameters = [] as Parameters<Ask>[1]) =>
		(await run(sql, parameters)) as Row[];
	const measured: Question[] = [];
	for (const [name, question] of Object.entries(await questionsTo(ask))) {
		const times: number[] = [];
		for (let round = 0; round < rounds; round++) {
			const start = performance.now();
			await question();
			times.push(performance.now() - start);
		}
		measured.push({ name, median: quantile(times, 0.5), high: quantile(times, 0.95) });
	}
	close();
	return measured;
}

/** The questions with the parameters that stand in the dataset most often. */
async function questionsTo(ask: Ask): Promise<Record<string, () => Promise<unknown>>> {
	const [most] = await ask<{ document: string; province: string; indicator: string; id: string }>(
		`SELECT mode(document) AS document, mode(province) AS province, mode(indicator) AS indicator, min(id) AS id FROM claims`
	);
	if (!most) return {};
	const { document, province, indicator, id } = most;
	const series = { indicator, measure: 'level', unit: '%' } as const;
	return {
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
}

/** The questions and their times. */
export function questionTable(questions: readonly Question[]): string {
	if (questions.length === 0) return `no ${database}: attested build writes it`;
	return tableOf(
		`questions to the dataset in this process, ${rounds} times each, in ms`,
		['question', 'median', '95th percentile'],
		questions.map(({ name, median, high }) => [name, figure(median, 1), figure(high, 1)])
	);
}
