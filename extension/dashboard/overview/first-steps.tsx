import { say } from '../../words/dashboard-overview.ts';
import { addressOf } from '../address.ts';
import type { OpenCommunity } from '../open-community.ts';

/** What to do first, while nothing is known yet. */
export function FirstSteps({ open: { community } }: { readonly open: OpenCommunity }) {
  return (
    <section class="stack">
      <p class="lead">{say('empty.lead')}</p>
      <ol class="cards">
        <li class="card">
          <h2>{say('empty.assess')}</h2>
          <p>{say('empty.assess.about')}</p>
          <p>
            <a class="button primary" href={addressOf('assessment')}>
              {say('empty.assess')}
            </a>
          </p>
        </li>
        <li class="card">
          <h2>{say('empty.notice')}</h2>
          <p>{say('empty.notice.about')}</p>
          <p>
            <a class="button" href={community.url} target="_blank" rel="noreferrer">
              {say('empty.open')}
            </a>
          </p>
        </li>
        <li class="card">
          <h2>{say('empty.import')}</h2>
          <p>{say('empty.import.about')}</p>
          <p>
            <a class="button" href={addressOf('data')}>
              {say('empty.import.go')}
            </a>
          </p>
        </li>
      </ol>
    </section>
  );
}
