import { PageUrl } from '#core/observation.ts';
import { ask } from '../../messages.ts';
import { say } from '../../words/dashboard-data.ts';
import type { DashboardState } from '../dashboard-state.ts';
import { CommunityForm } from './community-form.tsx';
import { CommunityRow } from './community-row.tsx';

/** All communities: which is in view, their names and addresses, and the ways to begin and to remove one. */
export function CommunitiesSection({ state }: { readonly state: DashboardState }) {
  const { news } = state;
  const communities = state.communities.value ?? [];
  const add = (name: string, url: string) =>
    news.attempt(async () => {
      const { id } = await ask('begin-community', { name, url: PageUrl.parse(new URL(url).href) });
      news.say({ words: say('communities.added', { name }) });
      await state.choose(id);
    });
  return (
    <section class="panel" aria-labelledby="communities">
      <h2 id="communities">{say('communities')}</h2>
      {communities.length === 0 ? (
        <p class="muted">{say('communities.none')}</p>
      ) : (
        <ul class="community-list">
          {communities.map((entry) => (
            <CommunityRow key={entry.id} state={state} entry={entry} />
          ))}
        </ul>
      )}
      <details>
        <summary>{say('communities.add')}</summary>
        <p class="muted">{say('communities.add.about')}</p>
        <CommunityForm
          name=""
          url=""
          submit={say('communities.add')}
          save={async (name, url) => {
            await add(name, url);
          }}
        />
      </details>
    </section>
  );
}
