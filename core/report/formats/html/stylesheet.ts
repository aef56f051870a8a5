import { CHART_STYLES } from './chart-styles.ts';

/** How the page looks on screen and on paper; its colours come from the palette (LOOK.md). */
export const STYLESHEET = `
:root {
  --focus: #1f6feb;
  --serif: 'Source Serif 4', 'Source Serif Pro', 'Iowan Old Style', Charter, 'Noto Serif', Georgia, serif;
  --sans: 'Source Sans 3', 'Source Sans Pro', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root { --focus: #7fb2ff; }
}
@media (forced-colors: active) {
  :root { --line: CanvasText; --accent: LinkText; --second: GrayText; --ink: CanvasText; --muted: CanvasText; }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--sans);
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote, pre, table { margin: 0; padding: 0; }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; text-wrap: balance; line-height: 1.25; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 3px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--paper); z-index: 1; }
.skip:focus { top: 1rem; }

.cover, .page, footer { padding-inline: max(clamp(1rem, 5vw, 4rem), (100% - 76rem) / 2); }
.cover { background: var(--mist); border-block-start: 4px solid var(--accent); border-block-end: 1px solid var(--line); padding-block: clamp(2rem, 6vw, 5rem); }
.mark { display: flex; align-items: center; gap: .75rem; color: var(--accent); font-weight: 600; }
.mark path { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
.logo { display: block; max-width: min(100%, 16rem); max-height: 4rem; }
.subtitle { color: var(--muted); margin-block-start: clamp(2rem, 8vw, 6rem); }
h1 { font-size: clamp(2.25rem, 7vw, 4rem); line-height: 1.1; letter-spacing: -.01em; margin-block: .25rem 1.5rem; }
.executive h1, .executive .subtitle { margin-block-start: .5rem; }
.executive .cover { padding-block: 2rem 1rem; }
.executive section { padding-block-start: 1.5rem; }
.lead { font: 1.375rem/1.5 var(--serif); max-width: 36rem; text-wrap: pretty; }
.aside { color: var(--muted); }
footer { padding-block: 1.5rem 3rem; border-block-start: 1px solid var(--line); color: var(--muted); font-size: .875rem; display: flex; flex-wrap: wrap; gap: .25rem 2rem; justify-content: space-between; }
footer p { margin: 0; }

.page { padding-block: 2rem 6rem; }
nav p { color: var(--muted); font-weight: 600; }
nav ol { list-style: none; columns: 14rem; column-gap: 2rem; }
nav a { display: block; padding-block: .375rem; text-decoration: none; break-inside: avoid; }
nav a:hover { text-decoration: underline; }
@media (min-width: 64rem) {
  .page:has(nav) { display: grid; grid-template-columns: 13rem minmax(0, 1fr); column-gap: 3.5rem; align-items: start; }
  .full .cover > div { display: grid; grid-template-columns: minmax(0, 1fr) 24rem; column-gap: 4rem; }
  .full .cover > div > * { grid-column: 1; }
  .full .cover > div > .table { grid-column: 2; grid-row: 4 / span 8; align-self: end; }
  .cover table { min-width: 0; width: 100%; }
  nav { position: sticky; inset-block-start: 2rem; max-height: calc(100vh - 4rem); overflow-y: auto; margin-block-start: 4rem; }
  nav ol { columns: auto; border-inline-start: 1px solid var(--line); margin-block-start: .5rem; }
  nav a { padding-inline-start: 1rem; }
}

section { padding-block-start: 4rem; }
h2 { font-size: clamp(1.75rem, 4vw, 2.25rem); }
h3 { font-size: 1.375rem; margin-block-start: 3rem; padding-block-start: 1.25rem; border-block-start: 1px solid var(--line); }
h4 { font-size: 1rem; line-height: 1.5; color: var(--muted); font-weight: 600; margin-block-start: 1.75rem; }
p, ul, ol, pre, blockquote { max-width: 42rem; margin-block-start: .5rem; }
p, li, h1, h2, h3, h4 { unicode-bidi: plaintext; }
h2 + p, h3 + p { margin-block-start: .75rem; }
ul, ol { padding-inline-start: 1.5rem; }
nav ol { padding: 0; max-width: none; }
nav li { margin: 0; }
li { margin-block-start: .25rem; }
li::marker { color: var(--muted); }
code, pre { font: .875em/1.5 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; }
code { background: var(--mist); border-radius: 4px; padding: .1em .3em; }
pre { background: var(--mist); border-radius: 6px; padding: .75rem 1rem; overflow-x: auto; overflow-wrap: normal; }
blockquote { border-inline-start: 2px solid var(--line); padding-inline-start: 1rem; }
.reference { text-decoration: none; white-space: nowrap; padding-block: .125rem; }
.reference::before { content: '['; }
.reference::after { content: ']'; }
.reference:hover { text-decoration: underline; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 0 3rem; }
.columns h3:first-child { margin-block-start: 2rem; }

.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: 1.5rem 2rem; max-width: 52rem; margin-block-start: 2.5rem; }
.figures dt, .figures dd { color: var(--muted); font-size: .9375rem; line-height: 1.5; }
.figures .figure { color: var(--accent); font: 600 1.75rem/1.3 var(--serif); }
.columns .figures { margin-block-start: 1rem; }

.table { margin-block-start: 1.5rem; overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; font-size: .9375rem; line-height: 1.45; min-width: min(100%, 30rem); }
caption span { display: inline-block; position: sticky; inset-inline-start: 0; max-width: calc(100vw - 2rem); }
caption, figcaption { text-align: start; color: var(--muted); font-size: .9375rem; line-height: 1.45; font-weight: 600; padding-block-end: .5rem; }
th, td { text-align: start; vertical-align: baseline; padding-block: .5rem; padding-inline: 0 1rem; overflow-wrap: break-word; }
th:last-child, td:last-child { padding-inline-end: 0; }
tr > * { border-block-end: 1px solid var(--line); }
thead th { color: var(--muted); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 600; }
.table + *, .chart + p { margin-block-start: 1.25rem; }
.number { text-align: end; }
[dir="rtl"] .number { direction: ltr; text-align: left; }
.number, .short { white-space: nowrap; }
.dense table { font-size: .875rem; }
.dense th, .dense td { padding-inline-end: .75rem; }
.dense .cell.level { width: 6.5rem; }
.dense .cell.sparkline { width: 3.75rem; }
.plain tbody th { color: var(--muted); white-space: nowrap; }
.plain td { overflow-wrap: anywhere; }
${CHART_STYLES}
.callout { --paper: var(--mist); max-width: 44rem; margin-block-start: 1.5rem; padding: 1rem 1.25rem; border-radius: 6px; background: var(--mist); border-inline-start: 3px solid var(--warn); }
.callout-title { color: var(--warn); font-weight: 600; margin: 0; }

.evidence { margin-block-start: 2rem; padding: 1.25rem 0 0; padding-inline-start: 3rem; position: relative; border-block-start: 1px solid var(--line); }
.evidence h3 { font: 600 1rem/1.6 var(--sans); margin: 0; padding: 0; border: 0; }
.ordinal { position: absolute; inset-inline-start: 0; color: var(--muted); font-weight: 400; min-width: 2rem; text-align: end; }
.evidence > p, .evidence > blockquote, .note > :first-child { margin-block-start: .25rem; }
.evidence:target { background: linear-gradient(to right, var(--mist), transparent 46rem); }
.strength { color: var(--strength); }
.gap { color: var(--gap); }
.kind.note { color: var(--muted); }
.about::before { content: '· '; color: var(--muted); }
.facts, .label { color: var(--muted); }
.quote { border-color: var(--second); font-family: var(--serif); margin-block: .75rem; }
.quote p { margin-block-start: .25rem; }
.note { margin-block-start: .5rem; }

@media (max-width: 30rem) {
  .evidence { padding-inline-start: 0; }
  .ordinal { position: static; margin-inline-end: .25rem; }
}
@page one-page { margin: 14mm 18mm 16mm; }
@page { margin: 20mm 22mm 22mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; color: #55666e; } @bottom-left { font: 8pt sans-serif; color: #55666e; } }
@media print {
  :root { color-scheme: light; }
  body { font-size: 9.5pt; line-height: 1.47; }
  .cover, .page { padding: 0; }
  .cover { background: none; border: 0; }
  .full .cover { break-after: page; }
  .full .subtitle { margin-block-start: 30mm; }
  h1 { font-size: 34pt; }
  .lead { font-size: 15pt; }
  .community h1 { font-size: 24pt; }
  .community .lead { font-size: 12pt; }
  caption, figcaption { font-size: 8.5pt; }
  .executive { page: one-page; font-size: 8.5pt; line-height: 1.4; }
  .executive table { font-size: 7.5pt; }
  .executive .cover, .executive section { padding: 0; }
  .executive h1 { font-size: 22pt; margin-block: 2pt 8pt; }
  .executive .figures { grid-template-columns: repeat(3, auto); max-width: none; gap: 0 18pt; }
  .executive .columns { grid-template-columns: 1fr 1.25fr; column-gap: 20pt; }
  .executive .columns ul { padding-inline-start: 12pt; }
  .executive th, .executive td { padding-block: 2pt; }
  .executive h2 { font-size: 15pt; }
  .executive h3 { font-size: 12pt; margin-block-start: 12pt; padding-block-start: 8pt; }
  .executive h4 { font-size: 8.5pt; margin-block-start: 8pt; }
  .executive .lead { font-size: 11pt; }
  .executive p, .executive ul { margin-block-start: 3pt; max-width: none; }
  .executive .figures, .executive .chart { margin-block-start: 10pt; }
  .executive .figures dt, .executive .figures dd { font-size: 8.5pt; line-height: 1.3; }
  .executive .figures .figure { font-size: 15pt; }
  .executive .columns h4:first-child { margin-block-start: 10pt; }
  .executive .table { margin-block-start: 6pt; }
  .executive .page { margin: 0; }
  .skip, nav, details, footer { display: none; }
  .page:has(nav) { display: block; }
  section { padding-block-start: 0; }
  section + section { padding-block-start: 24pt; }
  .full section { break-before: page; padding-block-start: 0; }
  .full section:first-child { break-before: auto; }
  h2, h3, h4, caption, figcaption, .callout-title, .facts, .place { break-after: avoid; }
  h3 { margin-block-start: 24pt; }
  tr, svg, .callout, .figures, .quote { break-inside: avoid; }
  .radar, .level-scale { break-inside: avoid; }
  .level-scale, thead { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  p, li { orphans: 3; widows: 3; }
  .table { overflow: visible; }
  table { font-size: 8pt; }
  .dense table { font-size: 7.5pt; }
  .dense .cell.level { width: 22mm; }
  .dense .cell.sparkline { width: 14mm; }
  .dense th, .dense td { padding-inline-end: 5pt; }
  th, td { padding-block: 3pt; padding-inline: 0 8pt; }
  .evidence:target { background: none; }
  a { color: inherit; }
  svg, .heat td, .callout, code, pre { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
