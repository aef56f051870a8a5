import { say } from '../../words/dashboard-gaps.ts';
import { FindOutFirst } from '../gaps/find-out-first.tsx';
import { GapCard } from '../gaps/gap-card.tsx';
import { GapTable } from '../gaps/gap-table.tsx';
import { useKeptOrder } from '../kept-order.ts';
import type { DashboardScreen, ScreenProps } from '../screen.ts';

/** Gaps by priority, with targets and importance to change in place, and what is missing. */
export const gaps: DashboardScreen = {
  id: 'gaps',
  name: () => say('screen.gaps'),
  group: 'plan',
  Screen: (props) => <Gaps key={props.open.community.id} {...props} />,
};

function Gaps({ state, open }: ScreenProps) {
  const { gaps: pressing, overall, competencies } = open.scoring.scorecard;
  const others = competencies.map(({ id }) => id).filter((id) => !pressing.includes(id));
  const { order, isOld, renew } = useKeptOrder([...pressing, ...others]);
  return (
    <div class="screen">
      <header class="screen-head">
        <h1>{say('screen.gaps')}</h1>
        <p class="lead">{say(overall.level === null ? 'no-level' : pressing.length === 0 ? 'no-gaps' : 'lead')}</p>
      </header>
      <section class="card">
        <GapTable state={state} open={open} order={order} />
        {isOld && (
          <p class="row">
            <span class="muted">{say('order-changed')}</span>
            <button class="button" type="button" onClick={renew}>
              {say('sort-again')}
            </button>
          </p>
        )}
      </section>
      {order
        .filter((id) => pressing.includes(id))
        .map((id, at) => (
          <GapCard key={id} state={state} open={open} id={id} rank={pressing.indexOf(id) + 1} isOpen={at === 0} />
        ))}
      <FindOutFirst state={state} open={open} />
    </div>
  );
}
