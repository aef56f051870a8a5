import { heatStep } from '../../charts/heat-map.ts';
import { figureTable } from '../../charts/figure-table.ts';
import { cell, column, rowHeader } from '../../blocks.ts';
import type { Cell, HeatMap, Radar, Sparkline, Table, Timeline } from '../../document.ts';
import { escapeLineStarts, escapeMarkdown } from './escape.ts';
import { scaleText } from './scale.ts';

/** From nothing to all, as a column that rises. */
const STEPS = ['▁', '▃', '▅', '▇', '█'] as const;
const RISING = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Where nothing is known. */
const OPEN = '·';

/** A radar as its table, with each axis laid flat beside it. */
export function radarTable(radar: Radar): Table {
  const { stages, axes } = radar;
  const table = figureTable(radar);
  const drawn = axes.map(({ level, target, before }): Cell => {
    const scale = scaleText({ level, interval: null, target, before: before ?? null, stages });
    return { type: 'words', inlines: [{ type: 'code', text: scale }] };
  });
  const ends = `1 ${stages[0] ?? ''} – ${String(stages.length)} ${stages.at(-1) ?? ''}`;
  return {
    ...table,
    columns: [...table.columns, column(ends)],
    rows: table.rows.map((row, at) => [...row, drawn[at] ?? cell('')]),
  };
}

/** A heat map whose cells begin with how much is in place: `█ 4 of 4, 6 records`. */
export function heatMapTable({ caption, corner, columns, rows }: HeatMap): Table {
  return {
    type: 'table',
    caption,
    columns: [rowHeader(corner), ...columns.map((title) => column(title))],
    rows: rows.map(({ name, cells }) => [
      cell(name),
      ...cells.map(({ share, words, detail }) => {
        const mark = share === null ? OPEN : STEPS[heatStep(share)];
        return cell(`${mark} ${detail === '' ? words : `${words}, ${detail}`}`);
      }),
    ]),
  };
}

/** A time line quarter by quarter: its steps as a list, and what is expected of them. */
export function timelineMarkdown({ quarters }: Timeline): string {
  const parts = quarters.flatMap(({ horizon, title, items, outcomes }) => [
    `**${escapeMarkdown(horizon)}, ${escapeMarkdown(title)}**`,
    items
      .map(({ words, detail }) => `- ${escapeLineStarts(escapeMarkdown(words))} (${escapeMarkdown(detail)})`)
      .join('\n'),
    escapeLineStarts(outcomes.map(escapeMarkdown).join(', ')),
  ]);
  return parts.filter((part) => part !== '').join('\n\n');
}

/** How a level moved, as columns that rise and fall, and in words: `▃▃▄▅ From 2.1 to 2.6 in 4 months`. */
export function sparklineText({ levels, stages, alternative }: Sparkline): string {
  const place = (level: number) => Math.round(((level - 1) / (stages - 1)) * (RISING.length - 1));
  const columns = levels.map((level) => (level === null ? OPEN : (RISING[place(level)] ?? OPEN)));
  return columns.length === 0 ? alternative : `${columns.join('')} ${alternative}`;
}
