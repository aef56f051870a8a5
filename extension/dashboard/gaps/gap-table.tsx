import { levelWords } from '../../ui/level-words.ts';
import { say } from '../../words/dashboard-gaps.ts';
import { addressOf } from '../address.ts';
import type { DashboardState } from '../dashboard-state.ts';
import { gapWords, percentWords } from '../number-words.ts';
import type { OpenCommunity } from '../open-community.ts';
import { TracedNumber } from '../trace/traced-number.tsx';
import { ImportanceChoice } from './importance-choice.tsx';
import { TargetChoice } from './target-choice.tsx';

type Props = {
  readonly state: DashboardState;
  readonly open: OpenCommunity;
  /** Ids of the competencies in the order they are shown. */
  readonly order: readonly string[];
};

/** Every competency with its level, target, gap and importance; targets and importance are changed in place. */
export function GapTable({ state, open, order }: Props) {
  return (
    <table class="gap-table stacks">
      <caption class="visually-hidden">{say('summary')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('competency')}</th>
          <th scope="col">{say('level')}</th>
          <th scope="col">{say('target')}</th>
          <th scope="col">{say('gap')}</th>
          <th scope="col">{say('likelihood')}</th>
          <th scope="col">{say('importance')}</th>
        </tr>
      </thead>
      <tbody>
        {order.map((id) => (
          <GapRow key={id} state={state} open={open} id={id} />
        ))}
      </tbody>
    </table>
  );
}

function GapRow({ state, open, id }: Omit<Props, 'order'> & { readonly id: string }) {
  const { scorecard, scores } = open.scoring;
  const row = scorecard.competencies.find((known) => known.id === id);
  const score = scores.find(({ competency }) => competency.id === id);
  if (row === undefined || score === undefined) return null;
  const { level, interval, target, gapLikelihood } = row;
  const { name } = score.competency;
  const traced = (title: string, explanation: string, words: string) => (
    <TracedNumber open={open} name={title} trace={() => ({ title, explanation, evidence: score.evidence })}>
      {words}
    </TracedNumber>
  );
  return (
    <tr>
      <th scope="row">
        <a href={addressOf('competency', id)}>{name}</a>
      </th>
      <td class="number" data-label={say('level')}>
        {level === null || interval === null ? (
          <span class="muted">{say('not-assessed')}</span>
        ) : (
          traced(say('level.of', { name }), say('level.explanation'), levelWords({ level, interval }))
        )}
      </td>
      <td data-label={say('target')}>
        <TargetChoice state={state} open={open} competency={{ id, name }} />
      </td>
      <td class="number" data-label={say('gap')}>
        {level !== null &&
          target !== null &&
          traced(say('gap.of', { name }), say('gap.explanation'), gapWords(target, level))}
      </td>
      <td class="number" data-label={say('likelihood')}>
        {gapLikelihood !== null &&
          traced(say('likelihood.of', { name }), say('likelihood.explanation'), percentWords(gapLikelihood))}
      </td>
      <td data-label={say('importance')}>
        <ImportanceChoice state={state} open={open} competency={{ id, name }} />
      </td>
    </tr>
  );
}
