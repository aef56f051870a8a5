import { chartsOf } from '../../charts/chart-of.ts';
import { estimatedWidth } from '../../charts/estimated-width.ts';
import { figureTable } from '../../charts/figure-table.ts';
import type { Labels, LevelFigure, Radar, Timeline } from '../../document.ts';
import { chartMarkup } from './chart.ts';
import { type Markup, markup, NOTHING } from './markup.ts';
import { tableMarkup } from './table.ts';

/** A figure is drawn for wide rooms and for narrow ones, so that its words are of one size in each; in points. */
const WIDTHS = { wide: 469, medium: 340, narrow: 240 } as const;

/** A radar stands in half a page, too. */
const FORMS = {
  radar: ['wide', 'medium', 'narrow'],
  timeline: ['wide', 'narrow'],
  level: ['wide', 'narrow'],
} as const satisfies Record<(Radar | Timeline | LevelFigure)['type'], readonly (keyof typeof WIDTHS)[]>;

/** A drawn figure, and what it shows as a table for who asks for it. */
export function figureMarkup(figure: Radar | Timeline | LevelFigure, labels: Labels): Markup {
  const drawn = FORMS[figure.type].map((form) => drawnMarkup(figure, form));
  if (figure.type === 'level') return markup`<figure class="chart level-scale">${drawn}</figure>`;
  const table = markup`<details><summary>${labels['as-table']}</summary>${tableMarkup(figureTable(figure), labels)}</details>`;
  const caption = figure.caption === '' ? NOTHING : markup`<figcaption>${figure.caption}</figcaption>`;
  return markup`<figure class="chart ${figure.type}">${caption}${drawn}${table}</figure>`;
}

/** Charts one below the other; the first speaks for all. */
function drawnMarkup(figure: Radar | Timeline | LevelFigure, form: keyof typeof WIDTHS): Markup {
  const charts = chartsOf(figure, { width: WIDTHS[form], measure: estimatedWidth });
  return markup`${charts.map((chart, at) => chartMarkup(chart, form, at === 0 ? figure.alternative : null))}`;
}
