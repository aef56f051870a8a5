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
    <div class="result-scroll">
      <table class="result-table">
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
                <LevelCell {...(was.get(id) ?? NO_LEVEL)} stages={stages} />
                <LevelCell {...(row ?? NO_LEVEL)} stages={stages} />
                <ConfidenceCell confidence={row?.confidence ?? 'none'} />
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('result.whole')}</th>
            <LevelCell {...before.overall} stages={stages} />
            <LevelCell {...after.overall} stages={stages} />
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

const NO_LEVEL: Level = { level: null, interval: null };

function LevelCell({ level, interval, stages }: Level & { readonly stages: number }) {
  if (level === null || interval === null) return <td class="muted">{shared('level.none')}</td>;
  return (
    <td>
      {levelWords({ level, interval })}
      <Whisker level={level} interval={interval} stages={stages} />
    </td>
  );
}

function ConfidenceCell({ confidence }: { readonly confidence: Confidence }) {
  return (
    <td>
      <ConfidenceDots confidence={confidence} />
    </td>
  );
}
