import type { Assessment } from '../assessment.ts';
import { type CsvCell, csvBytes } from '../csv-text.ts';
import type { ReportFormat } from '../format.ts';

const HEADINGS = [
  'competency',
  'name',
  'level',
  'low',
  'high',
  'confidence',
  'target',
  'gap',
  'gapLikelihood',
  'importance',
  'answered',
  'of',
  'weight',
  'evidencedLevel',
  'lowest',
  'highest',
  'contradictions',
] as const;

/** One row a competency, for a spreadsheet; the fields of the scorecard (DATA.md), unrounded. */
export const csvCompetencies: ReportFormat = {
  id: 'csv-competencies',
  part: 'competencies',
  extension: 'csv',
  mediaType: 'text/csv',
  render: (_document, assessment) => ({ bytes: csvBytes([HEADINGS, ...rowsOf(assessment)]), warnings: [] }),
};

function rowsOf({ scorecard, model }: Assessment): readonly (readonly CsvCell[])[] {
  const names = new Map(model.competencies.map(({ id, name }) => [id, name]));
  return scorecard.competencies.map((row) => {
    const { id, level, interval, confidence, target, gap, gapLikelihood, importance, coverage } = row;
    return [
      id,
      names.get(id) ?? id,
      level,
      interval?.[0] ?? null,
      interval?.[1] ?? null,
      confidence,
      target,
      gap,
      gapLikelihood,
      importance,
      coverage.answered,
      coverage.of,
      row.weight,
      row.evidencedLevel,
      row.bounds[0],
      row.bounds[1],
      row.contradictions.length,
    ];
  });
}
