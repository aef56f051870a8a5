import { ask } from '../messages.ts';
import type { PaletteVerb } from '../ui/palette.tsx';
import { say } from '../words/dashboard.ts';
import { addressOf, type ScreenId } from './address.ts';
import type { DashboardState } from './dashboard-state.ts';
import { saveWhole } from './data/save-whole.ts';
import { beginDemonstration, removeDemonstration } from './demonstrating.ts';
import type { OpenCommunity } from './open-community.ts';
import { screens } from './screens/index.ts';

/** Every command of the dashboard as it stands: taking back, the community's work, and ways to every screen. */
export function paletteVerbs(state: DashboardState): readonly PaletteVerb[] {
  const open = state.open.value;
  const done = state.news.done.value;
  const undo = done?.undo;
  return [
    ...(undo === undefined ? [] : [verb('undo', say('undo', { done: done?.words ?? '' }), undo)]),
    ...(open === null ? [] : communityVerbs(state, open)),
    ...screenVerbs(open),
    ...switchVerbs(state),
  ];
}

function communityVerbs(state: DashboardState, { view, community: { id } }: OpenCommunity): readonly PaletteVerb[] {
  return [
    verb('assessment', say(view.assessment === null ? 'assessment.begin' : 'assessment.continue'), () => {
      goTo('assessment');
    }),
    verb('export', say('export'), () => saveWhole(state, id)),
    verb('report', say('make-report'), () => {
      goTo('reports');
    }),
    verb('notes', say('notes'), () => state.news.attempt(() => ask('show-screen', { community: id, screen: 'notes' }))),
  ];
}

function screenVerbs(open: OpenCommunity | null): readonly PaletteVerb[] {
  const reachable = screens.filter(({ isStandalone }) => open !== null || isStandalone === true);
  return [
    ...reachable.map(({ id, name }) =>
      verb(`screen/${id}`, say('go.to', { screen: name() }), () => {
        goTo(id);
      }),
    ),
    ...(open?.model.competencies ?? []).map(({ id, name }) =>
      verb(`competency/${id}`, say('go.competency', { name }), () => {
        goTo('competency', id);
      }),
    ),
  ];
}

function switchVerbs(state: DashboardState): readonly PaletteVerb[] {
  const communities = state.communities.value ?? [];
  const shown = state.feed.view.value?.community.id;
  const demonstration = communities.find(({ isDemonstration }) => isDemonstration);
  return [
    ...communities
      .filter(({ id }) => id !== shown)
      .map(({ id, name }) => verb(`community/${id}`, say('switch.community', { name }), () => state.choose(id))),
    demonstration === undefined
      ? verb('demonstration', say('demonstration.try'), () => beginDemonstration(state))
      : verb('demonstration', say('demonstration.remove-it'), () => removeDemonstration(state, demonstration.id)),
  ];
}

function goTo(screen: ScreenId, part?: string): void {
  location.hash = addressOf(screen, part);
}

function verb(id: string, words: string, work: () => unknown): PaletteVerb {
  return { id, words, run: () => void work() };
}
