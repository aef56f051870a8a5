import type { ScorecardRow } from '#core/scorecard.ts';
import { cell, column, paragraph, rowHeader } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell, Table } from '../document.ts';
import { levelFigure } from '../level-figure.ts';
import type { ReportSection } from '../section.ts';
import { sparklineOf } from '../sparkline-of.ts';

/** One row a competency: where it is, how sure that is, where it is wanted and how it got there. */
export const scorecard: ReportSection = {
  id: 'scorecard',
  editions: ['full'],
  blocks: (context) => [paragraph(readingWords(context)), table(context), ...overallLine(context)],
};

function readingWords({ assessment: { model }, voice: { say, list } }: ReportContext): string {
  const names = list(model.stages.map(({ id, name }) => say.scorecard('stage', { number: id, name })));
  return say.scorecard('reading', { stages: model.stages.length, names });
}

function table(context: ReportContext): Table {
  const { say } = context.voice;
  return {
    type: 'table',
    caption: say.scorecard('table'),
    columns: [
      rowHeader(say.scorecard('competency')),
      column(say.scorecard('level')),
      column(say.scorecard('scale')),
      column(say.scorecard('target'), 'end'),
      column(say.scorecard('gap'), 'end'),
      column(say.scorecard('likelihood'), 'end'),
      column(say.scorecard('confidence')),
      column(say.scorecard('answered'), 'end'),
      column(say.scorecard('records'), 'end'),
      column(say.scorecard('trend')),
    ],
    rows: context.assessment.scoring.scorecard.competencies.map((row, at) => cellsOf(row, at, context)),
  };
}

function cellsOf(row: ScorecardRow, at: number, context: ReportContext): readonly Cell[] {
  const { assessment, voice } = context;
  const { model, scoring } = assessment;
  const { say } = voice;
  const none = say.common('none');
  const name = model.competencies.find(({ id }) => id === row.id)?.name ?? row.id;
  return [
    cell(name),
    cell(voice.level(row.level, row.interval)),
    levelFigure(model, row, voice),
    cell(row.target === null ? none : voice.target(row.target)),
    cell(row.level !== null && row.target !== null ? voice.gap(row.target, row.level) : none),
    cell(row.gapLikelihood === null ? none : voice.percent(row.gapLikelihood)),
    cell(say.scorecard(`confidence.${row.confidence}`)),
    cell(say.scorecard('coverage', row.coverage)),
    cell(String(scoring.scores[at]?.evidence.length ?? 0)),
    sparklineOf(row.id, context),
  ];
}

function overallLine({ assessment: { scoring }, voice }: ReportContext): readonly Block[] {
  const { level, interval, provisional, assessed, of } = scoring.scorecard.overall;
  if (level === null) return [];
  const { say } = voice;
  const words = say.scorecard('overall', { level: voice.level(level, interval) });
  return [paragraph(provisional ? `${words} ${say.scorecard('provisional', { count: assessed, of })}` : words)];
}
