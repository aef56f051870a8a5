import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { parseModel } from '#core/model-file.ts';
import { formatProblem, type Problem } from '#core/problem.ts';
import { ask } from '../../messages.ts';
import { say } from '../../words/dashboard-models.ts';
import type { DashboardState } from '../dashboard-state.ts';

/** Takes a model from a file, or says by line and column why it cannot be used. */
export function ModelLoader({ state, loaded }: { readonly state: DashboardState; readonly loaded: () => void }) {
  const id = useId();
  const refused = useSignal<{ readonly file: string; readonly problems: readonly Problem[] } | null>(null);
  const take = async (file: File) => {
    const text = await file.text();
    const { model, problems } = parseModel(text, file.name);
    refused.value = model === null ? { file: file.name, problems } : null;
    if (model === null) return;
    if ((await state.news.attempt(() => ask('save-model', { text }))) === null) return;
    state.news.say({ words: say('loaded', { model: model.title }) });
    loaded();
  };
  return (
    <section class="panel" aria-labelledby="load">
      <h2 id="load">{say('load')}</h2>
      <p class="muted">{say('load.about')}</p>
      <div class="row file-choice">
        <input
          id={id}
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          aria-label={say('load.choose')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void take(file);
            event.currentTarget.value = '';
          }}
        />
        <label class="button" for={id}>
          {say('load.choose')}
        </label>
      </div>
      <div role="alert">
        {refused.value !== null && (
          <div class="problem">
            <h3>{say('load.problems', { count: refused.value.problems.length, file: refused.value.file })}</h3>
            <p>{say('load.nothing')}</p>
            <ul class="problem-list">
              {refused.value.problems.map((problem, at) => (
                <li key={at}>
                  <code>{formatProblem(problem)}</code>
                  <span class="muted">{problem.hint}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
