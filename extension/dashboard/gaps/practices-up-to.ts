import type { Indicator } from '#core/model.ts';
import type { OpenCommunity } from '../open-community.ts';

/** The practices up to a target that are known to be missing, and those without an answer; lower stages first. */
export function practicesUpTo(
  { model, scoring }: Pick<OpenCommunity, 'model' | 'scoring'>,
  id: string,
  target: number,
) {
  const asked = model.indicators
    .filter(({ competency, stage }) => competency === id && stage <= Math.ceil(target))
    .toSorted((a, b) => a.stage - b.stage);
  const stateOf = (indicator: Indicator) => scoring.checks.get(indicator.id)?.state;
  return {
    missing: asked.filter((indicator) => stateOf(indicator) === 'unmet' || stateOf(indicator) === 'partly'),
    unanswered: asked.filter((indicator) => stateOf(indicator) === undefined),
  };
}
