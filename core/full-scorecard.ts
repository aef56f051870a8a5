import type { Community } from './community.ts';
import type { Records } from './evidence.ts';
import { type Health, measureHealth } from './health.ts';
import type { MaturityModel } from './model.ts';
import { planRoadmap, type RoadmapQuarter } from './roadmap.ts';
import type { Scorecard, Scoring } from './scorecard.ts';

/** The scorecard as it is printed and read by other programs: with the roadmap, and the measures of the pages seen. */
export type FullScorecard = Scorecard & { readonly roadmap: readonly RoadmapQuarter[]; readonly health: Health };

/** Adds to a score what takes longer to reckon and not every screen shows. */
export function completeScorecard(
  { scorecard, scores, gaps, checks }: Scoring,
  records: Records,
  { capacity }: Pick<Community, 'capacity'>,
  model: MaturityModel,
): FullScorecard {
  const { nextQuestion, problems, ...levels } = scorecard;
  return {
    ...levels,
    roadmap: planRoadmap(scores, gaps, checks, model, capacity),
    nextQuestion,
    health: measureHealth(records.observations, scorecard.asOf),
    problems,
  };
}
