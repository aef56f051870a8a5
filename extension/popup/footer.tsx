import type { PopupView } from '../messages/popup.ts';
import type { CommunitySummary } from '../messages/summary.ts';
import { say } from '../words/popup.ts';
import { KeptField } from './kept-field.tsx';
import type { PopupState } from './popup-state.ts';

/** As long as a name may be, in characters. */
const LONGEST_NAME = 200;

type FooterProps = {
  readonly state: PopupState;
  readonly view: PopupView;
  readonly community: CommunitySummary;
};

/** Export, and the two names that go with what is exported. */
export function Footer({ state, view, community: { id, name } }: FooterProps) {
  return (
    <footer class="block footer">
      <button class="button" type="button" onClick={() => void state.exportCommunity(id)}>
        {say('export')}
      </button>
      <details class="small">
        <summary>{say('names')}</summary>
        <label class="name-field">
          <span>{say('names.community')}</span>
          <KeptField
            name={`name/${id}`}
            stored={name}
            maxLength={LONGEST_NAME}
            save={(changed) => state.rename(id, changed)}
          />
        </label>
        <label class="name-field">
          <span>{say('names.author')}</span>
          <KeptField
            name="author"
            stored={view.author}
            maxLength={LONGEST_NAME}
            save={(changed) => state.setAuthor(changed)}
          />
        </label>
      </details>
    </footer>
  );
}
