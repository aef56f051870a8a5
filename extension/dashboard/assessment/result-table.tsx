import type { Confidence } from '#core/level.ts';
import type { MaturityModel } from '#core/model.ts';
import type { Scorecard } from '#core/scorecard.ts';
import { levelWords } from '../../ui/level-words.ts';
import { say } from '../../words/assessment.ts';
import { say as shared } from '../../words/shared.ts';
import { addressOf } from '../address.ts';
import { ConfidenceDots, Whisker } from './certainty.tsx';

type Level = { readonly level: number | null; readonly interval: readonly [number, number] | null };

/** The levels with their intervals before a run and after it, competency by competency and overall. */
export function ResultTable({
  before,
  after,
  model,
}: {
  readonly before: Scorecard;
  readonly after: Scorecard;
  readonly model: MaturityModel;
}) {
  const was = new Map(before.competencies.map((row) => [row.id, row]));
  const stages = model.stages.length;
  return (
    <table class="result-table stacks">
      <caption class="visually-hidden">{say('result.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('result.competency')}</th>
          <th scope="col">{say('result.before')}</th>
          <th scope="col">{say('result.after')}</th>
          <th scope="col">{say('result.confidence')}</th>
        </tr>
      </thead>
      <tbody>
        {model.competencies.map(({ id, name }) => {
          const row = after.competencies.find((one) => one.id === id);
          return (
            <tr key={id}>
              <th scope="row">
                <a href={addressOf('competency', id)}>{name}</a>
              </th>
              <LevelCell label={say('result.before')} {...(was.get(id) ?? NO_LEVEL)} stages={stages} />
              <LevelCell label={say('result.after')} {...(row ?? NO_LEVEL)} stages={stages} />
              <ConfidenceCell confidence={row?.confidence ?? 'none'} />
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('result.whole')}</th>
          <LevelCell label={say('result.before')} {...before.overall} stages={stages} />
          <LevelCell label={say('result.after')} {...after.overall} stages={stages} />
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

const NO_LEVEL: Level = { level: null, interval: null };

/** A level below its heading, which stands in the cell too where the rows lie one below the other. */
function LevelCell({ label, level, interval, stages }: Level & { readonly label: string; readonly stages: number }) {
  if (level === null || interval === null) {
    return (
      <td class="muted" data-label={label}>
        {shared('level.none')}
      </td>
    );
  }
  return (
    <td data-label={label}>
      {levelWords({ level, interval })}
      <Whisker level={level} interval={interval} stages={stages} />
    </td>
  );
}

function ConfidenceCell({ confidence }: { readonly confidence: Confidence }) {
  return (
    <td data-label={say('result.confidence')}>
      <ConfidenceDots confidence={confidence} />
    </td>
  );
}
