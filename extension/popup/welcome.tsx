import type { PopupView } from '../messages/popup.ts';
import { say } from '../words/popup.ts';
import { ActivationRow } from './activation-row.tsx';
import type { PopupState } from './popup-state.ts';

/** What has been done on the way to a first note. */
type Step = 'open' | 'on' | 'note';

/** True until something has been noted or answered. */
export function isFirstRun({ community, items }: PopupView): boolean {
  return community === null || (community.notes === 0 && items.every(({ check }) => check === undefined));
}

/** The way to the first note, in three steps: what is done, what is next, and the button for it. */
export function Welcome({ state, view }: { readonly state: PopupState; readonly view: PopupView }) {
  const now = stepOf(view);
  return (
    <section class="block welcome" aria-labelledby="welcome">
      <h2 id="welcome">{say('welcome.title')}</h2>
      <ol>
        <WelcomeStep
          standing={now === 'open' ? 'now' : 'done'}
          words={view.tab === null ? say('welcome.open') : say('welcome.open.done', { host: view.tab.host })}
        />
        <WelcomeStep
          standing={now === 'open' ? 'later' : now === 'on' ? 'now' : 'done'}
          words={now === 'note' ? say('welcome.on.done') : say('welcome.on')}
        >
          {now !== 'open' && <ActivationRow state={state} view={view} />}
        </WelcomeStep>
        <WelcomeStep standing={now === 'note' ? 'now' : 'later'} words={say('welcome.note')}>
          {now === 'note' && (
            <>
              <p class="small">{say('welcome.note.how')}</p>
              <button class="button primary" type="button" onClick={() => void state.openPanel()}>
                {say('welcome.panel')}
              </button>
            </>
          )}
        </WelcomeStep>
      </ol>
      <p class="muted small">{say('welcome.private')}</p>
    </section>
  );
}

function WelcomeStep({
  standing,
  words,
  children,
}: {
  readonly standing: 'done' | 'now' | 'later';
  readonly words: string;
  readonly children?: preact.ComponentChildren;
}) {
  return (
    <li class={`step step-${standing}`} aria-current={standing === 'now' ? 'step' : undefined}>
      <p>
        {words}
        {standing === 'done' && <span class="visually-hidden"> ({say('welcome.done')})</span>}
      </p>
      {children}
    </li>
  );
}

function stepOf({ tab, activation }: PopupView): Step {
  if (tab === null) return 'open';
  return activation === 'off' ? 'on' : 'note';
}
