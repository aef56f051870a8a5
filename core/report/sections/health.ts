import type { HealthMeasure } from '#core/health.ts';
import { bulletList, cell, column, heading, paragraph, rowHeader, strong } from '../blocks.ts';
import type { Block, Cell } from '../document.ts';
import type { ReportSection } from '../section.ts';
import type { Voice } from '../voice.ts';

type Known = HealthMeasure & { readonly value: number };

/** How the community does, by what its pages showed; nothing where no page showed a figure. */
export const health: ReportSection = {
  id: 'health',
  editions: ['full'],
  blocks: ({ assessment, voice }) => {
    const { pages, measures } = assessment.scorecard.health;
    const known = measures.filter((measure): measure is Known => measure.value !== null);
    if (known.length === 0) return [];
    const { say } = voice;
    const days = known.find(({ trend }) => trend !== null)?.trend?.days;
    return [
      paragraph(say.health('pages', { count: pages })),
      {
        type: 'table',
        caption: say.health('table'),
        columns: [
          rowHeader(say.health('measure')),
          column(say.health('value'), 'end'),
          column(say.health('count'), 'end'),
          column(say.health('period')),
          ...(days === undefined ? [] : [column(say.health('trend', { days }))]),
        ],
        rows: known.map((measure) => cellsOf(measure, days !== undefined, voice)),
      },
      ...unknownBlocks(measures, voice),
      heading(2, say.health('definitions')),
      bulletList(known.map((measure) => definitionParts(measure, voice))),
    ];
  },
};

function cellsOf(measure: Known, hasTrend: boolean, voice: Voice): readonly Cell[] {
  const { say, date } = voice;
  const none = say.common('none');
  const { value, unit, n, period, trend } = measure;
  const moved =
    trend === null
      ? none
      : say.health('trend.words', {
          now: voice.measure(trend.current, unit),
          before: voice.measure(trend.previous, unit),
        });
  return [
    cell(nameOf(measure, voice)),
    cell(voice.measure(value, unit)),
    cell(String(n)),
    cell(period === null ? none : say.health('period.span', { from: date(period.from), to: date(period.to) })),
    ...(hasTrend ? [cell(moved)] : []),
  ];
}

function unknownBlocks(measures: readonly HealthMeasure[], voice: Voice): readonly Block[] {
  const names = measures.filter(({ value }) => value === null).map((measure) => nameOf(measure, voice));
  return names.length === 0 ? [] : [paragraph(voice.say.health('unknown', { names: voice.list(names) }))];
}

function definitionParts(measure: Known, voice: Voice) {
  const { definition, source } = voice.language.measures[measure.id] ?? measure;
  const words = voice.say.health('definition', { definition, source });
  return [strong(nameOf(measure, voice)), ` ${words}`] as const;
}

function nameOf({ id, name }: HealthMeasure, { language }: Voice): string {
  return language.measures[id]?.name ?? name;
}
