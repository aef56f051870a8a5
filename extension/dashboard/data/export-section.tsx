import { useSignal } from '@preact/signals';
import { say } from '../../words/dashboard-data.ts';
import type { DashboardState } from '../dashboard-state.ts';
import type { OpenCommunity } from '../open-community.ts';
import { PartForm } from './part-form.tsx';
import { saveWhole } from './save-whole.ts';

type SectionProps = { readonly state: DashboardState; readonly open: OpenCommunity };

/** Everything as a file in one click, or a part of it after a look at what would leave. */
export function ExportSection({ state, open }: SectionProps) {
  const isPart = useSignal(false);
  const { exportedAt } = open.view;
  return (
    <section class="panel" aria-labelledby="export">
      <h2 id="export">{say('export')}</h2>
      <p class="muted">
        {say('export.about')}{' '}
        {exportedAt === null ? say('export.never') : say('export.last', { date: new Date(exportedAt) })}
      </p>
      <div class="row">
        <button class="button primary" type="button" onClick={() => void saveWhole(state, open.community.id)}>
          {say('export.all')}
        </button>
        <button
          class="button"
          type="button"
          aria-expanded={isPart.value}
          aria-controls="export-part"
          onClick={() => {
            isPart.value = !isPart.value;
          }}
        >
          {say('export.part')}
        </button>
      </div>
      <div id="export-part">{isPart.value && <PartForm state={state} open={open} />}</div>
    </section>
  );
}
