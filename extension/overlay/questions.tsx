import type { ObservedPage } from '#core/observation.ts';
import type { OverlayView, PromptView } from '../messages/overlay.ts';
import { say } from '../words/panel.ts';
import type { OverlayState } from './overlay-state.ts';
import { focusKind } from './page-facts-line.tsx';
import { questionVerbs } from './question-verbs.ts';

type Drawn = { readonly state: OverlayState; readonly page: ObservedPage };

/** At most three questions that this page can answer; a click answers. */
export function Questions({ state, view, page }: Drawn & { readonly view: OverlayView }) {
  return (
    <section class="block" aria-label={say('ask.region')}>
      <h3>{say('ask.title')}</h3>
      {view.prompts.length === 0 && <p class="muted">{say('ask.none')}</p>}
      {view.prompts.map((prompt) => (
        <Question key={prompt.id} state={state} page={page} prompt={prompt} />
      ))}
    </section>
  );
}

function Question({ state, page, prompt }: Drawn & { readonly prompt: PromptView }) {
  const { id, question, options, proposal } = prompt;
  const { answer, postpone } = questionVerbs(state);
  const put = (until: 'never' | 'later') => () => void postpone(page, id, until);
  return (
    <fieldset class="question">
      <legend>{question}</legend>
      {proposal !== undefined && <p class="muted small">{proposal.words}</p>}
      <div class="options">
        {options.map((option) => (
          <button
            key={option.id}
            class={proposal?.option === option.id ? 'button proposed' : 'button'}
            type="button"
            onClick={(event) => {
              // The second half of a double click meets the question that has moved up.
              if (event.detail < 2) void answer(page, id, option.id);
            }}
          >
            {option.text}
          </button>
        ))}
      </div>
      <div class="row">
        <Aside words={say('ask.never')} of={question} act={put('never')} />
        <Aside words={say('ask.later')} of={question} act={put('later')} />
        <Aside words={say('ask.kind')} of={question} act={focusKind} />
      </div>
    </fieldset>
  );
}

type AsideProps = { readonly words: string; readonly of: string; readonly act: (button: Element) => void };

/** A quiet button; its name says which question it is about, for it is heard without the question. */
function Aside({ words, of, act }: AsideProps) {
  return (
    <button
      class="button quiet small"
      type="button"
      aria-label={say('do.of', { what: words, of })}
      onClick={(event) => {
        act(event.currentTarget);
      }}
    >
      {words}
    </button>
  );
}
