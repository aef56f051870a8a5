import type { Confidence } from '#core/level.ts';
import type { ScorecardRow } from '#core/scorecard.ts';
import type { Assessment } from '../assessment.ts';
import { cell, column, paragraph, rowHeader } from '../blocks.ts';
import type { Block, Cell, Table } from '../document.ts';
import { levelFigure } from '../level-figure.ts';
import type { ReportSection } from '../section.ts';
import { gapWords, levelWords, percentWords, targetWords } from '../words.ts';

const CONFIDENCE_WORDS = {
  none: '–',
  low: 'low',
  medium: 'medium',
  high: 'high',
} as const satisfies Record<Confidence, string>;

/** One row a competency: where it is, how sure that is, and where it is wanted. */
export const scorecard: ReportSection = {
  id: 'scorecard',
  title: 'Scorecard',
  blocks: (assessment) => [paragraph(readingWords(assessment)), table(assessment), ...overallLine(assessment)],
};

function readingWords({ model }: Assessment): string {
  const stages = model.stages.map(({ id, name }) => `${String(id)} ${name}`).join(', ');
  return `Levels run from 1 to ${String(model.stages.length)}: ${stages}. The numbers in brackets hold the true level with 80 % probability; the likelihood is that of the level being below its target.`;
}

function table(assessment: Assessment): Table {
  return {
    type: 'table',
    caption: 'Level, target and gap of each competency',
    columns: [
      rowHeader('Competency'),
      column('Level'),
      column('On the scale'),
      column('Target', 'end'),
      column('Gap', 'end'),
      column('Likelihood', 'end'),
      column('Confidence'),
      column('Answered', 'end'),
      column('Records', 'end'),
    ],
    rows: assessment.scoring.scorecard.competencies.map((row, at) => cellsOf(row, at, assessment)),
  };
}

function cellsOf(row: ScorecardRow, at: number, { model, scoring }: Assessment): readonly Cell[] {
  const name = model.competencies.find(({ id }) => id === row.id)?.name ?? row.id;
  const isKnown = row.level !== null && row.target !== null;
  return [
    cell(name),
    cell(levelWords(row.level, row.interval)),
    levelFigure(model, row),
    cell(row.target === null ? '–' : targetWords(row.target)),
    cell(isKnown ? gapWords(row.target, row.level) : '–'),
    cell(row.gapLikelihood === null ? '–' : percentWords(row.gapLikelihood)),
    cell(CONFIDENCE_WORDS[row.confidence]),
    cell(`${String(row.coverage.answered)} of ${String(row.coverage.of)}`),
    cell(String(scoring.scores[at]?.evidence.length ?? 0)),
  ];
}

function overallLine({ scoring }: Assessment): readonly Block[] {
  const { level, interval, provisional, assessed, of } = scoring.scorecard.overall;
  if (level === null) return [];
  const limit = provisional
    ? ` It is provisional: ${String(assessed)} of ${String(of)} competencies are assessed.`
    : '';
  return [
    paragraph(
      `The overall level is ${levelWords(level, interval)}, the mean of the assessed competencies, each counted by its importance.${limit}`,
    ),
  ];
}
