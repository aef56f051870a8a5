import type { Evidence } from '#core/evidence.ts';
import type { CompetencyScore } from '#core/competency-score.ts';
import { say } from '../../words/dashboard-competency.ts';
import type { DashboardState } from '../dashboard-state.ts';
import type { OpenCommunity } from '../open-community.ts';
import { PracticeItem } from '../practice-item.tsx';

/** The practices of a competency by stage, to tick in place; the stage being worked towards is open. */
export function Practices({
  state,
  open,
  score,
}: {
  readonly state: DashboardState;
  readonly open: OpenCommunity;
  readonly score: CompetencyScore;
}) {
  const { model, scoring } = open;
  const evidence = evidenceByPractice(score.evidence);
  const reached = Math.floor(score.estimate.level);
  return (
    <>
      {model.stages.map((stage) => {
        const practices = model.indicators.filter(
          (indicator) => indicator.competency === score.competency.id && indicator.stage === stage.id,
        );
        if (practices.length === 0) return null;
        const answered = practices.filter(({ id }) => scoring.checks.has(id)).length;
        return (
          <details
            key={stage.id}
            class="stage-practices"
            open={stage.id === Math.min(reached + 1, model.stages.length)}
          >
            <summary>
              <h3>{say('practices.stage', { stage: stage.name, number: stage.id, answered, of: practices.length })}</h3>
            </summary>
            {practices.map((indicator) => (
              <PracticeItem
                key={indicator.id}
                state={state}
                open={open}
                indicator={indicator}
                evidence={evidence.get(indicator.id) ?? []}
              />
            ))}
          </details>
        );
      })}
    </>
  );
}

/** The evidence that names each practice: its tick, and what was seen of it. */
export function evidenceByPractice(evidence: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const item of evidence) {
    const indicator = item.origin.type === 'answer' ? undefined : item.origin.indicator;
    if (indicator === undefined) continue;
    const known = groups.get(indicator);
    if (known === undefined) groups.set(indicator, [item]);
    else known.push(item);
  }
  return groups;
}
