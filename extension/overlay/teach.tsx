import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ObservedPage } from '#core/observation.ts';
import { CONVERSATIONS, MARK_NAMES } from '#core/lesson.ts';
import type { MarkName } from '#core/site-profile.ts';
import type { OverlayView } from '../messages/overlay.ts';
import { say } from '../words/panel.ts';
import type { OverlayState } from './overlay-state.ts';
import { TeachKind } from './teach-kind.tsx';
import { TeachPlatform } from './teach-platform.tsx';
import { teachVerbs } from './teach-verbs.ts';

type Drawn = { readonly state: OverlayState; readonly view: OverlayView; readonly page: ObservedPage };

/** What can be taught of the site: its platform, the kinds of its pages, and where marks stand on them. */
export function Teach({ state, view, page }: Drawn) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (state.pointed.peek() === null) heading.current?.focus({ preventScroll: true });
  }, [state]);
  const leave = () => {
    state.isTeaching.value = false;
    state.landing.value = { note: null };
  };
  return (
    <section
      class="composer"
      aria-labelledby="teach"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        leave();
      }}
    >
      <h3 id="teach" ref={heading} tabIndex={-1}>
        {say('teach.title')}
      </h3>
      <p class="muted small">{say('teach.about')}</p>
      <TeachPlatform state={state} view={view} />
      <TeachKind state={state} view={view} page={page} key={page.url} />
      <fieldset class="teach-marks">
        <legend>{say('teach.marks')}</legend>
        {MARK_NAMES.map((mark) => (
          <Mark key={mark} state={state} view={view} page={page} mark={mark} />
        ))}
      </fieldset>
      <div class="row">
        <button class="button" type="button" onClick={leave}>
          {say('teach.done')}
        </button>
      </div>
    </section>
  );
}

function Mark({ state, view, page, mark }: Drawn & { readonly mark: MarkName }) {
  const selector = view.taught?.marks[mark];
  const name = say(`teach.${mark}`);
  const point = useRef<HTMLButtonElement>(null);
  // After the panel, which is drawn anew and takes the focus first.
  useEffect(() => {
    if (state.pointed.peek() !== mark) return;
    state.pointed.value = null;
    point.current?.focus();
  }, [state, mark]);
  const remove = () => void teachVerbs(state).keep([{ mark, selector: null }], say('teach.removed', { what: name }));
  return (
    <div class="teach-mark">
      <p>
        {name}
        <br />
        <span class="muted small">
          {selector === undefined ? say('teach.not-shown') : readWords(mark, selector, page)}
        </span>
      </p>
      <div class="row">
        <button
          ref={point}
          class="button small"
          type="button"
          aria-label={say('do.of', { what: say('teach.point'), of: name })}
          onClick={() => {
            state.pointing.value = mark;
          }}
        >
          {say('teach.point')}
        </button>
        {selector !== undefined && (
          <button
            class="button quiet small"
            type="button"
            aria-label={say('do.of', { what: say('teach.remove'), of: name })}
            onClick={remove}
          >
            {say('teach.remove')}
          </button>
        )}
      </div>
    </div>
  );
}

/** What is read on this page with a mark that was shown. */
function readWords(mark: MarkName, selector: string, { facts, kind }: ObservedPage): string {
  if (mark !== 'staff' && !CONVERSATIONS.includes(kind)) return say('teach.reads-elsewhere');
  switch (mark) {
    case 'replies':
      return facts.replies === undefined
        ? say('teach.reads-nothing')
        : say('teach.reads.replies', { count: facts.replies });
    case 'accepted':
      return say(facts.solved === true ? 'teach.reads.accepted' : 'teach.reads-nothing');
    case 'staff': {
      const count = document.querySelectorAll(selector).length;
      return count === 0 ? say('teach.reads-nothing') : say('teach.reads.staff', { count });
    }
  }
}
