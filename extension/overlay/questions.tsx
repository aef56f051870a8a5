import type { ObservedPage } from '#core/observation.ts';
import type { OverlayView, PromptView } from '../messages/overlay.ts';
import type { OverlayState } from './overlay-state.ts';
import { proposalWords } from './proposal-words.ts';

type Drawn = { readonly state: OverlayState; readonly page: ObservedPage };

/** At most three questions that this page can answer; a click answers. */
export function Questions({ state, view, page }: Drawn & { readonly view: OverlayView }) {
  return (
    <section class="block" aria-label="Questions this page can answer">
      <h3>What does this page show?</h3>
      {view.prompts.length === 0 && <p class="muted">Nothing more to ask on this page.</p>}
      {view.prompts.map((prompt) => (
        <Question key={prompt.id} state={state} page={page} prompt={prompt} />
      ))}
    </section>
  );
}

function Question({ state, page, prompt }: Drawn & { readonly prompt: PromptView }) {
  const { proposal } = prompt;
  return (
    <fieldset class="question">
      <legend>{prompt.question}</legend>
      {proposal !== undefined && <p class="muted small">{proposalWords(proposal, page.facts)}</p>}
      <div class="options">
        {prompt.options.map(({ id, text }) => (
          <button
            key={id}
            class={proposal?.option === id ? 'button proposed' : 'button'}
            type="button"
            onClick={(event) => {
              // The second half of a double click meets the question that has moved up.
              if (event.detail < 2) void state.answer(page, prompt.id, id);
            }}
          >
            {text}
          </button>
        ))}
      </div>
      <div class="row">
        <button
          class="button quiet small"
          type="button"
          aria-label={`Not here: ${prompt.question}`}
          onClick={() => void state.postpone(page, prompt.id, 'never')}
        >
          Not here
        </button>
        <button
          class="button quiet small"
          type="button"
          aria-label={`Later: ${prompt.question}`}
          onClick={() => void state.postpone(page, prompt.id, 'later')}
        >
          Later
        </button>
      </div>
    </fieldset>
  );
}
