import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { z } from 'zod';
import {
	attempt,
	isProblem,
	readSourceDocument,
	sourcesFinder,
	stemOf,
	type SourceDocument
} from '#cli/documents.ts';
import { CliError } from '#cli/error.ts';
import { exists, findDocuments, readText, writeText } from '#cli/files.ts';
import { readGold } from '#cli/gold.ts';
import { errorLines, reliabilityTable, scoreTables } from '#cli/scoreTable.ts';
import { packOf, requirePack } from '#cli/read.ts';
import { fitCalibration } from '#cli/training/calibrate.ts';
import { lessonsOf } from '#cli/training/examples.ts';
import { learn, partsOf, type Lesson } from '#cli/training/learn.ts';
import { parseOptions, refuseFiles, type Output, type Verb } from '#cli/verb.ts';
import { framed, survey } from '#lib/claim/analyse.ts';
import { claimOf } from '#lib/claim/claimOf.ts';
import { linkQuantities } from '#lib/claim/link.ts';
import { compileModel, fields, type Model } from '#lib/claim/model.ts';
import type { Survey } from '#lib/claim/reading.ts';
import { measures, statuses } from '#lib/claim/kinds.ts';
import { reliabilityOf } from '#lib/dataset/reliability.ts';
import { score, type Gold, type Noise, type Scored } from '#lib/dataset/score.ts';
import { slicer } from '#lib/dataset/slice.ts';
import { languageCodes } from '#lib/language/index.ts';
import type { LanguagePack } from '#lib/language/schema.ts';
import { codePointOffsets } from '#lib/text/codePoints.ts';

const weightsFile = 'src/lib/claim/weights.json';
const calibrationFile = 'src/lib/claim/calibration.json';
const calibrationFolds = 6;
const articlesFolder = 'test/gold/articles';

/** Where the gold is, the documents it speaks of, and how much each counts: what the site shows are few documents, and none of their figures may be wrong; news as it comes is rarer here than what was written for training. */
const collections: readonly { gold: string; docs: string; weight: number }[] = [
	{ gold: 'test/gold/seeds', docs: 'seeds/articles', weight: 4 },
	{ gold: 'test/gold/digests', docs: 'seeds/digests', weight: 2 },
	{ gold: articlesFolder, docs: 'test/gold/articles/docs', weight: 6 }
];

/** Where each language's sentences are. */
const casesFolder = 'test/language';

const paragraphsFolder = 'test/gold/paragraphs';

/** Whole articles that were written for training, with title and dateline. */
const writtenFolder = 'test/gold/written';

/** A text written for training and the figures it states, in order. */
interface Written {
	text: string;
	published?: string;
	claims: readonly {
		quote: string;
		value: number;
		upper?: number;
		of?: number;
		unit: string;
		indicator?: string | null;
		measure?: string;
		status?: string;
		place?: string;
		period?: string;
	}[];
}

/** What a file of cases exports. */
interface Cases {
	cases: readonly { sentence: string; claims: Written['claims'] }[];
}

const optionsSchema = z.object({
	folds: z.coerce.number('expected a number').int().min(0).default(0),
	errors: z.coerce.number('expected a number').int().min(0).default(0)
});

/** A document of the gold, and where it is from. */
interface Known extends Lesson {
	id: string;
	collection: string;
	noise: Noise[];
}

export const trainVerb: Verb = {
	help: `usage: attested train [--folds N]

Fits the weights of the linker to the gold under test/gold and the sentences under test/language, and writes ${weightsFile}; then, from
weights that never saw the articles they are asked for, what confidence is worth, and writes ${calibrationFile}. The same gold gives the same bytes.

  --folds N    write nothing; score every document with weights that never saw it, in N folds
  --errors N   with --folds: how many errors in articles to show (0), worst first
`,
	options: { folds: { type: 'string' }, errors: { type: 'string' } },
	run: async (values, files, output) => {
		refuseFiles(files);
		const { folds, errors } = parseOptions(optionsSchema, values);
		const collected = await Promise.all(collections.map(readCollection));
		const lessons = [...collected.flat(), ...(await readExamples())];
		if (folds > 1) await crossValidate(lessons, folds, errors, output);
		else {
			writeWeights(lessons, output);
			writeCalibration(lessons, output);
		}
		return 0;
	}
};

function readCollection({ gold, docs, weight }: (typeof collections)[number]): Promise<Known[]> {
	if (!exists(gold)) throw new CliError(`${gold}: no such folder`);
	const sourcesFor = sourcesFinder();
	const lessons = findDocuments(docs).map(async (path) => {
		const document = attempt(path, () => readSourceDocument(path, sourcesFor(path)));
		if (isProblem(document)) throw new CliError(document.problem);
		const id = stemOf(path);
		const { claims, noise } = readGold(gold, id);
		const survey = await surveyOf(document);
		return {
			id,
			collection: gold,
			survey,
			gold: claims,
			noise,
			weight,
			frameWeight: 1
		};
	});
	return Promise.all(lessons);
}

