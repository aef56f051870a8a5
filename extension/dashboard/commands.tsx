import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Palette } from '../ui/palette.tsx';
import { rememberedVerbs } from '../ui/recent-verbs.ts';
import { opensPalette, shortcutWords } from '../ui/shortcut-words.ts';
import { say } from '../words/dashboard.ts';
import type { DashboardState } from './dashboard-state.ts';
import { paletteVerbs } from './palette-verbs.ts';

const recent = rememberedVerbs();

/** The way to every command: a button that says its keys, and the keys from anywhere on the dashboard. */
export function Commands({ state }: { readonly state: DashboardState }) {
  const isOpen = useSignal(false);
  useEffect(() => {
    const life = new AbortController();
    const open = (event: KeyboardEvent) => {
      // What a dialog asks is answered first: behind it nothing can be reached.
      if (!opensPalette(event) || document.querySelector('dialog:modal') !== null) return;
      event.preventDefault();
      isOpen.value = true;
    };
    addEventListener('keydown', open, { signal: life.signal });
    return () => {
      life.abort();
    };
  }, [isOpen]);
  return (
    <>
      <button
        class="button quiet commands-button"
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+Shift+K Meta+Shift+K"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <span>{say('commands')}</span>
        <kbd class="muted" aria-hidden="true">
          {shortcutWords('Mod+Shift+K')}
        </kbd>
      </button>
      {isOpen.value && (
        <div class="commands">
          <Palette
            verbs={paletteVerbs(state)}
            recent={recent}
            close={() => {
              isOpen.value = false;
            }}
          />
        </div>
      )}
    </>
  );
}
