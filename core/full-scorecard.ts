import { type Agreement, measureAgreement } from './agreement.ts';
import type { Community } from './community.ts';
import type { Records } from './evidence.ts';
import { type Health, measureHealth } from './health.ts';
import type { MaturityModel } from './model.ts';
import { planRoadmap, type RoadmapQuarter } from './roadmap.ts';
import type { Scorecard, Scoring } from './scorecard.ts';

/** The scorecard as it is printed and read by other programs: with the roadmap, the measures of the pages seen and how far people agree. */
export type FullScorecard = Scorecard & {
  readonly roadmap: readonly RoadmapQuarter[];
  readonly health: Health;
  /** Null where no practice was judged by two people. */
  readonly agreement: Agreement | null;
};

/** Adds to a score what takes longer to reckon and not every screen shows. */
export function completeScorecard(
  { scorecard, scores, gaps, checks }: Scoring,
  records: Records,
  { capacity }: Pick<Community, 'capacity'>,
  model: MaturityModel,
): FullScorecard {
  const { nextQuestion, problems, ...levels } = scorecard;
  const agreement = measureAgreement(records.checks, model, Date.parse(scorecard.asOf));
  return {
    ...levels,
    roadmap: planRoadmap(scores, gaps, checks, model, capacity),
    nextQuestion,
    health: measureHealth(records.observations, scorecard.asOf),
    agreement: agreement.shared === 0 ? null : agreement,
    problems,
  };
}
