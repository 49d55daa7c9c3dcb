import { spawnSync } from 'node:child_process';
import { type Article, articlesByLanguage } from '#cli/bench/articles.ts';
import type { Settings } from '#cli/bench/settings.ts';
import { figure, tableOf } from '#cli/bench/table.ts';
import { CliError } from '#cli/error.ts';
import { extract } from '#lib/claim/extract.ts';

/** What a process holds after it has read so many documents, in MB, garbage collected. */
export interface Held {
	documents: number;
	heap: number;
	resident: number;
}

/** The states of one process, and the largest growth in percent after the first tenth of the documents. */
export interface Memory {
	states: Held[];
	heapGrowth: number;
	residentGrowth: number;
}

/** After which shares of the documents memory is looked at. */
const shares = [0.01, 0.1, 0.5, 1];

/** What remains in memory of reading many documents, in a process of its own. */
export async function measureMemory({ language, documents }: Settings): Promise<Memory> {
	const collect = globalThis.gc;
	if (!collect) return measureInChild(documents, language);
	const articles = [...(await articlesByLanguage(language)).values()].flat();
	const stops = new Set(shares.map((share) => Math.round(share * documents)));
	const states: Held[] = [];
	for (let count = 1; count <= documents; count++) {
		readAnew(articles, count);
		if (!stops.has(count)) continue;
		collect();
		const { heapUsed, rss } = process.memoryUsage();
		states.push({ documents: count, heap: heapUsed / 1e6, resident: rss / 1e6 });
	}
	return {
		states,
		heapGrowth: growth(states.map(({ heap }) => heap)),
		residentGrowth: growth(states.map(({ resident }) => resident))
	};
}

/** The same command line once more with a garbage collector that can be called. */
function measureInChild(documents: number, language: string | undefined): Memory {
	const script = process.argv[1] ?? '';
	const { stdout, status } = spawnSync(
		process.execPath,
		[
			'--expose-gc',
			script,
			'--only',
			'memory',
			'--json',
			'--documents',
			String(documents),
			...(language === undefined ? [] : ['--language', language])
		],
		{ encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }
	);
	if (status !== 0) throw new CliError('memory: the process that reads the documents failed');
	return JSON.parse(stdout).memory;
}

/** Reads one of the articles with other figures and some words that no document had before, as another article would have. */
function readAnew(articles: readonly Article[], count: number) {
	const article = articles[count % articles.length];
	if (!article) return;
	const { text, document, pack } = article;
	let words = 0;
	const other = text
		.replace(/\d/g, (digit, at: number) => String((Number(digit) + count * (at + 1)) % 10))
		.replace(/\p{Ll}{5,}/gu, (word) =>
			words++ % 50 === 0 ? word.slice(0, 3) + lettersOf(count) + word.slice(3) : word
		);
	extract(other, { document, pack });
}

/** A number in letters: 28 is "bc". */
function lettersOf(number: number): string {
	const rest = Math.floor(number / 26);
	return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(97 + (number % 26));
}

function growth([, first = 0, ...later]: readonly number[]): number {
	return 100 * (Math.max(first, ...later) / first - 1);
}

/** What the process held, and how much it grew. */
export function memoryTable({ states, heapGrowth, residentGrowth }: Memory): string {
	const table = tableOf(
		'memory of one process after so many documents of all languages, garbage collected, in MB',
		['documents', 'heap', 'resident'],
		states.map(({ documents, heap, resident }) => [
			String(documents),
			figure(heap, 1),
			figure(resident, 1)
		])
	);
	const [, first] = states;
	return `${table}\n  largest growth after the first ${first?.documents}: heap ${figure(heapGrowth, 1)} %, resident ${figure(residentGrowth, 1)} %`;
}
