import { useSignal } from '@preact/signals';
import { toTenth } from '#core/level.ts';
import { say as sayChange } from '../../words/dashboard-change.ts';
import { say } from '../../words/dashboard-overview.ts';
import { addressOf } from '../address.ts';
import { ChangeReasons } from '../change-reasons.tsx';
import { movementWords } from '../change-words.ts';
import { type Comparison, compareSteps, type Since, sinceMoment } from '../comparing.ts';
import type { OpenCommunity } from '../open-community.ts';
import { useReckoned } from '../reckoning.ts';
import { SinceChoice } from '../since-choice.tsx';

/** How the levels moved since a date, and why. */
export function WhatChanged({ open }: { readonly open: OpenCommunity }) {
  const since = useSignal<Since>(open.view.exportedAt === null ? 'month' : 'export');
  const from = sinceMoment(since.value, open);
  const { made, isDone } = useReckoned(
    function* () {
      return from === null ? null : yield* compareSteps(open, from, open.asOf);
    },
    [open, since.value],
  );
  return (
    <section class="card" aria-busy={!isDone}>
      <h2>{say('changes')}</h2>
      <SinceChoice since={since} open={open} />
      {made === null ? (
        <p class="muted" role="status">
          {from === null ? sayChange('never-exported') : sayChange('reckoning')}
        </p>
      ) : (
        <>
          <p>
            <strong>{say('overall.target')}:</strong> {movementWords(made.overall)}
          </p>
          <ChangeReasons open={open} name={say('overall.target')} change={made.overall} />
          <Moved open={open} changes={made.competencies.filter(hasMoved)} />
        </>
      )}
    </section>
  );
}

function Moved({ open, changes }: { readonly open: OpenCommunity; readonly changes: Comparison['competencies'] }) {
  if (changes.length === 0) return <p class="muted">{say('changes.none')}</p>;
  return (
    <ul class="statements">
      {changes.map((change) => {
        const name = open.model.competencies.find(({ id }) => id === change.competency)?.name ?? change.competency;
        return (
          <li key={change.competency}>
            <details>
              <summary>
                {name}: {movementWords(change)}
              </summary>
              <ChangeReasons open={open} name={name} change={change} />
              <p>
                <a href={addressOf('competency', change.competency)}>{name}</a>
              </p>
            </details>
          </li>
        );
      })}
    </ul>
  );
}

/** True where people see another level than before, or see one where there was none, or none where there was one. */
function hasMoved({ before, after }: Comparison['competencies'][number]): boolean {
  if (before === null || after === null) return before !== after;
  return toTenth(before) !== toTenth(after);
}
