import { useState } from 'preact/hooks';
import type { ObservedPage } from '#core/observation.ts';
import { isPathPattern, matchesPattern, patternOfPage, proposedPattern } from '#core/path-pattern.ts';
import type { OverlayView } from '../messages/overlay.ts';
import { say } from '../words/panel.ts';
import type { OverlayState } from './overlay-state.ts';
import { kindOf, teachVerbs } from './teach-verbs.ts';

type Drawn = { readonly state: OverlayState; readonly view: OverlayView; readonly page: ObservedPage };

/** Says what kind of page this one is, or all pages of a pattern are. */
export function TeachKind({ state, view, page }: Drawn) {
  const address = new URL(page.url);
  const [chosen, setChosen] = useState<string | null>(null);
  const [reach, setReach] = useState<'page' | 'pattern'>('pattern');
  const [pattern, setPattern] = useState(proposedPattern(address));
  const isPattern = isPathPattern(pattern.trim());
  const kind = view.kinds.find(({ id }) => id === chosen) ?? kindOf(page, view);
  return (
    <form
      class="teach-kind"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (reach === 'pattern' && !isPattern) return;
        const kept = reach === 'page' ? patternOfPage(address) : pattern.trim();
        void teachVerbs(state).keepKind(page, kept, kind);
      }}
    >
      <label>
        <span>{say('teach.kind')}</span>
        <select
          class="field"
          value={kind.id}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
          }}
        >
          {view.kinds.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{say('teach.for')}</legend>
        {(['page', 'pattern'] as const).map((one) => (
          <label key={one} class="row">
            <input
              type="radio"
              name="reach"
              checked={reach === one}
              onChange={() => {
                setReach(one);
              }}
            />
            <span>{say(one === 'page' ? 'teach.this-page' : 'teach.pages-like')}</span>
          </label>
        ))}
      </fieldset>
      {reach === 'pattern' && <PatternField pattern={pattern} address={address} write={setPattern} />}
      <div class="row">
        <button class="button" type="submit" disabled={reach === 'pattern' && !isPattern}>
          {say('teach.keep-kind')}
        </button>
      </div>
    </form>
  );
}

type PatternProps = { readonly pattern: string; readonly address: URL; readonly write: (pattern: string) => void };

/** A pattern of paths as it is written, with whether the page in view is of it. */
function PatternField({ pattern, address, write }: PatternProps) {
  const written = pattern.trim();
  const told = isPathPattern(written)
    ? matchesPattern(written, address)
      ? 'teach.matches'
      : 'teach.matches-not'
    : 'teach.no-pattern';
  return (
    <div>
      <input
        class="field"
        type="text"
        dir="ltr"
        spellcheck={false}
        aria-label={say('teach.pattern')}
        aria-describedby="pattern-told pattern-hint"
        value={pattern}
        onInput={(event) => {
          write(event.currentTarget.value);
        }}
      />
      <p id="pattern-told" class="small" role="status">
        {say(told)}
      </p>
      <p id="pattern-hint" class="muted small">
        {say('teach.pattern.hint')}
      </p>
    </div>
  );
}
