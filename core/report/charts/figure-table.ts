import { cell, column, rowHeader } from '../blocks.ts';
import type { HeatMap, Radar, Table, Timeline } from '../document.ts';

/** Stands where there is no number. */
const NONE = '–';

/** What a figure shows, as a table: for who cannot see it, and for formats that draw nothing. */
export function figureTable(figure: Radar | HeatMap | Timeline): Table {
  switch (figure.type) {
    case 'radar':
      return radarTable(figure);
    case 'heat-map':
      return heatMapTable(figure);
    case 'timeline':
      return timelineTable(figure);
  }
}

function radarTable({ caption, axes, labels }: Radar): Table {
  const isCompared = axes.some(({ before }) => before !== undefined);
  const orNone = (words: string) => cell(words === '' ? NONE : words);
  return {
    type: 'table',
    caption,
    columns: [
      rowHeader(''),
      column(labels.level, 'end'),
      column(labels.target, 'end'),
      ...(isCompared ? [column(labels.before, 'end')] : []),
    ],
    rows: axes.map(({ name, words }) => [
      cell(name),
      orNone(words.level),
      orNone(words.target),
      ...(isCompared ? [orNone(words.before)] : []),
    ]),
  };
}

function heatMapTable({ caption, columns, rows }: HeatMap): Table {
  return {
    type: 'table',
    caption,
    columns: [rowHeader(''), ...columns.map((title) => column(title))],
    rows: rows.map(({ name, cells }) => [
      cell(name),
      ...cells.map(({ words, detail }) => cell(detail === '' ? words : `${words}, ${detail}`)),
    ]),
  };
}

function timelineTable({ caption, quarters }: Timeline): Table {
  return {
    type: 'table',
    caption,
    columns: [rowHeader(''), column(''), column('')],
    rows: quarters.flatMap(({ horizon, title, items, outcomes }) => [
      ...items.map(({ words, detail }, at) => [
        cell(at === 0 ? `${horizon}, ${title}` : ''),
        cell(words),
        cell(detail),
      ]),
      [cell(''), cell(outcomes.join(', ')), cell('')],
    ]),
  };
}
