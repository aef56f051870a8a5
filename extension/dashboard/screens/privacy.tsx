import { say } from '../../words/dashboard-welcome.ts';
import { addressOf } from '../address.ts';
import type { DashboardScreen } from '../screen.ts';

/** What is stored, what is sent (nothing), what can leave, and how to be rid of it. */
export const privacy: DashboardScreen = {
  id: 'privacy',
  name: () => say('privacy'),
  group: 'records',
  isStandalone: true,
  Screen() {
    return (
      <div class="screen">
        <header class="screen-head">
          <h1>{say('privacy')}</h1>
          <p class="lead">{say('privacy.lead')}</p>
        </header>
        <section class="panel">
          <h2>{say('privacy.stored')}</h2>
          <p>{say('privacy.stored.records')}</p>
          <p>{say('privacy.stored.settings')}</p>
          <p>{say('privacy.stored.where')}</p>
        </section>
        <section class="panel">
          <h2>{say('privacy.sent')}</h2>
          <p>{say('privacy.sent.nothing')}</p>
        </section>
        <section class="panel">
          <h2>{say('privacy.leaves')}</h2>
          <p>{say('privacy.leaves.export')}</p>
          <p>{say('privacy.leaves.staff')}</p>
        </section>
        <section class="panel">
          <h2>{say('privacy.sites')}</h2>
          <p>{say('privacy.sites.off')}</p>
          <p>{say('privacy.sites.never')}</p>
        </section>
        <section class="panel">
          <h2>{say('privacy.remove')}</h2>
          <p>
            {say('privacy.remove.how')} <a href={addressOf('data')}>{say('privacy.data')}</a>
          </p>
        </section>
      </div>
    );
  },
};
