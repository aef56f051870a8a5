import type { Indicator } from '#core/model.ts';
import { VERDICT_SIGNS } from '../../ui/verdict-signs.ts';
import { say } from '../../words/assessment.ts';
import { say as shared } from '../../words/shared.ts';
import { addressOf } from '../address.ts';
import type { OpenCommunity } from '../open-community.ts';
import { type Seen, seenFor } from './seen-for.ts';

/** As many as can be taken in at a glance; the competency's own page has them all. */
const SHOWN = 4;

/** What helps to answer: why it matters, where to look, and what was seen already. */
export function Help({ indicator, open }: { readonly indicator: Indicator; readonly open: OpenCommunity }) {
  const seen = seenFor(indicator, open);
  const competency = open.model.competencies.find(({ id }) => id === indicator.competency)?.name ?? '';
  return (
    <div class="cards help-cards">
      <section class="card">
        <h2>{say('help.why')}</h2>
        <p>{indicator.why}</p>
        <h2>{say('help.look')}</h2>
        <p>{indicator.look}</p>
      </section>
      <section class="card">
        <h2>{say('help.seen')}</h2>
        {seen.length === 0 && <p class="muted">{say('help.none', { competency })}</p>}
        <ul class="seen">
          {seen.slice(0, SHOWN).map((one) => (
            <SeenItem key={one.observation.id} seen={one} />
          ))}
        </ul>
        {seen.length > SHOWN && (
          <a class="small" href={addressOf('competency', indicator.competency)}>
            {say('help.more', { count: seen.length - SHOWN })}
          </a>
        )}
      </section>
    </div>
  );
}

function SeenItem({ seen: { observation, words } }: { readonly seen: Seen }) {
  const { verdict, page, createdAt } = observation;
  return (
    <li>
      <p>
        <span class={`sign-${verdict}`} aria-hidden="true">
          {VERDICT_SIGNS[verdict]}
        </span>{' '}
        <span class="visually-hidden">{shared(`verdict.${verdict}`)}</span>
        <span dir="auto">{words}</span>
      </p>
      <a class="small" dir="auto" href={page.url} target="_blank" rel="noreferrer">
        {say('help.on', { title: page.title === '' ? page.url : page.title, date: new Date(createdAt) })}
      </a>
    </li>
  );
}
