import { documentSection } from '#cli/report/document.ts';
import { filterBar } from '#cli/report/filters.ts';
import { kindNames, kinds } from '#cli/report/marks.ts';
import { markup, type Markup, trusted } from '#cli/report/markup.ts';
import { script } from '#cli/report/script.ts';
import { style } from '#cli/report/style.ts';
import { summary, type Report } from '#cli/report/summary.ts';
import { scoresOf } from '#lib/dataset/score.ts';

/** Nothing may be loaded from anywhere, whatever stands in a document. */
const policy =
	"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

/** The report as one HTML file that holds all it needs. */
export function reportPage(report: Report): string {
	const all = report.tallies.get('all');
	const scores = all && scoresOf(all);
	const full = ((scores?.fullF1 ?? 1) * 100).toFixed(1);
	const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${full} full F1 · ${report.gold}</title>
<link rel="icon" href="data:,">
${element('style', style)}
</head>
<body>
<header class="top">
<h1>${report.gold}</h1>
<p><b>${full}</b> full F1 · <b>${((scores?.numberF1 ?? 1) * 100).toFixed(1)}</b> number F1 · <b>${all?.gold ?? 0}</b> figures in <b>${report.documents.length}</b> documents</p>
<ul class="legend">${kindNames.map((kind) => markup`<li><mark class="${kind}">${kinds[kind].word}<b class="sign">${kinds[kind].sign}</b></mark> ${meanings[kind]}</li>`)}</ul>
</header>
${summary(report)}
${filterBar(report.documents)}
<main>${report.documents.map(documentSection)}</main>
${element('script', script)}
</body>
</html>
`;
	return page.html;
}

/** Style or script as an element; a bundler would rewrite a template that holds the end of a script. */
function element(name: string, content: string): Markup {
	return trusted(`<${name}>${content}</${name}>`);
}

const meanings: Readonly<Record<keyof typeof kinds, string>> = {
	right: 'every field as in the gold',
	wrong: 'read, a field differs',
	missed: 'in the gold, not read',
	noise: 'read, the gold calls it no claim',
	extra: 'read, not in the gold'
};
