/** How figures look: inks by what they are for, a drawing for wide rooms and one for narrow ones, tinted tables. */
export const CHART_STYLES = `
.chart { container-type: inline-size; margin-block-start: 1.5rem; }
.chart svg { width: 100%; height: auto; }
svg { display: block; overflow: visible; }
svg [class^="line-"], svg [class*=" line-"] { stroke-linecap: round; stroke-linejoin: round; }
svg path, svg rect, svg circle { fill: none; }
svg text { font-family: var(--sans); direction: ltr; unicode-bidi: plaintext; }
[dir="rtl"] .chart svg, [dir="rtl"] svg.cell { transform: scaleX(-1); }
[dir="rtl"] svg text { transform: scaleX(-1); transform-box: fill-box; transform-origin: center; }
svg .strong { font-weight: 600; }
.fill-ink { fill: var(--ink); }
.fill-muted { fill: var(--muted); }
.fill-line { fill: var(--line); }
.fill-mist { fill: var(--mist); }
.fill-paper { fill: var(--paper); }
.fill-accent { fill: var(--accent); }
.fill-second { fill: var(--second); }
.fill-strength { fill: var(--strength); }
.fill-gap { fill: var(--gap); }
.fill-warn { fill: var(--warn); }
.fill-stage-1 { fill: var(--stage-1); }
.fill-stage-2 { fill: var(--stage-2); }
.fill-stage-3 { fill: var(--stage-3); }
.fill-stage-4 { fill: var(--stage-4); }
.line-ink { stroke: var(--ink); }
.line-muted { stroke: var(--muted); }
.line-line { stroke: var(--line); }
.line-mist { stroke: var(--mist); }
.line-paper { stroke: var(--paper); }
.line-accent { stroke: var(--accent); }
.line-second { stroke: var(--second); }
.line-strength { stroke: var(--strength); }
.line-gap { stroke: var(--gap); }
.line-warn { stroke: var(--warn); }
.line-stage-1 { stroke: var(--stage-1); }
.line-stage-2 { stroke: var(--stage-2); }
.line-stage-3 { stroke: var(--stage-3); }
.line-stage-4 { stroke: var(--stage-4); }
.cover, .callout { --paper: var(--mist); }
.chart .narrow { max-width: 26rem; }
.chart .medium { max-width: 34rem; display: none; }
.chart .wide { max-width: 44rem; display: none; }
.chart svg + svg { margin-block-start: 1.5rem; }
.chart svg + .medium, .chart .medium + .narrow, .chart .wide + .narrow { margin-block-start: 0; }
@container (min-width: 28rem) {
  .radar .medium { display: block; }
  .radar .narrow { display: none; }
}
@container (min-width: 40rem) {
  .chart .wide { display: block; }
  .chart .medium, .chart .narrow { display: none; }
}
details { margin-block-start: 1rem; font-size: .9375rem; }
summary { color: var(--accent); cursor: pointer; width: fit-content; padding-block: .25rem; }
details .table { margin-block-start: .5rem; }
.drawn { vertical-align: middle; }
.cell.level { width: 8rem; }
.cell.sparkline { width: 4.5rem; }

.heat table { border-collapse: separate; border-spacing: 2px; table-layout: fixed; width: 44rem; max-width: 100%; min-width: 30rem; }
.heat thead th:first-child { width: 28%; }
.heat tr > * { border: 0; }
.heat th { padding-inline: 0 1rem; }
.heat thead th + th { padding-inline: .625rem; }
.heat td { padding: .375rem .625rem; border-radius: 4px; vertical-align: middle; line-height: 1.3; }
.heat td span { display: block; font-weight: 600; }
.heat small { font-size: .8125rem; }
.heat tbody th { vertical-align: middle; }
.step-0 { background: var(--mist); }
.step-1 { background: var(--stage-1); }
.step-2 { background: var(--stage-2); }
.step-3 { background: var(--stage-3); color: var(--paper); }
.step-4 { background: var(--stage-4); color: var(--paper); }
.heat .unknown { outline: 1px dashed var(--line); outline-offset: -1px; color: var(--muted); }
.heat .unknown span { font-weight: 400; font-size: .8125rem; }
@media (max-width: 30rem) {
  .heat.few table { min-width: 0; width: 100%; table-layout: auto; font-size: .8125rem; }
  .few td, .few thead th + th { padding-inline: .375rem; }
  .few th { padding-inline-end: .375rem; }
  .few th { font-size: .75rem; }
  .few small, .few .unknown span { font-size: .75rem; }
}
@media print {
  .chart { container-type: normal; }
  .chart .wide { display: block; max-width: none; }
  .chart .medium, .chart .narrow, .chart.radar .wide { display: none; }
  .chart.radar .medium { display: block; max-width: 310pt; }
  .columns .chart.radar .medium { display: none; }
  .columns .chart.radar .narrow { display: block; }
  .chart svg + svg { margin-block-start: 14pt; }
  .cell.level { width: 30mm; }
  .cell.sparkline { width: 18mm; }
  .heat small, .heat .unknown span { font-size: 7pt; }
  .heat table { width: 100%; min-width: 0; }
}
`;
