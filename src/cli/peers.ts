import { z } from 'zod';
import { CliError } from '#cli/error.ts';
import { exclusionOf, isRight, numbersOf, type PeerNumber } from '#cli/peerCheck.ts';
import { readPeerRows, type PeerRow } from '#cli/peerRows.ts';
import { oneLine } from '#cli/plain.ts';
import { parseOptions, type Output, type Verb } from '#cli/verb.ts';
import { languageCodes, loadPack } from '#lib/language/index.ts';

const optionsSchema = z.object({
	language: z.array(z.string()).default([]),
	errors: z.coerce.number('expected a number').int().nonnegative().default(0),
	json: z.boolean().default(false)
});

/** The rows of one language and kind: how many count, how many are right, and those that are not. */
interface Tally {
	language: string;
	kind: string;
	rows: number;
	right: number;
	missed: { text: string; expected: PeerRow['expected']; read: PeerNumber[] }[];
}

interface Report {
	tallies: Map<string, Tally>;
	/** Rows left out, by reason. */
	excluded: Record<string, number>;
}

export const peersVerb: Verb = {
	help: `usage: attested peers DIR [options]

Reads the number phrases of other projects and counts those read as they expect. DIR holds NAME.LANGUAGE.jsonl or
NAME.LANGUAGE.KIND.jsonl, a row to a line: {"text", "expected": [{"value", "start"?, "end"?}], "negative"?, "kind"?};
offsets are UTF-16 units, half-open.

A row is right when exactly the expected numbers are read, with their values and spans; a row of ordinals when they are
read as ordinals; a negative row when nothing is. A word that is a number at times only ("a couple", an article) counts as
read; whether it is a figure is not asked here. Left out, and counted apart, is what is no number in digits or words that
a reader of figures is asked for: ranges, amounts with a unit, what is meant only in context, numbers beyond a thousand
billion, digits with a letter for their scale ("3M" is a name as often as a number), divisions ("1/5" is a ratio of two
numbers), and digits behind a dash and a space, which begin an item of a list.

  --language CODE  only this language; may be repeated
  --errors N       how many rows to show that are not right, for each language and kind (0)
  --json           counts and all such rows as JSON

Exit code 0, whatever the count.
`,
	options: {
		language: { type: 'string', multiple: true },
		errors: { type: 'string' },
		json: { type: 'boolean' }
	},
	run: async (values, folders, output) => {
		const options = parseOptions(optionsSchema, values);
		const [folder] = folders;
		if (folder === undefined || folders.length > 1) throw new CliError('peers: name one folder');
		const { language } = options;
		for (const code of language)
			if (!languageCodes.includes(code))
				throw new CliError(
					`--language: no pack for "${code}" (there are: ${languageCodes.join(', ')})`
				);
		const rows = readPeerRows(folder).filter(
			(row) => language.length === 0 || language.includes(row.language)
		);
		const report = await tally(rows);
		if (options.json) await output.print(`${JSON.stringify(plain(report), undefined, '\t')}\n`);
		else await show(report, options.errors, output);
		return 0;
	}
};

async function tally(rows: readonly PeerRow[]): Promise<Report> {
	const tallies = new Map<string, Tally>();
	const excluded: Record<string, number> = {};
	for (const row of rows) {
		const { language, kind, text, expected } = row;
		const pack = languageCodes.includes(language) ? await loadPack(language) : undefined;
		const reason = pack ? exclusionOf(row) : 'in a language without a pack';
		if (!pack || reason !== undefined) {
			excluded[reason ?? ''] = (excluded[reason ?? ''] ?? 0) + 1;
			continue;
		}
		const key = `${language} ${kind}`;
		const group = tallies.get(key) ?? { language, kind, rows: 0, right: 0, missed: [] };
		tallies.set(key, group);
		const read = numbersOf(row, pack);
		group.rows++;
		if (isRight(row, read)) group.right++;
		else group.missed.push({ text, expected, read });
	}
	return { tallies, excluded };
}

function plain({ tallies, excluded }: Report) {
	return { counts: [...tallies.values()], excluded };
}

async function show({ tallies, excluded }: Report, errors: number, output: Output): Promise<void> {
	const groups = [...tallies.values()].toSorted((a, b) =>
		a.language === b.language ? (a.kind < b.kind ? -1 : 1) : a.language < b.language ? -1 : 1
	);
	const width = Math.max(4, ...groups.map(({ kind }) => kind.length));
	const line = (language: string, kind: string, cells: readonly string[]): string =>
		[language.padEnd(8), kind.padEnd(width), ...cells.map((cell) => cell.padStart(7))].join(' ');
	await output.print(`${line('language', 'kind', ['rows', 'right', '%'])}\n`);
	for (const { language, kind, rows, right } of groups) {
		const percent = ((100 * right) / rows).toFixed(1);
		await output.print(`${line(language, kind, [String(rows), String(right), percent])}\n`);
	}
	for (const [reason, count] of Object.entries(excluded))
		await output.print(`left out: ${count} ${reason}\n`);
	for (const { language, kind, missed } of groups)
		for (const { text, expected, read } of missed.slice(0, errors))
			await output.print(
				`\n${language} ${kind}: "${oneLine(text)}"\n    expected ${brief(expected)}\n    read     ${brief(read)}\n`
			);
}

function brief(
	numbers: readonly {
		value?: number | undefined;
		start?: number | undefined;
		end?: number | undefined;
		ordinal?: boolean;
	}[]
): string {
	if (numbers.length === 0) return '-';
	return numbers
		.map(
			({ value, start, end, ordinal }) =>
				`${value}${ordinal ? ' (ordinal)' : ''} at ${start}-${end}`
		)
		.join(', ');
}
