import { openReader } from '#lib/claim/reader.ts';
import { loadPack } from '#lib/language/index.ts';
import { languageTitle } from '#lib/print/titles.ts';
import { showText } from '#lib/ui/readText.ts';
import type { Question, Report } from './messages.ts';

const report = (message: Report) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Question>) => {
	read(data).then(report, (error: unknown) =>
		report({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
	);
});

async function read({ text, language, published }: Question): Promise<Report> {
	const readWith = await openReader(language);
	const extraction = await readWith(text, {
		document: 'pasted',
		published,
		onstep: (step, code) =>
			report({ kind: 'step', step, languageName: code === undefined ? code : languageTitle(code) })
	});
	if (!extraction) return { kind: 'unrecognised' };
	const pack = await loadPack(extraction.language);
	return {
		kind: 'read',
		answer: {
			...showText(text, extraction),
			language: extraction.language,
			languageName: pack?.name ?? languageTitle(extraction.language),
			direction: pack?.direction ?? 'ltr',
			plain: extraction.plain ?? false,
			warnings: extraction.warnings
		}
	};
}
