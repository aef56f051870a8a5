import type { CompetencyScore } from '#core/competency-score.ts';
import type { Confidence } from '#core/level.ts';
import { levelWords } from '../../ui/level-words.ts';
import { say } from '../../words/assessment.ts';
import { say as shared } from '../../words/shared.ts';
import { addressOf } from '../address.ts';

const DOTS = { none: 0, low: 1, medium: 2, high: 3 } as const satisfies Record<Confidence, number>;

/** How sure the level of each competency is: a whisker that shrinks as questions are answered. */
export function Certainty({
  scores,
  stages,
  current,
}: {
  readonly scores: readonly CompetencyScore[];
  readonly stages: number;
  /** The competency that is asked about. */
  readonly current?: string;
}) {
  return (
    <section class="card certainty" aria-labelledby="certainty-title">
      <h2 id="certainty-title">{say('certainty.title')}</h2>
      <ul>
        {scores.map((score) => (
          <CertaintyRow
            key={score.competency.id}
            score={score}
            stages={stages}
            isCurrent={score.competency.id === current}
          />
        ))}
      </ul>
    </section>
  );
}

function CertaintyRow({
  score,
  stages,
  isCurrent,
}: {
  readonly score: CompetencyScore;
  readonly stages: number;
  readonly isCurrent: boolean;
}) {
  const { competency, level, interval, confidence } = score;
  const words = level === null || interval === null ? shared('level.none') : levelWords({ level, interval });
  return (
    <li class={isCurrent ? 'certainty-row is-current' : 'certainty-row'} aria-current={isCurrent ? 'true' : undefined}>
      <a href={addressOf('competency', competency.id)}>{competency.name}</a>
      <Whisker level={level} interval={interval ?? score.estimate.interval} stages={stages} />
      <span class="certainty-words small muted">
        {words}
        <ConfidenceDots confidence={confidence} />
      </span>
    </li>
  );
}

/** A level and its interval along the scale of the model. What it shows stands in words beside it. */
export function Whisker({
  level,
  interval,
  stages,
}: {
  readonly level: number | null;
  readonly interval: readonly [number, number];
  readonly stages: number;
}) {
  const share = (value: number) => `${String(((value - 1) / (stages - 1)) * 100)}%`;
  const [low, high] = interval;
  return (
    <span class="whisker" aria-hidden="true">
      <span
        class={level === null ? 'whisker-range is-open' : 'whisker-range'}
        style={{ insetInlineStart: share(low), inlineSize: share(high - low + 1) }}
      />
      {level !== null && <span class="whisker-level" style={{ insetInlineStart: share(level) }} />}
    </span>
  );
}

/** Confidence as dots, and in words for those who do not see them. */
export function ConfidenceDots({ confidence }: { readonly confidence: Confidence }) {
  return (
    <span class="confidence" title={shared(`confidence.${confidence}`)}>
      {[1, 2, 3].map((dot) => (
        <span key={dot} class={dot <= DOTS[confidence] ? 'dot is-full' : 'dot'} aria-hidden="true" />
      ))}
      <span class="visually-hidden">{shared(`confidence.${confidence}`)}</span>
    </span>
  );
}
