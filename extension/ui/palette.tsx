import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../words/palette.ts';
import { ranked } from './palette-search.ts';
import { shortcutWords } from './shortcut-words.ts';

/** One command: `words` say what it does; `shortcut` is written "Mod+Shift+K". */
export type PaletteVerb = {
  readonly id: string;
  readonly words: string;
  readonly shortcut?: string;
  readonly run: () => void;
};

/** Which commands were used lately, the last first, and how to remember one more. */
export type RecentVerbs = {
  readonly list: () => Promise<readonly string[]>;
  readonly remember: (id: string) => void;
};

type PaletteProps = {
  readonly verbs: readonly PaletteVerb[];
  readonly recent: RecentVerbs;
  readonly close: () => void;
};

/**
 * Every command of a screen, found by typing some of its letters. It closes on Escape, on a click elsewhere and before
 * a command runs, and gives the keyboard's focus back to what had it.
 */
export function Palette({ verbs, recent, close }: PaletteProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const used = useRecent(recent);
  useBorrowedFocus(input);
  const found = ranked(verbs, typed, used);
  const optionId = (at: number) => `${id}-${String(at)}`;
  const run = (verb: PaletteVerb | undefined) => {
    if (verb === undefined) return;
    recent.remember(verb.id);
    close();
    verb.run();
  };
  return (
    <div class="palette" role="dialog" aria-modal="true" aria-label={say('palette')}>
      <input
        ref={input}
        class="field"
        type="text"
        role="combobox"
        aria-label={say('type')}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length === 0 ? undefined : optionId(chosen)}
        placeholder={say('type')}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(0);
        }}
        onBlur={close}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          const step = stepOf(event.key, chosen, found.length);
          if (step !== null) setChosen(step);
          else if (event.key === 'Enter') run(found[chosen]);
          else if (event.key === 'Escape') close();
          else if (event.key !== 'Tab') return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={say('palette')}>
        {found.map((verb, at) => (
          <Option key={verb.id} id={optionId(at)} verb={verb} isChosen={at === chosen} run={run} />
        ))}
      </ul>
      <p class={found.length === 0 ? 'muted palette-none' : 'visually-hidden'} role="status">
        {found.length === 0 ? say('none') : say('found', { count: found.length })}
      </p>
    </div>
  );
}

type OptionProps = {
  readonly id: string;
  readonly verb: PaletteVerb;
  readonly isChosen: boolean;
  readonly run: (verb: PaletteVerb) => void;
};

function Option({ id, verb, isChosen, run }: OptionProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <li
      ref={item}
      id={id}
      role="option"
      aria-selected={isChosen}
      onPointerDown={(event) => {
        // The field keeps the focus, whose loss would close the palette before the click.
        event.preventDefault();
      }}
      onClick={() => {
        run(verb);
      }}
    >
      <span>{verb.words}</span>
      {verb.shortcut !== undefined && <kbd>{shortcutWords(verb.shortcut)}</kbd>}
    </li>
  );
}

/** Where a key moves the choice to; null for keys that do not move it. */
function stepOf(key: string, chosen: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return count === 0 ? 0 : (chosen + 1) % count;
    case 'ArrowUp':
      return count === 0 ? 0 : (chosen + count - 1) % count;
    case 'PageDown':
      return Math.max(0, count - 1);
    case 'PageUp':
      return 0;
    default:
      return null;
  }
}

function useRecent({ list }: RecentVerbs): readonly string[] {
  const [used, setUsed] = useState<readonly string[]>([]);
  useEffect(() => {
    void list().then(setUsed);
  }, [list]);
  return used;
}

/** Takes the focus while the palette is there, and gives it back to what had it before, if it is still there. */
function useBorrowedFocus(field: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const root = field.current?.getRootNode();
    const before = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    field.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [field]);
}
