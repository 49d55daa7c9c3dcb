import { createHash } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline';
import vietnamese from '@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2?inline';
import { ask } from '#lib/query/ask.server.ts';
import { figures } from '#lib/query/figures.ts';
import { indicators } from '#lib/query/indicators.ts';
import { seriesOf } from '#lib/query/seriesOf.ts';
import { tiles } from '#lib/query/tiles.ts';
import { unverified } from '#lib/query/unverified.ts';
import tokens from '../../../tokens.css?raw';
import rules from './embed.css?raw';
import script from './embed.client.js?raw';
import Embed from './Embed.svelte';
import { leadView, viewsOf } from './views.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
	const all = await indicators(ask);
	return all.filter((one) => one.figures > 0).map(({ id }) => ({ indicator: id }));
};

/** One self-contained file: it asks for nothing, so that it works in a sandbox, offline and in any page. */
export const GET: RequestHandler = async ({ params }) => {
	const indicator = (await indicators(ask)).find(({ id }) => id === params.indicator);
	const series = await seriesOf(ask, params.indicator);
	const [first] = series;
	if (!indicator || !first) error(404, `no figure of an indicator "${params.indicator}" is known`);
	const grid = await tiles(ask);
	const views = await Promise.all(
		series.map(async (one) => {
			const rows = await figures(ask, { indicator: indicator.id, ...one });
			return viewsOf(indicator, one, rows, grid);
		})
	);
	const { body } = render(Embed, {
		props: {
			indicator,
			views: views.flat(),
			lead: leadView(first),
			doubtful: await unverified(ask)
		}
	});
	return new Response(page(indicator.title, body), {
		headers: { 'content-type': 'text/html' }
	});
};

const style = `${faces()}\n${tokens}\n${rules}`;

function page(title: string, body: string): string {
	const policy = [
		"default-src 'none'",
		`script-src '${hash(script)}'`,
		`style-src-elem '${hash(style)}'`,
		"style-src-attr 'unsafe-inline'",
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · Attested</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;
}

/** The interface face, Latin and Vietnamese, inside the file: a sandboxed frame may not fetch fonts. */
function faces(): string {
	const face = (url: string, range: string) =>
		`@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url(${url}) format('woff2');unicode-range:${range}}`;
	return [
		face(
			vietnamese,
			'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB'
		),
		face(
			latin,
			'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
		)
	].join('\n');
}

function hash(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
