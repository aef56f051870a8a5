import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { ask } from '../../messages.ts';
import { say } from '../../words/dashboard-data.ts';
import type { DashboardState } from '../dashboard-state.ts';
import type { OpenCommunity } from '../open-community.ts';
import { ImportChoice } from './import-choice.tsx';
import { LastImport } from './last-import.tsx';
import { ProblemList } from './problem-list.tsx';
import { type ReadImports, readImports } from './read-imports.ts';

/** Files on their way in: read, looked at, and only then put in. */
export function ImportSection({
  state,
  open,
}: {
  readonly state: DashboardState;
  readonly open: OpenCommunity | null;
}) {
  const reading = useSignal<string | null>(null);
  const read = useSignal<ReadImports | null>(null);
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    read.value = null;
    await state.news.attempt(async () => {
      read.value = await readImports(files, await ask('list-models', {}), (file) => {
        reading.value = file;
      });
    });
    reading.value = null;
  };
  const drop = (community: string) => {
    const { exports = [], problems = [] } = read.value ?? {};
    const rest = exports.filter((one) => one.community.id !== community);
    read.value = rest.length === 0 ? null : { exports: rest, problems };
  };
  return (
    <section class="panel" aria-labelledby="import">
      <h2 id="import">{say('import')}</h2>
      <p class="muted">{say('import.about')}</p>
      <FileDrop take={(files) => void take(files)} />
      <p role="status">{reading.value !== null && say('import.reading', { file: reading.value })}</p>
      {read.value !== null && (
        <>
          {read.value.exports.length === 0 && <p class="problem">{say('import.refused')}</p>}
          <ProblemList problems={read.value.problems} isPart={read.value.exports.length > 0} />
          {read.value.exports.map((incoming) => (
            <ImportChoice
              key={incoming.community.id}
              state={state}
              incoming={incoming}
              close={() => {
                drop(incoming.community.id);
              }}
            />
          ))}
        </>
      )}
      {open !== null && <LastImport state={state} open={open} />}
    </section>
  );
}

/** Takes files by choice or by dropping them on it. */
function FileDrop({ take }: { readonly take: (files: readonly File[]) => void }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useSignal(false);
  return (
    <div
      class={isOver.value ? 'file-drop is-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        isOver.value = true;
      }}
      onDragLeave={() => {
        isOver.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        isOver.value = false;
        take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <input
        ref={input}
        id={id}
        class="visually-hidden"
        type="file"
        multiple
        accept=".json,application/json"
        aria-label={say('import.choose')}
        onChange={(event) => {
          take([...(event.currentTarget.files ?? [])]);
          // The same file can be chosen again once it was mended.
          event.currentTarget.value = '';
        }}
      />
      <label class="button" for={id}>
        {say('import.choose')}
      </label>
      <span class="muted">{say('import.drop')}</span>
    </div>
  );
}
