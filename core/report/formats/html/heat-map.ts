import { heatStep } from '../../charts/heat-map.ts';
import type { HeatMap } from '../../document.ts';
import { type Markup, markup, NOTHING } from './markup.ts';

/** A heat map is a table whose cells are tinted: what it shows is what it says. */
export function heatMapMarkup({ caption, corner, columns, rows }: HeatMap): Markup {
  const titles = columns.map((title) => markup`<th scope="col">${title}</th>`);
  const body = rows.map(
    ({ name, cells }) => markup`<tr><th scope="row" dir="auto">${name}</th>${cells.map(cellMarkup)}</tr>`,
  );
  return markup`<div class="table heat${columns.length > MOST_ON_PHONE ? '' : ' few'}" role="group" aria-label="${caption}" tabindex="0"><table><caption><span>${caption}</span></caption><thead><tr><th scope="col">${corner}</th>${titles}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** So many columns of cells fit a phone; more are scrolled. */
const MOST_ON_PHONE = 3;

function cellMarkup({ share, words, detail }: HeatMap['rows'][number]['cells'][number]): Markup {
  const more = detail === '' ? NOTHING : markup` <small>${detail}</small>`;
  if (share === null) return markup`<td class="unknown"><span>${words}</span>${more}</td>`;
  return markup`<td class="step-${String(heatStep(share))}"><span>${words}</span>${more}</td>`;
}
