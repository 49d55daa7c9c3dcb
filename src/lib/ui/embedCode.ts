/** HTML that shows a chart in another page: `address` is the chart's path and query here, `rows` how many lines it has to show. */
export function embedCode(address: string, title: string, rows: number): string {
	const embed = new URL(address.replace(/^\/indicator\//, '/embed/'), location.href);
	const height = Math.min(900, 220 + 30 * Math.max(4, rows));
	const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
	return `<iframe src="${embed}" title="${name}" width="100%" height="${height}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="border:0"></iframe>`;
}
