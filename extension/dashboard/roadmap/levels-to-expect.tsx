import type { CompetencyScore } from '#core/competency-score.ts';
import { say } from '../../words/dashboard-roadmap.ts';
import { movedWords, tenthWords } from '../number-words.ts';
import type { OpenCommunity } from '../open-community.ts';
import { TracedNumber } from '../trace/traced-number.tsx';
import { levelsNow } from './timeline-quarters.ts';
import type { Plan } from './what-if.ts';

type Props = {
  readonly open: OpenCommunity;
  readonly plan: Plan;
  /** True where practices are supposed to be met, so that the plan starts from other levels. */
  readonly isSupposing: boolean;
};

/** The levels now, with what is supposed, and after the plan, side by side. */
export function LevelsToExpect({ open, plan, isSupposing }: Props) {
  const supposed = levelsNow(plan);
  const planned = { ...supposed, ...plan.quarters.at(-1)?.projected };
  return (
    <section class="card">
      <h2>{say('levels')}</h2>
      <table class="stacks">
        <caption class="visually-hidden">{say('levels')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('competency')}</th>
            <th scope="col">{say('levels.now')}</th>
            {isSupposing && <th scope="col">{say('levels.supposed')}</th>}
            <th scope="col">{say('levels.planned')}</th>
            <th scope="col">{say('levels.moved')}</th>
          </tr>
        </thead>
        <tbody>
          {open.scoring.scores.map((score) => (
            <tr key={score.competency.id}>
              <th scope="row">{score.competency.name}</th>
              <td class="number" data-label={say('levels.now')}>
                <LevelNow open={open} score={score} />
              </td>
              {isSupposing && (
                <td class="number" data-label={say('levels.supposed')}>
                  {tenthOrNothing(supposed[score.competency.id])}
                </td>
              )}
              <td class="number" data-label={say('levels.planned')}>
                {tenthOrNothing(planned[score.competency.id])}
              </td>
              <td class="number" data-label={say('levels.moved')}>
                {movement(score.level, planned[score.competency.id])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LevelNow({ open, score }: { readonly open: OpenCommunity; readonly score: CompetencyScore }) {
  const { competency, level, evidence } = score;
  if (level === null) return <span class="muted">{say('not-assessed')}</span>;
  const title = say('level.of', { name: competency.name });
  return (
    <TracedNumber open={open} name={title} trace={() => ({ title, explanation: say('level.explanation'), evidence })}>
      {tenthWords(level)}
    </TracedNumber>
  );
}

function tenthOrNothing(level: number | undefined): string | null {
  return level === undefined ? null : tenthWords(level);
}

function movement(before: number | null, after: number | undefined): string | null {
  return before === null || after === undefined ? null : movedWords(before, after);
}
