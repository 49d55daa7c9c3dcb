import { type Article, articlesByLanguage, repeated } from '#cli/bench/articles.ts';
import type { Baseline } from '#cli/bench/baselines.ts';
import { median, timed } from '#cli/bench/quantile.ts';
import type { Settings } from '#cli/bench/settings.ts';
import { figure, tableOf } from '#cli/bench/table.ts';
import { extract } from '#lib/claim/extract.ts';

/** What one language was read at, in MB/s; a baseline that does not read the language has none. */
export interface Speed {
	language: string;
	/** Megabytes that were read. */
	size: number;
	extract: number;
	segmenter: number;
	recognizers: number | undefined;
	recognizersWithCurrencies: number | undefined;
	compromise: number | undefined;
}

/** The text is timed in this many parts, so that a median can be had. */
const slices = 20;

/** Slow baselines read so many bytes, so many times. */
const sampleBytes = 6_000;
const sampleRounds = 3;

/** How fast each language is read on this thread, beside baselines on the same texts. */
export async function measureSpeed({ language: only, size }: Settings): Promise<Speed[]> {
	const speeds: Speed[] = [];
	for (const [language, articles] of await articlesByLanguage(only))
		speeds.push(await speedOf(language, articles, size * 1e6));
	return speeds;
}

async function speedOf(language: string, articles: readonly Article[], bytes: number) {
	const baselines = await import('#cli/bench/baselines.ts');
	const segment = baselines.segmenter(language);
	const read = ({ text, document, pack }: Article) => extract(text, { document, pack });
	articles.forEach(read);
	const measured = Array.from(slicesOf(articles, bytes), (slice) => {
		const size = slice.reduce((sum, article) => sum + article.bytes, 0) / 1e6;
		const speedOfPass = (pass: (article: Article) => void) =>
			size / (timed(() => slice.forEach(pass)) / 1000);
		return {
			size,
			extract: speedOfPass(read),
			segmenter: speedOfPass(({ text }) => segment(text))
		};
	});
	const sample = sampleOf(articles, Math.min(bytes, sampleBytes));
	return {
		language,
		size: measured.reduce((sum, slice) => sum + slice.size, 0),
		extract: median(measured.map((slice) => slice.extract)),
		segmenter: median(measured.map((slice) => slice.segmenter)),
		recognizers: sampleSpeed(sample, baselines.recognizer(language, false)),
		recognizersWithCurrencies: sampleSpeed(sample, baselines.recognizer(language, true)),
		compromise: sampleSpeed(sample, baselines.compromiseNumbers(language))
	};
}

/** The repeated articles in parts of one size; a part has an article at least. */
function* slicesOf(articles: readonly Article[], bytes: number): Iterable<Article[]> {
	let slice: Article[] = [];
	let sum = 0;
	for (const article of repeated(articles, bytes)) {
		slice.push(article);
		sum += article.bytes;
		if (sum < bytes / slices) continue;
		yield slice;
		[slice, sum] = [[], 0];
	}
}

/** Whole paragraphs of the articles, about so many bytes. */
function sampleOf(articles: readonly Article[], bytes: number): string {
	const paragraphs: string[] = [];
	let sum = 0;
	for (const paragraph of articles.flatMap(({ text }) => text.split('\n'))) {
		if (sum >= bytes) break;
		paragraphs.push(paragraph);
		sum += Buffer.byteLength(paragraph);
	}
	return paragraphs.join('\n');
}

function sampleSpeed(sample: string, baseline: Baseline | undefined): number | undefined {
	if (!baseline) return undefined;
	baseline(sample);
	const times = Array.from({ length: sampleRounds }, () => timed(() => baseline(sample)));
	return Buffer.byteLength(sample) / 1e3 / median(times);
}

/** The speeds, and how many times as fast as each baseline `extract` is. */
export function speedTable(speeds: readonly Speed[]): string {
	const baselines = [
		'segmenter',
		'recognizers',
		'recognizersWithCurrencies',
		'compromise'
	] as const;
	const names = ['Intl.Segmenter', 'recognizers', '+ currencies', 'compromise'];
	const size = Math.min(...speeds.map((speed) => speed.size));
	return [
		tableOf(
			`one thread, ${figure(size, 2)} MB of articles in each language, medians of ${slices} parts, in MB/s`,
			['language', 'extract', ...names],
			speeds.map((speed) => [
				speed.language,
				figure(speed.extract, 2),
				...baselines.map((name) => figure(speed[name], name === 'segmenter' ? 1 : 4))
			])
		),
		tableOf(
			'\nextract against each: times as fast',
			['language', ...names],
			speeds.map((speed) => [
				speed.language,
				...baselines.map((name) => {
					const ratio = speed[name] && speed.extract / speed[name];
					return figure(ratio, name === 'segmenter' ? 3 : 0);
				})
			])
		)
	].join('\n');
}
