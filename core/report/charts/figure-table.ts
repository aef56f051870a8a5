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
      rowHeader(labels.axis),
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

function heatMapTable({ caption, corner, columns, rows }: HeatMap): Table {
  return {
    type: 'table',
    caption,
    columns: [rowHeader(corner), ...columns.map((title) => column(title))],
    rows: rows.map(({ name, cells }) => [
      cell(name),
      ...cells.map(({ words, detail }) => cell(detail === '' ? words : `${words}, ${detail}`)),
    ]),
  };
}

function timelineTable({ caption, labels, quarters }: Timeline): Table {
  return {
    type: 'table',
    caption,
    columns: [rowHeader(labels.when), column(labels.what), column(labels.detail)],
    rows: quarters.flatMap(({ horizon, title, items, outcomes }) => {
      const when = `${horizon}, ${title}`;
      return [
        ...items.map(({ words, detail }) => [cell(when), cell(words), cell(detail)]),
        ...(outcomes.length === 0 ? [] : [[cell(when), cell(outcomes.join(', ')), cell('')]]),
      ];
    }),
  };
}
