import { useEffect, useState } from 'preact/hooks';
import type { PopupView } from '../messages/popup.ts';
import { Palette, type PaletteVerb } from '../ui/palette.tsx';
import { rememberedVerbs } from '../ui/recent-verbs.ts';
import { opensPalette } from '../ui/shortcut-words.ts';
import { say } from '../words/popup.ts';
import type { PopupState } from './popup-state.ts';

const recent = rememberedVerbs();

/** The command palette of the popup, opened by its keys from anywhere in it. */
export function Commands({ state, view }: { readonly state: PopupState; readonly view: PopupView }) {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const open = (event: KeyboardEvent) => {
      if (!opensPalette(event)) return;
      event.preventDefault();
      setIsOpen(true);
    };
    addEventListener('keydown', open, { signal: life.signal });
    return () => {
      life.abort();
    };
  }, []);
  if (!isOpen) return null;
  return (
    <Palette
      verbs={[...activationCommands(state, view), ...communityCommands(state, view)]}
      recent={recent}
      close={() => {
        setIsOpen(false);
      }}
    />
  );
}

function activationCommands(state: PopupState, { tab, activation }: PopupView): readonly PaletteVerb[] {
  if (tab === null) return [];
  if (activation !== 'off') {
    return [command('turn-off', say('activation.turn-off'), () => state.turnOff())];
  }
  return [
    command('turn-on-always', say('activation.always-button'), () => state.turnOn('always')),
    command('turn-on-visit', say('activation.visit-button'), () => state.turnOn('visit')),
  ];
}

function communityCommands(state: PopupState, { community, checklists }: PopupView): readonly PaletteVerb[] {
  if (community === null) return [];
  const { id } = community;
  return [
    command('dashboard', say('go.dashboard'), () => state.openDashboard(id)),
    command('notes', say('go.notes'), () => state.openNotes(id)),
    command('assessment', say('go.assessment'), () => state.openDashboard(id, 'assessment')),
    command('export', say('export'), () => state.exportCommunity(id)),
    ...checklists.map((list) =>
      command(`checklist/${list.id}`, list.title, () => {
        state.checklist.value = list.id;
      }),
    ),
  ];
}

function command(id: string, words: string, work: () => unknown): PaletteVerb {
  return { id, words, run: () => void work() };
}
