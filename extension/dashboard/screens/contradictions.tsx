import type { Contradiction } from '#core/contradictions.ts';
import { say } from '../../words/dashboard-contradictions.ts';
import { ContradictionCard } from '../contradictions/contradiction-card.tsx';
import { unsupportedClaims } from '../contradictions/unsupported.ts';
import { UnsupportedCard } from '../contradictions/unsupported-card.tsx';
import { useKeptOrder } from '../kept-order.ts';
import type { DashboardScreen, ScreenProps } from '../screen.ts';

/** Where ticks and what was seen disagree, and levels that rest on ticks alone; each with ways to set it right. */
export const contradictions: DashboardScreen = {
  id: 'contradictions',
  name: () => say('screen.contradictions'),
  Screen: (props) => <Contradictions key={props.open.community.id} {...props} />,
};

function Contradictions({ state, open }: ScreenProps) {
  const found = new Map<string, Contradiction>(
    open.scoring.scorecard.competencies.flatMap((row) =>
      row.contradictions.map((one) => [one.indicator, one] as const),
    ),
  );
  const claims = unsupportedClaims(open.scoring);
  // What is settled stays in view until the screen is left: it says so, and can be taken back.
  const { order } = useKeptOrder([...found.keys()]);
  return (
    <div class="screen">
      <header class="screen-head">
        <h1>{say('screen.contradictions')}</h1>
        <p class="lead">{say(order.length + claims.length === 0 ? 'none' : 'lead')}</p>
      </header>
      <section class="stack">
        <h2>{say('contradicted')}</h2>
        {order.length === 0 && <p class="muted">{say('contradicted.none')}</p>}
        {order.map((indicator) => (
          <ContradictionCard
            key={indicator}
            state={state}
            open={open}
            indicator={indicator}
            contradiction={found.get(indicator)}
          />
        ))}
      </section>
      <section class="stack">
        <h2>{say('unsupported')}</h2>
        {claims.length === 0 && <p class="muted">{say('unsupported.none')}</p>}
        {claims.map((claim) => (
          <UnsupportedCard key={claim.competency.id} state={state} open={open} claim={claim} />
        ))}
      </section>
    </div>
  );
}
