import { DoneLine, TroubleLine } from '../ui/news-lines.tsx';
import type { SidePanelState } from './sidepanel-state.ts';

/** The side panel: every note of the community. */
export function SidePanel({ state }: { readonly state: SidePanelState }) {
  return (
    <main class="surface sidepanel">
      <TroubleLine news={state.news} />
      <h1>{state.feed.view.value?.community.name}</h1>
      <DoneLine news={state.news} />
    </main>
  );
}
