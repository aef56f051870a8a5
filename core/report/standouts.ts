import type { Competency, MaturityModel } from '#core/model.ts';
import type { ScorecardRow } from '#core/scorecard.ts';
import type { Assessment } from './assessment.ts';

/** A competency that stands out, and its row of the scorecard. */
export type Standout = { readonly competency: Competency; readonly row: ScorecardRow; readonly level: number };

/** So many of each are named. */
const MOST = 3;

/** The competencies that stand highest and are not among the most pressing gaps, and those gaps. */
export function findStandouts({ scoring: { scorecard }, model }: Pick<Assessment, 'scoring' | 'model'>): {
  readonly strengths: readonly Standout[];
  readonly gaps: readonly Standout[];
} {
  const all = standoutsOf(scorecard.competencies, model);
  const gaps = scorecard.gaps.slice(0, MOST).flatMap((id) => all.find(({ row }) => row.id === id) ?? []);
  const strengths = all
    .filter((standout) => !gaps.includes(standout))
    .toSorted((a, b) => b.level - a.level)
    .slice(0, MOST);
  return { strengths, gaps };
}

function standoutsOf(rows: readonly ScorecardRow[], model: MaturityModel): readonly Standout[] {
  return rows.flatMap((row) => {
    const competency = model.competencies.find(({ id }) => id === row.id);
    return competency === undefined || row.level === null ? [] : [{ competency, row, level: row.level }];
  });
}
