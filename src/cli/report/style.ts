/** The style of the report: light and dark, from a phone to a wide screen. */
export const style = `
:root {
	color-scheme: light dark;
	--ground: light-dark(#ffffff, #14181c);
	--sunk: light-dark(#f3f5f4, #1c2227);
	--raised: light-dark(#ffffff, #222a30);
	--ink: light-dark(#14191e, #e8ecea);
	--soft: light-dark(#57626b, #a3afb6);
	--rule: light-dark(#dce1df, #333c43);
	--link: light-dark(#1d4f91, #8fbcf5);
	--right: light-dark(#1b6f5c, #6fcbb2);
	--wrong: light-dark(#a8321a, #ff9c86);
	--missed: light-dark(#8a5a00, #f0bd5b);
	--false: light-dark(#7b2f6b, #e2a0d6);
	--tint: 16%;
	--panel: 27rem;
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5.5rem; background: var(--ground); color: var(--ink); }
body {
	margin: 0 auto; padding: 0 clamp(0.75rem, 3vw, 2rem) 50vh; max-width: 84rem;
	font: 0.875rem/1.4 ui-sans-serif, system-ui, sans-serif; font-variant-numeric: tabular-nums;
}
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
h1, h2, h3, p, ul, ol { margin: 0; padding: 0; }
small { font-size: 0.8125rem; color: var(--soft); }
kbd { font: 0.75rem ui-monospace, monospace; border: 1px solid var(--rule); border-radius: 3px; padding: 0 0.25rem; }
abbr { text-decoration: none; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
[hidden] { display: none !important; }

.right { --kind: var(--right); }
.wrong { --kind: var(--wrong); }
.missed { --kind: var(--missed); }
.extra, .noise { --kind: var(--false); }
.sign { color: var(--kind, var(--wrong)); font-weight: 700; }

.top { padding: 1.5rem 0 1rem; }
.top h1 { font-size: 1.125rem; font-weight: 600; overflow-wrap: anywhere; }
.top p { color: var(--soft); margin-top: 0.25rem; }
.top p b { font-size: 1.375rem; color: var(--ink); font-weight: 600; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-top: 0.75rem; color: var(--soft); }
.legend .sign { margin-inline-start: 0.2em; }

.summary { display: flex; flex-wrap: wrap; gap: 1.5rem 2.5rem; align-items: start; }
.scores { min-width: 0; max-width: 100%; }
.scores h2 { font-size: 0.8125rem; font-weight: 600; color: var(--soft); margin-bottom: 0.25rem; }
.scroll { overflow: auto; max-height: 22rem; }
table { border-collapse: collapse; }
.scores th, .scores td { padding: 0.125rem 0.5rem; text-align: right; white-space: nowrap; font-weight: 400; }
.scores thead th {
	position: sticky; top: 0; background: var(--ground); color: var(--soft);
	font-size: 0.8125rem; box-shadow: inset 0 -1px var(--ink);
}
.scores th:first-child { text-align: left; padding-left: 0; position: sticky; left: 0; background: var(--ground); }
.scores thead th:first-child { z-index: 1; }
.scores tbody tr + tr > * { border-top: 1px solid var(--rule); }
.scores.wide { flex: 1 1 24rem; }
.documents { list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0 1.5rem; border-top: 1px solid var(--ink); }
.documents li { display: flex; gap: 0 0.5rem; align-items: baseline; padding: 0.125rem 0; border-bottom: 1px solid var(--rule); }
.documents a { min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.documents .counts { margin-inline-start: auto; flex-wrap: nowrap; gap: 0 0.5rem; }
.scores td[style] { background: color-mix(in srgb, var(--wrong) calc(var(--loss) * 0.45), transparent); }
.bar { position: relative; display: block; width: 8rem; height: 0.75rem; background: var(--sunk); }
.bar::before { content: ''; position: absolute; inset: 0 auto 0 0; width: var(--right); background: var(--right-bar, #4b7fc4); }
.bar::after { content: ''; position: absolute; inset: -2px auto -2px var(--said); width: 2px; background: var(--ink); }
.counts { display: inline-flex; flex-wrap: wrap; gap: 0 0.75rem; white-space: nowrap; }

.filters {
	display: none; position: sticky; top: 0; z-index: 2; margin: 1.5rem -0.5rem 0; padding: 0.5rem;
	background: var(--ground); border-bottom: 1px solid var(--rule); gap: 0.375rem 1.25rem;
}
.js .filters { display: flex; flex-wrap: wrap; align-items: center; }
.filters .steps { display: flex; align-items: center; gap: 0.5rem; }
.filters output { min-width: 7.5em; text-align: center; }
.groups, .groups > div { display: flex; flex-wrap: wrap; gap: 0.25rem; }
.groups { flex: 1 1 30rem; min-width: 0; gap: 0.25rem 1rem; }
.filters button {
	font: inherit; color: inherit; background: none; border: 1px solid var(--rule); border-radius: 1rem;
	padding: 0.0625rem 0.5rem; min-height: 1.75rem; cursor: pointer; white-space: nowrap;
}
.filters button:hover { border-color: var(--soft); }
.chip .count { color: var(--soft); }
.chip[aria-pressed='true'] { background: var(--ink); color: var(--ground); border-color: var(--ink); }
.chip[aria-pressed='true'] :is(.count, .sign) { color: inherit; }
.chip.empty:not([aria-pressed='true']) { opacity: 0.45; }

.document { padding-top: 2rem; }
.document > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; padding-bottom: 0.375rem; border-bottom: 1px solid var(--ink); color: var(--soft); }
.document h2 { font-size: 1.0625rem; font-weight: 600; }
.document h2 a { color: var(--ink); }
.text {
	white-space: pre-wrap; overflow-wrap: anywhere; max-width: 46rem; min-width: 0;
	font: 1.0625rem/1.6 'Source Serif 4', Charter, Georgia, 'Noto Naskh Arabic', serif;
}
.text[dir='rtl'] { line-height: 1.9; }
aside { min-width: 0; }
.errors { list-style: none; }
.errors a { display: block; padding: 0.25rem 0.5rem; color: inherit; border-inline-start: 3px solid transparent; overflow-wrap: anywhere; }
.errors a:hover { background: var(--sunk); text-decoration: none; }
.errors small { display: block; padding-inline-start: 1.1em; line-height: 1.3; }
.errors .current a { background: var(--sunk); border-color: var(--kind); }
.none { padding: 0.25rem 0.5rem; color: var(--soft); }

mark {
	color: inherit; background: color-mix(in srgb, var(--kind) var(--tint), transparent);
	text-decoration: underline 2px var(--kind); text-decoration-skip-ink: none; text-underline-offset: 0.2em;
	border-radius: 2px; unicode-bidi: isolate; scroll-margin: 40vh 0;
}
mark.right { --tint: 8%; text-decoration-thickness: 1px; }
mark.wrong { text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
mark.missed { text-decoration-style: dashed; }
mark:is(.extra, .noise) { text-decoration-style: dotted; }
.js mark[id] { cursor: pointer; }
mark span { white-space: nowrap; }
mark button {
	all: unset; cursor: pointer; color: var(--kind); font: 700 0.75em/1 ui-sans-serif, system-ui, sans-serif;
	padding: 0 0.15em 0 0.2em; vertical-align: 0.15em;
}
mark.right button { font-weight: 400; opacity: 0.75; }
mark button:focus-visible { outline: 2px solid var(--link); }
mark.open button { outline: none; }
mark.open { background: color-mix(in srgb, var(--kind) 34%, transparent); outline: 2px solid var(--kind); outline-offset: 1px; }
mark.dim { --tint: 0%; text-decoration-color: transparent; }
mark.dim button { opacity: 0.35; }
::highlight(evidence) { background-color: light-dark(#fff3cf, #4d4217); text-decoration: underline 2px light-dark(#a87400, #d5a93c); }

.panel {
	inset: auto; margin: 0; border: 1px solid var(--rule); padding: 0.75rem 1rem; color: var(--ink); background: var(--raised);
	box-shadow: 0 8px 32px rgb(0 0 0 / 0.18); border-radius: 6px; font-size: 0.875rem; line-height: 1.35; overflow: auto;
}
.panel .close { all: unset; position: absolute; top: 0.375rem; inset-inline-end: 0.75rem; font-size: 1.25rem; line-height: 1.5rem; padding: 0 0.375rem; cursor: pointer; color: var(--soft); }
.panel .close:focus-visible { outline: 2px solid var(--link); }
.panel section + section { margin-top: 1rem; border-top: 1px solid var(--ink); padding-top: 0.75rem; }
.panel h3 { font-size: 1rem; font-weight: 600; padding-inline-end: 1.75rem; overflow-wrap: anywhere; }
.panel h3 small { display: block; font-weight: 400; }
.panel table { width: 100%; table-layout: fixed; margin-top: 0.5rem; }
.panel th, .panel td { text-align: start; vertical-align: top; padding: 0.25rem 0.5rem 0.25rem 0; border-top: 1px solid var(--rule); overflow-wrap: anywhere; font-weight: 400; }
.panel thead :is(td, th) { border: 0; padding-block: 0; }
.panel th { color: var(--soft); font-size: 0.8125rem; }
.panel tr > :first-child { width: 4.75rem; }
.panel thead th:nth-child(2) { width: calc(50% - 2.375rem); }
.panel td small { display: block; line-height: 1.3; }
.panel .differs > * { background: color-mix(in srgb, var(--wrong) 12%, transparent); font-weight: 600; }
.panel .differs small { font-weight: 400; }
.panel .differs th { box-shadow: -0.5rem 0 color-mix(in srgb, var(--wrong) 12%, transparent); color: inherit; }
.note { margin-top: 0.375rem; color: var(--soft); }

@media (min-width: 60rem) {
	.columns { display: grid; grid-template-columns: minmax(0, 1fr) var(--panel); gap: 2rem; align-items: start; }
	.text { grid-area: 1 / 1; padding-top: 0.75rem; }
	aside { grid-area: 1 / 2; position: sticky; top: 5.25rem; max-height: calc(100vh - 6rem); overflow: auto; padding-top: 0.75rem; }
	body:has(.panel:popover-open) aside { max-height: calc(40vh - 6rem); }
	.panel {
		bottom: 0.75rem; left: calc(min(100vw, 50vw + 42rem) - clamp(0.75rem, 3vw, 2rem) - var(--panel));
		width: var(--panel); max-height: 60vh;
	}
}
@media (max-width: 59.99rem) {
	.errors { max-height: 14rem; overflow: auto; border-bottom: 1px solid var(--rule); }
	.text { padding-top: 0.75rem; }
	.filters { padding-block: 0.375rem; }
	.groups { flex: 1 1 100%; flex-wrap: nowrap; overflow-x: auto; scrollbar-width: none; margin-inline: -0.5rem; padding-inline: 0.5rem; }
	.groups > div { flex-wrap: nowrap; }
	.js .filters { flex-wrap: wrap; }
	.panel { inset: auto 0 0 0; width: 100%; max-width: none; max-height: 55vh; border-radius: 10px 10px 0 0; }
	mark { scroll-margin: 25vh 0 60vh; }
}
@media print {
	.filters, .panel { display: none !important; }
	aside { max-height: none; }
}
`;
