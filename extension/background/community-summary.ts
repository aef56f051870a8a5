import type { Check } from '#core/check.ts';
import type { Community } from '#core/community.ts';
import type { MaturityModel } from '#core/model.ts';
import { models } from '#core/models/index.ts';
import { modeAt, stageAt } from '#core/overall.ts';
import { scoreEvidence, type Scoring } from '#core/scorecard.ts';
import { evidenceOfTally, type Tally } from '#core/tally.ts';
import { UserError } from '#core/problem.ts';
import type { CommunitySummary, ShownLevel } from '../messages/summary.ts';
import type { RecordStore } from '../store/records.ts';
import { say } from '../words/background.ts';

/** The model a community is judged by: a built-in one or one that was loaded. */
export async function modelOf(store: RecordStore, community: Pick<Community, 'model'>): Promise<MaturityModel> {
  const { id: wanted } = community.model;
  const model = models.find(({ id }) => id === wanted) ?? (await store.ownModel(wanted));
  if (model === undefined) {
    throw new UserError(say('trouble.no-model', { model: community.model.id }), say('trouble.no-model.hint'));
  }
  return model;
}

/** Where a community stands now, made from its tally alone. */
export function scoreNow(community: Community, tally: Tally, model: MaturityModel, now: Date): Scoring {
  const checks: ReadonlyMap<string, Check> = new Map(Object.entries(tally.checks));
  const evidence = evidenceOfTally(tally, model, now.getTime());
  return scoreEvidence(evidence, checks, community, model, now.toISOString());
}

/** The community's standing in the words and numbers that screens show. */
export function summarise(
  community: Community,
  tally: Tally,
  { scorecard }: Scoring,
  model: MaturityModel,
): CommunitySummary {
  const { level, assessed, of } = scorecard.overall;
  return {
    id: community.id,
    name: community.name,
    level: shownLevel(scorecard.overall),
    stageCount: model.stages.length,
    stage: level === null ? null : (stageAt(level, model)?.name ?? null),
    mode: level === null ? null : (modeAt(level, model)?.name ?? null),
    notes: tally.observations,
    assessed,
    of,
  };
}

function shownLevel({ level, interval }: Scoring['scorecard']['overall']): ShownLevel | null {
  return level === null || interval === null ? null : { level, interval };
}
