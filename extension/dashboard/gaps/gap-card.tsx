import type { CompetencyScore } from '#core/competency-score.ts';
import type { Indicator } from '#core/model.ts';
import { stageAt } from '#core/overall.ts';
import { say } from '../../words/dashboard-gaps.ts';
import { addressOf } from '../address.ts';
import { evidenceByPractice } from '../competency/practices.tsx';
import type { DashboardState } from '../dashboard-state.ts';
import { gapWords, percentWords, targetWords, tenthWords } from '../number-words.ts';
import { useKeptOrder } from '../kept-order.ts';
import type { OpenCommunity } from '../open-community.ts';
import { PracticeItem } from '../practice-item.tsx';
import { practicesUpTo } from './practices-up-to.ts';

type Props = {
  readonly state: DashboardState;
  readonly open: OpenCommunity;
  /** Id of the competency. */
  readonly id: string;
  /** 1 is the most pressing. */
  readonly rank: number;
  readonly isOpen: boolean;
};

/** One gap: what the next stage looks like, what is missing up to the target, and how to begin. */
export function GapCard({ state, open, id, rank, isOpen }: Props) {
  const { scorecard, scores } = open.scoring;
  const row = scorecard.competencies.find((known) => known.id === id);
  const score = scores.find(({ competency }) => competency.id === id);
  if (row === undefined || score === undefined) return null;
  const { level, target, gapLikelihood } = row;
  if (level === null || target === null || gapLikelihood === null) return null;
  const { competency } = score;
  return (
    <details class="card gap-card" open={isOpen}>
      <summary>
        <h2>{say('rank', { rank, name: competency.name })}</h2>{' '}
        <span class="muted">
          {say('gap.sentence', {
            level: tenthWords(level),
            target: targetWords(target),
            gap: gapWords(target, level),
            likelihood: percentWords(gapLikelihood),
          })}
        </span>
      </summary>
      <NextStage open={open} descriptors={competency.descriptors} level={level} />
      <MissingPractices state={state} open={open} score={score} target={target} />
      <p>
        <a href={addressOf('competency', id)}>{say('more-of', { name: competency.name })}</a>
      </p>
    </details>
  );
}

/** What is missing up to the target and what has no answer; a practice that is ticked stays where it is. */
function MissingPractices({
  state,
  open,
  score,
  target,
}: Pick<Props, 'state' | 'open'> & { readonly score: CompetencyScore; readonly target: number }) {
  const { missing, unanswered } = practicesUpTo(open, score.competency.id, target);
  const idsOf = (indicators: readonly Indicator[]) => indicators.map(({ id }) => id);
  const asked = useKeptOrder(idsOf(unanswered)).order;
  const known = useKeptOrder(idsOf(missing)).order.filter((id) => !asked.includes(id));
  const seen = evidenceByPractice(score.evidence);
  const item = (id: string) => {
    const indicator = open.model.indicators.find((candidate) => candidate.id === id);
    if (indicator === undefined) return null;
    const evidence = seen.get(id) ?? [];
    return <PracticeItem key={id} state={state} open={open} indicator={indicator} evidence={evidence} isToDo />;
  };
  return (
    <>
      <h3>{say('missing')}</h3>
      {known.length === 0 ? <p class="muted">{say('missing.none')}</p> : known.map(item)}
      {asked.length > 0 && (
        <details>
          <summary>{say('open', { count: unanswered.length })}</summary>
          {asked.map(item)}
        </details>
      )}
    </>
  );
}

function NextStage({
  open: { model },
  descriptors,
  level,
}: {
  readonly open: OpenCommunity;
  readonly descriptors: readonly string[];
  readonly level: number;
}) {
  const next = model.stages.find(({ id }) => id === (stageAt(level, model)?.id ?? 0) + 1);
  if (next === undefined) return null;
  return (
    <>
      <h3>{say('next-asks', { stage: next.name })}</h3>
      <p>{descriptors[next.id - 1] ?? ''}</p>
    </>
  );
}
