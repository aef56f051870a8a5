import { useSignal } from '@preact/signals';
import type { ExportFile } from '#core/export-file.ts';
import { bringIn } from '../../ui/bring-in.ts';
import { say } from '../../words/dashboard-data.ts';
import type { DashboardState } from '../dashboard-state.ts';
import { TickField } from '../parts/tick-field.tsx';
import { takeBackImport } from './last-import.tsx';
import { PreviewList } from './preview-list.tsx';
import { TargetChoice } from './target-choice.tsx';
import { usePreview } from './use-preview.ts';

type ChoiceProps = { readonly state: DashboardState; readonly incoming: ExportFile; readonly close: () => void };

/** One community's records on their way in: into which community, and what would change there. */
export function ImportChoice({ state, incoming, close }: ChoiceProps) {
  const { communities, isKnown, likely } = targetsFor(state, incoming);
  const target = useSignal(likely);
  const takesSettings = useSignal(false);
  const isNew = !communities.some(({ id }) => id === target.value);
  const preview = usePreview(state, incoming, isNew ? null : target.value, takesSettings.value);
  const done = useSignal<number | null>(null);
  const { observations, checks, answers } = incoming;
  const count = observations.length + checks.length + answers.length;
  const into = preview?.exportFile.community ?? incoming.community;
  const put = async () => {
    done.value = 0;
    const brought = { community: into, records: incoming, isDemonstration: false };
    const imported = await state.news.attempt(() => bringIn(brought, (so) => (done.value = so)), put);
    done.value = null;
    if (imported === null) return;
    state.news.say({
      words: say('import.done', { count: imported.made }),
      undo: () => takeBackImport(state, into.id),
    });
    close();
    await state.choose(into.id);
  };
  return (
    <div class="card import-choice" role="group" aria-label={incoming.community.name}>
      {!isKnown && communities.length > 0 && (
        <TargetChoice
          incoming={incoming}
          communities={communities}
          target={target.value}
          choose={(id) => (target.value = id)}
        />
      )}
      <h3>{say('import.preview', { name: into.name })}</h3>
      {isNew ? <NewPreview incoming={incoming} /> : preview !== null && <PreviewList preview={preview} />}
      {!isNew && (preview?.settings.length ?? 0) > 0 && (
        <TickField
          label={say('import.take-settings')}
          isTicked={takesSettings.value}
          tick={(isTicked) => (takesSettings.value = isTicked)}
        />
      )}
      {done.value !== null && <Progress done={done.value} count={count} />}
      <div class="row">
        <button
          class="button primary"
          type="button"
          disabled={done.value !== null || (!isNew && (preview === null || preview.isUnchanged))}
          onClick={() => void put()}
        >
          {say('import.do')}
        </button>
        <button class="button" type="button" onClick={close}>
          {say('cancel')}
        </button>
      </div>
    </div>
  );
}

/** The communities records can go into, and the likeliest: of the same id, else of the same address. */
function targetsFor(state: DashboardState, { community: { id: own, url: home } }: ExportFile) {
  const communities = (state.communities.value ?? []).filter(({ isDemonstration }) => !isDemonstration);
  const isKnown = communities.some(({ id }) => id === own);
  const atHome = communities.find(({ url }) => url === home);
  return { communities, isKnown, likely: isKnown ? own : (atHome?.id ?? own) };
}

function Progress({ done, count }: { readonly done: number; readonly count: number }) {
  return (
    <p role="status">
      <progress max={count} value={done} aria-label={say('import')} /> {say('import.handing-over', { done, count })}
    </p>
  );
}

function NewPreview({ incoming: { observations, checks, answers } }: { readonly incoming: ExportFile }) {
  return (
    <>
      <p>{say('import.begins')}</p>
      <ul class="bullets">
        <li>{say('count.notes', { count: observations.length })}</li>
        <li>{say('count.ticks', { count: checks.length })}</li>
        <li>{say('count.answers', { count: answers.length })}</li>
      </ul>
    </>
  );
}