/** The sentences of test/language, the paragraphs and the written articles of test/gold, each a document of its own. */
async function readExamples(): Promise<Known[]> {
	const lessons = await Promise.all(
		languageCodes.map(async (code) => {
			const pack = await requirePack(code);
			const file = `${casesFolder}/${code}.ts`;
			const { cases } = (await tsImport(pathToFileURL(file).href, import.meta.url)) as Cases;
			const sentences = cases.map(({ sentence, claims }) => ({ text: sentence, claims }));
			const paragraphs = `${paragraphsFolder}/${code}.jsonl`;
			const articles = `${writtenFolder}/${code}.jsonl`;
			return [
				...lessonsOfExamples(file, pack, sentences, lessFrame),
				...lessonsOfExamples(paragraphs, pack, readWritten(paragraphs), lessFrame),
				...lessonsOfExamples(articles, pack, readWritten(articles), 1)
			];
		})
	);
	return lessons.flat();
}

function readWritten(file: string): Written[] {
	const lines = (readText(file) ?? '').split('\n');
	return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Written);
}

function lessonsOfExamples(
	file: string,
	pack: LanguagePack,
	examples: readonly Written[],
	frameWeight: number
): Known[] {
	return examples.map(({ text, published, claims }, index) => {
		const gold = locate(text, claims, `${file}:${index + 1}`);
		return {
			id: `${file}:${index + 1}`,
			collection: file,
			survey: survey(text, pack, { published }),
			gold,
			noise: [],
			weight: 1,
			frameWeight
		};
	});
}

/** How much a choice of place or period in a paragraph counts: it hangs on what a whole article is about, and a paragraph has no title and no lead. */
const lessFrame = 0.3;

/** Gives each figure its place in the text, in order; what is not asked for may be anything. */
function locate(text: string, claims: Written['claims'], where: string): Gold[] {
	let from = 0;
	return claims.map((claim) => {
		const at = text.indexOf(claim.quote, from);
		if (at < 0)
			throw new CliError(`${where}: "${claim.quote}" is not in the text after the figure before`);
		from = at + claim.quote.length;
		const start = [...text.slice(0, at)].length;
		const end = start + [...claim.quote].length;
		return { measure: [...measures], status: [...statuses], ...claim, start, end };
	});
}

async function surveyOf(document: SourceDocument): Promise<Survey> {
	const { text, source } = document;
	return survey(text, await packOf(document), { published: source?.published, url: source?.url });
}

function writeWeights(lessons: readonly Known[], { say }: Output): void {
	const weights = learn(lessons);
	writeText(weightsFile, `${JSON.stringify(weights, undefined, '\t')}\n`);
	const model = compileModel(weights);
	const walks = lessons.map((lesson) => lessonsOf(framed(lesson.survey, model), lesson.gold));
	for (const field of fields) {
		const unreachable = walks.reduce((sum, walk) => sum + (walk.unreachable[field] ?? 0), 0);
		const count = walks
			.flatMap(({ examples }) => examples)
			.filter(({ decision }) => decision === field).length;
		say(
			`${field}: ${count} choices, ${unreachable} without a right candidate, ${Object.keys(weights[field]).length} weights`
		);
	}
	say(`wrote ${weightsFile}, ${readText(weightsFile)?.length ?? 0} bytes`);
}

/** How often the claims of whole articles are right, by the score that weights which never saw them give. */
function writeCalibration(lessons: readonly Known[], { say }: Output): void {
	const scored = heldOut(lessons, calibrationFolds);
	const { outcomes } = score(from(lessons, scored, [articlesFolder, writtenFolder]));
	const judged = outcomes.flatMap(({ claim, gold, kind }) =>
		claim && gold?.indicator !== '*' ? [{ score: claim.confidence, right: kind === 'right' }] : []
	);
	const calibration = fitCalibration(judged);
	writeText(calibrationFile, `${JSON.stringify(calibration, undefined, '\t')}\n`);
	say(`wrote ${calibrationFile}: ${calibration.length} points from ${judged.length} claims`);
}

async function crossValidate(
	lessons: readonly Known[],
	folds: number,
	shown: number,
	{ print }: Output
): Promise<void> {
	const scored = heldOut(lessons, folds);
	await print(scoreTables(score(scored).tallies));
	const { outcomes, errors } = score(from(lessons, scored, [articlesFolder]));
	await print(
		`\narticles of ${articlesFolder} alone:\n${reliabilityTable(reliabilityOf(outcomes))}`
	);
	await print(errorLines(errors, shown));
}

/** The documents of some folders. */
function from(
	lessons: readonly Known[],
	scored: readonly Scored[],
	folders: readonly string[]
): Scored[] {
	const wanted = lessons.filter(({ collection }) =>
		folders.some((folder) => collection.startsWith(folder))
	);
	const ids = new Set(wanted.map(({ id }) => id));
	return scored.filter(({ id }) => ids.has(id));
}

/** Every document as it is read with weights that never saw it. */
function heldOut(lessons: readonly Known[], folds: number): Scored[] {
	return partsOf(lessons, folds).flatMap(({ own, others }) => {
		const model = compileModel(learn(others));
		return own.map((lesson) => scoredOf(lesson, model));
	});
}

function scoredOf({ id, collection, survey, gold, noise }: Known, model: Model): Scored {
	const reading = framed(survey, model);
	const { linked } = linkQuantities(reading, model);
	const toCodePoints = codePointOffsets(reading.text);
	return {
		id,
		group: collection.endsWith('articles')
			? reading.pack.code
			: (collection.split('/').pop() ?? ''),
		claims: linked.map((one) => claimOf(reading, one, { document: id, toCodePoints })),
		gold,
		noise,
		slice: slicer(reading.text)
	};
}
