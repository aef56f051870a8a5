import { say } from '../words/dashboard.ts';
import { isExportDue } from '../ui/export-due.ts';
import type { DashboardState } from './dashboard-state.ts';
import { saveWhole } from './data/save-whole.ts';

/** Says, without getting in the way, that there are records which are on this machine alone. */
export function ExportReminder({ state }: { readonly state: DashboardState }) {
  const open = state.open.value;
  if (open === null || !isExportDue(open.view, open.records, Date.parse(open.asOf))) return null;
  const { exportedAt } = open.view;
  return (
    <p class="export-reminder small">
      {exportedAt === null ? say('never-exported') : say('exported-on', { date: new Date(exportedAt) })}{' '}
      <button class="button small" type="button" onClick={() => void saveWhole(state, open.community.id)}>
        {say('export-now')}
      </button>
    </p>
  );
}
