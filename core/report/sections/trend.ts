import { cell, column, paragraph, rowHeader } from '../blocks.ts';
import type { ReportSection } from '../section.ts';
import { sparklineOf } from '../sparkline-of.ts';

/** How levels moved over the last months. */
export const trend: ReportSection = {
  id: 'trend',
  editions: ['community'],
  blocks: (context) => {
    const { assessment, voice } = context;
    const { say, tenth } = voice;
    const points = context.trend();
    const [first] = points;
    if (points.length < 2 || first === undefined) return [paragraph(say.editions('trend.none'))];
    const none = say.common('none');
    const words = (level: number | null | undefined) => (typeof level === 'number' ? tenth(level) : none);
    return [
      paragraph(say.editions('trend.reading', { stages: assessment.model.stages.length })),
      {
        type: 'table',
        caption: say.editions('trend.table'),
        columns: [
          rowHeader(say.editions('trend.competency')),
          column(voice.month(first.asOf), 'end'),
          column(say.editions('trend.now'), 'end'),
          column(say.editions('trend.line')),
        ],
        rows: assessment.model.competencies.map(({ id, name }) => [
          cell(name),
          cell(words(first.levels[id])),
          cell(words(points.at(-1)?.levels[id])),
          sparklineOf(id, context),
        ]),
      },
    ];
  },
};
