import { useSignal } from '@preact/signals';
import { ask } from '../../messages.ts';
import type { CommunityEntry } from '../../messages/records.ts';
import { say } from '../../words/dashboard-data.ts';
import type { DashboardState } from '../dashboard-state.ts';
import { CommunityForm } from './community-form.tsx';

type RowProps = { readonly state: DashboardState; readonly entry: CommunityEntry };

/** One community in the list of all, and what can be done with it. */
export function CommunityRow({ state, entry }: RowProps) {
  const isEdited = useSignal(false);
  const { id, name, url, notes, isDemonstration } = entry;
  const isInView = state.feed.view.value?.community.id === id;
  return (
    <li>
      <div class="row spread">
        <div class="community-names">
          <p>
            <strong dir="auto">{name}</strong> {isInView && <span class="chip">{say('communities.in-view')}</span>}{' '}
            {isDemonstration && <span class="chip">{say('communities.demonstration')}</span>}
          </p>
          <p class="small muted">
            {url} · {say('count.notes', { count: notes })}
          </p>
        </div>
        <div class="row">
          {!isInView && (
            <RowButton
              words={say('communities.open')}
              label={say('communities.open-named', { name })}
              press={() => state.choose(id)}
            />
          )}
          <button
            class="button"
            type="button"
            aria-label={say('communities.edit-named', { name })}
            aria-expanded={isEdited.value}
            onClick={() => {
              isEdited.value = !isEdited.value;
            }}
          >
            {say('communities.edit')}
          </button>
          <RowButton
            words={say('communities.remove')}
            label={say('communities.remove-named', { name })}
            press={() => remove(state, entry)}
          />
        </div>
      </div>
      {isEdited.value && (
        <CommunityForm
          name={name}
          url={url}
          submit={say('communities.save')}
          save={async (newName, newUrl) => {
            isEdited.value = !(await change(state, entry, { name: newName, url: newUrl }));
          }}
        />
      )}
    </li>
  );
}

function RowButton({
  words,
  label,
  press,
}: {
  readonly words: string;
  readonly label: string;
  readonly press: () => Promise<unknown>;
}) {
  return (
    <button class="button" type="button" aria-label={label} onClick={() => void press()}>
      {words}
    </button>
  );
}

/** True where the community could be changed. */
async function change(
  { news }: DashboardState,
  { id: community, name, url }: CommunityEntry,
  settings: { readonly name: string; readonly url: string },
): Promise<boolean> {
  const changed = await news.attempt(() => ask('change-community', { community, settings }));
  if (changed === null) return false;
  const undo = async () => {
    await news.attempt(() => ask('change-community', { community, settings: { name, url } }));
  };
  news.say({ words: say('communities.changed', { name: settings.name }), undo });
  return true;
}

async function remove({ news }: DashboardState, { id: community, name }: CommunityEntry): Promise<void> {
  await news.attempt(async () => {
    await ask('remove-community', { community });
    const undo = async () => {
      await news.attempt(() => ask('bring-back-community', { community }));
    };
    news.say({ words: say('communities.removed', { name }), undo });
  });
}
