import { useSignal } from '@preact/signals';
import { ChangeBars } from '../../ui/charts/change-bars.tsx';
import { say as sayChange } from '../../words/dashboard-change.ts';
import { ChangeReasons } from '../change-reasons.tsx';
import { movementWords } from '../change-words.ts';
import { compareSteps, type Since, sinceMoment } from '../comparing.ts';
import type { OpenCommunity } from '../open-community.ts';
import { useReckoned } from '../reckoning.ts';
import { SinceChoice } from '../since-choice.tsx';

/** How a competency's level moved since a date, and why. */
export function Movement({
  open,
  competency: { id, name },
}: {
  readonly open: OpenCommunity;
  readonly competency: { readonly id: string; readonly name: string };
}) {
  const since = useSignal<Since>('quarter');
  const from = sinceMoment(since.value, open);
  const { made, isDone } = useReckoned(
    function* () {
      return from === null ? null : yield* compareSteps(open, from, open.asOf);
    },
    [open, since.value],
  );
  const change = made?.competencies.find(({ competency }) => competency === id);
  return (
    <div class="stack" aria-busy={!isDone}>
      <SinceChoice since={since} open={open} />
      {change === undefined ? (
        <p class="muted" role="status">
          {from === null ? sayChange('never-exported') : sayChange('reckoning')}
        </p>
      ) : (
        <>
          {change.parts === null || from === null ? (
            <p>{movementWords(change)}</p>
          ) : (
            <ChangeBars
              title={movementWords(change)}
              change={change}
              beforeLabel={dayWords(from)}
              afterLabel={dayWords(open.asOf)}
            />
          )}
          <ChangeReasons open={open} name={name} change={change} />
        </>
      )}
    </div>
  );
}

function dayWords(moment: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(new Date(moment));
}
