import type { PopupView } from '../messages/popup.ts';
import { say } from '../words/popup.ts';
import type { PopupState } from './popup-state.ts';

type ReminderProps = {
  readonly state: PopupState;
  readonly due: NonNullable<PopupView['exportDue']>;
  readonly community: string;
};

/** Says that much is on this computer alone, and is gone once it is exported. */
export function ExportReminder({ state, due, community }: ReminderProps) {
  return (
    <p class="row spread small export-reminder">
      <span>{due.last === null ? say('export.never') : say('export.last', { date: new Date(due.last) })}</span>
      <button class="button small" type="button" onClick={() => void state.exportCommunity(community)}>
        {say('export.now')}
      </button>
    </p>
  );
}
