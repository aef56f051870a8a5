import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { MaturityModel } from '#core/model.ts';
import { models as builtIn } from '#core/models/index.ts';
import { findNotScored } from '#core/not-scored.ts';
import { ask } from '../../messages.ts';
import { saveFile } from '../../ui/save-file.ts';
import { say } from '../../words/dashboard-models.ts';
import type { DashboardState } from '../dashboard-state.ts';
import { ModelCard } from '../models/model-card.tsx';
import { ModelLoader } from '../models/model-loader.tsx';
import type { OpenCommunity } from '../open-community.ts';
import type { DashboardScreen, StandaloneProps } from '../screen.ts';
import { keepModel } from '../models/keep-model.ts';

/** The models there are, and the way to one's own. */
export const models: DashboardScreen = {
  id: 'models',
  name: () => say('models'),
  group: 'records',
  isStandalone: true,
  Screen({ state, open }) {
    return <Models state={state} open={open} />;
  },
};

function Models({ state, open }: Omit<StandaloneProps, 'part'>) {
  const known = useSignal<readonly MaturityModel[]>(builtIn);
  const read = () =>
    state.news.attempt(async () => {
      known.value = await ask('list-models', {});
    });
  useEffect(() => void read(), [open]);
  return (
    <div class="screen">
      <header class="screen-head">
        <h1>{say('models')}</h1>
        <p class="lead">{say('models.lead')}</p>
      </header>
      <div class="cards">
        {known.value.map((model) => (
          <ModelCard key={model.id} model={model} isInUse={open?.community.model.id === model.id}>
            {open !== null && open.community.model.id !== model.id && (
              <UseButton state={state} open={open} model={model} />
            )}
            <button
              class="button"
              type="button"
              aria-label={say('download-named', { model: model.title })}
              onClick={() => {
                download(state, model);
              }}
            >
              {say('download')}
            </button>
            {!builtIn.some(({ id }) => id === model.id) && (
              <button
                class="button"
                type="button"
                aria-label={say('remove-named', { model: model.title })}
                onClick={() => void remove(state, model).then(read)}
              >
                {say('remove')}
              </button>
            )}
          </ModelCard>
        ))}
      </div>
      <ModelLoader state={state} loaded={() => void read()} />
    </div>
  );
}

type UseProps = { readonly state: DashboardState; readonly open: OpenCommunity; readonly model: MaturityModel };

/** Judges the community by another model, saying first what that one does not know. */
function UseButton({ state, open, model }: UseProps) {
  const { name: community } = open.community;
  const count = findNotScored({ ...open.records, community: open.community }, model).length;
  return (
    <>
      {count > 0 && <p class="small">{say('not-scored', { count, community })}</p>}
      <button class="button primary" type="button" onClick={() => void keepModel(state, open, model)}>
        {say('use', { community })}
      </button>
    </>
  );
}

function download({ news }: DashboardState, model: MaturityModel): void {
  const file = `${model.id}.json`;
  saveFile(file, `${JSON.stringify(model, undefined, 2)}\n`);
  news.say({ words: say('downloaded', { file }) });
}

async function remove({ news }: DashboardState, model: MaturityModel): Promise<void> {
  if ((await news.attempt(() => ask('remove-model', { id: model.id }))) === null) return;
  const undo = async () => {
    await news.attempt(() => ask('save-model', { text: JSON.stringify(model) }));
  };
  news.say({ words: say('removed', { model: model.title }), undo });
}
