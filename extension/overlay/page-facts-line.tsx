import type { ObservedPage } from '#core/observation.ts';
import { closestRule, patternOfPage, proposedPattern } from '#core/path-pattern.ts';
import type { OverlayView } from '../messages/overlay.ts';
import { say } from '../words/panel.ts';
import type { OverlayState } from './overlay-state.ts';
import { kindOf, teachVerbs } from './teach-verbs.ts';

type Drawn = { readonly state: OverlayState; readonly view: OverlayView; readonly page: ObservedPage };

/** Id of the field in which the kind of page is corrected, inside the overlay's own tree. */
export const KIND_FIELD = 'kind';

/** What kind of page this is, with a way to correct it, and what was read off it. */
export function PageFactsLine({ state, view, page }: Drawn) {
  const { correctKind, keepKind } = teachVerbs(state);
  const wider = widerPattern(page, view);
  const isUnknown = page.kind === 'other' && view.facts.length === 0;
  return (
    <section class="block" aria-label={say('page.kind')}>
      <select
        id={KIND_FIELD}
        class="kind"
        aria-label={say('page.kind')}
        value={page.kind}
        onChange={(event) => {
          const wanted = event.currentTarget.value;
          const kind = view.kinds.find(({ id }) => id === wanted);
          if (kind !== undefined) void correctKind(page, kind);
        }}
      >
        {view.kinds.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <p class="muted small">
        {view.facts.length > 0 ? view.facts.join(', ') : say(isUnknown ? 'page.unknown' : 'page.no-facts')}
      </p>
      {state.newPlatform.value !== null && (
        <p class="muted small">{say('page.new-platform', { platform: state.newPlatform.value })}</p>
      )}
      {wider !== null && (
        <button class="button small" type="button" onClick={() => void keepKind(page, wider, kindOf(page, view))}>
          {say('page.all-like', { pattern: wider })}
        </button>
      )}
      <button
        class="button quiet small"
        type="button"
        onClick={() => {
          state.isTeaching.value = true;
        }}
      >
        {say('teach.open')}
      </button>
    </section>
  );
}

/** The pattern to offer where the kind was told of this page alone; null where it was not, or nothing is wider. */
function widerPattern({ url }: ObservedPage, { taught }: OverlayView): string | null {
  const address = new URL(url);
  const [own, wider] = [patternOfPage(address), proposedPattern(address)];
  const rule = closestRule(taught?.kinds ?? [], address);
  return rule?.pattern === own && wider !== own ? wider : null;
}

/** Brings the keyboard to the field in which the kind of page is corrected. */
export function focusKind(from: Element): void {
  const root = from.getRootNode();
  if (root instanceof ShadowRoot) root.getElementById(KIND_FIELD)?.focus();
}
