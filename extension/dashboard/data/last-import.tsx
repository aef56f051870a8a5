import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ask } from '../../messages.ts';
import { say } from '../../words/dashboard-data.ts';
import type { DashboardState } from '../dashboard-state.ts';
import type { OpenCommunity } from '../open-community.ts';

/** When records last came in, and the way back. */
export function LastImport({ state, open }: { readonly state: DashboardState; readonly open: OpenCommunity }) {
  const last = useSignal<string | null>(null);
  const { id: community } = open.community;
  useEffect(() => {
    void state.news.attempt(async () => {
      last.value = (await ask('last-import', { community }))?.at ?? null;
    });
  }, [community, open.records]);
  if (last.value === null) return null;
  return (
    <p class="row muted">
      {say('import.last', { date: new Date(last.value) })}
      <button class="button" type="button" onClick={() => void takeBackImport(state, community)}>
        {say('import.take-back')}
      </button>
    </p>
  );
}

/** Takes the last import into a community back. */
export async function takeBackImport({ news }: DashboardState, community: string): Promise<void> {
  await news.attempt(async () => {
    await ask('undo-import', { community });
    news.say({ words: say('import.undone') });
  });
}
